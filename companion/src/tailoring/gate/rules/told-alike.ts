import { isSame } from '../reading/evidence.ts';
import type { Quantity, Token } from '../reading/token.ts';
import { humans } from './implied.ts';

/** `200 people` were 200 customers. */
function isPersonOf(said: Token, own: Token): boolean {
  return said.concepts.has('people') && humans.some((one) => own.concepts.has(one));
}

/** Whether one of the tokens says the same, or is one of the people it counts. */
export function has(tokens: Token[], token: Token): boolean {
  return tokens.some((one) => isSame(one, token) || isPersonOf(token, one));
}

/** Whether two numbers may be the same, however they are written. */
export function sameValue(a: Quantity, b: Quantity): boolean {
  return a.values.some((value) => b.values.some((other) => Math.abs(value - other) <= 1e-9 * Math.abs(value)));
}
