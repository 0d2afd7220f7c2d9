/** More nouns and adjectives that mean the same, as in `things`, `name en | de | fr | es | it`. A tool is not its kind, nor a part its whole. */
export const rephrasedThings = `
request question questions inquiries requests queries | frage fragen rückfrage anfragen | question questions demandes | pregunta preguntas consultas duda dudas | domanda domande quesito
issue issue problem trouble difficulty | problem schwierigkeit | problème difficulté souci | problema dificultad | problema difficoltà
matter matter matters issue issues topic question case cases | angelegenheit fragen thema fall fälle belang | question sujet affaire dossier | asunto tema cuestión caso | questione tema caso
staff headcount team_members workers personnel employees | personal team mannschaft beschäftigte | équipe personnel salariés | equipo personal plantilla | personale organico dipendenti
people individual individuals persons participants | einzelpersonen teilnehmende menschen | personnes participants individus | personas participantes | persone partecipanti individui
colleague co_worker co_workers workmate fellow teammate teammates | - | collaborateur camarade | camarada compañeros compañeras | collaboratore collaboratrice
newcomer new_starters new_joiner new_recruits new_hires joiners | neue_kollegen neue_kolleginnen neue_mitarbeitende neue_mitarbeiter | nouveaux_arrivants nouveaux_collègues nouvelle_recrue | nuevos_compañeros compañeros_nuevos nuevos_empleados recién_llegados | nuovi_arrivati neoassunto neoassunti
customer shopper buyer account accounts | kunden auftraggeber kundin | acheteur clientèle | comprador | acquirente consumatore
client_care client clients resident service_user | klient klientin klienten klientinnen bewohner patient | usager bénéficiaire | usuario residente | utente assistito
patient patients inpatient | patientinnen patientin erkrankte | patients patientes malade malades | enfermo pacientes | malato pazienti
pupil schoolchild youngster learners students | lernende schulkinder | écoliers apprenants enfants | escolar alumnado niños niñas | bambino bambini scolaresca
trainee apprentice apprentices trainee_nurse student_nurse learner | nachwuchs auszubildende lernende | alternant alternante apprenti | en_prácticas pasante pasantes becarios | praticante praticanti
parent mothers_and_fathers families guardians | erziehungsberechtigte | parents famille | padres familias | genitore genitori
relative relative relatives family next_of_kin | angehörige angehörigen familie | proche proches famille | familiar familiares | parente parenti familiare familiari
firm businesses companies enterprises employer organisation organization | unternehmen betriebe | entreprises structure | empresas negocio negocios | imprese aziende attività
small_firm small_business small_businesses small_companies small_firms sme smes small_enterprises | kleinbetrieb kleine_unternehmen kleinunternehmen | petite_entreprise petites_entreprises tpe pme | pequeña_empresa pequeñas_empresas pyme pymes | piccola_impresa piccole_imprese piccole_aziende pmi
trade_noun industry sector trade branch | branche sektor | secteur filière branche | sector ramo | settore comparto
food food food_and_drink foodstuffs | lebensmittel nahrungsmittel | alimentaire agroalimentaire | alimentación alimentario | alimentare agroalimentare
hospitality hospitality hotel_trade hotel_and_catering | gastgewerbe hotellerie | hôtellerie hôtellerie_restauration | hostelería hotelería | ristorazione ospitalità
revenue value worth sales_value | wert volumen | valeur montant | valor importe | valore
worth worth valued value valued_at | wert im_wert | valeur d_une_valeur | valor por_valor | valore del_valore
cost expenses outlay | auslagen | débours | costes gastos | oneri
saving saving savings save saved | ersparnis einsparung einsparen | économie gain économiser | ahorro ahorrar | risparmio risparmiare
time run_time runtime running_time length hours | laufzeit dauer | durée temps_d_exécution | tiempo_de_ejecución | tempi durata
wait waiting_time waiting_times wait_time queueing | wartezeiten | temps_d_attente délai_d_attente | tiempo_de_espera tiempos_de_espera | tempo_di_attesa tempi_di_attesa
average average mean on_average | durchschnitt durchschnittlich im_durchschnitt im_schnitt mittel | moyenne moyen en_moyenne | media medio promedio de_media | media medio mediamente in_media
error defects faults bugs issues mistakes | fehlern mängel | défauts erreurs | errores fallos | errori difetti
complaint grievance grievances complaints | beschwerden | plaintes réclamations | quejas reclamaciones | lamentela lamentele reclami
reminder reminder reminders chaser chasers | mahnung mahnungen erinnerung | relance relances rappel | recordatorio aviso reclamación_de_pago | sollecito solleciti promemoria
order purchase_order orders | aufträge | commandes | pedidos | ordini
parcel consignment shipments packages freight | sendungen fracht | colis expédition | envíos bultos | spedizioni colli
lorry trucks lorries vans hgv | lastkraftwagen lkws laster | poids_lourd camions | camiones | autocarro camion
car cars vehicles passenger_car ev evs | autos pkws | automobile autos | coches turismo | vettura autovettura
charger charger chargers charging_point charging_points charge_point | ladesäule ladestation ladepunkt wallbox | borne_de_recharge borne bornes | cargador punto_de_recarga | colonnina
machine machines machinery kit | maschinen geräte | machines engins | máquinas aparatos | macchine
software app apps programme system | app apps anwendungen | appli applis | aplicación app | app applicazioni
script script scripts program | skript skripte | script | script | script
website site_web webpages | seite webseiten | sites sites_web | webs sitios páginas_web | siti
showcase_site brochure_site showcase_site | - | site_vitrine sites_vitrines | web_corporativa | sito_vetrina siti_vetrina
onlineshop online_shops shop store webstore | shop | boutique site_marchand | tienda tienda_online | negozio negozio_online
data records information figures | angaben | renseignements | registros | informazioni dati
record record records file entry | datensatz akte eintrag | fiche dossier enregistrement | registro ficha | scheda record registrazione
table table tables | tabelle tabellen | table tables | tabla tablas | tabella tabelle
function_noun feature functionality function module | funktion feature modul | fonctionnalité fonction module | funcionalidad función módulo | funzionalità funzione modulo
release releases launches | auslieferung | sortie | lanzamiento | rilascio
user subscriber users end_users | nutzende nutzer anwender | utilisateurs | usuarios | utenti utilizzatori
subscriber subscriber subscribers recipients | abonnent abonnenten empfänger | abonné abonnés destinataire destinataires | suscriptor suscriptores destinatario | iscritto iscritti destinatari abbonati
team crew | team kollegium mannschaft | équipes | equipo | squadra gruppo équipe
group group groups groupe set | gruppe gruppen arbeitsgruppe | groupe groupes | grupo grupos | gruppo gruppi
working_group working_group task_force committee | arbeitsgruppe arbeitskreis ag | groupe_de_travail | grupo_de_trabajo | gruppo_di_lavoro
guild guild community_of_practice | gilde | guilde | gremio | gilda
meeting meetings sessions review review_meeting appointments | sitzungen treffen besprechungen | réunions rencontres rendez_vous | reuniones encuentros sesiones | riunioni sedute
review_noun review reviews review_meeting business_review | rückblick quartalsgespräch | revue bilan | revisión | revisione
workshop workshops talk talks classes | workshops schulungen | ateliers | talleres | laboratori
course courses programme classes practical | kurse seminar | cours formations | cursos | corsi
practical practical practical_course hands_on_course lab_course | praktikum praxiskurs | travaux_pratiques | práctico prácticas | pratico
lesson classes lessons teaching | unterrichtsstunden stunden | leçons | clases lecciones | lezioni
year_group year_group year year_groups | jahrgang jahrgangsstufe | niveau | curso | annata
club club clubs group | club verein ag | club | club | circolo club
school primary_school schools | grundschule schulen | écoles école_primaire | escuelas colegio | scuole
campaign campaigns drive | kampagnen aktion | opération | campañas | iniziative
email e_mailing emailing e_mailings mailings emails e_mails newsletters mailing | e_mails mailings | e_mailing emailing e_mails mailing courriels | correos e_mails emailing | e_mail mail
media_noun print printed_matter printed_materials | drucksachen | imprimé imprimés supports_imprimés | impresos | stampati
fair trade_show trade_fair trade_shows trade_fairs exhibition | messe messen fachmesse | salon salons salon_professionnel salons_professionnels foire | feria ferias | fiera fiere
phone telephone_calls phone_calls calls by_telephone over_the_phone | telefonate | appels_téléphoniques | llamadas_telefónicas | telefonate
contract contracts agreements lease | verträge | contrats convention | contratos convenio acuerdo | contratti
collective_agreement collective_agreement collective_bargaining_agreement | tarifvertrag | convention_collective accord_collectif | convenio_colectivo convenio | contratto_collettivo
rent rent rental lease letting | miete mietvertrag | location loyer bail | alquiler arrendamiento | affitto locazione
offer_noun quote quotes quotation offer offers bid proposal | angebot angebote offerte | devis offre offres | oferta ofertas presupuesto presupuestos | preventivo preventivi offerta offerte
invoice_noun invoices bills | rechnungen | factures | facturas | fatture
tax_return tax_return tax_returns | steuererklärung steuererklärungen | déclaration_de_revenus déclarations déclaration | declaración_de_la_renta declaraciones declaración | dichiarazione_dei_redditi dichiarazioni dichiarazione
statement settlement settlements | abrechnung abrechnungen | liquidation décompte | liquidación liquidaciones | liquidazione liquidazioni
accounts books ledgers | bücher | livres_comptables | libros cuentas | libri conti
cash cash cash_float till petty_cash | bargeld kasse | caisse espèces | caja efectivo | cassa contanti
stock stock_list inventory stock_levels | bestandsliste | stocks | existencias | scorte
document_noun files paper_files papers documents | unterlagen dokumente papier papiere | documents papiers pièces | documentos papeles expedientes documentación | documenti carte pratiche
paper_file paper_file paper_files paper files | papierakten akten papier | dossiers_papier papier | expedientes_en_papel papel | cartaceo carta fascicoli
customs customs customs_papers customs_documents | zoll zollpapiere zolldokumente | douane documents_douaniers | aduana documentos_aduaneros | dogana doganale
guideline handbook guide style_guide guidelines rules policy | leitfäden | guides charte | guías normas política políticas | linee_guida regole
policy policy policies rules guideline | richtlinie richtlinien | politique politiques règlement | política políticas normativa | politica policy regolamento
form forms sheet template | formulare bogen vorlage | formulaires fiche feuille | formularios hoja ficha plantilla | moduli scheda
sheet sheet sheets form paper | blatt zettel bogen | feuille fiche fiches | hoja ficha | foglio scheda
plan_noun schedules rotas calendar slots | pläne einsatzpläne | plannings calendrier | planes calendario horarios | piani orari calendario
slot slot slots appointment time_slot | termin termine zeitfenster | créneau créneaux | cita franja hueco | fascia slot
shift shifts | schichten dienst dienste | postes vacation | turnos | turni
safety safe safely | sicher arbeitsschutz | sûreté | seguro | sicuro
quality_check quality_check quality_checks | qualitätsprüfung prüfungen | contrôle_qualité contrôles | controles comprobaciones | controlli verifiche
rate share percentage level proportion figure | anteil quote | proportion pourcentage niveau | proporción porcentaje índice | percentuale quota indice
defect_open open_defects open_defect number_of_open_defects | offene_mängel | réserves | defectos_abiertos | difetti_aperti
number figure count total numbers | anzahl gesamtzahl | total | cifra total | totale
book guidebook textbook | lehrbuch | manuel | manual | libro
language languages idiom | sprachen fremdsprachen | langues | idiomas | lingue idiomi
kitchen kitchens fitted_kitchen | küchen | cuisines | cocinas | cucine
room rooms bedroom | räume | chambres pièces | habitaciones | camere
house homes houses properties property dwelling dwellings new_build new_builds residence | häuser zuhause heim häuslichkeit haushalte wohnung | domicile foyer maisons habitation | casas domicilio hogares viviendas | case domicilio abitazioni
athome at_home in_their_homes home_visits in_their_own_home | zu_hause daheim häuslich häuslichkeit wohnung ambulant | à_domicile au_domicile chez_eux domicile | a_domicilio en_casa | a_domicilio a_casa
flat apartments flats units | wohnungen | appartements logements | pisos apartamentos | appartamenti
site_noun sites building_sites | baustellen | chantiers | obras | cantieri
place site location workplace | ort | lieu | lugar centro | luogo
ward wards department unit | stationen | services unités | plantas unidades | reparti
geriatrics geriatrics geriatric elderly_care | geriatrie geriatrisch geriatrische geriatrischen altersmedizin | gériatrie gériatrique | geriatría geriátrico | geriatria geriatrico
cardiology cardiology cardiac | kardiologie kardiologisch | cardiologie cardiologique | cardiología cardiológico | cardiologia cardiologico
emergency emergency emergencies urgent | notfall notfälle | urgence urgences | urgencia urgencias emergencia | emergenza emergenze urgenza
medication drugs medicines meds | medikamente arzneimittel medikation medikamentengabe | médicaments traitement | medicamentos fármacos | farmaco farmaci terapia
dressing dressing dressings bandage | verband verbände | pansement pansements | cura vendaje | medicazione medicazioni
injection injection injections | injektion spritze spritzen | injection injections piqûre | inyección inyecciones | iniezione iniezioni
handover handover handovers hand_over report | übergabe übergaben | transmission transmissions relève | relevo traspaso | consegna consegne passaggio_di_consegne
absence absence absences sickness_absence | fehlzeiten abwesenheit | absence absences absentéisme | ausencia ausencias absentismo | assenza assenze
onboarding induction inductions induction_day onboarding orientation | einarbeitung onboarding | intégration accueil | acogida incorporación | inserimento accoglienza
sales_target target targets sales_target quota goal | vorgabe umsatzziel zielvorgabe | objectif objectifs quota | objetivo objetivos cuota | obiettivo obiettivi budget_di_vendita
referral referral referrals recommendation recommendations word_of_mouth | empfehlung empfehlungen weiterempfehlung | recommandation recommandations bouche_à_oreille | recomendación recomendaciones | segnalazione raccomandazione passaparola
feedback feedback comments input response | rückmeldungen | commentaires avis | opiniones comentarios | commenti riscontri
holiday holiday holidays vacation leave holiday_period | urlaub ferien urlaubszeit | vacances congé congés | vacaciones | vacanza vacanze ferie
season season seasons seasonal | saison saisonal saisonale saisonkräfte | saison saisonnier saisonnière | temporada estacional | stagione stagionale
high_season high_season peak_season | hochsaison | haute_saison pleine_saison | temporada_alta | alta_stagione
summer summer summers | sommer | été | verano | estate
entry_noun arrival arrivals check_in check_ins | anreise | arrivée arrivées | entrada entradas llegada llegadas | arrivo arrivi
exit_noun departure departures check_out check_outs | abreise | départ départs | salida salidas | partenza partenze
occupancy occupancy | auslastung belegung | occupation taux_d_occupation | ocupación | occupazione
forecast_noun forecast forecasts forecasting | prognose vorhersage planung | prévision prévisions | previsión previsiones pronóstico | previsione previsioni
reception front_desk reception_desk | rezeption empfang | réception accueil | recepción | reception ricevimento portineria
receptionist receptionist receptionists front_desk_staff | rezeptionist rezeptionistin | réceptionniste réceptionnistes | recepcionista recepcionistas | addetto_alla_reception receptionist
keyword_noun keyword keywords search_term search_terms | suchbegriff suchbegriffe schlüsselwort | mot_clé mots_clés | palabra_clave palabras_clave | parola_chiave parole_chiave
opening_rate open_rate open_rates opening_rate | öffnungsrate | taux_d_ouverture | tasa_de_apertura | tasso_di_apertura
freelance freelance freelancer freelancers independent self_employed | freiberuflich freiberufler selbstständige freie | indépendant indépendants indépendante freelance freelances | autónomo autónomos freelance | freelance libero_professionista
product_sheet product_sheet product_description product_descriptions | produktbeschreibung produkttext | fiche_produit fiches_produits | ficha_de_producto fichas_de_producto | scheda_prodotto schede_prodotto
item_ref item items reference references product products sku skus | artikel produkte | référence références produit produits article | referencia referencias producto | referenza referenze
load_time load_time loading_time page_load | ladezeit ladezeiten | temps_de_chargement | tiempo_de_carga | tempo_di_caricamento caricamento caricarsi carica
test_noun test tests testing test_session | test tests | test tests | prueba pruebas | test prova prove
wireframe wireframe wireframes mock_up mockup | wireframe | maquette maquettes wireframe | wireframe maqueta | wireframe
first_version first_version initial_version first_draft | erste_version erste_fassung | première_version | primera_versión | prima_versione
first first initial initially | erste erster erstes ersten | premier première | primero primera primer | primo prima
largest largest biggest top main_by_size | größte größten | plus_grands plus_gros | mayores más_grandes | maggiori più_grandi
circuit circuit circuits | stromkreis | circuit circuits | circuito circuitos | circuito circuiti
light light lights lighting lamp lamps | licht beleuchtung leuchte lampe | éclairage lumière luminaire | iluminación luz luces | illuminazione luce luci
wiring wiring cabling electrics electrical_installation | elektroinstallation verkabelung | câblage installation_électrique | cableado instalación_eléctrica | cablaggio impianto_elettrico
drawing_noun drawing drawings plan plans blueprint | zeichnung zeichnungen bauplan | plan plans dessin | plano planos | disegno disegni
carpentry joinery carpentry | tischlerei schreinerei | menuiserie | carpintería | falegnameria
subcontractor subcontractor subcontractors sub_contractor trades | nachunternehmer subunternehmer | sous_traitant sous_traitants | subcontratista subcontrata | subappaltatore subappaltatori
defect_list snag snags snagging snag_list | mängelliste | réserves | repasos | difetti
empty_run empty_runs empty_trips empty_miles | leerfahrt leerfahrten | trajets_à_vide | viajes_en_vacío | viaggi_a_vuoto
contact_person contact contact_person point_of_contact contact_point | ansprechpartner ansprechpartnerin ansprechperson kontaktperson | interlocuteur interlocutrice référent référente contact | persona_de_contacto interlocutor interlocutora referente | referente interlocutore persona_di_riferimento
group_freight groupage part_load part_loads general_cargo | stückgut stückguttransport stückguttransporte | messagerie groupage | grupaje | groupage collettame
accident accident accidents | unfall unfälle | accident accidents | accidente accidentes | incidente incidenti
lawsuit case cases proceeding proceedings lawsuit lawsuits | verfahren prozess | procédure procédures procès | procedimiento procedimientos juicio proceso procesos | procedimento procedimenti causa cause
labour_law employment_law labour_law labor_law | arbeitsrecht | droit_du_travail droit_social | derecho_laboral laboral laboralista | diritto_del_lavoro
dismissal dismissal dismissals redundancy redundancies layoff | kündigung kündigungen entlassung | licenciement licenciements | despido despidos | licenziamento licenziamenti
claim_law claim claims complaint lawsuit | klage klagen | requête assignation demande | demanda demandas | ricorso citazione
appeal_noun appeal appeals | berufung | recours appel | recurso recursos | ricorso ricorsi appello
telework telework teleworking remote_work working_from_home home_office | telearbeit homeoffice | télétravail | teletrabajo | telelavoro lavoro_da_remoto
archive records archives filing | archive | archives | archivos | archivi
conference conference conferences congress congresses | konferenz konferenzen kongress tagung | conférence colloque congrès | congreso congresos conferencia | conferenza congresso convegno
paper papers publications articles author_paper | publikationen artikel paper | publications articles | publicaciones artículos | pubblicazione pubblicazioni articoli
author author authors writer | autor autorin verfasser | auteur autrice | autor autora | autore autrice
supervise_student supervise supervised supervising supervision | betreuen betreuung | encadrer encadrement | supervisar supervisión tutorizar | seguire supervisionare
grant_noun grant grants funding funded financing | förderung fördermittel gefördert finanzierung | subvention financement financé | subvención financiación financiada | finanziamento finanziato
gene gene genes genetic | gen gene genetisch | gène gènes génétique | gen genes genético | gene geni genetico
sequencing sequencing rna_seq rna_sequencing | sequenzierung | séquençage | secuenciación | sequenziamento
laboratory labs bench | labore | paillasse | laboratorios | laboratori
department dept office function | abteilungen bereich fachbereich | services pôle | departamentos sección | uffici reparti
line_manager line_manager line_managers managers_of_teams | vorgesetzte führungskräfte | responsables_hiérarchiques managers | responsables mandos | responsabili
manager_noun managers store_manager store_managers | leitung führungskräfte | responsables managers | responsables encargados gerentes | responsabili gestori
board_works works_council staff_council employee_council | betriebsrat personalrat | comité_d_entreprise cse | comité_de_empresa | consiglio_di_fabbrica rsu
pharmacy pharmacy chemist | apotheke | pharmacie officine | farmacia | farmacia
supplies equipment material materials gear kit | material ausstattung | matériel équipement | material equipo | materiale attrezzatura
electronic electronic digital | elektronisch digital digitales digitale | électronique numérique | electrónico digital | elettronico digitale
independent_of outside external outsourced third_party | extern externe | externe externes | externo externa | esterno esterna
ongoing ongoing in_progress under_way underway continuing running | laufend laufende laufenden läuft | en_cours | en_curso en_marcha | in_corso
urban urban city town | städtisch stadt | urbain ville citadin | urbano urbana urbanos ciudad | urbano città
beach beach seaside coastal coast | strand küste | plage balnéaire côte | playa costa | spiaggia mare costa
talk talk talks lecture lectured presentation speech address | vortrag vorträge referat rede | conférence exposé intervention présentation | charla ponencia conferencia ponente presentación | intervento conferenza relazione
call_verb call called calling calls phone phoned ring cold_call | anrufen telefonieren angerufen | appeler téléphoner | llamar llamadas telefonear | chiamare telefonare
converse talk talked talking speak spoke discuss discussed discussion discussions conversation conversations hold_talks meeting meetings | gespräch gespräche gesprächsführung sprechen besprechen austausch | entretien entretiens échanger échange discuter discussion | conversar conversación hablar comentar reunión entrevista | parlare colloquio conversazione discutere confronto
meet meet met meeting meetings see saw talk_to | treffen getroffen begegnen | rencontrer rencontre recevoir | reunirse reunión encontrar | incontrare incontrato incontro
checkin check_in check_ins check_in_process registration register arrivals check_out | check_in anmeldung einchecken anreise | check_in enregistrement arrivée arrivées | check_in registro registro_de_entrada entrada entradas llegada | check_in registrazione arrivi
interview_verb interview interviewed interviewing interviews question questioned | befragen befragt befragung interview interviewen | interviewer interroger entretien | entrevistar entrevista encuestar | intervistare intervista
survey_verb survey surveyed surveying poll questionnaire | umfrage befragung befragen | enquête enquêter sondage sonder | encuesta encuestar sondeo | sondaggio indagine indagare
react react reacts reacting reaction respond responds responding response | reagieren reaktion antwort ansprechen | réagir réaction réponse répondre | reaccionar reacción respuesta responder | reagire reazione rispondere risposta
in_advance in_advance upfront up_front beforehand ahead_of_time | im_voraus vorab im_vorfeld | à_l_avance en_amont | de_antemano con_antelación por_adelantado | in_anticipo anticipatamente
focus focus focused focusing focuses emphasis concentrate concentrated concentrating centred | schwerpunkt fokus fokussiert | axé axée centré centrée accent orienté orientée | enfocado enfocada centrado centrada enfoque | focalizzato focalizzata concentrato orientamento
regularly_up_to_date up_to_date current | aktuell auf_dem_neuesten_stand | à_jour | al_día | aggiornato
yearly once_a_year once_per_year once_every_year | einmal_im_jahr einmal_pro_jahr einmal_jährlich | une_fois_par_an une_fois_l_an | una_vez_al_año | una_volta_all_anno
monthly once_a_month once_per_month | einmal_im_monat einmal_pro_monat einmal_monatlich | une_fois_par_mois | una_vez_al_mes | una_volta_al_mese
weekly once_a_week once_per_week | einmal_pro_woche einmal_in_der_woche einmal_wöchentlich | une_fois_par_semaine | una_vez_a_la_semana una_vez_por_semana | una_volta_alla_settimana una_volta_a_settimana
daily once_a_day once_per_day | einmal_am_tag einmal_täglich | une_fois_par_jour | una_vez_al_día | una_volta_al_giorno
customer_service customer_service client_service guest_service | kundenservice kundenbetreuung kundendienst gästebetreuung | service_client service_clients | atención_al_cliente servicio_al_cliente | servizio_clienti assistenza_clienti
guest attendee attendees participant participants delegate delegates | teilnehmende teilnehmer | participants invité invités | asistente asistentes invitado invitados | partecipante partecipanti invitato invitati
system_noun system systems | system systeme | système systèmes | sistema sistemas | sistema sistemi
professional professional professionals specialist specialists practitioner | fachkraft fachkräfte spezialist spezialistin | professionnel professionnelle spécialiste | profesional especialista | professionista specialista
appointment visit visits consultation consultations | arzttermin termine besuch | consultation rendez_vous visite | consulta consultas cita citas visita | visita visite appuntamento
hygiene personal_care washing | körperpflege hygiene waschen | toilette hygiène | aseo higiene | igiene
tidy tidy tidied in_order orderly neat | ordentlich in_ordnung aufgeräumt | rangé en_ordre ordonné | ordenado en_orden | ordinato in_ordine
next_one next following subsequent | nächste nächsten nächster folgende folgenden darauffolgend | suivant suivante prochain prochaine | siguiente próximo próxima | seguente successivo successiva prossimo
frequent frequent common commonest | häufig häufige häufigsten | fréquent fréquents courants | frecuente frecuentes comunes habituales | frequente frequenti comuni
finding finding findings result results insight insights | ergebnis ergebnisse erkenntnis erkenntnisse | résultat résultats constat | resultado resultados hallazgo hallazgos | risultato risultati
regularly_up_to_date current | aktuell | à_jour | al_día | aggiornato
situation situation circumstance circumstances | lage lagen situation situationen umstand umstände | situation circonstance circonstances | situación circunstancia circunstancias | situazione circostanza
works_execution - | - | - | ejecución construcción | esecuzione costruzione
competition competitor competitors competitive competition | wettbewerb wettbewerber konkurrenz | concurrence concurrents concurrentiel | competencia competidores | concorrenza concorrenti
authority authority delegation mandate | befugnis vollmacht | pouvoir délégation habilitation | poder facultad delegación | delega procura
`;
