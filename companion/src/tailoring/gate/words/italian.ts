/**
 * The Italian words of the classes of `roles`, `actions`, `things`, `trades` and `hedges`, `name words`, one class a line. It is one table and so one
 * file, longer than others.
 */
export const italian = `
help aiutare aiutato aiuto supportare supportato supporto assistere assistito assistenza affiancare affiancato affiancamento coadiuvare coadiuvato dare_supporto dato_supporto do_supporto dando_supporto
contribute intervenire intervento contribuire contribuito contributo partecipare partecipato partecipazione collaborare collaborato collaborazione prendere_parte preso_parte prendo_parte
colead coordinare coordinato coordinamento condirigere
lead dirigere diretto direzione guidare guidato guida capeggiare responsabile responsabilità supervisionare supervisionato supervisione
manage dirigere diretto direzione guidare guidato responsabile responsabilità supervisionare supervisionato supervisione
title =direttore =direttrice =capo =responsabile =dirigente =manager
promote promuovere promosso promossa promozione
certify certificato certificata certificazione abilitato abilitata
award premio premiato premiata riconoscimento vincitore vincitrice
found fondare fondato fondatore fondatrice fondazione
doing svolgere svolto svolgimento svolgo eseguire eseguito esecuzione effettuare effettuato realizzare realizzato realizzazione occuparsi occupo occupata occupato curare curato curo condurre condotto tenere tengo tenuto
make costruire costruito costruzione creare creato creazione sviluppare sviluppato sviluppo realizzare realizzato realizzazione scrivere scritto scrittura redigere redatto redazione programmare programmato programmazione produrre prodotto implementare implementato implementazione elaborare elaborato elaborazione mettere_a_punto aggiungere aggiunto
create creare creato creazione disegnare disegnato progettare progettato progettazione ideare ideato
design progettare progettato progettazione disegnare disegnato ideare ideato concepire concepito
introduce introdurre introdotto introduzione avviare avviato avvio lanciare lanciato lancio implementare implementato istituire istituito
reduce ridurre ridotto riduzione diminuire diminuito diminuzione abbassare abbassato calare calato calo scendere sceso scesa scesi scese tagliare tagliato accorciare abbreviare risparmiare risparmiato risparmio meno sceso scesi scesa scese
increase aumentare aumentato aumento incrementare incrementato incremento crescere cresciuto crescita salire salito salita saliti più
improve migliorare migliorato miglioramento ottimizzare ottimizzato ottimizzazione perfezionare
speed accelerare accelerato accelerazione velocizzare velocizzato
halve dimezzare dimezzato
double raddoppiare raddoppiato raddoppio
triple triplicare triplicato
move migrare migrato migrazione trasferire trasferito trasferimento spostare spostato passare passato passaggio transizione
test testare testato test verificare verificato verifica provare prova
inspect controllare controllato controllo verificare verificato verifica ispezionare ispezione esaminare revisionare revisione
analyse analizzare analizzato analisi valutare valutato valutazione esaminare studiare determinare determinazione determinazioni
research ricercare ricerca indagare studiare studio
train formare formato formazione formo insegnare insegnato insegno insegnamento istruire istruito addestrare addestrato addestramento spiegare spiegato
mentor seguire seguito seguo accompagnare tutor tutoraggio
run_event organizzare organizzato tenere tenuto condurre condotto
organise organizzare organizzato organizzazione
prepare preparare preparato preparazione preparo predisporre predisposto predispongo predisposizione
plan pianificare pianificato pianificazione programmare programmazione
present presentare presentato presentazione esporre
report riferire rapporto relazione rendicontare rendicontazione
document documentare documentato documentazione registrare registrato registrazione
sell vendere venduto vendita vendite
advise consigliare consulenza consigliato
serve servire servito servizio accogliere accolto curare
nurse curare infermieristico
answer rispondere risposto risposta evadere gestire_le_richieste
process elaborare elaborato trattare evadere evaso processare
solve risolvere risolto risoluzione correggere corretto correzione
repair riparare riparato riparazione aggiustare
maintain mantenere mantenuto manutenzione tenere tengo tenuto
operate operare gestire condurre utilizzare
install installare installato installazione montare montato montaggio
assemble assemblare assemblato assemblaggio montare montaggio
clean pulire pulito pulizia
cook cucinare cucinato cottura preparare
keep_books tenere tengo tenuta tenuto contabilità
drive guidare guidato trasportare trasporto
deliver consegnare consegnato consegna spedire spedito fornire fornito fornitura distribuire
pack imballare imballato imballaggio confezionare caricare
pick prelevare prelevato prelievo
store immagazzinare stoccare stoccaggio
purchase acquistare acquistato acquisto ordinare ordinato
negotiate negoziare negoziato trattare trattativa contrattare
win acquisire acquisito acquisizione ottenere conquistare vinto
hire assumere assunto assunzione selezionare selezione reclutare reclutamento
publish pubblicare pubblicato pubblicazione
edit curare curato revisionare correggere redazione
renew rinnovare rinnovato rinnovo rifare rifatto ristrutturare modernizzare ridisegnare
replace sostituire sostituito sostituzione
automate automatizzare automatizzato automazione
deploy distribuire rilasciare rilascio
integrate integrare integrato integrazione collegare
configure configurare configurato configurazione
monitor monitorare monitorato monitoraggio sorvegliare seguire seguito seguo
measure misurare misurato misurazione
calculate calcolare calcolato calcolo
ledger_entry registrare registrato registrazione contabilizzare
pay pagare pagato pagamento
invoice fatturare fatturato fatturazione
close chiudere chiuso chiusura
draft redigere redatto redazione preparare compilare compilato stilare
translate tradurre tradotto traduzione
communicate comunicare comunicato comunicazione
collaborate collaborare collaborato collaborazione insieme assieme lavoro_con lavorare_con lavorato_con
welcome accogliere accolto accoglienza
treat trattare trattamento curare
give somministrare somministrato somministrazione dare dato
document_care documentare registrare annotare
assess valutare valutato valutazione correggere
coordinate coordinare coordinato coordinamento
secure proteggere protetto protezione garantire
reach raggiungere raggiunto
prevent prevenire prevenzione evitare
discover trovare trovato individuare individuato scoprire identificare
collect raccogliere raccolto raccolta
select scegliere scelto scelta selezionare selezionato selezione
adapt adattare adattato adattamento
combine unire unito fondere consolidare
divide dividere diviso suddividere
standardise standardizzare uniformare
simplify semplificare semplificato semplificazione
update aggiornare aggiornato aggiornamento
share condividere condiviso trasmettere
study studiare studio laureato laureata diplomato diplomata laurea diploma
visit visitare visitato visita
represent rappresentare rappresentanza
speak parlare parlo
cover sostituire sostituzione
migrate_data importare importazione
sort ordinare classificare
film filmare girare
play suonare
customer cliente clienti clientela
guest ospite ospiti visitatore visitatori cliente
staff dipendente dipendenti personale collaboratore collaboratori addetto addetti
colleague collega colleghi colleghe
newcomer nuovo_assunto nuovi_assunti nuovo_collega nuovi_colleghi
trainee tirocinante tirocinanti apprendista apprendisti stagista stagisti
pupil alunno alunni alunna scolaro studente studenti allievo allievi
student studente studenti studentessa studentesse
patient paziente pazienti
supplier fornitore fornitori
people persona persone gente
firm azienda aziende impresa imprese ditta società
shop negozio negozi
branch filiale filiali sede sedi
restaurant ristorante
hospital ospedale clinica
ward reparto
department reparto ufficio dipartimento
revenue fatturato ricavi vendite
cost costo costi spesa spese
price prezzo prezzi tariffa
budget budget
time tempo durata
wait attesa
delay ritardo ritardi
error errore errori difetto
complaint reclamo reclami
outage guasto guasti interruzione
waste spreco scarti
request richiesta richieste domanda domande ticket
order ordine ordini commessa
parcel pacco pacchi collo colli spedizione
goods merce merci prodotto prodotti articolo articoli
stock scorte giacenza
stocktake inventario
warehouse magazzino deposito
lorry camion furgone veicolo
car auto automobile macchina veicolo
machine macchina macchinario macchinari
software software applicazione programma strumento
tool strumento strumenti attrezzo
website sito siti sito_web siti_web
onlineshop negozio_online e_commerce shop_online
online online internet web digitale
database database base_di_dati
data dati informazioni
page pagina pagine schermata
interface interfaccia
service servizio servizi
user utente utenti
team team gruppo squadra
meeting riunione riunioni incontro incontri
appointment appuntamento appuntamenti
workshop workshop seminario corso
course corso corsi lezione lezioni
class classe classi
lesson lezione lezioni
material materiale materiali
event evento eventi manifestazione
campaign campagna campagne
advert annuncio pubblicità
newsletter newsletter
email email e_mail posta_elettronica
phone telefono telefonico telefonata
call chiamata chiamate telefonata telefonate
contract contratto contratti accordo
invoice_noun fattura fatture
account conto conti
accounts contabilità conti contabile
payroll paghe stipendi buste_paga
tax tassa imposta imposte iva fiscale
yearend bilancio chiusura_annuale
report_noun rapporto relazione report
document_noun documento documenti fascicolo
guideline guida manuale linea_guida
process_noun processo processi procedura procedure
system sistema sistemi
plan_noun piano turno calendario orario
shift turno turni
rule regola norma norme
safety sicurezza
quality qualità
satisfaction soddisfazione
rate tasso quota percentuale
amount numero quantità volume
number numero
article articolo articoli testo
language lingua lingue
market mercato
kitchen cucina
dish piatto piatti
menu menù menu
room camera stanza
house casa abitazione
flat appartamento
site_noun cantiere
school scuola
university università ateneo
family famiglia
old anziano anziani
new nuovo nuova nuovi nuove
big grande grandi
small piccolo piccola piccoli piccole
internal interno interna
weekly settimanale settimanali settimanalmente ogni_settimana alla_settimana a_settimana la_settimana settimana settimane
daily giornaliero giornaliera quotidiano quotidiana quotidianamente ogni_giorno al_giorno giorno giorni
monthly mensile mensili mensilmente ogni_mese al_mese mese mesi
yearly annuale annuali annualmente ogni_anno all_anno anno anni
quarterly trimestrale trimestrali trimestralmente ogni_trimestre trimestre
hourly orario all_ora ora ore
repeated regolare regolarmente
night notte notturno
image immagine immagini foto
money denaro soldi fondi
health salute sanitario
law diritto legale giuridico
production produzione
line linea
part_noun pezzo componente
city città comunale
transport trasporto logistica
route percorso tratta giro
research_noun ricerca studio
degree titolo laurea diploma
bachelor laurea_triennale triennale
master laurea_magistrale magistrale
questionnaire questionario sondaggio indagine
interview intervista colloquio
feedback feedback riscontro
knowledge conosco conosce conoscenza conoscenze competenza competenze
level livello
hold possiedo
before prima precedentemente in_precedenza
spreadsheet foglio_di_calcolo
form modulo
search ricerca cercare cercato cercata cercati cercate ricercato
checkout cassa
payment_noun pagamento
internship tirocinio stage
list elenco lista
goal obiettivo
need bisogno esigenza
topic tema argomento
archive archivio archiviazione
exam esame
loan prestito credito
teacher insegnante docente maestro maestra professore professoressa
nurse_noun infermiere infermiera
doctor medico
engineer ingegnere
developer sviluppatore sviluppatrice programmatore
driver autista conducente
seller venditore venditrice commesso commessa
start inizio
end fine
week_end fine_settimana weekend
negation no non né mai niente nulla senza nessun nessuno nessuna escluso esclusa esclusi escluse eccetto tranne salvo ad_eccezione_di fatta_eccezione con_l_eccezione_di ad_eccezione_di ad_eccezione ad_esclusione
approximate circa quasi intorno_a attorno_a all_incirca approssimativamente pressoché
most fino_a fino al_massimo massimo
least oltre più_di almeno minimo
shared lavoro_di_squadra insieme assieme in_collaborazione_con congiuntamente in_squadra in_team
half la_metà_di la_metà_dei la_metà_delle la_metà
third un_terzo_di un_terzo_dei un_terzo_delle
two_thirds due_terzi_di due_terzi_dei due_terzi_delle
quarter un_quarto_di un_quarto_dei un_quarto_delle
partial faccio_parte fa_parte fare_parte membro parte_di come_parte_di in_parte parzialmente
attempted tentato pianificato previsto prevista prototipo proposto proposta bozza bozze pilota
lapsed scaduto scaduta sospeso sospesa interrotto interrotta
pending in_corso in_preparazione da_completare incompleto da_sostenere da_completare
on_request in_assenza_di in_assenza_del in_assenza su_richiesta all_occorrenza se_necessario in_caso_di_necessità di_tanto_in_tanto
supervised sotto_la_supervisione sotto_supervisione sotto_la_guida sotto_la_direzione
small_role tirocinio tirocinante stage stagista apprendista volontario volontaria assistente praticante vice temporaneo
small piccolo piccola piccoli piccole minore minori
basic base elementare nozioni principiante scolastico a1 a2 b1
only solo soltanto solamente principalmente occasionalmente occasionale occasionali saltuario saltuaria talvolta per_lo_più prevalentemente in_maggioranza a_volte saltuariamente raramente
fortnightly ogni_due_settimane ogni_quindici_giorni quindicinale quindicinali
usual di_solito in_genere generalmente normalmente abitualmente in_media mediamente
under sotto meno_di inferiore
expected previsto prevista stimato atteso obiettivo
`;
