import type { Words } from './say.ts';

type Pattern = { says: RegExp; names: string[]; words: string };

const patternsOf = new WeakMap<Words, Pattern[]>();

/**
 * A text in another language, sentence by sentence, found by what it says: sentences travel from the companion and the adapters in English with
 * their values in them (`It takes {limit} characters.`). What is not known stays English.
 */
export function toldAgain(text: string, words: Words): string {
  return (
    wholeAgain(text, words) ??
    text
      .split(/(?<=[.!?]) /u)
      .map((sentence) => wholeAgain(sentence, words) ?? sentence)
      .join(' ')
  );
}

function wholeAgain(text: string, words: Words): string | undefined {
  if (words[text] !== undefined) return words[text];
  for (const { says, names, words: again } of patterns(words)) {
    const found = says.exec(text);
    if (found) return again.replaceAll(/\{(\w+)\}/gu, (_, name: string) => found[names.indexOf(name) + 1] ?? '');
  }
  return undefined;
}

function patterns(words: Words): Pattern[] {
  const known = patternsOf.get(words);
  if (known !== undefined) return known;
  const made = Object.entries(words)
    .filter(([english]) => english.includes('{'))
    .map(patternOf);
  patternsOf.set(words, made);
  return made;
}

function patternOf([english, words]: [string, string]): Pattern {
  const pieces = english.split(/\{(\w+)\}/u);
  const source = pieces.map((piece, at) => (at % 2 === 0 ? piece.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`) : '(.+?)')).join('');
  return { says: new RegExp(`^${source}$`, 'su'), names: pieces.filter((_, at) => at % 2 === 1), words };
}
