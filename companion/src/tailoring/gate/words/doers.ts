import type { Language } from '../reading/fold.ts';
import { wordsIn } from '../reading/words-in.ts';

/** Words after which somebody stands who did it, or with whom it lies. */
export const doers: Record<Language, Set<string>> = {
  en: wordsIn('by with to'),
  de: wordsIn('von vom durch bei beim an ans'),
  fr: wordsIn('par a au aux chez de du'),
  es: wordsIn('por a al'),
  it: wordsIn('da dal dallo dalla dai dagli dalle dall a al alla'),
};

/** What says that a thing lies with somebody. */
export const placed: Record<Language, RegExp> = {
  en: /^(?:sits?|sat|sitting|resting|lying|remaining|staying|going|stays?|stayed|rests?|rested|lies|lay|remains?|remained|belongs?|belonged|go|goes|went|falls?|fell|passed|handed|outsourced)$/u,
  de: /^(?:liegt|lag|liegen|lagen|lauft|lief|bleibt|blieb|obliegt|oblag|kommt|kommen|kam|kamen|geht|gehen|ging|gingen|stammt|stammen|ubernimmt|ubernahm|ubernehmen|ubernahmen|macht|machte|machen|machten|erledigen|erledigten|erfolgt|erfolgte)$/u,
  fr: /^(?:revient|reviennent|revenait|revenaient|reste|restent|restait|releve|relevent|relevait|incombe|incombent|assure|assuree|confiee?s?)$/u,
  es: /^(?:encargad[oa]s?|delegad[oa]s?|lleva|llevaba|llevan|hace|hacia|corresponde|queda|quedaba|gestiona|realiza)$/u,
  it: /^(?:affidat[oaie]|delegat[oaie]|spetta|spettava|resta|restava|rimane|rimaneva|segue|seguiva|fa|gestisce|compete)$/u,
};
/** What says that it was done. */
export const done: Record<Language, RegExp> = {
  en: /.{2}ed$|^(?:done|set|written|made|led|held|run)$/u,
  de: /^\p{Ll}*ge\p{Ll}+(?:t|en)$|iert$/u,
  fr: /.{2}(?:é|is|it|u)e?s?$/u,
  es: /(?:[ai]d[oa]s?)$/u,
  it: /(?:[aiu]t[oaie])$/u,
};

/** Classes of those who do it. */
export const persons = ['title', 'manager_noun', 'team', 'colleague', 'staff', 'customer_noun', 'doctor', 'nurse_noun', 'teacher'];

/** Before whoever does it. */
export const articles = wordsIn(
  'the a an our my their his her its der die das dem den die meine meinen meiner le la les l mon ma mes el los las mi mis il lo gli i mio mia',
);
