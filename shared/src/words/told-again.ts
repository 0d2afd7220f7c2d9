import { spokenLocale } from './say.ts';
import type { Words } from './say.ts';

type Pattern = { says: RegExp; names: string[]; verbatim: Set<string>; words: string };

const patternsOf = new WeakMap<Words, Pattern[]>();

/**
 * A text in another language, sentence by sentence, found by what it says: sentences travel from the companion and the adapters in English with
 * their values in them (`It takes {limit} characters.`). What is not known stays English.
 */
export function toldAgain(text: string, words: Words): string {
  if (words[text] !== undefined) return words[text];
  const sentences = text.split(/(?<=[.!?]) /u);
  const told = sentences.map((sentence) => oneAgain(sentence, words));
  if (told.every((sentence) => sentence !== undefined)) return told.join(' ');
  // A value may have the end of a sentence in it.
  return oneAgain(text, words) ?? told.map((sentence, at) => sentence ?? sentences[at]).join(' ');
}

/** One sentence, or clauses with commas between them that are all known: `{count} differ` is not to take what comes before it for its count. */
function oneAgain(text: string, words: Words): string | undefined {
  if (words[text] !== undefined) return words[text];
  const clauses = text.split(', ').map((clause) => words[clause] ?? byPattern(clause, words));
  if (clauses.length > 1 && clauses.every((clause) => clause !== undefined)) return clauses.join(', ');
  return byPattern(text, words);
}

function byPattern(text: string, words: Words): string | undefined {
  for (const { says, names, verbatim, words: again } of patterns(words)) {
    const found = says.exec(text);
    if (found === null) continue;
    const valueOf = (name: string) => found[names.indexOf(name) + 1] ?? '';
    return again.replaceAll(/\{(\w+)\}/gu, (_, name: string) => (verbatim.has(name) ? valueOf(name) : valueAgain(valueOf(name), words)));
  }
  return undefined;
}

/** A value may be words of ours as well, or a day such as "12 Oct". */
function valueAgain(value: string, words: Words): string {
  const [, day, month] = /^(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/u.exec(value) ?? [];
  if (day !== undefined) return dayAndMonth(`${day} ${month} 2024`);
  return oneAgain(value, words) ?? value;
}

function dayAndMonth(date: string): string {
  return new Intl.DateTimeFormat(spokenLocale(), { day: 'numeric', month: 'short' }).format(new Date(date));
}

/** What says most comes first, so that a sentence is not taken for a vaguer one. */
function patterns(words: Words): Pattern[] {
  const known = patternsOf.get(words);
  if (known !== undefined) return known;
  const made = Object.entries(words)
    .filter(([english]) => english.includes('{'))
    .toSorted(([a], [b]) => literalLength(b) - literalLength(a))
    .map(patternOf);
  patternsOf.set(words, made);
  return made;
}

function literalLength(english: string): number {
  return english.replaceAll(/\{\w+\}/gu, '').length;
}

/** What stands in quotes is somebody else's words. */
function patternOf([english, words]: [string, string]): Pattern {
  const pieces = english.split(/\{(\w+)\}/u);
  const source = pieces.map((piece, at) => (at % 2 === 0 ? piece.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`) : '(.+?)')).join('');
  const names = pieces.filter((_, at) => at % 2 === 1);
  const verbatim = new Set(names.filter((_, at) => /[“"]$/u.test(pieces[at * 2] ?? '')));
  return { says: new RegExp(`^${source}$`, 'su'), names, verbatim, words };
}
