import { fold, type Language } from './fold.ts';

/**
 * Latin verbs whose nouns have another stem, `name endings` by language: `transmettre` and `transmission`, `corregir` and `corrección`. The endings
 * stand at the end of the verb's forms and of the noun of its deed. Those after `!` tell it as going on; those of a name after `=` are whole words.
 */
const families: Partial<Record<Language, string>> = {
  fr: `
mett mettre mettant mets met mis mise mises missions mission
duc duire duisant duis duit duite duits duites duction ductions
crip crire crivant cris crit crite crits crites cription criptions
cep cevoir cevant çois çoit çu çue çus çues ception ceptions
struc struire struisant struit struite struits struites struction structions
vers vertir verti vertie vertissant version versions
fai faire faisant fais fait faite faits faites faisais faisait
ten tenir tenant tiens tient tenu tenue tenus tenues tien tention tenance tenances
fon fondre fondant fondu fondue fondus fondues fonte fontes
ven venir venant viens vient venu venue vention ventions
pos poser posant pose posé posée posés posées position positions
press primer primant primé primée pression
clus clure cluant clus clut clusion
rec riger rigeant rige rigé rigée rigés rigées rection rections
fer férer férant féré férée férence
quis quérir quis quise quisition quisitions
solv soudre solu solue solution solutions
vend vendre vendant vends vend vendu vendue vendus vendues vente ventes
=vend vendre vends vendu vente ventes
suiv suivre suivant suis suit suivi suivie suivis suivies
=suiv suivre suit suivi suivie suivis suivies`,
  es: `
mit mitir !mito mití mitiendo mitido mitida misión misiones
duc ducir !duzco duje duciendo ducido ducida ducción ducciones
crip cribir !cribo cribí cribiendo crito crita critos critas cripción cripciones
cep cebir cibir !cibo cibí cibido cepción cepciones
struc struir !struyo struí struyendo struido struida strucción strucciones
vers vertir virtiendo vertido vertida versión versiones
ten tener !tengo tuve teniendo tenido tenida tención
ven venir !vengo vine viniendo venido vención venciones
pos poner !pongo !pone ponía puse poniendo puesto puesta puestos puestas posición posiciones
=pos poner !pongo ponía puse puso puesto puesta
solv solver !suelvo solví solviendo suelto suelta solución soluciones
clus cluir !cluyo cluí cluyendo cluido clusión
rec regir !rijo regí rigiendo regido regida rección recciones rigir rigido rigida
quis quirir !quiero quirí quirido quisición quisiciones
ges gerir !giero gerido gestión
conoc conocer !conozco !conoce conocí conociendo conocido conocimiento conocimientos
=conoc conocer !conozco !conoce conocí conociendo conocido`,
  de: `
mess messen messe misst mass gemessen messung messungen
weis weisen weise weist wies gewiesen weisung weisungen
schreib schreiben schreibe schreibt schrieb geschrieben schreibung schreibungen
zieh ziehen ziehe zieht zog gezogen ziehung ziehungen zug
nehm nehmen nehme nimmt nahm genommen nahme nahmen
geb geben gebe gibt gab gegeben gabe gaben gebung
sprech sprechen spricht sprach gesprochen sprechung sprechungen sprache sprachen
tret treten tritt trat getreten tretung tretungen trete
schliess schliessen schliesse schliesst schloss geschlossen schluss schlusse schliessung
greif greifen greift griff gegriffen griff
heb heben hebt hob gehoben hebung hebungen
werb werben wirbt warb geworben werbung
bind binden bindet band gebunden bindung bindungen
bring bringen bringt brachte gebracht bringung
fahr fahren fahrt fuhr gefahren
trag tragen tragt trug getragen tragung tragungen
schneid schneiden schneidet schnitt geschnitten
halt halten halt hielt gehalten haltung haltungen
seh sehen sieht sah gesehen sicht sichten
leit leiten leite leitet leitete geleitet leitung leitungen
werf werfen wirft warf geworfen worfen worfene worfenen worfener wurf würfe würfen
treib treiben treibt trieb getrieben treibung
anleg anlegen anlege anlegt anlegte angelegt angelegte angelegten anlage`,
  it: `
miss mettere mettevo metteva !metto mettendo messo messa messi messe missione missioni
duz durre ducevo duceva !duco ducendo dotto dotta dotti dotte duzione duzioni
scriz scrivere scrivevo scriveva !scrivo scrivendo scritto scritta scritti scritte scrizione scrizioni
cez cepire cepito cezione
struz struire struivo struiva !struisco struendo struito struita struzione struzioni
vers vertire vertivo vertiva !verto vertito vertita vertiti vertite versione versioni
ten tenere tenevo teneva !tengo tenendo tenuto tenuta tenzione
ven venire venivo veniva !vengo venuto vento venzione
pos porre ponevo poneva !pongo ponendo posto posta posti poste posizione posizioni
solv solvere solvevo !solvo solto solta soluzione soluzioni
clus cludere cludevo !cludo cluso clusa clusione
rez rigere !rigo retto retta rezione rezioni reggere reggevo !reggo
press primere !primo presso pressa pressione
lett leggere leggevo leggeva !leggo letto letta lettura letture
colt cogliere coglievo coglieva !colgo colto colta colte colti coglienza coglienze !colgo
vend vendere vendevo vendeva !vendo venduto venduta vendita vendite
chius chiudere chiudevo chiudeva !chiudo chiuso chiusa chiusura chiusure`,
};

type Ending = { ending: string; name: string; isPresent: boolean; isWhole: boolean };
const endings = Object.fromEntries(
  Object.entries(families).map(([language, list]): [string, Ending[]] => [
    language,
    list
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [name = '', ...all] = line.split(' ');
        return all.map((ending) => ({
          ending: fold(ending.replace('!', '')),
          name: name.replace('=', ''),
          isPresent: ending.startsWith('!'),
          isWhole: name.startsWith('='),
        }));
      })
      .sort((a, b) => b.ending.length - a.ending.length),
  ]),
);

/** A verb and the noun of its deed have the same; undefined for a word of none of these families, and for what is told as going on. */
export function familyOf(word: string, language: Language, isOfFact: boolean): string | undefined {
  const found = endings[language]?.find(({ ending, isWhole }) =>
    isWhole ? word === ending : word.endsWith(ending) && (language === 'de' || word.length > ending.length),
  );
  return found !== undefined && found.isPresent && !isOfFact ? undefined : found && word.slice(0, -found.ending.length) + found.name;
}
