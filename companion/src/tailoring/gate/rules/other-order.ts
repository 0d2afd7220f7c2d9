import { isContent } from '../reading/evidence.ts';
import { partWith } from '../reading/parts.ts';
import { hasSameWords, isSameWord } from '../reading/same-words.ts';
import type { Token } from '../reading/token.ts';
import { type Anchored, isNumberHedge, isRate } from './anchors.ts';
import { joiners } from './joiners.ts';

const says = (token: Token) => isContent(token) || token.quantity !== undefined;

/**
 * `Test coverage went from 35 % to 60 %` of `Tests, coverage from 35 % to 60 %`: a fact told in its own words in another order, whose pieces stay
 * together, and the number still beside a word that no other number of the fact stands beside.
 */
export function isInOtherOrder(said: Anchored, one: Anchored): boolean {
  if (!hasSameWords(said.fact, one.fact) || !keepsPieces(said.fact.filter(says), one.fact.filter(says))) return false;
  if (one.quantity.unit === 'date' && wordBefore(said) !== wordBefore(one)) return false;
  if (countsOther(said, one)) return false;
  const others = one.fact.filter(
    ({ quantity }) => quantity !== undefined && quantity !== one.quantity && quantity.unit === one.quantity.unit,
  );
  const beside = others.flatMap((token) => neighboursOf(one.fact, token));
  const own = neighboursOf(one.fact, one.token).filter(
    (token) => token.quantity === undefined && !beside.some((other) => isSameWord(token, other)),
  );
  const near = neighboursOf(said.fact, said.token);
  return near.some((token) => own.some((other) => isSameWord(token, other))) || isBesideNumber(said, one) || isShareOfPiece(said, one);
}

/** `Kitchens and 25 cupboards` of `cupboards and 25 kitchens`, `14 assemblies and 3 buses` of `14 buses and 3 assemblies`. */
function countsOther(said: Anchored, one: Anchored): boolean {
  const next = nextWord(said.fact, said.token);
  if (said.quantity.unit !== undefined || next === undefined) return false;
  const isOfOther = one.fact.some((token) => {
    const own = token !== one.token && token.quantity !== undefined ? nextWord(one.fact, token) : undefined;
    return own !== undefined && isSameWord(next, own);
  });
  const isCounting = said.isCounting && one.isCounting && nextWord(one.fact, one.token) !== undefined && isJoined(one);
  return isOfOther || (isCounting && !said.right.some((token) => one.right.some((own) => isSameWord(token, own))));
}

/** `Cupboards and about 25 kitchens`: another thing is joined to it in front. */
function isJoined({ fact, token }: Anchored): boolean {
  const before = fact.slice(0, fact.indexOf(token));
  const start = before.findLastIndex((one) => isContent(one) && !isNumberHedge(one));
  return before.slice(start + 1).some(({ word }) => joiners.has(word));
}

/** What stands right behind a number. */
function nextWord(tokens: Token[], token: Token): Token | undefined {
  const next = tokens[tokens.indexOf(token) + 1];
  return next?.gap === '' && isContent(next) && !isRate(next) ? next : undefined;
}

/** `91% gross retention in my book`: a share alone in a piece that says the same is that of the same. */
function isShareOfPiece(said: Anchored, one: Anchored): boolean {
  const [piece, own] = [said, one].map(({ fact, token }) => partWith(fact, token));
  const isAlone = (tokens: Token[]) => tokens.filter(({ quantity }) => quantity !== undefined).length === 1;
  return (
    said.quantity.unit === 'percent' &&
    [piece, own].every((tokens) => tokens !== undefined && isAlone(tokens)) &&
    hasSameWords(piece ?? [], own ?? [])
  );
}

/** `Between 2020 and 2022`: beside a number as in the fact, on the same side of it. */
function isBesideNumber(said: Anchored, one: Anchored): boolean {
  const [before, after] = [-1, 1].map((step) => [said, one].map(({ fact, token }) => numberBeside(fact, fact.indexOf(token), step)));
  return [before, after].some((pair) => pair?.[0] !== undefined && pair[1] !== undefined && isSameWord(pair[0], pair[1]));
}

function numberBeside(tokens: Token[], at: number, step: number): Token | undefined {
  const near = step < 0 ? tokens.slice(0, at).findLast(says) : tokens.slice(at + 1).find(says);
  return near?.quantity === undefined ? undefined : near;
}

/** The small word a year stands after: `entre`. */
function wordBefore({ fact, token }: Anchored): string | undefined {
  const before = fact[fact.indexOf(token) - 1];
  return before?.isFrame === true ? before.word : undefined;
}

function neighboursOf(tokens: Token[], token: Token): Token[] {
  const at = tokens.indexOf(token);
  return [tokens.slice(0, at).findLast(says), tokens.slice(at + 1).find(says)].filter((one) => one !== undefined);
}

/** At least half of what stands side by side does so in the fact. */
function keepsPieces(sentence: Token[], fact: Token[]): boolean {
  const isPair = (a: Token, b: Token) =>
    fact.some((one, at) => {
      const next = fact[at + 1];
      return next !== undefined && ((isSameWord(a, one) && isSameWord(b, next)) || (isSameWord(b, one) && isSameWord(a, next)));
    });
  const kept = sentence.filter((token, at) => at > 0 && isPair(sentence[at - 1] as Token, token));
  return kept.length * 2 >= sentence.length - 1;
}
