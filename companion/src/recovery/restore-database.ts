import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { type Backup, listBackups } from '../backups/backups.ts';
import { checkDatabase } from '../storage/check-database.ts';
import { migrations } from '../storage/migrations.ts';
import { migrateTo } from '../storage/migrate.ts';
import { backupFolder, journalFolder, setPragmas } from '../storage/storage.ts';
import { renameDurably } from '../storage/write-durably.ts';
import { adoptJobs } from './adopt-jobs.ts';
import { replayJournal } from './replay-journal.ts';
import { keepRestoration, type Restoration, type RestorationCause } from './restorations.ts';

const suffixes = ['', '-wal', '-shm'];

export function databasePath(dataFolder: string): string {
  return join(dataFolder, 'sincerely.db');
}

/**
 * Makes the database anew: the newest whole backup, then what the journal and the folders of jobs say since. What was there before is set aside first.
 * The new one is complete before it has its name, so an interrupted restoration begins again.
 */
export async function restoreDatabase(dataFolder: string, why: RestorationCause, chosen?: Backup): Promise<Restoration> {
  const at = Date.now();
  const setAside = setDatabaseAside(dataFolder, at, chosen === undefined ? [] : ['journal']);
  const path = `${databasePath(dataFolder)}.new`;
  removeUnfinished(dataFolder);
  const backup = await copyNewestWhole(chosen === undefined ? listBackups(backupFolder(dataFolder)) : [chosen], path);
  const database = new Sqlite(path);
  let restoration: Restoration;
  try {
    setPragmas(database);
    restoration = { at, why, setAside, backup: backup?.name ?? null, ...bringUpToDate(database, dataFolder) };
    keepRestoration(database, restoration);
    endEpoch(database);
    database.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
  await renameDurably(path, databasePath(dataFolder));
  return restoration;
}

/** Brings in what journal and folders know and this database does not. */
export function bringUpToDate(database: Database, dataFolder: string): Pick<Restoration, 'changes' | 'isComplete' | 'jobs' | 'unreadable'> {
  if ((database.pragma('user_version', { simple: true }) as number) === 0) migrateTo(database, 1);
  const replayed = replayJournal(database, journalFolder(dataFolder));
  migrateTo(database, migrations.length);
  const adopted = adoptJobs(database, dataFolder);
  return { ...replayed, ...adopted };
}

/** Clients have to look at everything anew: numbers of events may have been given twice. */
export function endEpoch(database: Database): void {
  database.prepare(`DELETE FROM meta WHERE key = 'epoch'`).run();
}

/** What a restoration that was interrupted left; it begins again. */
export function removeUnfinished(dataFolder: string): void {
  for (const suffix of [...suffixes, '-journal']) rmSync(`${databasePath(dataFolder)}.new${suffix}`, { force: true });
}

/** Moves the database and what belongs to it into a dated folder; null: there was none. */
function setDatabaseAside(dataFolder: string, at: number, also: string[]): string | null {
  const names = [...suffixes.map((suffix) => `sincerely.db${suffix}`), ...also].filter((name) => existsSync(join(dataFolder, name)));
  if (names.length === 0) return null;
  const folder = join('set-aside', new Date(at).toISOString().replaceAll(':', '.'));
  mkdirSync(join(dataFolder, folder), { recursive: true, mode: 0o700 });
  for (const name of names) renameSync(join(dataFolder, name), join(dataFolder, folder, name));
  return folder;
}

async function copyNewestWhole(backups: Backup[], to: string): Promise<Backup | undefined> {
  for (const backup of backups) {
    copyFileSync(backup.path, to);
    if ((await checkDatabase(to)).damages.length === 0) return backup;
    rmSync(to, { force: true });
  }
  return undefined;
}
