/** Things and people of any trade that are told by more than one word, in classes as those of `things`, `name en | de | fr | es | it`. */
export const commonThings = `
attendee attendee attendees guest guests participant participants delegate delegates | teilnehmer teilnehmerin teilnehmende teilnehmenden gast gäste besucher | participant participants invité invités convive convives | asistente asistentes invitado invitados participante participantes | partecipante partecipanti ospite ospiti invitato invitati
question_noun question questions query queries enquiry enquiries inquiry inquiries request requests | frage fragen anfrage anfragen | question questions demande demandes requête | pregunta preguntas consulta consultas solicitud solicitudes petición peticiones | domanda domande richiesta richieste quesito
defect defect defects bug bugs fault faults error errors issue issues mistake mistakes problem problems | fehler mangel mängel defekt bug bugs problem probleme | défaut défauts anomalie anomalies bug bugs erreur erreurs problème problèmes | defecto defectos fallo fallos error errores incidencia incidencias problema problemas | difetto difetti errore errori anomalia anomalie problema problemi
agreement contract contracts agreement agreements | vertrag verträge vereinbarung vereinbarungen | contrat contrats accord accords convention | contrato contratos acuerdo acuerdos | contratto contratti accordo accordi
firm firm firms company companies business businesses enterprise enterprises | firma firmen unternehmen betrieb betriebe | entreprise entreprises société sociétés firme | empresa empresas compañía compañías sociedad | azienda aziende impresa imprese società ditta ditte
app app apps application applications software program programme programs | app anwendung anwendungen software programm programme | application applications appli logiciel logiciels programme | aplicación aplicaciones app software programa programas | applicazione applicazioni app software programma
pictures photograph photographs photo photos picture pictures image images | foto fotos fotografie fotografien bild bilder | photo photos photographie photographies image images cliché | foto fotos fotografía fotografías imagen imágenes | foto fotografia fotografie immagine immagini
newsletter newsletter newsletters news_letter mailing mailings | newsletter rundbrief infobrief | newsletter lettre_d_information infolettre | boletín boletines newsletter | newsletter bollettino
staff_member employee employees worker workers staff member_of_staff members_of_staff personnel team_member team_members workforce | mitarbeiter mitarbeiterin mitarbeitende mitarbeitenden beschäftigte beschäftigten angestellte personal kollege kollegen kollegin kolleginnen teammitglied teammitglieder kollegium | salarié salariés employé employés collaborateur collaborateurs collaboratrice personnel agent | empleado empleados trabajador trabajadores personal plantilla compañero compañeros | dipendente dipendenti collaboratore collaboratori personale addetto addetti
apprentices apprentice apprentices trainee trainees | azubi azubis auszubildende auszubildenden auszubildender lehrling lehrlinge | apprenti apprentis apprentie alternant alternants | aprendiz aprendices | apprendista apprendisti
pupil_noun pupil pupils student students learner learners | schüler schülerin schülerinnen lernende lernenden | élève élèves apprenant apprenants | alumno alumna alumnos alumnas alumnado estudiante estudiantes | alunno alunni allievo allievi studente studenti
young child children kid kids youngster youngsters | kind kinder kindern | enfant enfants | niño niña niños niñas menor menores | bambino bambini bambina
shop_noun shop shops store stores outlet outlets branch branches | laden läden geschäft geschäfte filiale filialen | magasin magasins boutique boutiques point_de_vente | tienda tiendas comercio comercios local | negozio negozi punto_vendita
lorry lorry lorries truck trucks hgv hgvs | lkw lastwagen laster | camion camions poids_lourd poids_lourds | camión camiones | camion autocarro
holiday_noun holiday holidays vacation leave annual_leave absence | urlaub ferien urlaubszeit abwesenheit | congés congé vacances absence | vacaciones permiso ausencia | ferie vacanze assenza
document_noun document documents paperwork papers file files record records | dokument dokumente unterlage unterlagen akte akten | document documents dossier dossiers pièce | documento documentos documentación expediente expedientes | documento documenti pratica pratiche
stock_noun stock stocks inventory | bestand bestände lagerbestand lagerbestände vorrat vorräte | stock stocks | existencias stock inventario | scorte giacenze magazzino
device device devices machine machines equipment appliance appliances | gerät geräte maschine maschinen anlage anlagen | appareil appareils machine machines équipement équipements | aparato aparatos máquina máquinas equipo equipos | apparecchio apparecchi macchina macchine macchinario macchinari attrezzatura
house_call home_visit home_visits home | hausbesuch hausbesuche | domicile visite_à_domicile à_domicile | domicilio visita_a_domicilio a_domicilio | domicilio a_domicilio
colour_print leaflet leaflets brochure brochures flyer flyers | broschüre broschüren prospekt flyer faltblatt | brochure brochures dépliant prospectus plaquette | folleto folletos | opuscolo opuscoli volantino dépliant
process_noun process processes procedure procedures workflow workflows | prozess prozesse verfahren ablauf abläufe vorgang vorgänge | processus procédure procédures démarche | proceso procesos procedimiento procedimientos trámite | processo processi procedura procedure
method_rule regulation regulations rule rules provision provisions guideline guidelines standard standards requirement requirements | vorschrift vorschriften regel regeln richtlinie richtlinien vorgabe vorgaben bestimmung bestimmungen | règle règles règlement règlements consigne consignes norme normes directive | norma normas regla reglas reglamento directriz normativa | norma norme regola regole regolamento direttiva
evening_event event events function functions | veranstaltung veranstaltungen event events kundenevent | événement événements manifestation soirée soirées | evento eventos acto actos | evento eventi manifestazione
premises premises site sites location locations venue venues place places | standort standorte ort orte | site sites lieu lieux emplacement | sede sedes ubicación lugar emplazamiento | sede sedi luogo
task_list issue_noun ticket tickets case cases | ticket tickets fall fälle vorgang | ticket tickets cas dossier | ticket tickets caso casos | ticket caso casi
medicine_noun medicine medicines medication medications drug drugs | medikament medikamente arzneimittel | médicament médicaments | medicamento medicamentos fármaco | farmaco farmaci medicinale medicinali
correspondence email emails e_mail e_mails mail message messages | email e_mail mail mails nachricht nachrichten schriftlich | courriel courriels mail mails e_mail message | correo correos correo_electrónico email mensaje | email e_mail messaggio posta
phone_noun phone phones telephone by_phone over_the_phone calls telephonic | telefon telefonisch telefonat telefonate anruf anrufe per_telefon | téléphone téléphonique téléphoniquement appel appels | teléfono telefónico telefónica telefónicamente llamada llamadas | telefono telefonico telefonica telefonata telefonate chiamata chiamate
website website websites site web_site web_page web_pages webpage online_presence | website webseite webseiten internetseite internetauftritt homepage | site sites site_web site_internet page_web | sitio sitio_web web página_web página | sito sito_web siti pagina_web
supplier_noun supplier suppliers vendor vendors provider providers | lieferant lieferanten zulieferer anbieter | fournisseur fournisseurs prestataire prestataires | proveedor proveedores | fornitore fornitori
customer_noun customer customers client clients buyer buyers | kunde kunden kundin kundinnen kundschaft auftraggeber auftraggeberin klient klienten mandant mandanten | client clients cliente clientes clientèle | cliente clientes clientela | cliente clienti clientela
month_end month_end end_of_month end_of_the_month monthly_close | monatsende monatsabschluss monatsabschlüsse | fin_de_mois clôture_mensuelle | fin_de_mes cierre_mensual | fine_mese chiusura_mensile
year_end year_end end_of_year end_of_the_year annual_accounts | jahresende jahresabschluss jahresabschlüsse | fin_d_année clôture_annuelle | fin_de_año cierre_anual | fine_anno chiusura_annuale
previous previous earlier prior former preceding | vorherig vorherige früher frühere früheren bisherig bisherige | précédent précédente antérieur antérieure antérieurs ancien | previo previa previos previas anterior anteriores | precedente precedenti anteriore anteriori
old_thing old older outdated legacy former | alt alte alten altem älter ältere älteren veraltet | ancien ancienne anciens vieux vieille obsolète | antiguo antigua antiguos viejo vieja | vecchio vecchia vecchi obsoleto
spoken oral orally verbal verbally spoken | mündlich mündliche | oral orale orales oralement à_l_oral verbal | oral oralmente verbal | orale orali oralmente verbale a_voce
written_form in_writing | schriftlich schriftliche | écrit par_écrit | por_escrito escrito | per_iscritto
following_one following next subsequent | folgend folgende folgenden nächste nächsten darauffolgend | suivant suivante prochain prochaine | siguiente siguientes que_viene próximo próxima | seguente seguenti successivo successiva prossimo
week_end weekend weekends | wochenende wochenenden am_wochenende an_wochenenden | week_end week_ends fin_de_semaine fins_de_semaine | fin_de_semana fines_de_semana | fine_settimana weekend
rota rota rotas roster rosters rotation | dienstplan schichtplan einsatzplan | planning roulement | cuadrante turnos | turni turnazione
payslip payslip payslips pay_slip pay_slips | gehaltsabrechnung gehaltsabrechnungen lohnabrechnung lohnabrechnungen | bulletin_de_paie bulletins_de_paie fiche_de_paie fiches_de_paie bulletin_de_salaire bulletins_de_salaire | nómina nóminas | busta_paga buste_paga cedolino cedolini
knowledge practical_knowledge working_knowledge | - | à_l_aise | - | -
some_few some some_of certain selected a_few a_number_of | einige einigen manche manchen gewisse gewissen ausgewählte ausgewählten ausgewählter | certains certaines quelques sélectionnés sélectionnées | algunos algunas seleccionados seleccionadas ciertos ciertas unos_cuantos | alcuni alcune certi certe
written_form written in_writing | schriftlich schriftliche schriftliches schriftlichen | écrit écrits écrite par_écrit | escrito escrita por_escrito | scritto scritta per_iscritto
knowledge - | - | - | - | competente competenti
daily once_a_day once_per_day once_every_day once_each_day one_time_a_day | einmal_pro_Tag einmal_am_Tag | une_fois_par_jour | una_vez_al_día una_vez_por_día una_vez_cada_día cada_día | una_volta_al_giorno una_volta_a_giorno una_volta_alla_giorno
weekly once_a_week once_per_week once_every_week once_each_week one_time_a_week | einmal_pro_Woche einmal_in_der_Woche | une_fois_par_semaine | una_vez_a_la_semana una_vez_por_semana una_vez_cada_semana cada_semana | una_volta_al_settimana una_volta_a_settimana una_volta_alla_settimana
monthly once_a_month once_per_month once_every_month once_each_month one_time_a_month | einmal_pro_Monat einmal_im_Monat | une_fois_par_mois | una_vez_al_mes una_vez_por_mes una_vez_cada_mes cada_mes | una_volta_al_mese una_volta_a_mese una_volta_alla_mese
quarterly once_a_quarter once_per_quarter once_every_quarter once_each_quarter one_time_a_quarter | einmal_pro_Quartal einmal_im_Quartal | une_fois_par_trimestre | una_vez_al_trimestre una_vez_por_trimestre una_vez_cada_trimestre cada_trimestre | una_volta_al_trimestre una_volta_a_trimestre una_volta_alla_trimestre
yearly once_a_year once_per_year once_every_year once_each_year one_time_a_year | einmal_pro_Jahr einmal_im_Jahr | une_fois_par_an | una_vez_al_año una_vez_por_año una_vez_cada_año cada_año | una_volta_al_anno una_volta_a_anno una_volta_alla_anno
advert ad ads advert adverts advertisement advertisements posting postings | anzeige anzeigen stellenanzeige stellenanzeigen inserat inserate | annonce annonces | anuncio anuncios | annuncio annunci inserzione
step_taken action actions step steps | maßnahme maßnahmen aktion aktionen schritt schritte | mesure mesures action actions | medida medidas acción acciones | misura misure azione azioni
size_order largest biggest | größte größten größter | plus_grand plus_grands plus_gros | mayores mayor más_grandes | maggiori più_grandi
half half_of one_half | hälfte | moitié | mitad | metà
by_hand by_hand manual manually | von_hand manuell manuelle manuellen händisch | à_la_main manuel manuelle manuellement | a_mano manual manualmente | a_mano manuale manualmente
money amount amounts sum sums | betrag beträge summe summen | montant montants somme sommes | importe importes suma cantidad cantidades | importo importi somma somme
quarterly - | im_quartalsrhythmus quartalsrhythmus | - | - | -
monthly - | im_monatsrhythmus monatsrhythmus | - | - | -
weekly - | im_wochenrhythmus wochenrhythmus im_wochentakt | - | - | -
daily - | - | - | - | giornaliere giornalieri
surgery surgery operative post_operative postoperative | - | opératoire | - | -
in_person in_person face_to_face | persönlich von_angesicht_zu_angesicht | en_personne en_face_à_face en_présentiel | en_persona cara_a_cara presencial presencialmente | di_persona in_presenza
by_email over_email over_e_mail via_email via_e_mail by_email by_e_mail | - | - | - | -
frequent often most_often | oft | souvent le_plus_souvent | a_menudo | spesso
own_personal - | persönlich individuell eigen | individuel individuelle individuels =personnel =personnelle =personnels propre | individual personal propio propia | individuale personale proprio propria
summer =summer | - | estival estivale estivaux estivales d_été l_été en_été cet_été | veraniego estival de_verano en_verano del_verano | estivo estiva estivi estive d_estate in_estate
winter =winter | - | hivernal hivernale hivernaux hivernales d_hiver l_hiver en_hiver | invernal invernales de_invierno en_invierno | invernale invernali d_inverno
spring_season =springtime | - | printanier printanière printaniers de_printemps au_printemps | primaveral de_primavera en_primavera | primaverile primaverili di_primavera in_primavera
autumn =autumn | - | automnal automnale d_automne en_automne | otoñal de_otoño en_otoño | autunnale autunnali d_autunno in_autunno
new new_build newly_built | neubau neubauten | - | de_nueva_construcción obra_nueva | -
moving_firm moving_company moving_companies moving_firm moving_firms removal_company removal_companies removal_firm removal_firms removals_firm movers | umzugsfirma umzugsfirmen umzugsunternehmen | déménageur déménageurs | empresa_de_mudanzas empresas_de_mudanzas | traslocatori
technical_drawing technical_drawing technical_drawings engineering_drawing engineering_drawings | - | dessin_technique dessins_techniques dessin_industriel | dibujo_técnico planos_técnicos | disegno_tecnico disegni_tecnici
code_review code_review code_reviews pull_request pull_requests merge_request merge_requests | code_review code_reviews pull_request pull_requests merge_request merge_requests | revue_de_code revues_de_code pull_requests | revisión_de_código revisiones_de_código pull_requests | revisione_del_codice pull_request
readers reader readers readership subscriber subscribers | leser leserschaft abonnent abonnenten | lecteur lecteurs lectorat abonné abonnés | lector lectores suscriptor suscriptores | lettore lettori abbonati iscritti
inpatient inpatient inpatients hospitalised hospitalized admitted | stationär stationäre stationären stationärer | hospitalisé hospitalisés hospitalisée hospitalisées | ingresado ingresados ingresada ingresadas hospitalizado hospitalizados hospitalizada hospitalizadas | ricoverato ricoverati degente degenti
tutoring_lessons extra_lessons booster_lessons | nachhilfe förderunterricht | soutien_scolaire cours_de_soutien | refuerzo repaso | ripetizioni recupero
scope_device scope scopes oscilloscope oscilloscopes | oszilloskop oszilloskope | oscilloscope oscilloscopes | osciloscopio osciloscopios | oscilloscopio oscilloscopi
order_picking =picking order_picking | - | picking | picking | picking order_picking
at_home_in - | zu_hause zuhause | - | - | -
newcustomer - | neue_kundinnen neuer_kundinnen neuen_kundinnen | - | - | -
degree - | - | - | =grado =graduado =graduada =graduada =graduado | -
knowledge - | - | - | manejo conozco_bien conoce_bien | -
repeated regularly on_a_regular_basis | regelmäßiges regelmäßigen | - | - | -
runbook runbook runbooks playbook playbooks | runbook runbooks | runbook runbooks | runbook runbooks | runbook runbooks
following_one the_following the_next | - | - | - | -
knowledge - | - | pratique | practico | pratico
absence absence absent away | - | - | - | -
drop_off drop_off drop_offs dropoff abandonment | abbruchquote abbrüche | taux_d_abandon abandons | tasa_de_abandono abandonos | tasso_di_abbandono abbandoni
presence presence present | anwesenheit anwesend | présence présent présente présents présentes | presencia presente presentes | presenza presente presenti
house_call at_home in_their_homes in_their_home at_their_homes at_their_home in_the_home home | zu_hause | à_domicile à_la_maison | en_casa a_domicilio | a_casa a_domicilio
agency agency agencies | agentur agenturen | agence agences | agencia agencias | agenzia agenzie
`;
