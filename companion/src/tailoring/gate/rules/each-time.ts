import type { Evidence } from '../reading/evidence.ts';
import type { Token } from '../reading/token.ts';
import { weekdays } from './implied.ts';

const eachWords = new Set('every each jeden jede jedes jeweils chaque tous toutes cada todos todas ogni tutti tutte'.split(' '));

/** `Every Thursday` of what is done on Thursdays, `tous les soirs` of `chaque soir`: how often it is in a fact is how often it is told. */
export function isEachTime(sentence: Token[], at: number, { facts }: Evidence): boolean {
  if (!eachWords.has(sentence[at]?.word ?? '')) return false;
  const next = sentence.slice(at + 1, at + 3).find((token) => token.gap === '' && !/^(?:les|los|las|the|le|i)$/u.test(token.word));
  if (next === undefined) return false;
  return facts.some(({ tokens }) =>
    tokens.some(
      (own, index) =>
        own.stem === next.stem &&
        (weekdays.test(next.word) || eachWords.has(tokens[index - 1]?.word ?? '') || isOfAll(tokens, index)) &&
        !skips(tokens, index),
    ),
  );
}

/** `Every college module` of `all college modules`. */
function isOfAll(tokens: Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some(({ word }) => allWords.has(word));
}
const allWords = new Set('all alle allen aller'.split(' '));

/** `Every second Friday` is not every Friday. */
function skips(tokens: Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some(({ concepts, quantity }) => concepts.has('fortnightly') || quantity !== undefined);
}
