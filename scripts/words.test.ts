import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { readTold } from './read-told.ts';
import { readWords, type Found } from './read-words.ts';
import { sameWords } from './same-words.ts';
import { toldFiles, toldWords } from './told-rooms.ts';

const root = join(import.meta.dirname, '..');
const languages = ['de', 'fr', 'es', 'pt'] as const;

/** What each interface says itself; the words of jobs are said in both. */
const interfaces = {
  'companion/dashboard/src': 'companion/dashboard/src/words',
  'extension/src': 'extension/src/words',
} as const;

const sources = (room: string) =>
  globSync(`${room}/**/*.{ts,tsx}`, { cwd: root }).filter((file) => !file.includes('.test.') && !file.startsWith('shared/src/words/'));

function read(file: string) {
  return readWords(file, readFileSync(join(root, file), 'utf8'));
}

function catalogue(path: string): Record<string, string> {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, string>;
}

const places = (found: Found[]) => found.map(({ file, line, text }) => `${file}:${line} ${text}`);

test.each(Object.keys(interfaces))('%s: every text a person sees is a whole sentence that is said', (room) => {
  expect(places(sources(room).flatMap((file) => read(file).loose))).toEqual([]);
});

const shared = sources('shared/src').flatMap((file) => read(file).said);

for (const [room, words] of Object.entries(interfaces)) {
  const said = [...sources(room).flatMap((file) => read(file).said), ...shared];
  const sentences = [...new Set(said.map(({ text }) => text))].toSorted();
  test.each(languages)(`${room} speaks %s: each sentence once, with the same values and elements`, (language) => {
    const translated = catalogue(`${words}/${language}.json`);
    expect(places(said.filter(({ text }) => translated[text] === undefined))).toEqual([]);
    expect(Object.keys(translated)).toEqual(sentences);
    for (const [english, other] of Object.entries(translated)) expect(partsOf(other), other).toEqual(partsOf(english));
    const untranslated = Object.entries(translated).filter(([english, other]) => english === other && !isSame(language, english));
    expect(untranslated.map(([english]) => english)).toEqual([]);
  });
}

const told = toldFiles(root).flatMap((file) => readTold(file, readFileSync(join(root, file), 'utf8')));
const toldTexts = [...new Set([...toldWords, ...told.map(({ text }) => text)])].toSorted();

test.each(languages)('what companion and adapters tell is told again in %s, with the same values', (language) => {
  const translated = catalogue(`shared/src/words/told.${language}.json`);
  expect(places(told.filter(({ text }) => translated[text] === undefined))).toEqual([]);
  expect(Object.keys(translated)).toEqual(toldTexts);
  for (const [english, other] of Object.entries(translated)) expect(valuesOf(other), other).toEqual(valuesOf(english));
});

test.each(languages)('the browser shows what the extension is in %s', (language) => {
  const [english, other] = ['en', language].map((one) => catalogue(`extension/public/_locales/${one}/messages.json`));
  expect(Object.keys(other ?? {})).toEqual(Object.keys(english ?? {}));
  expect(other).not.toEqual(english);
});

/** A word of both languages, or what has no word in it, such as `{title}, {company}`. */
function isSame(language: (typeof languages)[number], sentence: string): boolean {
  return sameWords[language].includes(sentence) || !/\p{L}{2}/u.test(sentence.replaceAll(/\{\w+\}|<\/?\w+>/gu, ''));
}

/** A piece of a message: text, a value, an element with what is in it, or a plural or choice with its cases. */
type Piece = { type: number; value?: string; children?: Piece[]; options?: Record<string, { value: Piece[] }> };
const text = 0;

/** Values and elements of a message, sorted; those of plurals and choices too. */
function partsOf(message: string): string[] {
  const parts = new Set<string>();
  const look = (pieces: Piece[]) => {
    for (const { type, value, children, options } of pieces) {
      if (type !== text && value !== undefined) parts.add(children === undefined ? `{${value}}` : `<${value}>`);
      look(children ?? []);
      for (const option of Object.values(options ?? {})) look(option.value);
    }
  };
  look(new IntlMessageFormat(message, 'en').getAst());
  return [...parts].toSorted();
}

function valuesOf(sentence: string): string[] {
  return [...new Set(sentence.match(/\{\w+\}/gu))].toSorted();
}
