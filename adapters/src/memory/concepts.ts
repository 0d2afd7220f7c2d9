import { stemmer } from 'stemmer';
import { wordsOfTheirOwn } from './vocabulary/exceptions.ts';
import { functionWords } from './vocabulary/function-words.ts';
import { irregularVerbs } from './vocabulary/irregular-verbs.ts';
import { kinWords } from './vocabulary/kin.ts';
import { lightWords } from './vocabulary/light-words.ts';
import { payAndTimeWords } from './vocabulary/pay-and-time-words.ts';
import { personWords } from './vocabulary/person-words.ts';
import { workWords } from './vocabulary/work-words.ts';

/** What a word stands for: the name two words that say the same share, those of the wider kin it belongs to, and whether both sides must say it. */
export type Concept = { name: string; kin: string[]; isHard: boolean };

function table(concepts: Record<string, string>): Map<string, string> {
  return new Map(Object.entries(concepts).flatMap(([concept, words]) => words.split(' ').map((word): [string, string] => [word, concept])));
}

const bases = table(irregularVerbs);
const dropped = new Set(functionWords);
const light = table(lightWords);
const hard = new Map([...table(workWords), ...table(payAndTimeWords), ...table(personWords)]);
const kin = new Map<string, Set<string>>();
for (const [group, words] of Object.entries(kinWords))
  for (const word of words.split(' ')) kin.set(stemmer(word), (kin.get(stemmer(word)) ?? new Set()).add(group));

/**
 * The concept of a word in plain spelling; undefined where it says nothing. Every word the tables do not know, and every name, is hard and
 * stands for itself.
 */
export function conceptOf(written: string, isName: boolean): Concept | undefined {
  const word = hard.has(written) || light.has(written) ? written : (bases.get(written) ?? written);
  const known = hard.get(word);
  if (known !== undefined) return { name: known, kin: kinOf(word, known), isHard: true };
  if (isName) return { name: withoutEnding(word), kin: kinOf(word), isHard: true };
  const inLight = light.get(word);
  if (inLight !== undefined) return { name: inLight, kin: kinOf(word, inLight), isHard: false };
  return dropped.has(word) ? undefined : { name: withoutEnding(word), kin: kinOf(word), isHard: true };
}

function kinOf(word: string, concept?: string): string[] {
  const stems = [word, ...(concept === undefined ? [] : [concept])].map((one) => stemmer(one));
  return [...stems.slice(0, 1), ...stems.flatMap((stem) => [...(kin.get(stem) ?? [])])];
}

/** A word without the ending of its plural, past or gerund. Stems go further: they take "internal" and "international" for one. */
function withoutEnding(word: string): string {
  if (wordsOfTheirOwn.has(word) || word.length < 5) return word;
  const bare = word.replace(/(?<=\p{L}{2})ies$/u, 'y').replace(/(?<=\p{L}{3}[^su])s$|(?<=\p{L}{3})(ed|ing)$/u, '');
  return bare.replace(/([^aeiouls])\1$/u, '$1').replace(/(?<=\p{L}{3})e$/u, '');
}
