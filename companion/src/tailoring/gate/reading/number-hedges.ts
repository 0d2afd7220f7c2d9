import { articles } from '../words/small-words.ts';
import type { Token } from './token.ts';

/** `six jobs a day on average`, `im Schnitt drei`: what is so on average is not always so. */
export function withAverage(token: Token, at: number, tokens: Token[]): Token {
  const { quantity } = token;
  if (quantity === undefined || quantity.unit === 'date') return token;
  const after = tokens.slice(at + 1, at + 5);
  const end = after.findIndex(({ gap, quantity: other }) => gap === ';' || other !== undefined);
  // `An average score of 4.4`
  const reach = tokens[at - 1]?.word === 'of' ? 3 : 2;
  const near = [...tokens.slice(Math.max(0, at - reach), at), ...(end === -1 ? after : after.slice(0, end))];
  // `91% last season, shop average 88%`: it is of the number right behind it.
  const isOfNext = (one: Token) => {
    const next = tokens.slice(tokens.indexOf(one) + 1).slice(0, 2);
    return tokens.indexOf(one) > at && next.some((other) => other.quantity !== undefined && other.gap === '');
  };
  if (!near.some((one) => one.concepts.has('average') && !isOfNext(one))) return token;
  return { ...token, quantity: { ...quantity, hedges: new Set([...quantity.hedges, 'average']) } };
}

const mostAfter = new Set('at_most maximum max hochstens maximal au_plus au_maximum como_maximo maximo al_massimo massimo'.split(' '));

/** `Two at a time at most`, `45 personas como máximo`. */
export function withMostAfter(token: Token, at: number, tokens: Token[]): Token {
  const { quantity } = token;
  if (quantity === undefined) return token;
  const after = tokens.slice(at + 1, at + 6);
  const end = after.findIndex(({ gap, quantity: other }) => gap !== '' || other !== undefined);
  if (!(end === -1 ? after : after.slice(0, end)).some(({ word }) => mostAfter.has(word))) return token;
  return { ...token, quantity: { ...quantity, hedges: new Set([...quantity.hedges, 'most']) } };
}

/** `30 déplacements environ`, `6 circa`: said after the number, and of no other. */
export function withAboutAfter(token: Token, at: number, tokens: Token[]): Token {
  const { quantity } = token;
  if (quantity === undefined) return token;
  const about = tokens.slice(at + 1, at + 3).findIndex((one) => isAboutAfter(one) && one.gap !== ';');
  const isOfNext = about !== -1 && tokens.slice(at + 2 + about, at + 5 + about).some((one) => one.quantity !== undefined && one.gap === '');
  if (about === -1 || isOfNext) return token;
  return { ...token, quantity: { ...quantity, hedges: new Set([...quantity.hedges, 'approximate']) } };
}

/** `Interviewed 22 patients about their diet`: in English such a word behind a number is of what follows. */
function isAboutAfter({ concepts, word, language }: Token): boolean {
  return concepts.has('approximate') && (language !== 'en' || /^(?:approx(?:imately)?|roughly|circa|ca)$/u.test(word));
}

/** `$3M annual upside estimated by the client`: told behind the number, and of no other. */
export function withExpectedAfter(token: Token, at: number, tokens: Token[]): Token {
  const { quantity } = token;
  if (quantity === undefined || quantity.unit === 'date') return token;
  const after = tokens.slice(at + 1, at + 6);
  const end = after.findIndex(({ gap, quantity: other }) => gap !== '' || other !== undefined);
  const isRight = after[0]?.gap === ',' && after[0].quantity === undefined;
  const near = end === -1 ? after : after.slice(0, isRight ? 1 : end);
  // `At the expected standard` says which standard.
  const isOfNoun = (index: number) => articles.has(near[index - 1]?.word ?? '');
  if (!near.some(({ concepts, word }, index) => concepts.has('expected') && estimated.test(word) && !isOfNoun(index))) return token;
  return { ...token, quantity: { ...quantity, hedges: new Set([...quantity.hedges, 'expected']) } };
}
const estimated =
  /^(?:estimated|forecast|projected|expected|geschatzt|prognostiziert|erwartet|estimee?s?|prevue?s?|estimad[oa]s?|previst[oaie]s?|stimat[oaie])$/u;
