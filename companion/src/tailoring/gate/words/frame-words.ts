import { fold } from '../reading/fold.ts';
import { plainFrames, reflections } from './plain-words.ts';

/**
 * Words that join and frame but claim nothing; a sentence may add these to the words of its facts. Quantities (all, most, many), degrees
 * (very, highly) and results are left out on purpose: they claim.
 */
const english = `in_doing_so doing_so came_first comes_first prior_to whereas so_far to_date out_of plus my_own our_own their_own covering subsequently afterwards place placed placing having spread s ve m ll re t yes across throughout among amongst over_the_course_of in_the_course_of by_means_of with_the_help_of with_the_aid_of on_the_subject_of hands_on career me taken path already possessing utilising utilizing utilised utilized
  out off onto alongside_my well also in_line_with in_accordance_with according_to down_from though although rather_than instead_of in_total at_a_time written_in them went brought not_all_of an_overall at_a a an the this that these those it its i me my mine myself he his she her they their we our you your yours who whom whose which what what_i
  when where how why and or but so as if than then while whereas of in on at by for from with into onto to about through during between within
  after before since until upon toward towards per via there here also too as_well as_well_as is are was were be been being am has have had do
  does did can could will would may might shall should role position job post used use uses using work works worked working experience experienced
  include includes included including task tasks activity activities area field part_of_my in_order_to such such_as like namely e.g i.e etc both
  where_i in_this in_which one_of based respect regard regarding concerning related relating respectively date further furthermore moreover
  additionally addition same each own project projects background now_and basis side`;

const german = `lang dann gab_es gibt_es ihn ihm ihnen dazu_kommen dazu_kommt dazu_kamen dazu_kam hinzu_kommen hinzu_kommt hinzu_kamen hinzu_kam wahrenddessen indessen basierend basierende basierenden basiert bisher bislang gehorte gehorten gehort gehoren umfasst umfasste umfassen umfassten beinhaltet beinhaltete beinhalten verteilt eigen eigene eigenen eigener eigenem eigenes hinweg darunter dazu bereits schon laufbahn verfuge verfuge_uber verfugt verfugend jene selbst im_laufe im_bereich in_der_eigenen statt anstelle anstatt obwohl jedoch insgesamt dort zeitgleich ging gingen tat taten gemacht machte jeder mithilfe der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen jener welche welcher welches ich mich mir mein meine
  meinen meinem meiner meines er sie es ihr ihre ihren ihrem ihrer wir uns unser unsere unseren unserer unserem man sich und oder aber sowie als wie wenn
  dass ob bei beim in im an am auf aus von vom zu zum zur mit nach vor fur uber unter durch um gegen zwischen wahrend seit bis innerhalb ausserhalb neben
  inkl inklusive einschliesslich pro je hierbei dabei dafur darin damit davon hierfur wobei war waren bin ist sind sein gewesen wurde wurden worden werden
  wird habe hat haben hatte hatten kann konnte konnen konnten wurde mochte durfte auch dort hier so da rolle stelle position tatigkeit arbeit arbeite
  arbeitete gearbeitet arbeiten aufgabe aufgaben bereich bereichen rahmen mittels anhand hinsichtlich bezuglich sowohl beide z_b bzw u_a zusatzlich ausserdem
  daruber hinaus ferner jeweils erfahrung erfahrungen eingesetzt einsatz nutzung verwendung verwendet genutzt unter_anderem projekt projekte projekten vom
  beispielsweise jede jeden jedem jeder kopfig kopfiges kopfigen kopfige etwa_durch dessen deren denen seitens zugleich basis`;

const french = `lui eux tandis_que tandis alors_que a_aussi_compris a_egalement_compris a_compris_aussi etant a_ce_jour jusqu_a_present a_compris ont_compris comprend comprenait comprennent comprenaient comprenant inclut incluait incluent de_maniere de_facon font_partie_de_mon font_partie_de_mes repartie reparties oui deja parcours forte_de fort_de comptant justifiant_de justifie_de disposant_de dispose_de beneficiant_de beneficie_de dotee_de dote_de en_l_espace_de en_l_espace au_cours_de au_cours a_propos_de propre propres celles ceux au_moyen_de sein a_la_fois au_total bien destine destinee destines destinees reparti repartis reparties realise reunit soit autant le la les l un une des du de d a au aux ce cet cette ces celui celle qui que qu quoi dont ou lequel laquelle je j me m mon ma mes moi il elle ils elles
  son sa ses leur leurs nous notre nos vous votre vos on se s et ni mais comme si en dans sur sous par pour avec chez vers entre pendant durant depuis lors
  jusqu jusque apres avant selon afin ainsi_que etait etaient est sont etre ete suis ai as avons ont avais avait avoir fait faire faisait peux peut pouvoir
  pourrai aussi y c n role travail travaille travaillais travailler experience utilisation utilise utilisant utiliser tache taches activite activites domaine cadre
  notamment chaque egalement au_sein au_sein_de a_travers via ci y_compris dont_la concernant relatif relative tels tel telle telles projet projets aupres cela a_l_aide base`;

const spanish = `estuvo estuvieron sin_embargo mientras_que tengo hasta_ahora hasta_la_fecha incluye incluyen incluia incluian incluyo incluyeron abarca abarcaba comprende comprendia de_forma de_manera forman_parte_de_mi forma_parte_de_mi repartidos repartidas distribuidos distribuidas si_ en_el_transcurso acerca_de acerca ya trayectoria carrera cuento_con cuenta_con contando_con dispongo_de propio propia propios propias medio_de por_medio_de alla en_total a_la_vez aunque destinado destinada el la los las lo un una unos unas de del al a ante con en para por sobre entre hacia hasta desde durante segun tras mediante y e o u ni pero que
  quien quienes cual cuales cuyo cuya donde cuando como si mi mis me yo mio su sus le les se nos nuestro nuestra nuestros nuestras usted ustedes este esta
  estos estas ese esa esos esas esto fue fueron era eran es son ser sido estar estuve estado soy he ha han habia haber hice hizo hacer hacia puedo puede poder podria
  tambien asi_como ademas aqui alli rol puesto cargo trabajo trabaje trabajando trabajar experiencia uso usando use utilizando utilizar utilice tarea tareas actividad actividades
  ambito cada area marco tales tal incluyendo incluidos incluidas incluido dentro relacionado relacionada proyecto proyectos parte_de_mi traves a_traves_de respecto base`;

const italian = `me lui pero tuttavia mentre ero finora ad_oggi comprende comprendeva comprendono comprendevano include includeva includono includevano in_modo in_maniera esperienza_fanno_parte esperienza_fa_parte li fino fino_a complessivi complessivo complessivamente plus distribuiti distribuite ripartiti ripartite suddivisi suddivise percio dunque in_totale al_tempo_stesso sebbene destinato destinata destinati destinate il lo la l i gli le un uno una di d a ad da in con su per tra fra del dello della dell dei degli
  delle al allo alla all ai agli alle dal dallo dalla dall dai dagli dalle nel nello nella nell nei negli nelle sul sullo sulla sull sui sugli sulle e ed o oppure ma che chi
  cui quale quali quando come dove se mi io mio mia miei mie suo sua suoi sue si ci ne loro nostro nostra questo questa questi queste quello quella quelli quelle era erano
  è sono sei siamo essere stato stata stati state ho ha hai abbiamo hanno avere avuto fare fatto faccio posso può potere anche inoltre così qui ruolo posto incarico lavoro
  lavorato lavoro lavorando esperienza uso usando usato usata utilizzo utilizzando utilizzato utilizzata utilizzati usati tramite mediante compito compiti attività ambito area
  settore ogni durante entro dopo presso verso sino compreso inclusi inclusa incluso incluse relativo relativa relativi un_progetto il_progetto progetti attraverso rispetto base scorso
  nonché poi quindi già ancora sia grazie carriera percorso dispongo_di dispone_di alle_spalle`;

/** What a letter may say around its facts: interest, the application itself and courtesy. No trait of the person is among these. */
const letterEnglish = `colleagues others very become becoming take way approach_to present_position present_role example enjoy_most reputation culture approach products product services values admire inspire inspires inspired curious proud rewarding fulfilling keenly warmly together soon future long_term important importance genuinely truly really part_of_it easy feet yes welcome caught attention search searching draws career taken me natural feel feels grow growing develop developing passionate_about delighted especially value above_all lastly last_but_not_least finally first_of_all currently
  today note see saw came_across find found reading read particularly strongly impressed impress by_your passing_on passing what_draws what_attracts draw appealing idea settle settle_in quickly similar similarly start something same task outside close view operates operate industry follow great having_worked build_on build deliver delivering helping grow grows lessons known would_love writing write enjoyed enjoying show showing tell telling share sharing learn learning how continue go_on keep matters is_why which_is_why that_is_why to_be same_care what_i kind sort type with_the_team with_your_team telling_you_more tell_you_more hear_more hearing_from further kitchen clinic office school department apply applying application applicant applied interest interested interests excited exciting pleased glad happy keen delighted like love enjoy
  enjoyed appeals appeal look looking forward hear hearing welcome opportunity chance discuss discussing conversation talk speak meet meeting interview tell
  learn_more know more_about more_details details detail vacancy opening company organisation organization team teams employer join joining
  contribute bring bringing offer fit fits match matches suit suits exactly because reason want wish hope need needs seek seeking looking_for ask asked
  advertised advert posting ad description requirement requirements require required responsibilities mission values goal goals challenge
  next step career thank thanks attached enclosed cv resume letter dear sincerely regards kind best convinced believe think see ready day_one
  gladly able draw put practice in_practice very_much further_details person profile attracts attracted drawn idea prospect motivates motivated
  motivation would_like new_challenge this_experience useful value valuable closely what_you`;
const letterGerman = `personliches weiterzuentwickeln weiterzufuhren auszubauen einzusetzen zu_vertiefen anzuwenden mitzuwirken mitzugestalten fruheren fruherer vorherigen vorigen darauf vertiefen erweitern einsetzen ruf kultur produkte leistungen werte bewundere inspiriert neugierig stolz bald langfristig wichtig seit_langem schon_lange besonders gereizt angesprochen hat_mich ja macht mir spass freude ubernehmen ubernehme aufgabe aufgaben nachste nachster schritt ware wurde gehoren gehorten bereits meinen ihre ihrer ihres einladung position stellenausschreibung aufmerksam geworden hause dabei wichtig liegt_mir am_herzen herzen begeistern begeisterung verbinden zukunft kunftig gestalten weiterentwickeln entwickeln lernen austausch hiermit grossem grosses grosse gelesen lese fortsetzen fortfuhren weiterfuhren kenne einbringe bringe_ich zeigen zeige mitbringe bringe ein dieses bewerbe bewerben bewerbung interesse interessiert interessieren freue freuen freut gern gerne reizt reizen anspricht spricht begeistert motiviert
  motivation gelegenheit chance gesprach gesprache kennenlernen personlich personlichen einladung ausgeschrieben ausgeschriebene ausgeschriebenen anzeige stellenanzeige
  unternehmen firma team teams einbringen einzubringen bringe mitbringen beitragen beizutragen passt passen entspricht suchen sucht wunsche wunsch hoffe will mochte anforderungen
  anforderung vorstellungsgesprach uberzeugt uberzeugen unterlagen lebenslauf anschreiben grussen grusse freundlichen mit_freundlichen_grussen dank danke geehrte damen herren
  genau weil denn gemeinsam herausforderung neue_herausforderung neuen_herausforderung erzahle erzahlen naheres mehr_dazu anknupfen kenntnisse profil ziel ziele werte verstarken bereit angebot rede stehe verfugung
  daher deshalb auf_ihre ihnen sehr jederzeit wertvoll nutzlich wie_sie`;
const letterFrench = `toute_mon_attention retenu_toute_mon_attention poste relever relever_un_défi relever_un_nouveau_défi reputation culture produits valeurs admire inspire curieux curieuse fier fiere bientot important importe envie prendre envie donne_envie m_a_donne oui passionne passionnent anime retenu retient votre_annonce transmission dimension developper evoluer prochaine prochaine_etape etape suite actuellement aussi particulierement secteur decouvrir decouverte lu tiens tient_a_coeur coeur enrichir serais_ravie serais_heureuse adresse adresser ci_joint c_est_pourquoi pourquoi service montrer connais connaitre continuer poursuivre mettre_au_service candidature candidate candidater postule postuler postulant interet interesse interessee interesser plaisir heureux heureuse ravi ravie motive motivee
  motivation souhaite souhaiterais souhait aimerais aimerait voudrais veux espere opportunite occasion entretien echanger rencontrer rencontre discuter
  entreprise societe equipe equipes annonce offre besoins besoin exigences correspond correspondent mettre profit apporter apporte contribuer rejoindre
  cv lettre remercie merci attention cordialement salutations madame monsieur agreer expression distinguees attire attirent enthousiasme convaincu convaincue parler davantage
  disposition reste competences profil valeurs objectifs defi nouveau_defi nouveau_poste pret prete serais serait exactement parce tres attendu attendue recherchez attendez dire en_dire_plus apprendre dire_davantage`;
const letterSpanish = `fui reputacion cultura productos admiro inspira curioso curiosa orgulloso orgullosa pronto importante haria algo parecido impulsar conozco_bien disfruto optar formar parte ensenado si_ ilusiona posibilidad crecer creciendo siguiente paso aprender aprendido desarrollar desarrollarme actual actualmente sector leido llamado llamo anuncio especialmente apasiona poner servicio gran por_eso continuar seguir mostrar mostrarles conozco compartir adjunto candidatura solicitud postular postularme postulo solicitar solicito interes interesa interesado interesada ilusion encantado encantada encantaria gustaria
  quiero quisiera deseo espero oportunidad ocasion entrevista conversar conocer conocerles hablar contarles comentar empresa compania equipo equipos oferta anuncio vacante
  requisitos necesidades necesitan buscan busca encaja encajan corresponde aportar aporto aportaria contribuir unirme incorporarme cv carta agradezco gracias atencion cordialmente
  saludo saludos atentamente estimado estimada estimados motiva motivacion atrae perfil valores objetivos reto nuevo_reto disposicion dispuesto dispuesta convencido convencida muy exactamente porque
  mas_detalles quedo piden pide aprendiendo aprender contarles_más contarles`;

const letterItalian = `reputazione cultura prodotti ammiro ispira curioso curiosa orgoglioso orgogliosa presto importante sembra adatto adatta sarebbe farlo piacerebbe_farlo desidero desidererei vorrei mi_piacerebbe piacerebbe candidatura candidarmi candido propongo proporre interesse interessa interessato interessata interessante entusiasta entusiasmo lieto lieta
  felice piacere volentieri spero opportunità occasione colloquio incontro incontrarvi conoscere conoscervi parlare parlarne raccontare raccontarvi approfondire azienda società
  team squadra offerta annuncio requisiti esigenze cercate cerca ricercate ricerca corrisponde corrispondono mettere disposizione resto rimango portare apportare contribuire
  unirmi entrare entrarne cv curriculum lettera ringrazio grazie attenzione cordiali saluti distinti gentile gentili spettabile motiva motivazione attira colpito colpita
  profilo valori obiettivi sfida nuova_sfida pronto pronta sarei convinto convinta molto esattamente perché vostro vostra vostri vostre voi vi posizione ruolo prossimo passo
  continuare proseguire mostrare condividere incuriosisce opera quale ci_tengo`;

const wordsIn = (...lists: string[]) => new Set(lists.flatMap((list) => list.trim().split(/\s+/u)));
const foldedIn = (list: string) => wordsIn(fold(list));

export const frameWords = {
  en: wordsIn(english, fold(plainFrames.en)),
  de: wordsIn(german, fold(plainFrames.de)),
  fr: wordsIn(french, fold(plainFrames.fr)),
  es: wordsIn(spanish, fold(plainFrames.es)),
  it: foldedIn(`${italian} ${plainFrames.it}`),
};
export const letterWords = {
  en: wordsIn(letterEnglish),
  de: wordsIn(letterGerman),
  fr: foldedIn(letterFrench),
  es: foldedIn(letterSpanish),
  it: foldedIn(letterItalian),
};
/** What a letter may say of the work itself, whether or not the sentence speaks of the job. */
export const reflectionWords = {
  en: foldedIn(reflections.en),
  de: foldedIn(reflections.de),
  fr: foldedIn(reflections.fr),
  es: foldedIn(reflections.es),
  it: foldedIn(reflections.it),
};
