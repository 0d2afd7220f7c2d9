import type { Token } from '../reading/token.ts';

/** `80 to 400 guests`, `80–400 guests`, `between 80 and 400`: where the range of a number ends. */
export function farEnd(tokens: Token[], at: number): number | undefined {
  const here = tokens[at]?.quantity;
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (here === undefined || (here.unit ?? 'date') !== 'date') return undefined;
  if (next?.quantity !== undefined && next.isAfterDash && next.quantity.unit !== 'date') return at + 1;
  if (next?.quantity?.unit === 'date' && here.unit === 'date') return at + 1;
  const isJoined =
    /^(?:und|and|et|y|e)$/u.test(next?.word ?? '') && tokens.slice(Math.max(0, at - 3), at).some(({ word }) => betweenWords.has(word));
  const isRange = next !== undefined && next.gap === '' && (isJoined || /^(?:to|bis|a|al|out_of|or|oder|ou|o)$/u.test(next.word));
  // `46 h in 2020 to 38 h`: a year goes on to no hours.
  const isLike = after?.quantity !== undefined && (here.unit === 'date') === (after.quantity.unit === 'date');
  return isRange && isLike ? at + 2 : undefined;
}

const betweenWords = new Set('between zwischen entre tra fra'.split(' '));

export function isRangeEnd(tokens: Token[], at: number): boolean {
  return farEnd(tokens, at - 1) === at || farEnd(tokens, at - 2) === at;
}
