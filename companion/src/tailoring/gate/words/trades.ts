/** More things that mean the same, those of single trades, as in `things`. */
export const trades = `
run_noun round | runde | ronde tour | ronda
list list register log | liste verzeichnis | liste registre | lista registro
goal target goal objective | ziel | objectif but | objetivo meta
need need requirement | bedarf anforderung | besoin | necesidad
topic topic subject | thema | sujet thème | tema
subject_taught mathematics maths math | mathematik mathe | mathématiques maths | matemáticas
area_of region area district territory | region gebiet bezirk | région secteur zone | región zona comarca
public public municipal | öffentlich | public | público
private private | privat | privé | privado
clothing clothes clothing garments | kleidung bekleidung | vêtements habits | ropa
furniture furniture | möbel | meubles mobilier | muebles
tyre tyre tire | reifen | pneu | neumático
engine engine motor | motor | moteur | motor
brake brake | bremse | frein | freno
fault_noun breakdown fault | panne störung | panne | avería
tool_hand tools equipment | werkzeug ausrüstung | outils matériel | herramientas equipo
letter_noun letter correspondence mail post | brief korrespondenz post | courrier lettre correspondance | carta correspondencia correo
diary diary calendar schedule | kalender terminkalender | agenda calendrier | agenda calendario
travel travel trip journey | reise | voyage déplacement | viaje
minutes_noun minutes_of protocol | protokoll | procès_verbal compte_rendu | acta
archive archive filing file | archiv ablage | archive classement | archivo
media press media | presse medien | presse médias | prensa medios
brochure brochure leaflet flyer | broschüre flyer prospekt | brochure dépliant prospectus | folleto
poster poster | plakat poster | affiche | cartel
logo logo | logo | logo | logotipo logo
brand brand branding | marke | marque | marca
exhibition exhibition fair show | ausstellung messe | exposition salon foire | exposición feria
audience audience visitors spectators | publikum besucher | public visiteurs | público visitantes
festival festival | fest festival | festival fête | festival fiesta
child_care childcare | kinderbetreuung | garde_d_enfants | cuidado_de_niños
homework homework | hausaufgaben | devoirs | deberes
exam exam examination test | prüfung klausur | examen épreuve | examen
grade grade mark score | note | note | nota calificación
homeless homeless | obdachlos | sans_abri | sin_hogar
refugee refugee | geflüchtete flüchtling | réfugié | refugiado
bed bed | bett | lit | cama
surgery surgery surgical operation | operation chirurgisch | chirurgie chirurgical | cirugía quirúrgico
therapy therapy treatment | therapie behandlung | thérapie traitement | terapia tratamiento
pain pain | schmerz | douleur | dolor
heating heating | heizung | chauffage | calefacción
pipe pipe pipework plumbing | rohr rohrleitung | tuyau tuyauterie plomberie | tubería fontanería
roof roof | dach | toit toiture | tejado techo
wall wall | wand mauer | mur | pared muro
window window | fenster | fenêtre | ventana
door door | tür | porte | puerta
harvest harvest crop | ernte | récolte | cosecha
animal animal livestock | tier vieh | animal bétail | animal ganado
hair hair | haar | cheveux | pelo cabello
loss loss shrinkage | verlust schwund | perte | pérdida merma
profit profit margin | gewinn marge | bénéfice marge | beneficio margen
loan loan credit | kredit darlehen | prêt crédit | préstamo crédito
insurance insurance | versicherung | assurance | seguro
claim_noun claim | schadensfall anspruch | sinistre | siniestro reclamación
bank bank | bank | banque | banco
fund fund grant | förderung fördermittel | subvention fonds | subvención fondo
warehouse_goods_in goods_in incoming_goods receiving | wareneingang | réception_de_marchandises | recepción_de_mercancías
dispatch dispatch shipping outgoing_goods | versand warenausgang | expédition | expedición envío
forklift forklift fork_lift | stapler gabelstapler | chariot_élévateur | carretilla carretilla_elevadora
waiter waiter waitress server | kellner kellnerin servicekraft | serveur serveuse | camarero camarera
cook_noun cook chef | koch köchin | cuisinier cuisinière | cocinero cocinera
teacher teacher | lehrer lehrerin lehrkraft | enseignant enseignante professeur professeure | profesor profesora docente maestro maestra
nurse_noun nurse | pflegekraft pfleger krankenschwester pflegefachkraft | infirmier infirmière | enfermero enfermera
doctor doctor physician | arzt ärztin | médecin docteur | médico médica doctor
engineer engineer | ingenieur ingenieurin | ingénieur ingénieure | ingeniero ingeniera
developer developer programmer | entwickler entwicklerin programmierer | développeur développeuse programmeur | desarrollador desarrolladora programador programadora
driver driver | fahrer fahrerin | chauffeur conducteur | conductor conductora chófer
seller salesperson seller sales_assistant | verkäufer verkäuferin | vendeur vendeuse | vendedor vendedora dependiente dependienta
night_shift night_shift nights night_shifts | nachtschicht nachtdienst | poste_de_nuit nuits | turno_de_noche noches
whole_day full_time | vollzeit | temps_plein | jornada_completa
start start beginning | beginn anfang | début | inicio comienzo
end end | ende | fin | fin final
week_end weekend weekends | wochenende | week_end weekends | fin_de_semana
`;
