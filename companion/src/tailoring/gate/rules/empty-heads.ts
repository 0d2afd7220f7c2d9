import { type Evidence, isContent } from '../reading/evidence.ts';
import type { Token } from '../reading/token.ts';
import { emptyHeads } from '../words/empty-heads.ts';
import { dividingNouns } from '../words/plain-words.ts';
import { articles, ofWords } from '../words/small-words.ts';
import { isRate, isThing } from './anchors.ts';
import { isCarried } from './carried.ts';
import { levelOf } from './level-of.ts';

/** `Grievance matters`: a noun that names nothing of its own, beside one that is carried. */
export function isEmptyHead(sentence: Token[], at: number, evidence: Evidence): boolean {
  const word = sentence[at]?.word ?? '';
  if (perHead.has(word) && isTeamOf(sentence, at, evidence)) return true;
  if (dividingNouns[evidence.language].has(word) && divides(sentence, at, evidence)) return true;
  if (!emptyHeads[evidence.language].has(word) || isVerbThere(sentence, at)) return false;
  const [before, next] = [sentence[at - 1], sentence[at + 1]];
  // `Professional German` tells how well.
  if (sentence[at]?.word === 'professional' && next !== undefined && next.gap === '' && isContent(next)) return false;
  const speaks = (token: Token | undefined) =>
    token !== undefined &&
    (isContent(token) || token.quantity !== undefined) &&
    (token.quantity !== undefined || isCarried(token, evidence));
  if (sentence[at]?.gap === '' && speaks(before)) return true;
  const after = sentence.slice(at + 1, at + 4);
  const end = after.findIndex((token) => !token.isFrame);
  // `Settings and kept to`: what is joined by `and` is another thing.
  const leads = ({ gap, word }: Token) => gap === '' && !andWords.has(word);
  return end !== -1 && after.slice(0, end + 1).every(leads) && speaks(after[end]);
}

/** `Issue addenda`, `and process returns`: here it is what is done. */
function isVerbThere(sentence: Token[], at: number): boolean {
  const [before, token, next] = [sentence[at - 1], sentence[at], sentence[at + 1]];
  const opens = before === undefined || token?.gap !== '' || /^(?:and|i|to|then)$/u.test(before.word);
  return token?.language === 'en' && /^(?:issue|process|field|subject)$/u.test(token.word) && opens && next?.gap === '' && isContent(next);
}

const andWords = new Set('and or und oder et ou y o e'.split(' '));
const perHead = new Set(['person', 'member', 'strong']);

/** `A five-person team` is a team of five. */
function isTeamOf(sentence: Token[], at: number, evidence: Evidence): boolean {
  const [before, next] = [sentence[at - 1], sentence[at + 1]];
  return before?.quantity !== undefined && next?.concepts.has('team') === true && isCarried(next, evidence);
}

/** `Planning sessions`, `sessions of planning`: joined to a carried word as closely as that, and not what a number counts. */
function divides(sentence: Token[], at: number, evidence: Evidence): boolean {
  if (sentence.slice(Math.max(0, at - 3), at).some(countsThings)) return false;
  const isJoined = (token: Token | undefined) => token !== undefined && token.gap === '' && isContent(token) && isCarried(token, evidence);
  const [before, next, after] = [sentence[at - 1], sentence[at + 1], sentence[at + 2]];
  if (sentence[at]?.gap === '' && (evidence.language === 'en' || evidence.language === 'de') && before !== undefined)
    if (isContent(before) && isCarried(before, evidence) && !before.isHeader && (levelOf(before) === undefined || isThing(before)))
      return !takesHead(sentence, before, evidence);
  return next?.gap === '' && ofWords.has(next.word) && (isJoined(after) || (articles.has(after?.word ?? '') && isJoined(sentence[at + 3])));
}

/** `Five sessions a month` of what is done `five a month`: the fact's number has no noun, and stands before how often. */
export function isCountedDeed(sentence: Token[], at: number, { facts, language }: Evidence): boolean {
  const counted = sentence.slice(Math.max(0, at - 3), at).find(countsThings)?.quantity;
  if (counted === undefined || !dividingNouns[language].has(sentence[at]?.word ?? '') || !sentence.some(isRate)) return false;
  return facts.some(({ tokens }) =>
    tokens.some((own, index) => {
      const next = tokens[index + 1];
      return own.quantity?.values[0] === counted.values[0] && own.quantity?.unit === undefined && next !== undefined && isRate(next);
    }),
  );
}

/** `Unit sessions from tests` of `unit tests`: in the place of the noun that is told elsewhere. */
function takesHead(sentence: Token[], before: Token, { facts }: Evidence): boolean {
  return facts.some(({ tokens }) => {
    const head = tokens[tokens.findIndex(({ word }) => word === before.word) + 1];
    return (
      head !== undefined && tokens[0] !== head && head.gap === '' && isContent(head) && sentence.some(({ word }) => word === head.word)
    );
  });
}

function countsThings({ quantity }: Token): boolean {
  return quantity !== undefined && quantity.unit === undefined;
}
