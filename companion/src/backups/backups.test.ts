import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { openStorage } from '../storage/storage.ts';
import { startProcess } from '../testing/companion-process.ts';
import { startTestCompanion, temporaryFolder } from '../testing/test-companion.ts';
import { listBackups, makeBackup, sweepUnfinished } from './backups.ts';

async function openFilled(rows: number) {
  const folder = await temporaryFolder();
  const storage = await openStorage(join(folder, 'sincerely.db'));
  onTestFinished(() => storage.close());
  fill(storage.sqlite, rows);
  return { folder, backups: join(folder, 'backups'), sqlite: storage.sqlite };
}

/** About a kilobyte a row. */
function fill(database: Sqlite.Database, rows: number): void {
  database
    .prepare(
      `INSERT INTO meta WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT 'row ' || i, hex(randomblob(500)) FROM n`,
    )
    .run(rows);
}

function countRows(path: string): unknown {
  const database = new Sqlite(path, { readonly: true });
  try {
    return database.prepare(`SELECT count(*) FROM meta WHERE key LIKE 'row %'`).pluck().get();
  } finally {
    database.close();
  }
}

test('a backup is made while the database is written, holds what was committed, and is one whole file', async () => {
  const { backups, sqlite } = await openFilled(20_000);
  const put = sqlite.prepare(`INSERT INTO meta VALUES ('row late ' || @at, '')`);
  const progress = { isDone: false };
  let longest = 0;
  const started = performance.now();
  const making = makeBackup(sqlite, backups, 'by-hand').finally(() => (progress.isDone = true));
  for (let at = 0, before = performance.now(); !progress.isDone; at += 1) {
    put.run({ at });
    await turn();
    longest = Math.max(longest, performance.now() - before);
    before = performance.now();
  }
  const { path, name } = await making;
  const whole = performance.now() - started;
  expect(readdirSync(backups)).toEqual([name]);
  expect(countRows(path)).toBeGreaterThan(20_000);
  // The loop was held up for some pages at a time, never for the whole.
  expect(longest).toBeLessThan(whole / 2);
});

test('seven of each reason are kept', async () => {
  const { backups, sqlite } = await openFilled(1);
  let day = Date.UTC(2026, 0, 1);
  for (let at = 0; at < 9; at += 1) await makeBackup(sqlite, backups, 'daily', { now: () => (day += 24 * 3600_000) });
  await makeBackup(sqlite, backups, 'by-hand', { now: () => 0 });
  const made = listBackups(backups);
  expect(made.map(({ reason }) => reason)).toEqual([...Array.from({ length: 7 }, () => 'daily'), 'by-hand']);
  expect(made[0]?.at).toBe(day);
  expect(made[6]?.at).toBe(Date.UTC(2026, 0, 4));
});

test('a copy of a damaged database does not count, and older ones stay', async () => {
  const { folder, backups, sqlite } = await openFilled(500);
  const good = await makeBackup(sqlite, backups, 'daily');
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
  const damaged = new Sqlite(join(folder, 'sincerely.db'));
  onTestFinished(() => void damaged.close());
  damaged.unsafeMode().pragma('writable_schema = ON');
  damaged.exec(`UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'meta') WHERE name = 'settings'`);
  await expect(makeBackup(damaged, backups, 'daily')).rejects.toMatchObject({ code: 'backup-damaged' });
  expect(listBackups(backups)).toEqual([good]);
  expect(readdirSync(backups)).toEqual([good.name]);
});

test('half a backup is no backup, and goes', async () => {
  const folder = await temporaryFolder();
  for (const name of ['daily_2026-01-01T00.00.00.000Z.db.tmp', 'daily_2026-01-01T00.00.00.000Z.db.tmp-journal', 'notes.db'])
    writeFileSync(join(folder, name), 'x');
  expect(listBackups(folder)).toEqual([]);
  sweepUnfinished(folder);
  expect(readdirSync(folder)).toEqual(['notes.db']);
});

test('killed in the middle of a backup, the next start has the earlier ones, sweeps the half one and makes a whole one', async () => {
  const dataFolder = await temporaryFolder();
  const storage = await openStorage(join(dataFolder, 'sincerely.db'));
  fill(storage.sqlite, 60_000);
  storage.close();
  const backups = join(dataFolder, 'backups');
  const running = await startProcess(dataFolder);
  while (!unfinished(backups)) await turn();
  await running.kill('SIGKILL');
  expect(unfinished(backups)).toBe(true);
  expect(listBackups(backups)).toEqual([]);

  const again = await startProcess(dataFolder);
  while (listBackups(backups).length === 0) await turn();
  expect(unfinished(backups)).toBe(false);
  expect(countRows(listBackups(backups)[0]?.path ?? '')).toBe(60_000);
  expect(await again.kill('SIGTERM')).toBe(0);
});

test('a companion stops in the middle of a backup, and without one in the way makes its first by itself', async () => {
  const companion = await startTestCompanion();
  while (companion.backups.list().length === 0) await turn();
  expect(companion.backups.list()).toMatchObject([{ reason: 'daily' }]);
  const byHand = companion.backups.backupNow();
  byHand.catch(() => {});
  await companion.close();
  expect(unfinished(join(companion.dataFolder, 'backups'))).toBe(false);
});

function unfinished(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.includes('.tmp'));
}
