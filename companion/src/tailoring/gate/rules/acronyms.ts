import { type Evidence, isContent } from '../reading/evidence.ts';
import type { Token } from '../reading/token.ts';

const capitals = /^\p{Lu}{2,6}s?$/u;

/** `Multi-factor authentication (MFA)`: the first letters of the words before it name nothing new. */
export function isAcronym(sentence: Token[], at: number): boolean {
  const letters = sentence[at]?.raw ?? '';
  return /^\p{Lu}{2,6}$/u.test(letters) && spelledBefore(sentence, at).length > 0;
}

/** `Quality control (QC)` of a fact's `QC`: the words that spell out what stands right behind them. */
export function isSpelledOut(sentence: Token[], at: number, { spellings }: Evidence): boolean {
  const token = sentence[at] as Token;
  const short = sentence.findIndex(({ raw, gap }, index) => index > at && gap !== '' && capitals.test(raw) && spellings.has(raw));
  return short !== -1 && spelledBefore(sentence, short).includes(token);
}

/** The words before an acronym, where they have its letters. */
function spelledBefore(sentence: Token[], at: number): Token[] {
  const letters = (sentence[at]?.raw ?? '').replace(/s$/u, '');
  const words = sentence.slice(0, at).filter(isContent);
  const found: Token[] = [];
  for (let rest = letters; rest !== '' && words.length > 0;) {
    const token = words.pop() as Token;
    const own = token.parts.map((part) => part.slice(0, 1).toUpperCase()).join('');
    if (!rest.endsWith(own)) return [];
    found.push(token);
    rest = rest.slice(0, -own.length);
    if (rest === '') return found;
  }
  return [];
}
