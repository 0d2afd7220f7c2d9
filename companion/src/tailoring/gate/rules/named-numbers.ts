import { isContent } from '../reading/evidence.ts';
import type { Quantity, Token } from '../reading/token.ts';
import { type Anchored, isThing } from './anchors.ts';
import { joiners } from './joiners.ts';
import { sameValue } from './told-alike.ts';

export const wordBefore = ({ fact, token }: Anchored) => fact[fact.indexOf(token) - 1]?.word;

/** A number of a standard or a form, right behind its name or its first number. */
export function isOfCode({ fact, token, quantity }: Anchored): boolean {
  const before = fact[fact.indexOf(token) - 1];
  if (before === undefined || token.gap !== '' || quantity.unit !== undefined || token.isAfterDash || !/^\d+$/u.test(token.raw))
    return false;
  return (
    /^\p{Lu}{2,}$/u.test(before.raw) || (before.quantity !== undefined && before.quantity.unit === undefined && /^\d+$/u.test(before.raw))
  );
}

/** `Year 2`, `Linie 4`, `2x8`: a number right after the same word as in the fact names that, and counts nothing. */
export function isLabel(said: Anchored, one: Anchored): boolean {
  if (
    !sameValue(said.quantity, one.quantity) ||
    said.quantity.unit !== one.quantity.unit ||
    said.quantity.unit === 'date' ||
    [said, one].some(({ quantity }) => quantity.hedges.size > 0)
  )
    return false;
  const [named, own] = [said, one].map(({ fact, token }) => fact[fact.indexOf(token) - 1]);
  // `Von Windows 10 auf 400 PCs`: a name keeps its number, whatever stands before it.
  const isChange = [said, one].some(({ quantity }) => quantity.marker !== undefined);
  if (isChange && !(named !== undefined && (counters.has(named.word) || isName(named)))) return false;
  if (named === undefined || own === undefined || said.token.gap !== '' || one.token.gap !== '') return false;
  if (named.quantity !== undefined) return own.quantity !== undefined && /[x×]$/u.test(named.raw) && named.word === own.word;
  return isContent(named) && isThing(named) && named.word === own.word;
}

/** Written large inside a sentence or, in German, of no class. */
const isName = ({ raw, concepts, isFirst, language }: Token) =>
  /^\p{Lu}/u.test(raw) && (concepts.size === 0 || (language !== 'de' && !isFirst));

/** `From day 7`: which of them, not how many. */
const counters = new Set(
  'day week month step stage phase level page line round tag woche stufe schritt phase jour semaine etape dia semana fase giorno settimana'.split(
    ' ',
  ),
);

/** Both numbers stand in a pair, and with another beside them. */
export function isOfOtherPair(said: Anchored, one: Anchored): boolean {
  const [pair, own] = [pairOf(said), pairOf(one)];
  return pair !== undefined && own !== undefined && !sameValue(pair, own);
}

/** The other number of `lines 3 and 4`. */
function pairOf({ fact, token }: Anchored): Quantity | undefined {
  const at = fact.indexOf(token);
  const plain = (one: Token | undefined) =>
    one?.quantity !== undefined && one.quantity.unit === undefined && one.gap === '' ? one.quantity : undefined;
  if (joiners.has(fact[at + 1]?.word ?? '')) return plain(fact[at + 2]);
  return joiners.has(fact[at - 1]?.word ?? '') && token.gap === '' ? plain(fact[at - 2]) : undefined;
}
