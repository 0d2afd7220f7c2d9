import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { CodedError } from '@sincerely/shared';
import { textLines } from './docx-lines.ts';
import type { TextLine } from './text-line.ts';

export type FileKind = 'pdf' | 'docx' | 'text' | 'json';
const readingTime = 20_000;
const longestOutput = 8 * 1024 * 1024;

/** What a file is by its first bytes, then by its name: a name alone may lie. Throws `unsupported-file`. */
export function fileKind(name: string, data: Uint8Array): FileKind {
  const head = Buffer.from(data.subarray(0, 1024)).toString('latin1');
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK') && /\.docx$/iu.test(name)) return 'docx';
  if (/\.(?:pdf|docx)$/iu.test(name)) throw new CodedError('unreadable-file');
  if (/\.json$/iu.test(name)) return 'json';
  if (/\.(?:txt|md|text)$/iu.test(name) && !head.includes('\0')) return 'text';
  throw new CodedError('unsupported-file');
}

/** The lines of a file. Throws `unreadable-file` or `no-text-in-file`. */
export async function readLines(kind: Exclude<FileKind, 'json'>, data: Uint8Array, time = readingTime): Promise<TextLine[]> {
  const lines = kind === 'text' ? textLines(new TextDecoder().decode(data)) : await readInChild(kind, data, time);
  if (lines.reduce((sum, line) => sum + line.text.length, 0) < 20) throw new CodedError('no-text-in-file');
  return lines;
}

async function readInChild(kind: 'pdf' | 'docx', data: Uint8Array, time: number): Promise<TextLine[]> {
  const limits = ['--max-old-space-size=384', '--permission', '--allow-fs-read=*', '--no-warnings'];
  const child = spawn(process.execPath, [...limits, join(import.meta.dirname, 'read-child.ts'), kind], {
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: time,
    killSignal: 'SIGKILL',
    env: {},
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', resolve);
  });
  // A child that dies early closes its stdin under us.
  child.stdin.on('error', () => {});
  child.stdin.end(data);
  const [output, code] = await Promise.all([text(child.stdout), ended]);
  if (code !== 0 || output.length > longestOutput) throw new CodedError('unreadable-file');
  return JSON.parse(output) as TextLine[];
}
