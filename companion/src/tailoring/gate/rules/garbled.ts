import { monthOf } from '../../../documents/cv/words/month-words.ts';
import { isContent, type ReadFact } from '../reading/evidence.ts';
import type { Token } from '../reading/token.ts';
import { afterArticle, beforeNoun, determiners, melts, neverBefore, openEnds, prepositions } from '../words/word-order.ts';
import { unitOfWord } from '../reading/plain-numbers.ts';
import { namesLikeWords } from '../words/aliases.ts';
import { levelOf } from './level-of.ts';
import type { Rule } from './rule.ts';

/** `A Level 2 Pharmacy course`: a word of the header alone, between words that it is not joined to. */
function isStrayed(sentence: Token[], at: number, header: ReadFact[]): boolean {
  const [before, token, next] = [sentence[at - 1], sentence[at], sentence[at + 1]];
  const isOfHeader = (one: Token) => one.isHeader === true || header.some((fact) => isIn(fact, one));
  if (at < 2 || before === undefined || token === undefined || token.gap !== '' || !isOfHeader(token)) return false;
  if (isOfHeader(before) || before.isPosting || token.isPosting || token.isFrame) return false;
  // `Seit Oktober 2021 Pflegefachmann`: behind a date a title may stand, behind `the audit 2020` no name.
  const isNoun =
    (before.quantity !== undefined && !(before.quantity.unit === 'date' && isSpan(sentence[at - 2]))) ||
    (/^\p{Lu}/u.test(before.raw) && token.language === 'de' && isContent(before));
  // `With 8 Nürnberg Pegnitz Scrum Masters`: no name stands between a number and what it counts.
  return before.quantity !== undefined ? isNoun : isNoun && !(next !== undefined && isOfHeader(next) && next.gap === '');
}

/** `Since 2021`, `until September 2021`. */
const isSpan = (token: Token | undefined) => token?.isFrame === true || monthOf(token?.word ?? '') !== undefined;

const isIn = ({ tokens }: ReadFact, { word, stem }: Token) => tokens.some((one) => one.word === word || one.stem === stem);

/** `…, für den die Leiterin zeichnet` */
function isRelative(sentence: Token[], token: Token): boolean {
  const before = sentence[sentence.indexOf(token) - 1];
  if (token.language !== 'de') return false;
  // `…, die eine Spezialfirma ausgeführt hat`
  return (before !== undefined && before.gap === ',' && before.isFrame) || (token.gap === ',' && /^(?:der|die|das|den)$/u.test(token.word));
}

/** `Mit bis rund 3 Mio. €` */
function isBound(sentence: Token[], at: number): boolean {
  return sentence[at]?.word === 'bis' && sentence.slice(at + 1, at + 4).some(({ quantity }) => quantity !== undefined);
}

/** Two small words that no sentence has side by side, or one that leads to nothing. */
function isOutOfOrder(sentence: Token[], at: number): boolean {
  const [token, next] = [sentence[at], sentence[at + 1]];
  if (token === undefined || next === undefined || isRelative(sentence, token)) return false;
  const { language, word } = token;
  // `La de uno grave`
  if (language === 'es' && next.word === 'de' && /^(?:el|la|los|las)$/u.test(word)) return false;
  // `Avec pour spécialités`
  if (language === 'fr' && word === 'avec' && next.word === 'pour') return false;
  if (next.gap !== '') return next.gap === ',' && beforeNoun[language]?.has(word) === true;
  return (
    (determiners[language].has(word) && determiners[language].has(next.word)) ||
    (prepositions[language].has(word) && neverBefore[language].has(next.word) && !isBound(sentence, at + 1)) ||
    (beforeNoun[language]?.has(word) === true && afterArticle[language]?.has(next.word) === true) ||
    (melts[language]?.first.has(word) === true && melts[language].second.has(next.word))
  );
}

/** `Groups of Coordinate`: the verb a fact opens with keeps its capital nowhere but in front. */
function isOpeningWord(sentence: Token[], at: number, facts: ReadFact[]): boolean {
  const token = sentence[at] as Token;
  if (at === 0 || token.gap !== '' || token.language === 'de' || token.isHeader || token.isPosting || !/^\p{Lu}\p{Ll}+$/u.test(token.raw))
    return false;
  if (namesLikeWords.has(token.raw)) return false;
  const opening = facts.some(({ tokens, fact }) => fact.kind === 'highlight' && tokens[0]?.raw === token.raw);
  return opening && levelOf(token) !== undefined && !facts.some(({ tokens }) => tokens.slice(1).some(({ raw }) => raw === token.raw));
}

const isSmall = ({ word, language }: Token) =>
  prepositions[language].has(word) ||
  neverBefore[language].has(word) ||
  /^(?:after|before|nach|vor|apres|avant|antes|despues|dopo|prima)$/u.test(word);

/** `Patients after patients` where the facts have them once. */
function isSaidTwice(sentence: Token[], at: number, facts: ReadFact[]): boolean {
  const [token, small, again] = sentence.slice(at, at + 3);
  if (token === undefined || small === undefined || again === undefined) return false;
  // `Day to day`
  if (unitOfWord(token.word) !== undefined || !isSmall(small)) return false;
  if (!isContent(token) || token.isHeader || again.isHeader || small.gap !== '' || again.gap !== '' || again.word !== token.word)
    return false;
  return !facts.some(({ tokens }) => tokens.filter(({ word }) => word === token.word).length > 1);
}

const isLarge = ({ raw, gap, language }: Token) => /^\p{Lu}/u.test(raw) && gap === '' && language !== 'de';

/** `Moonlight the thank-you Walk` of a `Moonlight Walk`: words of no fact inside a name. */
function isSplitName(sentence: Token[], at: number, facts: ReadFact[]): boolean {
  const token = sentence[at] as Token;
  return facts.some(({ tokens }) =>
    tokens.some((own, index) => {
      const next = tokens[index + 1];
      if (own.concepts.size > 0 || own.word !== token.word || next === undefined || !isLarge(next) || !/^\p{Lu}/u.test(own.raw))
        return false;
      const between = sentence.slice(at + 1, at + 5);
      const end = between.findIndex(({ word }) => word === next.word);
      return (
        end > 0 &&
        between.slice(0, end).every((one) => one.gap === '' && !tokens.some(({ word }) => word === one.word)) &&
        between[end]?.gap === ''
      );
    }),
  );
}

/** Words in no order: a model that writes them has nothing to say, and the other rules see each word alone. */
export const judgeGarbled: Rule = (sentence, { facts, header, language }) => {
  const last = sentence.at(-1);
  const isOwnEnd = facts.some(({ tokens }) =>
    tokens.some(
      ({ word }, at) =>
        word === last?.word && at > 0 && tokens[at - 1]?.word === sentence.at(-2)?.word && (tokens[at + 1]?.gap ?? ';') !== '',
    ),
  );
  if (last !== undefined && openEnds[language].has(last.word) && !isOwnEnd) return `"${last.raw}" makes no sentence.`;
  const wrong = sentence.find(
    (token, at) =>
      (isStrayed(sentence, at, header) && !facts.some((fact) => isIn(fact, token))) ||
      isOpeningWord(sentence, at, facts) ||
      isSaidTwice(sentence, at, facts) ||
      isSplitName(sentence, at, facts),
  );
  if (wrong !== undefined) return `"${wrong.raw}" makes no sentence.`;
  const at = sentence.findIndex((_, index) => isOutOfOrder(sentence, index));
  const [first, second] = [sentence[at], sentence[at + 1]];
  if (first === undefined || second === undefined) return undefined;
  const isOwn = facts.some(({ tokens }) =>
    tokens.some(({ word }, index) => word === first.word && tokens[index + 1]?.word === second.word),
  );
  const raw = `${first.raw} ${second.raw}`;
  return isOwn ? undefined : `"${raw}" makes no sentence.`;
};
