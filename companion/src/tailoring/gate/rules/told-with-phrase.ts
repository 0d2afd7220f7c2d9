import { isContent } from '../reading/evidence.ts';
import { partsOf, partWith, restOfPart } from '../reading/parts.ts';
import type { Token } from '../reading/token.ts';
import { type Anchored, isSpanOfTime } from './anchors.ts';
import { has } from './told-alike.ts';

/**
 * `22 in the best month` of `…, the best month being 22`: a number that stands alone in its piece of the fact, told with the words of that piece behind
 * it. No other number of the fact may stand in a piece with these words.
 */
export function isToldWithPhrase(said: Anchored, one: Anchored): boolean {
  const own = partWith(one.fact, one.token);
  const phrase = phraseBehind(said);
  // `Nine years as a buyer`: of what the time was is told elsewhere.
  if (said.isCounting || isSpanOfTime(said) || phrase.length === 0 || !isAlone(own)) return false;
  const isOfOther = partsOf(one.fact).some((part) => !part.includes(one.token) && part.some(isNumber) && hasAll(part, phrase));
  return hasAll(own, phrase) && !isOfOther && !countsInPiece(one, own);
}

const isNumber = ({ quantity }: Token) => quantity !== undefined;
const isAlone = (part: Token[]) => part.filter(isNumber).length === 1;
const hasAll = (part: Token[], words: Token[]) => words.every((token) => has(part.filter(isContent), token));
/** What it counts in the fact would be lost. */
const countsInPiece = ({ isCounting, right }: Anchored, own: Token[]) => isCounting && right.some((token) => own.includes(token));

/** The words behind a number, from a small word on, to the next number or mark. */
function phraseBehind({ fact, token }: Anchored): Token[] {
  const rest = restOfPart(fact, fact.indexOf(token));
  const end = rest.findIndex(isNumber);
  const phrase = end === -1 ? rest : rest.slice(0, end);
  return phrase[0]?.isFrame === true ? phrase.filter(isContent) : [];
}
