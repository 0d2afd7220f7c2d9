import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { writeDurably } from '../storage/write-durably.ts';
import { accountEntries, stagedFolder } from './folder-files.ts';

/** What the companion holds on to while it is stopped for this. */
const held = new Set(['lock.db', 'lock.db-journal', 'companion.json']);

/** How far an import has come; while this file is there, the next start goes on with it. */
type Importing = { aside: string; phase: 'setting-aside' | 'taking' };
const markOf = (dataFolder: string) => join(dataFolder, 'importing.json');

/** Puts a staged export in the place of the account. What was there is set aside under the time, never deleted. */
export async function takeStaged(dataFolder: string, now = Date.now()): Promise<void> {
  const aside = join('set-aside', `before-import-${new Date(now).toISOString().replaceAll(':', '-')}`);
  await goOn(dataFolder, { aside, phase: 'setting-aside' });
}

/** At start: an import that was interrupted is brought to its end; one that was not begun leaves nothing behind. */
export async function finishImport(dataFolder: string): Promise<void> {
  if (existsSync(markOf(dataFolder))) await goOn(dataFolder, JSON.parse(await readFile(markOf(dataFolder), 'utf8')) as Importing);
  else await rm(join(dataFolder, stagedFolder), { recursive: true, force: true });
}

async function goOn(dataFolder: string, { aside, phase }: Importing): Promise<void> {
  const staged = join(dataFolder, stagedFolder);
  if (phase === 'setting-aside') {
    await mark(dataFolder, { aside, phase });
    for (const name of await accountEntries(dataFolder)) await move(join(dataFolder, name), join(dataFolder, aside, name));
    await mark(dataFolder, { aside, phase: 'taking' });
  }
  if (existsSync(staged)) for (const name of await readdir(staged)) await move(join(staged, name), join(dataFolder, name));
  await rm(staged, { recursive: true, force: true });
  await rm(markOf(dataFolder), { force: true });
}

async function mark(dataFolder: string, importing: Importing): Promise<void> {
  await writeDurably(markOf(dataFolder), JSON.stringify(importing));
}

/** Leaves nothing: rows are overwritten before their file goes, and with the keys whatever they locked is lost. */
export async function eraseAccount(dataFolder: string): Promise<void> {
  overwriteRows(join(dataFolder, 'sincerely.db'));
  for (const name of await readdir(dataFolder)) if (!held.has(name)) await rm(join(dataFolder, name), { recursive: true, force: true });
}

function overwriteRows(path: string): void {
  if (!existsSync(path)) return;
  const database = new Sqlite(path);
  try {
    database.pragma('secure_delete = ON');
    database.pragma('foreign_keys = OFF');
    const tables = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`).all() as {
      name: string;
    }[];
    for (const { name } of tables) database.exec(`DELETE FROM "${name}"`);
    database.exec('VACUUM');
    database.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
}

async function move(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await rename(from, to);
}
