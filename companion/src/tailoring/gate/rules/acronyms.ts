import { isContent } from '../reading/evidence.ts';
import type { Token } from '../reading/token.ts';

/** `Multi-factor authentication (MFA)`: the first letters of the words before it name nothing new. */
export function isAcronym(sentence: Token[], at: number): boolean {
  const letters = sentence[at]?.raw ?? '';
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return false;
  const before = sentence
    .slice(0, at)
    .filter((token) => isContent(token))
    .slice(-letters.length);
  return before.length === letters.length && before.map(({ word }) => word.slice(0, 1).toUpperCase()).join('') === letters;
}
