import { isContent } from '../reading/evidence.ts';
import type { Token } from '../reading/token.ts';
import { wordsIn } from '../reading/words-in.ts';
import { articles } from '../words/doers.ts';
import { isRate } from './anchors.ts';

/** `Par la gestionnaire de paie` names her, not the pay. */
export function namedAfter(piece: Token[], at: number): Token[] {
  const own = piece[at];
  // `With a colleague`, read as one word.
  if (own !== undefined && own.parts.length > 1 && own.concepts.has('shared')) return [own];
  const after = piece.slice(at + 1);
  const first = after.findIndex(names);
  const end = after.findIndex((token, index) => index > first && !names(token) && !articles.has(token.word));
  return (end === -1 ? after : after.slice(0, end)).filter(names);
}

/** Small words name nobody; `cadre`, which is one too, does. */
const names = (token: Token) => !articles.has(token.word) && (isContent(token) || token.word.length > 4);

const speakers = wordsIn('me myself mich mir moi mi');

/** Nobody is an amount, `by moving` tells how, and `durch mich` is the person. */
export function isNamedAt(tokens: Token[], at: number): boolean {
  const next = tokens[at];
  // `By the 10th`
  const isTime = (articles.has(next?.word ?? '') && tokens[at + 1]?.quantity !== undefined) || (next !== undefined && isRate(next));
  return next !== undefined && next.quantity === undefined && !isTime && !next.word.endsWith('ing') && !speakers.has(next.word);
}
