import { isContent } from '../reading/evidence.ts';
import type { Quantity, Token } from '../reading/token.ts';

/** A number with the words it belongs to. */
export type Anchored = {
  token: Token;
  quantity: Quantity;
  /** What it counts or measures, the nearest first. */
  near: Token[];
  /** The words right after it, when they are what it counts. */
  right: Token[];
  /** All words of its part of the sentence. */
  around: Token[];
  /** It stands right before what it counts: `60 services`. */
  isCounting: boolean;
  /** Its whole text; numbers of one text share it. */
  fact: Token[];
};

const reach = 4;
const joining = new Set('of de von der des du d del pro per'.split(' '));
const conjunctions = new Set('and und et y sowie while e'.split(' '));

export function anchorsOf(tokens: Token[]): Anchored[] {
  return tokens.flatMap((token, at) => (token.quantity === undefined ? [] : [anchored(tokens, at, token, token.quantity)]));
}

function anchored(tokens: Token[], at: number, token: Token, quantity: Quantity): Anchored {
  const right = rightOf(tokens, at);
  const left = leftOf(tokens, at);
  const isCounting = right.length > 0;
  return {
    token,
    quantity,
    near: isCounting ? [...right, ...containerOf(tokens, at)] : left,
    around: [...right, ...left, ...clauseAround(tokens, at)],
    right,
    isCounting,
    fact: tokens,
  };
}

/** `60 services`, `18 % of costs`: up to three words right after it, to the next comma, number or preposition. */
function rightOf(tokens: Token[], at: number): Token[] {
  const found: Token[] = [];
  let skipped = 0;
  for (const token of tokens.slice(at + 1, at + 6)) {
    if (token.gap !== '' || conjunctions.has(token.word)) break;
    if (token.quantity !== undefined) {
      if (found.length === 0 && skipped === 0) return rightOf(tokens, at + 1);
      break;
    }
    if (isContent(token)) found.push(token);
    else if (!joining.has(token.word) || found.length > 0) break;
    else skipped += 1;
    if (found.length === 3) break;
  }
  return found;
}

/** `a team of 5 nurses`: the team is counted by it as well. */
function containerOf(tokens: Token[], at: number): Token[] {
  const container = tokens[at - 2];
  return joining.has(tokens[at - 1]?.word ?? '') && container !== undefined && isContent(container) ? [container] : [];
}

/** `costs by 18 %`: the words before it, nearest first, to the next comma or "and"; across a `from … to`. */
function leftOf(tokens: Token[], at: number): Token[] {
  const found: Token[] = [];
  for (let index = at - 1; index >= 0 && found.length < reach; index -= 1) {
    const token = tokens[index] as Token;
    if (isContent(token)) found.push(token);
    const endsHere = tokens[index + 1]?.gap !== '' && found.length > 0;
    if (endsHere || (conjunctions.has(token.word) && found.length > 0)) break;
  }
  return found;
}

function clauseAround(tokens: Token[], at: number): Token[] {
  const found: Token[] = [];
  for (let index = at + 1; index < tokens.length && tokens[index]?.gap !== ';'; index += 1) found.push(tokens[index] as Token);
  for (let index = at; index >= 0 && tokens[index]?.gap !== ';'; index -= 1) found.push(tokens[index] as Token);
  return found.filter(isContent);
}
