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
  en: wordsIn('of for with by'),
  de: wordsIn('von mit fur aus bei'),
  fr: wordsIn('de avec pour dans chez'),
  es: wordsIn('de con para en'),
  it: wordsIn('di con per da'),
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

/** `…, für den die Leiterin zeichnet` */
function isRelative(sentence: Token[], token: Token): boolean {
  const before = sentence[sentence.indexOf(token) - 1];
  return token.language === 'de' && before !== undefined && before.gap === ',' && before.isFrame;
}

/** Words in no order: a model that writes them has nothing to say, and the other rules see each word alone. */
export const judgeGarbled: Rule = (sentence, { facts, language }) => {
  const isTwice = (token: Token, next: Token | undefined) =>
    next !== undefined &&
    next.gap === '' &&
    !isRelative(sentence, token) &&
    ([determiners[language], prepositions[language]].some((words) => words.has(token.word) && words.has(next.word)) ||
      (articles[language]?.has(token.word) === true && afterArticle[language]?.has(next.word) === true));
  const at = sentence.findIndex((token, index) => isTwice(token, sentence[index + 1]));
  const [first, second] = [sentence[at], sentence[at + 1]];
  if (first === undefined || second === undefined) return undefined;
  const isOwn = facts.some(({ tokens }) =>
    tokens.some(({ word }, index) => word === first.word && tokens[index + 1]?.word === second.word),
  );
  const raw = `${first.raw} ${second.raw}`;
  return isOwn ? undefined : `"${raw}" makes no sentence.`;
};
