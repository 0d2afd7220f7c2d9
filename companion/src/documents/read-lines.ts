import { CodedError } from '@sincerely/shared';
import { textLines } from './docx-lines.ts';
import { readInProcess } from './reading.ts';
import type { ReadFile, TextLine } from './text-line.ts';

export type FileKind = 'pdf' | 'docx' | 'text' | 'json' | 'zip';
const readingTime = 20_000;
/** Letters of one word, of one line and of all, and lines: far more than a life's work takes. What is made of them is made in our own process, with no bound of time. */
const largest = { word: 400, line: 5_000, all: 250_000, lines: 10_000 };
const longWord = new RegExp(String.raw`\S{${largest.word + 1}}`, 'u');

/** What a file is by its first bytes, then by its name: a name alone may lie. Throws `unsupported-file`. */
export function fileKind(name: string, data: Uint8Array): FileKind {
  const head = Buffer.from(data.subarray(0, 1024)).toString('latin1');
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK') && /\.docx$/iu.test(name)) return 'docx';
  if (head.startsWith('PK') && /\.zip$/iu.test(name)) return 'zip';
  const ending = /\.(?:pdf|docx|zip)$/iu.exec(name)?.[0];
  if (ending !== undefined)
    throw new CodedError('unreadable-file', {
      message: `Its name ends in ${ending}, but the file is of another kind or damaged. Save it anew from where it was made, or give it its right ending.`,
    });
  if (/\.(?:doc|odt|rtf|pages)$/iu.test(name))
    throw new CodedError('unsupported-file', {
      message: 'Files of this kind are not read. Save it as DOCX or PDF where it was made, and import that.',
    });
  if (/\.json$/iu.test(name)) return 'json';
  if (/\.(?:txt|md|text)$/iu.test(name) && !head.includes('\0')) return 'text';
  throw new CodedError('unsupported-file');
}

/** The lines of a file, and its pages. Throws `no-text-in-file`, `file-too-heavy`, or why it could not be read. */
export async function readFile(kind: 'pdf' | 'docx' | 'text', data: Uint8Array, time = readingTime): Promise<ReadFile> {
  const read = kind === 'text' ? { lines: textLines(new TextDecoder().decode(data)) } : await fileInProcess(kind, data, time);
  const letters = read.lines.reduce((sum, { text }) => sum + text.length, 0);
  if (letters < 20) throw new CodedError('no-text-in-file');
  const isTooMuch =
    letters > largest.all ||
    read.lines.length > largest.lines ||
    read.lines.some(({ text }) => text.length > largest.line || longWord.test(text));
  if (isTooMuch) throw new CodedError('file-too-heavy');
  return read;
}

/** The lines alone. Throws like `readFile`. */
export async function readLines(kind: 'pdf' | 'docx' | 'text', data: Uint8Array, time = readingTime): Promise<TextLine[]> {
  return (await readFile(kind, data, time)).lines;
}

async function fileInProcess(kind: 'pdf' | 'docx', data: Uint8Array, time: number): Promise<ReadFile> {
  const answer = await readInProcess(kind, data, time);
  return 'lines' in answer ? answer : { lines: [] };
}

/** The texts of an archive by their names. */
export async function readTexts(data: Uint8Array, time = readingTime): Promise<Record<string, string>> {
  const answer = await readInProcess('zip', data, time);
  return 'texts' in answer ? answer.texts : {};
}
