/** Units after or before a number, `name spellings`; `:` and a factor make bigger units one. */
export const units = `
percent % percent percentage pct prozent pourcent pour_cent por_ciento ciento per_cento cento
ordinal th nd rd eme
point pp percentage_points percentage_point prozentpunkte prozentpunkten points_de_pourcentage puntos_porcentuales punti_percentuali
millisecond ms millisecond milliseconds millisekunde millisekunden milliseconde millisecondes milisegundo milisegundos millisecondo millisecondi
second s sec secs second seconds sekunde sekunden seconde secondes segundo segundos secondo secondi
minute min mins minute minutes minuten minuto minutos minuti
hour h hr hrs hour hours stunde stunden std heure heures hora horas ora ore
day day days tag tage tagen jour jours día días giorno giorni
workday workday workdays working_day working_days arbeitstag arbeitstage arbeitstagen jour_ouvré jours_ouvrés día_laborable días_laborables giorno_lavorativo giorni_lavorativi
week week weeks woche wochen semaine semaines semana semanas settimana settimane
month month months monat monate monaten monats mois mes meses mese mesi
year year years yr yrs jahr jahre jahren jahres an ans année années año años anno anni
euro € eur euro euros
dollar $ usd dollar dollars dólar dólares dollaro dollari
pound £ gbp pound pounds pfund livres libras sterlina sterline
franc chf franken francs francos franchi
kilogram kg kilo kilos kilogram kilograms kilogramm kilogramme kilogrammes kilogramo kilogramos chilo chili chilogrammo chilogrammi
tonne t tonne tonnes ton tons tonnen toneladas tonnellata tonnellate
metre m metre metres meter metern meters mètre mètres metro metros metri
squaremetre m² m2 sqm square_metres square_meters quadratmeter quadratmetern mètres_carrés metros_cuadrados metri_quadrati mq
kilometre km kilometre kilometres kilometer kilometern kilometers kilomètre kilomètres kilómetro kilómetros chilometro chilometri
litre l litre litres liter litern litros litri litro
megabyte mb megabyte megabytes
gigabyte gb gigabyte gigabytes
terabyte tb terabyte terabytes
times x × times fold mal fois veces volte
`;

/** What a number is multiplied by. */
export const scales = `
1000 k thousand thousands tausend tsd mille mil mila
1000000 m mm mio million millions millionen million_de millón millones mill milione milioni
1000000000 bn b billion billions mrd milliarde milliarden milliard milliards mil_millones miliardo miliardi
100 hundred hundert cent cents cien cientos
12 dozen dutzend douzaine docena dozzina
`;

/** Number words by language, from zero; `1` is missing where it is the article. */
export const numberWords = {
  en: `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`,
  de: `null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn`,
  fr: `zéro - deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf`,
  es: `cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve`,
  it: `zero - due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove`,
};
export const tenWords = {
  en: `twenty thirty forty fifty sixty seventy eighty ninety`,
  de: `zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig`,
  fr: `vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix`,
  es: `veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa`,
  it: `venti trenta quaranta cinquanta sessanta settanta ottanta novanta`,
};

/** One to nine hundred, where they are one word. */
export const hundredWords: Partial<Record<keyof typeof numberWords, string>> = {
  de: `einhundert zweihundert dreihundert vierhundert fünfhundert sechshundert siebenhundert achthundert neunhundert`,
  es: `ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos`,
  it: `cento duecento trecento quattrocento cinquecento seicento settecento ottocento novecento`,
};

/** Where a number stands in a change: what it was, what it is now, by how much. Ambiguous small words (`de`) are left out. */
export const markers = {
  instead: `instead_of rather_than statt anstatt au_lieu_de en_lugar_de en_vez_de plutot_que invece_di invece_dei invece_del invece_delle invece_degli contro_i contro_le anziché`,
  from: `from von desde down_from up_from previously was before compared_to gegenüber passé_de contre frente_a before_it_was prima_erano prima_era antes_eran antes_era vorher_waren davor_waren`,
  to: `to auf à hasta into → now jetzt maintenant ahora ora`,
  by: `by um`,
};

export const nowWords = new Set(
  'present_post present_role present_position current currently now today presently derzeit aktuell aktuellen aktuelle momentan heute zurzeit actuellement actuel maintenant aujourd_hui presentement actualmente actual ahora hoy attualmente ora oggi tuttora attuale adesso'.split(
    ' ',
  ),
);
