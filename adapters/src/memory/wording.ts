import { conceptOf, type Concept } from './concepts.ts';
import { frameOf, isBareLabel, type Frame } from './frame.ts';
import { languageOf, type Language } from './language.ts';
import { trigramsOf } from './letters.ts';
import { slotsIn } from './slots.ts';
import { plainOf } from './spelling.ts';
import { subjectOf, type Subject } from './subject.ts';
import { asides, expressions, preambles } from './vocabulary/expressions.ts';

/** A question taken apart: the concepts it is about in their order, how it is asked, its letters, and the abbreviations in it. */
export type Wording = {
  concepts: Concept[];
  hard: Set<string>;
  names: Set<string>;
  /** Words for which nothing else may stand, by their kind. */
  slots: string[][];
  kin: Set<string>;
  frame: Frame;
  isBare: boolean;
  subject: Subject;
  language: Language | undefined;
  trigrams: Set<string>;
  /** Words written in capitals, which may be the initials of others. */
  abbreviations: string[];
  /** What each concept adds to an abbreviation of them: its first letter, or the whole of one that is an abbreviation itself. */
  initials: string[];
};

export function wordingOf(question: string): Wording {
  const itself = without(preambles, plainOf(question));
  const plain = without(asides, itself);
  const language = languageOf(plain);
  const concepts = conceptsIn(plain, language === 'de' ? new Set() : namesIn(question));
  const names = concepts.map(({ name }) => name);
  const abbreviations = (question.match(/\b[A-Z]{2,5}\b/gu) ?? []).map((letters) => letters.toLowerCase());
  return {
    concepts,
    hard: new Set(concepts.filter(({ isHard }) => isHard).map(({ name }) => name)),
    names: new Set(names),
    slots: slotsIn(names),
    kin: new Set(concepts.flatMap((concept) => concept.kin)),
    frame: frameOf(plain),
    isBare: isBareLabel(plain),
    subject: subjectOf(itself),
    language,
    trigrams: trigramsOf(plain),
    abbreviations,
    initials: names.map((name) => (abbreviations.includes(name) ? name : name.slice(0, 1))),
  };
}

/** Each concept of a text once, in the order of the words. */
function conceptsIn(plain: string, names: Set<string>): Concept[] {
  const text = expressions.reduce((now, [is, word]) => now.replaceAll(is, ` ${word} `), plain);
  const found = text
    .split(' ')
    .filter(Boolean)
    .flatMap((word) => conceptOf(word, names.has(word)) ?? []);
  return [...new Map(found.map((concept) => [concept.name, concept])).values()];
}

/** A text without these parts; the whole where nothing would be left. */
function without(parts: RegExp[], text: string): string {
  return parts.reduce((now, part) => now.replace(part, ' ').trim(), text) || text;
}

/** Words with a capital within a sentence in small letters, which are names although they look like words that say nothing. Nouns of German are not. */
function namesIn(question: string): Set<string> {
  const words = question.match(/\p{L}+/gu) ?? [];
  const capitals = question.replaceAll(/\b(OK|Yes|No)\b/gu, '').match(/(?<=[\p{L}\p{N},]['’]?\s+)\p{Lu}\p{L}+/gu) ?? [];
  return new Set(capitals.length >= words.length / 2 ? [] : capitals.map((word) => word.toLowerCase()));
}
