import type { Concept } from './concepts.ts';
import { frameParts } from './frame.ts';
import { isAlmost } from './letters.ts';
import { slotsDiffer } from './slots.ts';
import type { Wording } from './wording.ts';

/** How rare a concept is among the stored questions, from 1 on: what only one of them says tells more than what many say. */
export type Rarity = (concept: Concept) => number;

export function rarityAmong(wordings: Wording[]): Rarity {
  const counts = new Map<string, number>();
  for (const { names } of wordings) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return ({ name, isHard }) => (1 + Math.log(wordings.length / (counts.get(name) ?? 1)) / 2) * (isHard ? 1 : 0.4);
}

/** A first estimate, quick enough for thousands of stored questions: how many concepts and kin they share for their length. */
export function overlap(a: Wording, b: Wording): number {
  return (shared(a.names, b.names) + shared(a.kin, b.kin)) / Math.sqrt(1 + b.kin.size);
}

/** How much of two questions is the same, from 0 to 1: mostly concepts, and letters for forms no table knows. */
export function similarity(a: Wording, b: Wording, rarity: Rarity): number {
  const concepts = (covered(a, b, rarity) + covered(b, a, rarity)) / 2;
  const letters = (2 * shared(a.trigrams, b.trigrams)) / Math.max(1, a.trigrams.size + b.trigrams.size);
  const frames = frameParts.filter((part) => a.frame[part] !== b.frame[part]).length;
  return (0.8 * concepts + 0.2 * letters) * 0.93 ** frames * (differs(a, b) ? 0.6 : 1) * (otherLanguage(a, b) ? 0.85 : 1);
}

/** Both languages are known, and they differ: an answer in the language of the question is wanted. */
export function otherLanguage(a: Wording, b: Wording): boolean {
  return a.language !== undefined && b.language !== undefined && a.language !== b.language;
}

export function shared(a: Set<string>, b: Set<string>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count += 1;
  return count;
}

/** The part of the concepts of one question that the other has, too. */
function covered(a: Wording, b: Wording, rarity: Rarity): number {
  const spelled = spelledOut(a, b);
  let all = 0;
  let found = 0;
  for (const [at, concept] of a.concepts.entries()) {
    const weight = rarity(concept);
    all += weight;
    found += weight * Math.max(nearness(concept, b), spelled(at) ? 0.9 : 0);
  }
  return all === 0 ? 0 : found / all;
}

/** How much of a concept a question has, from 0 to 1. */
export function nearness(concept: Concept, { names, kin, concepts }: Wording): number {
  if (names.has(concept.name)) return 1;
  if (concept.kin.some((one) => kin.has(one))) return 0.7;
  return concepts.some((other) => isAlmost(concept.name, other.name)) ? 0.7 : 0;
}

/** Which concepts of one question spell out an abbreviation of the other, or are one that it spells out. */
function spelledOut(a: Wording, b: Wording): (at: number) => boolean {
  const inFull = b.abbreviations.filter((letters) => !a.names.has(letters)).flatMap((letters) => spanOf(letters, a.initials));
  const short = a.abbreviations.filter((letters) => !b.names.has(letters) && spanOf(letters, b.initials).length > 0);
  return (at) => short.includes(a.concepts[at]?.name ?? '') || inFull.some(({ from, to }) => from <= at && at < to);
}

/** The run of words whose initials are these letters; none where there is none. */
function spanOf(letters: string, initials: string[]): { from: number; to: number }[] {
  for (let from = 0; from < initials.length; from += 1)
    for (let to = from + 2; to <= initials.length; to += 1) if (initials.slice(from, to).join('') === letters) return [{ from, to }];
  return [];
}

/** A slot differs, or only one of them says no. */
function differs(a: Wording, b: Wording): boolean {
  return a.hard.has('not') !== b.hard.has('not') || slotsDiffer(a.slots, b.slots);
}
