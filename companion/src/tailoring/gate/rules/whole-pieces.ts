import { type Evidence, isContent, isSame } from '../reading/evidence.ts';
import { areForms } from '../reading/forms.ts';
import { opensAnew, partsOf } from '../reading/parts.ts';
import type { Token } from '../reading/token.ts';
import { joiners } from './joiners.ts';
import type { Rule } from './rule.ts';

/**
 * `Run the brewhouse; recipes stay with the head brewer`: what a semicolon sets apart is told whole or not at all. Who takes a word of it and leaves
 * the rest takes it for the person (`run the brewhouse and its recipes`), whatever turn the piece says it by.
 */
export const judgePieces: Rule = (sentence, { facts }: Evidence) => {
  for (const { tokens, fact } of facts) {
    const others = facts.flatMap((one) => (one.tokens === tokens ? [] : one.tokens));
    const left = fact.kind === 'highlight' ? piecesApart(tokens).map((piece) => leftOut(piece, tokens, others, sentence)) : [];
    const first = left.find((token) => token !== undefined);
    if (first !== undefined) return `It leaves out "${first.raw}".`;
  }
  return undefined;
};

/** All behind the first but what a colon opens; of two things joined in one, each by itself. */
const piecesApart = (tokens: Token[]) =>
  partsOf(tokens, ';')
    .filter(([first], at) => at > 0 && first !== undefined && opensAnew(first))
    .flatMap(halves);

/** `Packt mit an und behält den Dienstplan im Blick`: of two words and more on either side. */
function halves(piece: Token[]): Token[][] {
  const at = piece.findIndex(({ word }) => joiners.has(word));
  const both = at === -1 ? [piece] : [piece.slice(0, at), piece.slice(at + 1)];
  return both.every((half) => half.filter(isContent).length > 1) ? both : [piece];
}

const isForm = (one: Token, token: Token) =>
  isSame(one, token) || areForms(one.word, token.word, one.language) || areForms(token.word, one.word, one.language);

/** That something rose or fell its numbers say. */
const isChange = ({ concepts }: Token) => ['reduce', 'increase', 'change'].some((name) => concepts.has(name));

/** The first word left out of a piece of which some words are told, and fewer than three in four; what is said elsewhere as well does not count. */
function leftOut(piece: Token[], fact: Token[], others: Token[], sentence: Token[]): Token | undefined {
  const elsewhere = [...fact.filter((token) => !piece.includes(token)), ...others];
  const own = piece.filter(
    (token) => isContent(token) && !isChange(token) && !elsewhere.some((one) => isContent(one) && isForm(one, token)),
  );
  const said = own.filter((token) => sentence.some((one) => isContent(one) && isForm(one, token)));
  return said.length > 0 && said.length * 4 < own.length * 3 ? own.find((token) => !said.includes(token)) : undefined;
}
