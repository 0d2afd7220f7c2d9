import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CodedError } from '@sincerely/shared';
import type { Database } from 'better-sqlite3';
import { checkDatabase } from '../storage/check-database.ts';
import { renameDurably } from '../storage/write-durably.ts';

/** `before-version-N`: made before the migration to that version. */
export type BackupReason = 'daily' | 'by-hand' | `before-version-${number}`;
/** `at`: when it was begun, epoch milliseconds. */
export type Backup = { name: string; path: string; reason: BackupReason; at: number; bytes: number };

type Options = { now?: () => number; signal?: AbortSignal };

/** How many of each reason are kept; those before a migration count together. */
const kept = 7;
const namePattern = /^(daily|by-hand|before-version-\d+)_(\d{4}-\d\d-\d\dT)(\d\d)\.(\d\d)\.(\d\d\.\d{3}Z)\.db$/u;

/** Every whole backup of a folder, the newest first. What a crash left unfinished has another name. */
export function listBackups(folder: string): Backup[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const [, reason, day, hour, minute, rest] = namePattern.exec(name) ?? [];
      const path = join(folder, name);
      const at = Date.parse(`${day}${hour}:${minute}:${rest}`);
      return reason === undefined ? [] : [{ name, path, reason: reason as BackupReason, at, bytes: statSync(path).size }];
    })
    .toSorted((a, b) => b.at - a.at || b.name.localeCompare(a.name));
}

/**
 * Copies the database while it is used. The copy counts, and older ones go, only when it was looked through, synced and has its name. Throws
 * `backup-damaged`, which says that the database itself is.
 */
export async function makeBackup(database: Database, folder: string, reason: BackupReason, options: Options = {}): Promise<Backup> {
  const { now = Date.now, signal } = options;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const at = now();
  const name = `${reason}_${new Date(at).toISOString().replaceAll(':', '.')}.db`;
  const path = join(folder, name);
  const unfinished = `${path}.tmp`;
  try {
    await database.backup(unfinished, { progress: () => goOn(signal) });
    chmodSync(unfinished, 0o600);
    const { damages } = await checkDatabase(unfinished);
    if (damages.length > 0) throw new CodedError('backup-damaged', { details: damages });
    await renameDurably(unfinished, path);
  } catch (thrown) {
    removeUnfinished(unfinished);
    throw thrown;
  }
  prune(folder, reason);
  return { name, path, reason, at, bytes: statSync(path).size };
}

/** Removes what a crash in the middle of a backup left. */
export function sweepUnfinished(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (/\.db\.tmp(-\w+)?$/u.test(name)) rmSync(join(folder, name), { force: true });
}

/** Pages copied at a time, between which other work goes on. */
const pagesAtOnce = 100;

function goOn(signal: AbortSignal | undefined): number {
  signal?.throwIfAborted();
  return pagesAtOnce;
}

function removeUnfinished(path: string): void {
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(path + suffix, { force: true });
}

function prune(folder: string, reason: BackupReason): void {
  const groupOf = (one: BackupReason) => (one.startsWith('before') ? 'before' : one);
  const own = listBackups(folder).filter((one) => groupOf(one.reason) === groupOf(reason));
  for (const { path } of own.slice(kept)) rmSync(path, { force: true });
}
