/** Nouns and adjectives that mean the same, one class a line, `name en | de | fr | es`. Only true equals: a tool is not its category. */
export const things = `
newcustomer new_customer new_customers new_client new_clients | neukunde neukunden neue_kunden neuen_kunden neuer_kunden | nouveau_client nouveaux_clients | nuevo_cliente nuevos_clientes
customer customer client patron | kunde kundin kunden kundschaft klient | client cliente clientèle | cliente clientela
guest guest visitor diner | gast gäste besucher | client hôte convive visiteur | huésped comensal cliente visitante
staff staff staff_member staff_members employee personnel worker workforce | mitarbeiter mitarbeiterin mitarbeitende mitarbeiterinnen personal angestellte beschäftigte belegschaft | employé employée salarié salariée collaborateur collaboratrice personnel effectif | empleado empleada personal trabajador trabajadora plantilla
colleague colleague coworker teammate peer team_member | kollege kollegin kolleginnen teammitglied | collègue confrère coéquipier | compañero compañera colega
newcomer newcomer new_hire new_hires new_starter new_starters new_joiner new_joiners new_employee new_employees new_colleague new_colleagues new_staff_member new_staff_members new_team_member new_team_members new_staff starter =recruit =recruits | neuzugang | nouvel_employé nouveaux_employés nouvel_arrivant nouveaux_arrivants recrue nouveaux_collaborateurs nouvelles_recrues nouveaux_salariés | nuevo_empleado nuevos_empleados nuevas_incorporaciones
trainee trainee apprentice intern | azubi azubis auszubildende auszubildender auszubildenden lehrling | apprenti apprentie stagiaire | aprendiz becario becaria
pupil pupil student schoolchildren child children kid learner | schüler schülerin schülerinnen kinder kind lernende | élève écolier enfant apprenant | alumno alumna alumnos estudiante niño
student student undergraduate | student studentin studierende | étudiant étudiante | estudiante alumno universitario
patient patient | patient patientin patientinnen | patient patiente | paciente
resident resident occupant | bewohner bewohnerin bewohnerinnen | résident résidente | residente
supplier supplier vendor provider | lieferant zulieferer anbieter | fournisseur | proveedor suministrador
people people person | person personen leute menschen personal | personne gens | persona gente
firm company firm business enterprise | unternehmen firma betrieb | entreprise société | empresa compañía
shop shop store branch outlet boutique | laden geschäft filiale | magasin boutique | tienda comercio
branch branch location site office outlet | filiale standort niederlassung | site agence succursale établissement | sucursal sede oficina
restaurant restaurant | restaurant lokal gaststätte | restaurant | restaurante
hospital hospital clinic | krankenhaus klinik | hôpital clinique | hospital clínica
ward ward unit | station abteilung | service unité | planta unidad
department department unit division | abteilung bereich | service département | departamento área
revenue revenue turnover sales takings income | umsatz umsätze erlös verkaufserlös | chiffre_d_affaires ventes recettes revenu | facturación ventas ingresos
cost cost expense expenditure spending spend | kosten ausgaben aufwand | coût frais dépense charges | coste costo gasto
price price rate | preis tarif | prix tarif | precio tarifa
budget budget | budget etat | budget | presupuesto
time time duration period | zeit dauer zeitraum | temps durée délai | tiempo duración plazo
wait wait waiting queue queuing | warten wartezeit warteschlange | attente | espera
delay delay late lateness backlog | verzögerung verspätung rückstand | retard délai | retraso demora
error error mistake fault bug defect | fehler mangel defekt | erreur faute défaut bug anomalie | error fallo defecto
complaint complaint | beschwerde reklamation | réclamation plainte | queja reclamación
outage outage downtime failure incident | ausfall ausfallzeit störung stillstand | panne interruption arrêt incident | caída interrupción avería incidencia
waste waste wastage scrap | abfall ausschuss verschwendung | gaspillage perte déchet rebut | desperdicio merma residuo
request request enquiry inquiry query ticket | anfrage ticket anliegen | demande requête ticket | solicitud petición consulta
ticket ticket | ticket | ticket | tique ticket
order order | bestellung auftrag | commande | pedido orden
parcel parcel package shipment | paket sendung | colis envoi | paquete envío
goods goods product item article merchandise stock | ware produkt artikel | marchandise produit article | mercancía producto artículo género
stock stock inventory | bestand lagerbestand inventar | stock inventaire | existencias inventario stock
stocktake stocktake stocktaking inventory_count inventory | inventur | inventaire | inventario
warehouse warehouse depot storage | lager lagerhaus | entrepôt dépôt | almacén depósito
lorry lorry truck van vehicle | lkw lastwagen fahrzeug | camion véhicule | camión vehículo
car car vehicle automobile | auto wagen pkw fahrzeug | voiture véhicule | coche vehículo automóvil
machine machine equipment | maschine anlage gerät | machine équipement appareil | máquina equipo
device device equipment | gerät | appareil dispositif | dispositivo aparato
software software application app program tool | software anwendung app programm tool | logiciel application appli programme outil | software aplicación programa herramienta
tool tool utility script | werkzeug tool skript | outil | herramienta
website website site web webpage web_page homepage | website webseite internetseite internetauftritt webauftritt homepage | site web site_internet | web sitio página
onlineshop online_shop online_store webshop e_commerce ecommerce shop_online | onlineshop webshop online_shop onlinehandel | boutique_en_ligne e_commerce | tienda_online tienda_en_línea
online online internet web digital | online internet digital | en_ligne internet numérique | online en_línea internet digital
frontend front_end frontend | frontend front_end | front_end frontend | front_end frontend
backend back_end backend server_side | backend back_end | back_end backend | back_end backend
database database db data_store | datenbank | base_de_données bdd | base_de_datos
data data dataset information records | daten datensatz | données informations | datos información
query query | abfrage | requête | consulta
page page screen | seite | page | página
interface interface ui | oberfläche schnittstelle benutzeroberfläche | interface | interfaz
api api interface | api schnittstelle | api interface | api interfaz
service service | service dienst dienstleistung | service | servicio
server server | server | serveur | servidor
pipeline pipeline | pipeline | pipeline | pipeline canalización
release release version | release version | version livraison | versión entrega
code code source codebase | code quellcode | code | código
load load traffic | last traffic | charge trafic | carga tráfico
user user | nutzer nutzerin anwender benutzer anwenderin | utilisateur utilisatrice usager | usuario usuaria
team team group crew squad | team gruppe mannschaft | équipe groupe | equipo grupo
meeting meeting session | besprechung meeting sitzung termin | réunion séance | reunión sesión
appointment appointment | termin | rendez_vous | cita
workshop workshop session seminar training course | workshop seminar schulung kurs | atelier séminaire formation | taller seminario curso
course course class lesson module | kurs unterricht lehrgang | cours formation | curso clase
class class | klasse | classe | clase grupo
lesson lesson class | unterricht stunde unterrichtsstunde | cours leçon | clase lección
material material resource | material unterlage | matériel support | material recurso
event event occasion | veranstaltung event | événement évènement manifestation | evento acto
campaign campaign | kampagne | campagne | campaña
advert advert ad advertisement advertising | anzeige werbung | publicité annonce | anuncio publicidad
newsletter newsletter mailing | newsletter rundbrief | newsletter lettre_d_information infolettre | boletín newsletter
email email e_mail mail | email e_mail mail | email e_mail courriel mail | email e_mail correo correo_electrónico
phone phone telephone call telephonic by_phone | telefon telefonisch anruf | téléphone téléphonique appel | teléfono telefónico llamada
call call | anruf telefonat | appel | llamada
contract contract agreement deal | vertrag vereinbarung | contrat accord | contrato acuerdo
invoice_noun invoice bill | rechnung | facture | factura
account account | konto | compte | cuenta
accounts accounts accounting bookkeeping ledger books | buchhaltung buchführung rechnungswesen | comptabilité comptes comptable | contabilidad cuentas contable
payroll payroll wages salaries | lohnabrechnung gehaltsabrechnung lohnbuchhaltung | paie paye salaires | nómina
tax tax vat | steuer umsatzsteuer | impôt taxe fiscal | impuesto fiscal
yearend year_end annual_accounts annual_financial_statements yearly_accounts annual_closing | jahresabschluss | clôture_annuelle comptes_annuels bilan | cierre_anual cuentas_anuales
monthend month_end monthly_close monthly_closing monthly_accounts | monatsabschluss | clôture_mensuelle | cierre_mensual
report_noun report statement | bericht auswertung report | rapport compte_rendu état | informe reporte
document_noun document paperwork file records | dokument unterlage akte | document dossier | documento expediente
guideline guideline guide manual instructions handbook | leitfaden richtlinie anleitung handbuch | guide manuel directive consigne | guía manual directriz instrucciones
process_noun process procedure workflow routine | prozess ablauf verfahren vorgang | processus procédure procédé | proceso procedimiento flujo
system system | system | système | sistema
plan_noun plan schedule timetable rota roster | plan dienstplan zeitplan einsatzplan | planning plan emploi_du_temps | horario plan turno cuadrante
shift shift | schicht | poste équipe quart | turno
rule rule standard regulation requirement | regel vorschrift vorgabe norm | règle norme réglementation | norma regla normativa
safety safety | sicherheit arbeitssicherheit | sécurité | seguridad
hygiene hygiene | hygiene | hygiène | higiene
quality quality | qualität | qualité | calidad
satisfaction satisfaction satisfied happy | zufriedenheit | satisfaction | satisfacción
speed_noun speed performance throughput latency | geschwindigkeit leistung | vitesse performance rapidité | velocidad rendimiento
response_time response_time response_times reply_time latency turnaround | antwortzeit reaktionszeit | temps_de_réponse délai_de_réponse | tiempo_de_respuesta
rate rate ratio share percentage proportion percent | quote rate anteil | taux part proportion | tasa porcentaje proporción
amount amount volume number quantity count total | anzahl menge zahl | nombre quantité volume | número cantidad volumen
number number | zahl anzahl | nombre chiffre | número
article article text piece post story | artikel text beitrag | article texte | artículo texto
book book | buch | livre ouvrage | libro
magazine magazine journal | magazin zeitschrift | magazine revue | revista
language language linguistic | sprache sprachlich | langue linguistique | idioma lengua
foreign foreign | fremd ausländisch | étranger étrangère | extranjero
market market | markt | marché | mercado
project_noun project | projekt | projet | proyecto
kitchen kitchen | küche | cuisine | cocina
dish dish meal menu_item plate | gericht speise | plat repas | plato
menu menu | speisekarte menü | carte menu | carta menú
meal meal food lunch eat eating | mahlzeit essen | repas | comida
room room | zimmer raum | chambre salle | habitación sala
house house home household | haus haushalt | maison logement foyer | casa hogar vivienda
flat flat apartment | wohnung | appartement | piso apartamento
building_noun building site property | gebäude bau | bâtiment immeuble | edificio
site_noun construction_site building_site site | baustelle | chantier | obra
school school | schule | école établissement | escuela colegio centro
university university college | universität hochschule uni | université faculté | universidad
nursery nursery kindergarten daycare | kita kindergarten kindertagesstätte | crèche maternelle | guardería
parent parent | eltern elternteil | parent | padre padres
family family | familie | famille | familia
old elderly older senior_citizens old_people | ältere senioren | âgé âgée personne_âgée personnes_âgées senior | anciano mayor personas_mayores
new new newly fresh | neu neue neuen neuer neues neu_eingestellt | nouveau nouvelle nouvel nouveaux neuf | nuevo nueva
big large big | groß große | grand grande gros | grande
small small little | klein kleine | petit petite | pequeño pequeña
internal internal in_house inhouse | intern interne hausintern innerbetrieblich betriebsintern | interne | interno interna
weekly weekly every_week each_week a_week per_week week | wöchentlich jede_woche pro_woche woche wochen in_der_woche die_woche | hebdomadaire chaque_semaine par_semaine toutes_les_semaines semaine | semanal semanales cada_semana por_semana a_la_semana semana semanalmente
daily daily every_day each_day a_day per_day day days | täglich jeden_tag pro_tag am_tag tag tage tagen | quotidien quotidienne quotidiennement chaque_jour par_jour tous_les_jours jour jours | diario diaria diariamente cada_día al_día por_día día días
monthly monthly every_month each_month a_month per_month month | monatlich jeden_monat pro_monat im_monat monat | mensuel mensuelle chaque_mois par_mois tous_les_mois mois | mensual cada_mes al_mes por_mes mes mensualmente
yearly yearly annual annually every_year each_year a_year per_year year | jährlich jedes_jahr pro_jahr im_jahr jahr jahre jahren | annuel annuelle chaque_année par_an tous_les_ans an année | anual cada_año al_año por_año año años anualmente
quarterly quarterly every_quarter each_quarter a_quarter per_quarter quarter | quartalsweise vierteljährlich pro_quartal quartal | trimestriel trimestrielle chaque_trimestre par_trimestre trimestre | trimestral cada_trimestre por_trimestre trimestre
hourly hourly an_hour per_hour every_hour hour hours | stündlich pro_stunde die_stunde stunde stunden | par_heure horaire heure heures | por_hora cada_hora hora horas
repeated regular regularly recurring | regelmäßig regelmäßige | régulier régulièrement | regular regularmente
night night overnight nightly | nacht nachts nächtlich | nuit nocturne | noche nocturno
mobile mobile smartphone | mobil mobile | mobile portable | móvil
image image photo picture photograph | bild foto | image photo | imagen foto
video video film clip | video film | vidéo film | vídeo video película
music music musical | musik musikalisch | musique musical | música musical
money money funds funding cash donations | geld mittel | argent fonds | dinero fondos
donation donation donations funds | spende spenden | don dons | donación donativo
volunteer volunteer voluntary volunteering | ehrenamtlich ehrenamtliche freiwillig freiwillige | bénévole bénévolat volontaire | voluntario voluntaria voluntariado
medication medication medicine drug | medikament arznei | médicament | medicamento medicación
wound wound | wunde | plaie blessure | herida
health health healthcare medical | gesundheit medizinisch | santé médical | salud sanitario médico
law legal law | rechtlich juristisch recht | juridique droit | legal jurídico
energy energy power electricity electrical electric | energie strom elektrisch | énergie électricité électrique | energía electricidad eléctrico
cable cable wiring wire | kabel verkabelung | câble câblage | cable cableado
garden garden | garten | jardin | jardín
plant_noun plant facility factory works | werk anlage fabrik | usine site | planta fábrica
production production manufacturing | produktion fertigung herstellung | production fabrication | producción fabricación
line line | linie | ligne | línea
part_noun part component | teil bauteil komponente | pièce composant | pieza componente
city city town municipal | stadt städtisch | ville municipal | ciudad municipal
country country national | land | pays | país
transport transport transportation logistics shipping | transport logistik | transport logistique | transporte logística
route route tour round | route tour | tournée itinéraire | ruta recorrido
partner partner | partner | partenaire | socio colaborador
manager_noun manager management | führungskraft management | cadre direction | directivo dirección
research_noun research study | forschung studie | recherche étude | investigación estudio
experiment experiment trial | versuch experiment | expérience essai | experimento ensayo
lab lab laboratory | labor | laboratoire labo | laboratorio
sample sample specimen | probe | échantillon prélèvement | muestra
paper paper publication article | publikation veröffentlichung | publication article | publicación artículo
thesis thesis dissertation | abschlussarbeit dissertation | mémoire thèse | tesis tesina
degree degree diploma | abschluss diplom studium | diplôme licence | título grado
bachelor bachelor bsc b.sc undergraduate_degree bachelors | bachelor bachelorabschluss | licence bachelor | grado licenciatura
master master msc m.sc masters | master masterabschluss masterstudium | master | máster maestría
questionnaire survey questionnaire poll | umfrage befragung fragebogen | enquête sondage questionnaire | encuesta cuestionario
interview interview | interview befragung | entretien interview | entrevista
feedback feedback | rückmeldung feedback | retour retours | opinión retroalimentación comentarios
social_media social_media social_networks social_channels | social_media soziale_medien soziale_netzwerke | réseaux_sociaux | redes_sociales
follower follower | follower abonnent | abonné | seguidor
knowledge knowledge know_how skill skills skilled proficient proficiency competent know knows knowing conversant familiar | kenntnisse kenntnis wissen fähigkeit können kenne kennt vertraut | connaissance compétence savoir maîtrise connaît maîtrise maîtrisant | conocimiento habilidad destreza conozco conoce dominio competencia competencias
level level | niveau stufe | niveau | nivel
hold hold holds have_a | besitze | titulaire | poseo tengo
before previously formerly earlier old before prior originally initially | zuvor vorher früher bisher ehemals ursprünglich | auparavant précédemment ancien initialement | antes anteriormente anterior previamente
successful success successful successfully | erfolg erfolgreich | succès réussi avec_succès | éxito exitoso con_éxito
available available availability | verfügbar verfügbarkeit | disponible disponibilité | disponible disponibilidad
spreadsheet spreadsheet | tabelle | tableur feuille_de_calcul | hoja_de_cálculo
dashboard dashboard | dashboard | tableau_de_bord | panel cuadro_de_mando
form form | formular | formulaire | formulario
search search | suche | recherche | búsqueda
checkout checkout till cash_desk cash_register | kasse kassensystem | caisse | caja
payment_noun payment | zahlung | paiement | pago
apprenticeship apprenticeship vocational_training | ausbildung lehre berufsausbildung | apprentissage alternance | aprendizaje formación_profesional
internship internship placement | praktikum | stage | prácticas
`;
