import { hedgeNames } from './concepts.ts';
import { isContent } from './evidence.ts';
import { areForms } from './forms.ts';
import type { Token } from './token.ts';

/** Whether a sentence has every word, hedge and number of a fact once, and no other: the fact in another order. */
export function hasSameWords(sentence: Token[], fact: Token[]): boolean {
  const open = fact.filter(says);
  for (const token of sentence.filter(says)) {
    const at = open.findIndex((one) => isSameWord(token, one));
    if (at === -1) return false;
    open.splice(at, 1);
  }
  return open.length === 0;
}

const says = (token: Token) => !token.isHeader && !token.isPosting && (isContent(token) || token.quantity !== undefined || isHedge(token));
const isHedge = ({ concepts }: Token) => [...concepts].some((name) => hedgeNames.has(name));

/** The word itself in some form; another word of its class is another word here. */
export function isSameWord(a: Token, b: Token): boolean {
  if (a.quantity !== undefined || b.quantity !== undefined) return numberOf(a) === numberOf(b);
  // `passé de 94 %` and `passé`
  if (a.parts.length !== b.parts.length) return a.parts[0] === b.parts[0] && !isHedge(a) && !isHedge(b);
  return a.word === b.word || a.stem === b.stem || areForms(a.word, b.word, a.language) || areForms(b.word, a.word, a.language);
}

function numberOf({ quantity }: Token): string | undefined {
  return quantity && JSON.stringify([quantity.values, quantity.unit, [...quantity.hedges].toSorted()]);
}
