import { isContent, type ReadFact } from '../reading/evidence.ts';
import type { Language } from '../reading/fold.ts';
import type { Token } from '../reading/token.ts';
import { wordsIn } from '../reading/words-in.ts';
import type { Rule } from './rule.ts';

/** Of each language, the small words no two of which stand side by side in a sentence. */
const determiners: Record<Language, Set<string>> = {
  en: wordsIn('the a an each every my our this these those'),
  de: wordsIn('der die das dem den des ein eine einen einem einer eines jede jeden jeder jedem'),
  fr: wordsIn('le la les un une du des au aux chaque mon ma mes ce cet cette ces'),
  es: wordsIn('el la los las un una unos unas al del cada mi mis este esta'),
  it: wordsIn('il lo la i gli le un uno una del della dei delle al alla ai alle nel nella ogni'),
};
const prepositions: Record<Language, Set<string>> = {
  en: wordsIn('of for with by to from'),
  de: wordsIn('von mit fur aus bei'),
  fr: wordsIn('de avec pour dans chez'),
  es: wordsIn('a de con para en'),
  it: wordsIn('di con per da'),
};

/** What nothing ends with. */
const openEnds: Record<Language, Set<string>> = {
  en: wordsIn('the a an of and or every my our t'),
  // `Ein` closes `Ich arbeite Kollegen ein`.
  de: wordsIn('und oder sowie der dem den des eine einen einem einer'),
  fr: wordsIn('de d l le les un une des du au et ou chaque'),
  es: wordsIn('de del el los las un una y o cada'),
  it: wordsIn('di del della il lo gli un una e o ogni'),
};

/** What no article stands right before. */
const afterArticle: Partial<Record<Language, Set<string>>> = {
  en: wordsIn('of with from and or at their'),
  fr: wordsIn('de avec pour et ou par dans sur'),
  it: wordsIn('di con per'),
};
const articles: Partial<Record<Language, Set<string>>> = {
  en: wordsIn('the a an'),
  fr: wordsIn('le la les un une des'),
  it: wordsIn('il lo la gli le un una'),
};

/** `A Level 2 Pharmacy course`: a word of the header alone, between words that it is not joined to. */
function isStrayed(sentence: Token[], at: number, header: ReadFact[]): boolean {
  const [before, token, next] = [sentence[at - 1], sentence[at], sentence[at + 1]];
  const isOfHeader = (one: Token) => one.isHeader === true || header.some((fact) => isIn(fact, one));
  if (at < 2 || before === undefined || token === undefined || token.gap !== '' || !isOfHeader(token)) return false;
  if (isOfHeader(before) || before.isPosting || token.isPosting || token.isFrame) return false;
  // `Seit Oktober 2021 Pflegefachmann`: behind a date a title may stand.
  const isNoun =
    (before.quantity !== undefined && before.quantity.unit !== 'date') ||
    (/^\p{Lu}/u.test(before.raw) && token.language === 'de' && isContent(before));
  return isNoun && !(next !== undefined && isOfHeader(next) && next.gap === '');
}

const isIn = ({ tokens }: ReadFact, { word, stem }: Token) => tokens.some((one) => one.word === word || one.stem === stem);

/** `…, für den die Leiterin zeichnet` */
function isRelative(sentence: Token[], token: Token): boolean {
  const before = sentence[sentence.indexOf(token) - 1];
  return token.language === 'de' && before !== undefined && before.gap === ',' && before.isFrame;
}

/** Words in no order: a model that writes them has nothing to say, and the other rules see each word alone. */
export const judgeGarbled: Rule = (sentence, { facts, header, language }) => {
  const isTwice = (token: Token, next: Token | undefined) =>
    next !== undefined &&
    next.gap === '' &&
    !isRelative(sentence, token) &&
    ([determiners[language], prepositions[language]].some((words) => words.has(token.word) && words.has(next.word)) ||
      (articles[language]?.has(token.word) === true && afterArticle[language]?.has(next.word) === true));
  const last = sentence.at(-1);
  if (last !== undefined && openEnds[language].has(last.word)) return `"${last.raw}" makes no sentence.`;
  const strayed = sentence.find((token, index) => isStrayed(sentence, index, header) && !facts.some((fact) => isIn(fact, token)));
  if (strayed !== undefined) return `"${strayed.raw}" makes no sentence.`;
  const at = sentence.findIndex((token, index) => isTwice(token, sentence[index + 1]));
  const [first, second] = [sentence[at], sentence[at + 1]];
  if (first === undefined || second === undefined) return undefined;
  const isOwn = facts.some(({ tokens }) =>
    tokens.some(({ word }, index) => word === first.word && tokens[index + 1]?.word === second.word),
  );
  const raw = `${first.raw} ${second.raw}`;
  return isOwn ? undefined : `"${raw}" makes no sentence.`;
};
