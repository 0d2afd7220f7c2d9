import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Job } from '@sincerely/shared';
import type { Database } from 'better-sqlite3';
import { listBackups } from '../backups/backups.ts';
import { readJobRecord } from '../jobs/job-folder.ts';
import { checkDatabase } from '../storage/check-database.ts';
import { lastJournalSeq } from '../storage/journal.ts';
import { journalSeqOf } from '../storage/journaled.ts';
import { asStorageError, isDamage } from '../storage/storage-error.ts';
import { backupFolder, journalFolder, openStorage, type Storage } from '../storage/storage.ts';
import { isAhead, jobFolders } from './adopt-jobs.ts';
import { bringUpToDate, databasePath, endEpoch, removeUnfinished, restoreDatabase } from './restore-database.ts';
import { keepRestoration } from './restorations.ts';

/**
 * Opens the database for `use`. One that is gone or damaged is brought back first, also where the damage is met by `use`, which then begins again. A whole
 * one costs only a look at whether it knows the newest of what lies beside it. Throws with a code of the table where the disk does not let it.
 */
export async function withDatabase<Result>(dataFolder: string, use: (storage: Storage) => Promise<Result>): Promise<Result> {
  try {
    return await usingOnce(dataFolder, use);
  } catch (thrown) {
    if (!isDamage(thrown)) throw asStorageError(thrown);
  }
  try {
    await restoreDatabase(dataFolder, 'damaged');
    return await usingOnce(dataFolder, use);
  } catch (thrown) {
    throw asStorageError(thrown);
  }
}

/** The next start looks through every page: something that was read was not whole. */
export function askForCheck(dataFolder: string): void {
  writeFileSync(join(dataFolder, 'check-at-start'), '', { mode: 0o600 });
}

async function usingOnce<Result>(dataFolder: string, use: (storage: Storage) => Promise<Result>): Promise<Result> {
  const storage = await openDatabase(dataFolder);
  try {
    return await use(storage);
  } catch (thrown) {
    storage.close();
    throw thrown;
  }
}

async function openDatabase(dataFolder: string): Promise<Storage> {
  removeUnfinished(dataFolder);
  const path = databasePath(dataFolder);
  const isThere = existsSync(path) && statSync(path).size > 0;
  if (!isThere && hasTraces(dataFolder)) await restoreDatabase(dataFolder, 'lost');
  else if (isThere && existsSync(join(dataFolder, 'check-at-start'))) await checkNow(dataFolder);
  const storage = await openStorage(path, () => askForCheck(dataFolder));
  try {
    if (await isBehind(storage.sqlite, dataFolder)) catchUp(storage.sqlite, dataFolder);
  } catch (thrown) {
    storage.close();
    throw thrown;
  }
  return storage;
}

/** Brings into a whole database what it does not know, and keeps a note where that was anything. */
export function catchUp(sqlite: Database, dataFolder: string) {
  const done = bringUpToDate(sqlite, dataFolder);
  const restoration = { at: Date.now(), why: 'behind' as const, setAside: null, backup: null, ...done };
  if (done.changes > 0 || done.jobs > 0) {
    keepRestoration(sqlite, restoration);
    endEpoch(sqlite);
  }
  return restoration;
}

async function checkNow(dataFolder: string): Promise<void> {
  const { damages } = await checkDatabase(databasePath(dataFolder));
  if (damages.length > 0) await restoreDatabase(dataFolder, 'damaged');
  rmSync(join(dataFolder, 'check-at-start'), { force: true });
}

/** Whether there was a database here before. */
export function hasTraces(dataFolder: string): boolean {
  const { length } = [...listBackups(backupFolder(dataFolder)), ...jobFolders(dataFolder)];
  return length > 0 || lastJournalSeq(journalFolder(dataFolder)) > 0;
}

const looked = { newest: 20, unfinished: 50 };

/** Whether the journal or a folder of a job says more than the database: then commits of it were lost. The newest jobs and those under way tell. */
async function isBehind(sqlite: Database, dataFolder: string): Promise<boolean> {
  if (lastJournalSeq(journalFolder(dataFolder)) > journalSeqOf(sqlite)) return true;
  const rowOf = sqlite.prepare(`SELECT attempt, updated_at FROM jobs WHERE id = ?`);
  const unfinished = sqlite
    .prepare(`SELECT id FROM jobs WHERE state IN ('running','queued','paused') ORDER BY state = 'running' DESC, seq LIMIT ?`)
    .pluck()
    .all(looked.unfinished) as Job['id'][];
  for (const id of new Set([...jobFolders(dataFolder).slice(-looked.newest), ...unfinished])) {
    const record = await readJobRecord(join(dataFolder, 'jobs', id)).catch(() => undefined);
    if (record !== undefined && isAhead(record, rowOf.get(id) as { attempt: number; updated_at: number } | undefined)) return true;
  }
  return false;
}
