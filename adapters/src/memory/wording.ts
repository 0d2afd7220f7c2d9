import { stemmer } from 'stemmer';
import { withCountryCodes } from '../places/countries.ts';
import { normalize } from '../questions/normalize.ts';
import { conceptOf, expressions } from './concepts.ts';

/** A question taken apart: what it is about, and its letters for words the tables do not know. */
export type Wording = { hard: Set<string>; soft: Set<string>; trigrams: Set<string> };

const numerals = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export function wordingOf(question: string): Wording {
  const plain = normalize(withCountryCodes(question)).replaceAll(/[+.<>]/gu, ' ');
  const text = expressions.reduce((now, [is, word]) => now.replaceAll(is, ` ${word} `), plain);
  const concepts = text.split(/\s+/u).flatMap((word) => conceptOf(digitsOf(word), stemmer) ?? []);
  return {
    hard: new Set(concepts.filter(({ name, isHard }) => isHard && name !== '').map(({ name }) => name)),
    soft: new Set(concepts.filter(({ isHard }) => !isHard).map(({ name }) => name)),
    trigrams: trigramsOf(plain),
  };
}

function digitsOf(word: string): string {
  const at = numerals.indexOf(word);
  return at < 0 ? word : String(at);
}

function trigramsOf(text: string): Set<string> {
  const padded = ` ${text} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
}
