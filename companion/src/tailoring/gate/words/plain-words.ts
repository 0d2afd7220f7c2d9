import { fold, type Language } from '../reading/fold.ts';

const wordsIn = (list: string) => new Set(fold(list).trim().split(/\s+/u));

/**
 * Nouns that divide up work, time and paper as every trade does: `planning sessions` are planning. Beside a word of the facts they add no claim, but
 * they may not be what a number counts: two volunteers are not two volunteer groups.
 */
export const dividingNouns: Record<Language, Set<string>> = {
  en: wordsIn(`session sessions meeting meetings group groups member members effort efforts item items element elements case cases occasion occasions data information details content contents
    entry entries figures routine routines exercise exercises stage stages phase phases point points request requests query queries question questions shift shifts need needs requirement requirements portion format material materials
    paperwork visit visits appointment appointments round rounds hours time times usage job jobs assignment assignments service services copy copies system systems
    version versions basis form programme programs program `),
  de: wordsIn(`sitzung sitzungen termin termine terminen treffen gruppe gruppen daten angaben information informationen unterlagen inhalt inhalte inhalten eintrag einträge fall fälle fällen vorgang vorgänge
    einsatz einsätze einsätzen maßnahme maßnahmen mitglied mitglieder mitgliedern phase phasen anlass anlässe form ablauf abläufe punkt punkte teil teile dienst dienste leistung leistungen stunden zeiten
    anliegen belange anfrage anfragen material materialien abteilung unterricht vorhaben`),
  fr: wordsIn(`séance séances réunion réunions groupe groupes donnée données information informations élément éléments cas dossier dossiers document documents membre membres phase phases étape étapes point
    points besoin besoins demande demandes partie parties service services session sessions contenu contenus mission missions démarche démarches occasion occasions horaire horaires journée journées moment
    moments matériel`),
  es: wordsIn(`sesión sesiones reunión reuniones grupo grupos dato datos información elemento elementos caso casos documento documentos documentación miembro miembros fase fases etapa etapas punto puntos
    necesidad necesidades solicitud solicitudes parte partes servicios contenido contenidos trámite trámites ocasión ocasiones jornada jornadas horario horarios momento momentos material materiales sistemas`),
  it: wordsIn(`sessione sessioni riunione riunioni gruppo gruppi dato dati informazione informazioni elemento elementi caso casi documento documenti documentazione membro membri fase fasi tappa tappe punto
    punti esigenza esigenze richiesta richieste parte parti servizio servizi contenuto contenuti pratica pratiche occasione occasioni giornata giornate orario orari momento momenti materiale materiali`),
};

/** More words that join and frame (see `frameWords`): order and time without a number, what something consists of, whom it is for. */
export const plainFrames: Record<Language, string> = {
  en: `whenever pre once_the once_a once_an once_it once_they once_we once_all among_other_things among_other_tasks among_other_duties other_tasks other_duties other_things followed_by alongside ready_for concern concerns making_up makes_up ahead_of over_to drawing_on draws_on drew_on comes_from coming_from come_from in_the_area_of in_the_field_of in_the_case_of in_the_way_of when_it_comes_to on_the_basis_of numbering amounting_to
    standing_at located situated lasting serving_as acting_as as_and_when in_place_of in_exchange_for in_turn onwards onward thereafter notably particularly specifically especially respective corresponding relevant altogether overall today in_terms_of in_relation_to with_regard_to on_behalf_of with_respect_to
    besides comprising comprises consisting_of consists_of made_up_of composed_of containing contains featuring totalling totaling held aimed_at aimed intended intended_for meant_for named called termed titled
    entitled known_as there_are there_is in_question turned given taking_place take_place takes_place took_place next_one occur occurs occurring occurred arise arising whose each_time in_each_case in_both
    in_connection_with with_a_view_to for_the_purpose_of in_the_form_of by_way_of making_use_of make_use_of made_use_of in_which_i as_regards in_support_of in_particular within_the_scope_of
    the_following usage ones one herself himself themselves personally_in at_the_same_time simultaneously alike along along_with amongst_other_things among_other_things`,
  de: `zudem hinzu_kommt hinzu_kommen des_weiteren obendrein allerdings unter_anderen_aufgaben andere_aufgaben via in_höhe_von im_umfang_von auf_grundlage auf_der_grundlage auf_basis_von im_hinblick_auf im_zusammenhang_mit dazugehörig dazugehörige dazugehörigen bestimmt bestimmte_für namens wie_auch plus
    im_hause gegenüber beider zugunsten solche solcher beim_thema was_die binnen berufserfahrung praxis berufspraxis stehe steht stand zur_verfügung im_fall_von im_falle_von im_zuge im_auftrag im_rahmen_von ebenso ebenfalls gleichzeitig hierzu insbesondere vor_allem speziell namentlich anschließend danach
    bestehend bestehend_aus zugehörig zugehörige zugehörigen entsprechend entsprechende entsprechenden genannt betreffend in_form_von in_bezug_auf mit_hilfe mit_hilfe_von unter_einsatz_von unter_verwendung_von
    unter_nutzung_von sowie_auch beziehungsweise anfallend anfallende anfallenden jeweilig jeweilige jeweiligen stattfindend stattfindende stattfindenden findet statt_finden erfolgt erfolgte erfolgten
    gelegen gilt für_die zwecks samt nebst infolge im_anschluss_an im_wert_von zur_person dabei_auch rund_um gebrauch anwendung gemäß laut`,
  fr: `faite faits faites étais étions quand lorsque lorsqu outre en_outre par_ailleurs toutefois entre_autres_tâches autres_tâches réunissant réunissait rassemblant rassemblait qui_a_réuni qui_ont_réuni qui_a_rassemblé se_produit se_produisait à_raison_de comptait comptaient forte_d_une fort_d_une forte_d_un fort_d_un présentant présentent affichant portant_sur portait_sur portent_sur consistant_en consistant_à comportant s_élevant_à s_élève_à d_un_montant_de d_une_valeur_de d_un_total_de au_nombre_de à_l_état_de sous_la_forme_de en_ce_qui_concerne
    au_niveau_de issu_de issue_de issus_de issues_de provenant_de passée_par passé_par lié_à liée_à liés_à liées_à où que_ce_soit en_plus_de en_place particulièrement spécialement puis ensuite tout_en comprenant comprend composé_de composée_de composés_de composées_de constitué_de constituée_de intitulé intitulée nommé nommée dénommé appelé
    appelée ayant_lieu ayant_pour effectué effectuée effectués effectuées assuré assurée assurés assurées mené menée menés menées organisé_au correspondant correspondants correspondante correspondantes
    respectif respectifs en_matière_de en_termes_de dans_le_cadre_de dans_le_cadre dans_le_domaine_de à_l_occasion_de à_l_intention_de à_destination_de en_faveur_de pour_le_compte_de en_vue_de sous_forme_de
    par_le_biais_de grâce_à_l_utilisation_de en_utilisant à_l_attention_de auprès_de métier pratique_professionnelle ainsi mêmes même simultanément usage emploi_de dispensé dispensée dispensés dispensées possédant possède un_poste un_poste_de un_poste_d poste_de poste_d ainsi_qu conformément conformément_à conformément_au conformément_aux`,
  es: `además_de por_otra_parte asimismo entre_otras_tareas otras_tareas entre_otras_cosas otras_cosas entre_otras fui se_produce se_producía se_produzca vía via mientras mientras_que por_valor_de por_importe_de por_un_total_de a_modo_de en_lo_referente_a en_lo_relativo_a con_destino_a procedente_de procedentes_de al_igual_que en_cuanto_a en_relación_con en_función_de vinculado_a vinculada_a vinculados_a vinculadas_a
    perteneciente_a pertenecientes_a ubicado_en ubicada_en a_partir_de en_el_caso_de posteriormente luego concretamente en_concreto en_particular especialmente compuesto_por compuesta_por formado_por formada_por compuestos_por compuestas_por integrado_por integrada_por consistente_en llamado
    llamada denominado denominada titulado titulada correspondiente correspondientes respectivo respectiva respectivos respectivas en_materia_de en_términos_de en_el_marco_de en_el_ámbito_de en_nombre_de por_cuenta_de
    con_motivo_de dirigido_a dirigida_a dirigidos_a dirigidas_a destinado_a en_forma_de a_fin_de con_el_fin_de con_el_uso_de con_la_ayuda_de haciendo_uso_de realizado realizada realizados realizadas
    efectuado efectuada llevado_a_cabo llevada_a_cabo a_favor_de de_cara_a relativo relativa relativos relativas ejercicio ejercicio_profesional conforme conforme_a conforme_al de_acuerdo_con con_arreglo_a siguiendo junto utilización también mismo misma mismos mismas`,
  it: `oltre_a oltre_al oltre_alla oltre_ai oltre_alle in_aggiunta assieme assieme_a per_un_totale_di per_un_valore_di per_un_importo_di pari_a sotto_forma_di in_tema_di proveniente_da provenienti_da come_da che_va va_da vanno_da legato_a legata_a legati_a legate_a situato_in nel_caso_di
    per_quanto_riguarda a_partire_da in_funzione_di in_relazione_a attenendomi_a attenendomi_alle particolarmente in_particolare in_particolar_modo successivamente composto_da composta_da composti_da composte_da formato_da formata_da costituito_da costituita_da consistente_in chiamato chiamata denominato
    denominata intitolato intitolata corrispondente corrispondenti rispettivo rispettiva rispettivi rispettive in_materia_di in_termini_di nell_ambito_di nell_ambito nel_quadro_di per_conto_di in_occasione_di
    rivolto_a rivolta_a rivolti_a rivolte_a in_forma_di al_fine_di con_l_uso_di con_l_aiuto_di avvalendomi_di svolto svolta svolti svolte effettuato effettuata effettuati effettuate scritto scritta scritti
    scritte conta contano ossia vale_a_dire secondo conforme_a in_conformità_con in_base_a pure stesso stessi stesse stessa contemporaneamente`,
};

/** What a letter says of what the work meant to its writer, beside facts and without naming the job: likes and lessons, no trait and no skill. */
export const reflections: Record<Language, string> = {
  en: `to_be one know_what know_how_important know_what_it_is_like what_it_is_like_to_be what_it_means_to what_it_takes_to taught_me has_taught_me have_taught_me shown_me has_shown_me given_me has_given_me enjoy enjoyed enjoying enjoy_most love loved like liked find found feel felt
    appeals appeal appealing important importance matters especially value valued is_why which_is_why that_is_why see lesson lessons part_of_my_job what_it_is_like it_is_like time insight view close first_hand firsthand
    look_back result part_of_my_day example examples kind sort proud rewarding last_but_not_least lastly first_of_all daily_life would_like`,
  de: `kenne weiß gelernt gelehrt lehrte schätze mag liebe finde fand wichtig besonders gezeigt bereitet freude spaß liegt reizt gern gerne alltag hat_mir_gezeigt hat_mich_gelehrt vertraut_mit_der stolz nicht_zuletzt wert was_mir was mir viel macht machen gehört gehören alltag_als`,
  fr: `m_a_appris m_ont_appris m_a_montré appris connais aime apprécie apprécié trouve important importante particulièrement plaisir goût envie donné m_a_donné m_a_donné_envie cœur quotidien quotidienne passionne plaît plu genre type
    c_est_pourquoi fier fière importe enfin`,
  es: `me_ha_enseñado me_enseñó enseñado aprendido aprendí conozco conozco_bien disfruto gusta gustado valoro encuentro especialmente importante día_a_día apasiona tipo clase orgullosa orgulloso por_eso por_último`,
  it: `mi_ha_insegnato insegnato imparato conosco apprezzo piace piaciuto trovo importante quotidiano quotidianità appassiona orgoglioso orgogliosa per_questo infine`,
};
