import { spawn, type ChildProcessByStdio } from 'node:child_process';

import type { Readable, Writable } from 'node:stream';
import { CodedError, type ErrorCode } from '@sincerely/shared';
import { ownFile } from '../own-folder.ts';
import type { ReadFile } from './text-line.ts';

export type ReadingKind = 'pdf' | 'docx' | 'zip';
/** What the reading process says of a file: its lines, the texts of an archive by name, or why there are none. */
export type ReadingAnswer = ReadFile | { texts: Record<string, string> } | { error: ErrorCode };

const longestOutput = 8 * 1024 * 1024;
const limits = ['--max-old-space-size=384', '--permission', '--allow-fs-read=*', '--allow-worker', '--no-warnings'];
/** A process that waits for a file is let go after this time. */
const spareFor = 120_000;

type Reader = {
  child: ChildProcessByStdio<Writable, Readable, null>;
  /** When it has said that it waits for its file. */
  ready: Promise<void>;
  answered: Promise<{ output: string; code: number | null }>;
};

let spare: { reader: Reader; timer: NodeJS.Timeout } | undefined;

/** Has a process ready, so that the next file does not wait for one to start. It does not keep this program alive. Resolves when it waits. */
export async function prepareReading(): Promise<void> {
  spare ??= { reader: startReader(), timer: setTimeout(() => takeSpare()?.child.kill('SIGKILL'), spareFor).unref() };
  const { reader } = spare;
  await reader.ready;
  if (spare?.reader === reader) hold(reader, false);
}

/** Whether this program stays for the process. */
function hold({ child }: Reader, isHeld: boolean): void {
  for (const part of [child, child.stdin, child.stdout] as { ref?: () => void; unref?: () => void }[])
    if (isHeld) part.ref?.();
    else part.unref?.();
}

/** Reads a file in a process of its own. Throws `unreadable-file`, `file-too-heavy` or what the process says of it. */
export async function readInProcess(
  kind: ReadingKind,
  data: Uint8Array,
  time: number,
): Promise<Exclude<ReadingAnswer, { error: unknown }>> {
  const reader = takeSpare() ?? startReader();
  const { child, answered } = reader;
  hold(reader, true);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, time);
  child.stdin.end(Buffer.concat([Buffer.from(`${kind}\n`), data]));
  void prepareReading();
  const { output, code } = await answered;
  clearTimeout(timer);
  if (isLate || code !== 0 || output.length > longestOutput)
    throw new CodedError(isLate || isOutOfMemory(code) ? 'file-too-heavy' : 'unreadable-file');
  const answer = JSON.parse(output) as ReadingAnswer;
  if ('error' in answer) throw new CodedError(answer.error);
  return answer;
}

function takeSpare(): Reader | undefined {
  const taken = spare;
  spare = undefined;
  clearTimeout(taken?.timer);
  return taken?.reader.child.exitCode === null ? taken.reader : undefined;
}

function startReader(): Reader {
  const child = spawn(process.execPath, [...limits, ownFile('documents', 'reading-process.ts')], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {},
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', (code, signal) => resolve(isFull(signal) ? outOfMemory : code));
  });
  // A process that dies early closes its stdin under us.
  child.stdin.on('error', () => {});
  const ready = Promise.withResolvers<void>();
  const output = readOutput(child.stdout, ready.resolve);
  const answered = Promise.all([output, ended]).then(([said, code]) => ({ output: said, code }));
  return { child, ready: ready.promise, answered };
}

/** The first line says that the process waits; the rest is its answer. */
async function readOutput(stdout: Readable, onReady: () => void): Promise<string> {
  let output = '';
  for await (const piece of stdout) {
    output += String(piece);
    onReady();
  }
  onReady();
  return output.replace(/^ready\n/u, '');
}

/** How Node ends when its heap is full: by SIGABRT, or by the code a shell makes of it. */
const outOfMemory = 134;

/** By its own watch, too, or by the system's, both of which kill. */
const isFull = (signal: NodeJS.Signals | null) => signal === 'SIGABRT' || signal === 'SIGKILL';

function isOutOfMemory(code: number | null): boolean {
  return code === outOfMemory;
}
