import { renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pino, { type Logger } from 'pino';

const largest = 5 * 1024 * 1024;

/** The log of a data folder, `companion.log`, JSON lines. What is written is an allow-list: no paths, no bodies, no messages of errors. */
export function openLog(folder: string, level: string): Logger {
  if (level === 'silent') return pino({ level });
  const path = join(folder, 'companion.log');
  rotate(path);
  return pino({ level, base: null }, pino.destination({ dest: path, mkdir: true, mode: 0o600, sync: true }));
}

function rotate(path: string): void {
  try {
    if (statSync(path).size > largest) renameSync(path, `${path}.1`);
  } catch {
    // There is no log yet.
  }
}

/** Where an error came from, without its words, which may hold personal data. */
export function traceOf(thrown: unknown): { error: string; at: string[] } {
  if (!(thrown instanceof Error)) return { error: typeof thrown, at: [] };
  const at = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  const cause = thrown.cause instanceof Error ? traceOf(thrown.cause) : undefined;
  return {
    error: [thrown.name, cause?.error].filter(Boolean).join(' ← '),
    at: [...at.slice(0, 6), ...(cause?.at.slice(0, 6) ?? [])].map((line) => line.trim()),
  };
}
