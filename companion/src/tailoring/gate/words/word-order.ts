import type { Language } from '../reading/fold.ts';
import { wordsIn } from '../reading/words-in.ts';

type Words = Record<Language, Set<string>>;

/** Of each language, the small words no two of which stand side by side in a sentence. */
export const determiners: Words = {
  en: wordsIn('the a an each every my our this these those'),
  de: wordsIn('der die das dem den des ein eine einen einem einer eines jede jeden jeder jedem'),
  fr: wordsIn('le la les un une du des au aux chaque mon ma mes ce cet cette ces'),
  es: wordsIn('el la los las un una unos unas al del cada mi mis este esta'),
  it: wordsIn(
    'il lo la i gli le un uno una del della dei delle degli al alla ai alle agli nel nella nei nelle negli nello dal dalla dai dalle dagli sul sulla sui sulle ogni',
  ),
};

/** Small words that stand before a noun and never before one of `neverBefore`; those that also end a verb (`on`, `up`, German `ein`) are left out. */
export const prepositions: Words = {
  en: wordsIn('of for with by to from during until into per via after before since'),
  de: wordsIn('von mit fur aus bei seit ohne wahrend gegen per nach unter bis zwischen'),
  fr: wordsIn('de avec pour dans chez pendant'),
  es: wordsIn('a de con para en durante'),
  it: wordsIn('di con per da durante'),
};
export const neverBefore: Words = {
  en: wordsIn('of for with by to from during until into via since i was were is are has have'),
  de: wordsIn('von mit fur aus bei seit ohne wahrend per bis'),
  fr: wordsIn('avec pour dans chez pendant etant ayant'),
  es: wordsIn('a de con para en durante'),
  it: wordsIn('di con per da durante'),
};

/** What nothing ends with. */
export const openEnds: Words = {
  en: wordsIn('the a an of and or every my our t'),
  // `Ein` closes `Ich arbeite Kollegen ein`.
  de: wordsIn('und oder sowie der dem den des eine einen einem einer von fur wahrend ohne seit'),
  fr: wordsIn('de d l le les un une des du au et ou chaque pour dans'),
  es: wordsIn('de del el los las un una y o cada con para por en sin'),
  it: wordsIn('di del della il lo gli un una e o ogni con per da'),
};

/** What no article stands right before. */
export const afterArticle: Partial<Words> = {
  en: wordsIn('of with from and or at their including for by during until since per is are was were has have'),
  fr: wordsIn('de avec pour et ou par dans sur'),
  es: wordsIn('con de por para y en durante'),
  it: wordsIn('di con per e durante'),
};
export const beforeNoun: Partial<Words> = {
  en: wordsIn('the a an'),
  fr: wordsIn('le la les un une des'),
  es: wordsIn('el la los las un una'),
  it: wordsIn('il lo gli le un uno una'),
};

/** Articles that melt into the small word before them: nobody writes `di il` or `de le`. */
export const melts: Partial<Record<Language, { first: Set<string>; second: Set<string> }>> = {
  fr: { first: wordsIn('de a'), second: wordsIn('le les') },
  it: { first: wordsIn('di a da in su'), second: wordsIn('il lo la i gli le') },
};
