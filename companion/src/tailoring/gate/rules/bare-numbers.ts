import { monthOf } from '../../../documents/cv/words/month-words.ts';
import { isContent } from '../reading/evidence.ts';
import { restOfPart } from '../reading/parts.ts';
import type { Token } from '../reading/token.ts';
import { isThing } from './anchors.ts';
import { levelOf } from './level-of.ts';

/** `Staircases built in the workshop, nine so far`: a number alone in its piece counts what its text opens with. */
export function isBare(tokens: Token[], at: number): boolean {
  const { gap, quantity } = tokens[at] as Token;
  const says = (token: Token) => isContent(token) || token.quantity !== undefined;
  const isPlain = quantity?.unit === undefined || bareUnits.has(quantity.unit);
  return gap === ',' && isPlain && !restOfPart(tokens, at).some(says);
}

/** From the last full stop or semicolon on. */
export function clauseWith(tokens: Token[], at: number): Token[] {
  const start = tokens.slice(0, at).findLastIndex(({ gap }) => gap === ';');
  return tokens.slice(Math.max(0, start));
}

/** `Larger models (three so far)`: what stands right before the bracket. */
export function partBefore(tokens: Token[], at: number): Token[] {
  const start = tokens.slice(0, at).findLastIndex(({ gap }) => gap !== '');
  return tokens.slice(Math.max(0, start, at - 3), at).filter(isContent);
}

/** How many hours it takes may stand alone as well: `Workshop for groups, 4 hours`. */
const bareUnits = new Set(['second']);

/** The words a text opens with, to the first small word or, behind a thing, the first deed. */
export function openingOf(all: Token[]): Token[] {
  // `Until May 2021 driver …`: when it was is not what it was.
  const start = all.findIndex((token) => !token.isFrame && token.quantity?.unit !== 'date' && monthOf(token.word) === undefined);
  const tokens = all.slice(Math.max(0, start));
  const end = tokens.findIndex(
    (token, at) => at > 0 && (!isContent(token) || (levelOf(token) !== undefined && tokens.slice(0, at).some(isThing))),
  );
  return end === -1 ? tokens : tokens.slice(0, end);
}
