import { familyOf } from './families.ts';
import type { Language } from './fold.ts';

/**
 * Endings of one word's forms and of the nouns of its deed, folded. Those of who does it are left out: visitors are no visits. English has its own
 * rules in its stems.
 */
const endings: Record<Exclude<Language, 'en'>, string> = {
  de: 'e en n em es s t te ten tet test st et ete eten end ende enden ender ung ungen ion ionen ieren iert iert ierte ierten ierung ierungen ien lich liche lichen licher isch ische ischen ischer ell elle ellen',
  fr: 'e s es ee ees er ez ent ant ante ants antes ait aient a ai ons ion ions tion tions ation ations ement ements ment ments age ages ir is it ie ies iss issage me tique tiques ure ures al ale aux el elle issement issements issant issons issait issais ce ces t ts tes ner ne nes nee nees nant nait naient nons',
  es: 'o a os as e es ar er ir ado ada ados adas ido ida idos idas ando iendo mo tico tica ticos ticas eza ezas adura aba aban ia ian aron ieron amos emos imos cion ciones acion aciones icion iciones amiento amientos imiento imientos ura aje ajes al ales ico ica icos icas ares to tos ta tas te tar tado tada tados tadas tando',
  it: 'o a i e are ere ire ato ata ati ate uto uta uti ute ito ita iti ite ando endo ava avo ano ono iamo zione zioni azione azioni izione izioni mento menti amento amenti imento imenti tura ture ura ure aggio aggi ale ali ico ica ici iche mo tico tica tici tiche tto tta tti tte to ta ti te zione zioni',
};
const sets = new Map(Object.entries(endings).map(([language, list]) => [language, new Set(['', ...list.split(' ')])]));

/** What is left beside the endings must be long enough to be a word of its own. */
const least = 5;

/** `mayBePresent`: what is told goes on. Whether a sentence's word and a fact's, folded, are one stem with two endings: `reparación` and `reparé`, `Angeboten` and `Angebote`. */
export function areForms(one: string, other: string, language: Language, mayBePresent = false): boolean {
  const known = sets.get(language);
  if (known === undefined || /[\d_.+#&]/u.test(one + other)) return false;
  const family = familyOf(one, language, mayBePresent);
  const own = familyOf(other, language, true);
  // `aufgenommen` of a `Schadenaufnahme`
  if (family !== undefined && own !== undefined && (family === own || (language === 'de' && family.length > 5 && own.endsWith(family))))
    return true;
  // `Niedrigerer` of `niedriger`
  if (language === 'de' && other.length > 5 && one.startsWith(other) && /^e[mnrs]?$/u.test(one.slice(other.length))) return true;
  // `telemáticamente` of `telemática`
  if ((language === 'es' || language === 'it') && one.endsWith('mente') && one.length > 9)
    return areForms(one.slice(0, -5), other, language) || one.slice(0, -5) === other;
  let same = 0;
  while (same < Math.min(one.length, other.length) && one[same] === other[same]) same += 1;
  for (let cut = same; cut >= least - 1; cut -= 1) {
    const [ending, otherEnding] = [one.slice(cut), other.slice(cut)];
    const isLong = Math.max(ending.length, otherEnding.length) >= least;
    if (known.has(ending) && known.has(otherEnding) && (cut >= least || isLong)) return true;
  }
  return false;
}
