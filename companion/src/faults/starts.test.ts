import { readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listBackups } from '../backups/backups.ts';
import { askForCheck, withDatabase } from '../recovery/open-database.ts';
import { readRestorations } from '../recovery/restorations.ts';
import { migrations } from '../storage/migrations.ts';
import { migrateTo } from '../storage/migrate.ts';
import { backupFolder, openStorage } from '../storage/storage.ts';
import { corruptPages, flipLog, tearLog } from '../testing/break-database.ts';
import { runToEnd, startProcess } from '../testing/companion-process.ts';
import { type FilledFolder, fillFolder, readDatabase, whatIsThere } from '../testing/filled-folder.ts';
import { startTestCompanion, temporaryFolder } from '../testing/test-companion.ts';

let filled: FilledFolder;
beforeAll(async () => {
  filled = await fillFolder();
}, 60_000);
afterAll(async () => filled.remove());

/** What is in the database, but for what says how it came there. */
function contentsOf(database: Sqlite.Database) {
  const tables = [
    'profiles',
    'facts',
    'answers',
    'documents',
    'postings',
    'applications',
    'application_events',
    'audit',
    'clients',
    'artifacts',
  ];
  const all = tables.map((table) => [table, database.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()] as const);
  return { ...Object.fromEntries(all), jobs: database.prepare(`SELECT id, state, input FROM jobs ORDER BY id`).all() };
}

test(
  'wherever the log is torn or flipped, nothing that was acknowledged is missing after the next start',
  { timeout: 120_000 },
  async () => {
    const before = readDatabase(await filled.copy('killed'), contentsOf);
    const breaks = fc.tuple(fc.constantFrom(tearLog, flipLog), fc.double({ min: 0, max: 1, noNaN: true }));
    await fc.assert(
      fc.asyncProperty(breaks, async ([breakIt, part]) => {
        const dataFolder = await filled.copy('killed');
        breakIt(dataFolder, part);
        const after = await withDatabase(dataFolder, async (storage) => {
          const contents = contentsOf(storage.sqlite);
          expect(storage.sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
          storage.close();
          return contents;
        });
        expect(after).toEqual(before);
      }),
      { numRuns: 40 },
    );
  },
);

test('a torn record of a job is no reason not to start, and is written anew from the database', async () => {
  const dataFolder = await filled.copy('closed');
  const record = join(dataFolder, 'jobs', filled.job.id, 'job.json');
  truncateSync(record, 60);
  const companion = await startTestCompanion({ dataFolder, chromium: null });
  expect(await whatIsThere(filled.callerOn(companion.port), filled.applicationId, filled.job.id)).toEqual(filled.before);
  await companion.close();
  await expect(import(record, { with: { type: 'json' } })).resolves.toMatchObject({ default: { job: { state: 'done' } } });
});

test('where a damaged page was met, the next start looks at every page and brings everything back', async () => {
  const dataFolder = await filled.copy('closed');
  corruptPages(dataFolder);
  askForCheck(dataFolder);
  const companion = await startTestCompanion({ dataFolder, chromium: null });
  expect(await whatIsThere(filled.callerOn(companion.port), filled.applicationId, filled.job.id)).toEqual(filled.before);
  expect(companion.restorations()).toMatchObject([{ why: 'damaged', isComplete: true }]);
  await companion.close();
  expect(readdirSync(dataFolder)).not.toContain('check-at-start');
});

test('of two at once one has the folder, and the other ends with who has it and a code', async () => {
  const dataFolder = await temporaryFolder();
  const env = { SINCERELY_DATA: dataFolder, SINCERELY_PORT: '0', SINCERELY_READY: 'json' };
  const running = await startProcess(dataFolder);
  const refused = await Promise.all([runToEnd(env), runToEnd(env)]);
  for (const { code, errors } of refused) {
    expect(code).toBe(1);
    expect(JSON.parse(errors)).toMatchObject({
      error: { code: 'folder-locked', message: expect.stringContaining(`${running.child.pid}`) },
    });
  }
  expect(await running.kill('SIGTERM')).toBe(0);
});

test('a database of a newer schema is refused, and not a byte of it is touched', async () => {
  const dataFolder = await filled.copy('closed');
  const path = join(dataFolder, 'sincerely.db');
  const database = new Sqlite(path);
  database.pragma(`user_version = ${migrations.length + 1}`);
  database.close();
  const { code, errors } = await runToEnd({ SINCERELY_DATA: dataFolder, SINCERELY_PORT: '0' });
  expect([code, errors]).toEqual([1, expect.stringContaining('Update Sincerely and start it again')]);
  expect(readDatabase(dataFolder, (one) => one.pragma('user_version', { simple: true }))).toBe(migrations.length + 1);
  expect(readDatabase(dataFolder, readRestorations)).toEqual([]);
});

/** A folder as a version of some time ago left it: without what came later. */
async function oldFolder(version: number): Promise<string> {
  const dataFolder = await temporaryFolder();
  const database = new Sqlite(join(dataFolder, 'sincerely.db'));
  database.pragma('journal_mode = WAL');
  migrateTo(database, version);
  database.exec(`INSERT INTO profiles(id, name, is_default, data, created_at, updated_at) VALUES ('p', 'Kept', 1, '{}', 1, 1);
    INSERT INTO jobs(id, kind, state, run_at, input, created_at, updated_at) VALUES ('j', 'none', 'queued', 0, '{"a":1}', 1, 1)`);
  database.close();
  return dataFolder;
}

const versions = migrations.map((_, at) => at + 1);
const kept = (database: Sqlite.Database) => [
  database.pragma('user_version', { simple: true }),
  database.prepare(`SELECT name FROM profiles`).pluck().get(),
  database.prepare(`SELECT input FROM jobs`).pluck().get(),
];

test.each(versions)('a database of version %i is brought to the newest with what is in it, and a copy of before', async (version) => {
  const dataFolder = await oldFolder(version);
  const companion = await startTestCompanion({ dataFolder, chromium: null });
  const before = companion.backups.list().filter(({ reason }) => reason.startsWith('before'));
  await companion.close();
  expect(readDatabase(dataFolder, kept)).toEqual([migrations.length, 'Kept', '{"a":1}']);
  expect(before.length).toBe(version === migrations.length ? 0 : 1);
});

test('killed at each step of a migration, the next start goes on from it', { timeout: 120_000 }, async () => {
  for (const diesAt of versions.slice(1)) {
    const dataFolder = await oldFolder(1);
    const { code } = await runToEnd({
      SINCERELY_DATA: dataFolder,
      SINCERELY_PORT: '0',
      NODE_OPTIONS: `--import=${dieAtVersion(dataFolder, diesAt)}`,
    });
    expect(code).toBeNull();
    // In the middle of the step: nothing of it is there.
    expect(readDatabase(dataFolder, (database) => database.pragma('user_version', { simple: true }))).toBe(diesAt - 1);
    const storage = await openStorage(join(dataFolder, 'sincerely.db'));
    expect(kept(storage.sqlite)).toEqual([migrations.length, 'Kept', '{"a":1}']);
    storage.close();
    expect(listBackups(backupFolder(dataFolder))[0]?.reason).toMatch(/^before-version/u);
  }
});

/** A module that kills its process when this version is about to be committed. */
function dieAtVersion(folder: string, version: number): string {
  const path = join(folder, 'die.mjs');
  const sqlite = import.meta.resolve('better-sqlite3');
  writeFileSync(
    path,
    `import Sqlite from '${sqlite}';
     const { pragma } = Sqlite.prototype;
     Sqlite.prototype.pragma = function (text, options) {
       const result = pragma.call(this, text, options);
       if (text === 'user_version = ${version}') process.kill(process.pid, 'SIGKILL');
       return result;
     };`,
  );
  return path;
}
