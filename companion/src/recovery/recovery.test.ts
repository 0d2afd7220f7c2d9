import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listBackups } from '../backups/backups.ts';
import { brokenAuditEntry } from '../security/audit.ts';
import { backupFolder, openStorage } from '../storage/storage.ts';
import { corruptHeader, corruptPages, deleteDatabase, emptyDatabase, halveDatabase, loseLog, tearLog } from '../testing/break-database.ts';
import { startProcess } from '../testing/companion-process.ts';
import { type FilledFolder, fillFolder, readDatabase, whatIsThere } from '../testing/filled-folder.ts';
import { openLive } from '../testing/test-companion.ts';
import { readRestorations } from './restorations.ts';

let filled: FilledFolder;
beforeAll(async () => {
  filled = await fillFolder();
}, 60_000);
afterAll(async () => filled.remove());

/** Killed when what was there was set aside and the new one was not yet whole. */
function interruptRestoration(dataFolder: string): void {
  deleteDatabase(dataFolder);
  for (const suffix of ['', '-wal']) writeFileSync(join(dataFolder, `sincerely.db.new${suffix}`), Buffer.alloc(9000, 3));
}

const ways = { deleteDatabase, interruptRestoration, emptyDatabase, corruptHeader, corruptPages, halveDatabase };

test.each(Object.entries(ways))('%s: the next start brings everything back and sets aside what was there', async (_, breakIt) => {
  const { before, applicationId, job, callerOn } = filled;
  const dataFolder = await filled.copy('closed');
  breakIt(dataFolder);
  const running = await startProcess(dataFolder);
  const caller = callerOn(running.port);
  expect(await whatIsThere(caller, applicationId, job.id)).toEqual(before);
  for (const { id } of before.application.artifacts) await caller.call('artifactLink', { id, input: { inline: false } });
  expect(await running.kill('SIGTERM')).toBe(0);

  const [restoration] = readDatabase(dataFolder, readRestorations);
  expect(restoration).toMatchObject({ isComplete: true, unreadable: [] });
  expect(restoration?.setAside === null).toBe(breakIt === deleteDatabase || breakIt === interruptRestoration);
  if (restoration?.setAside) expect(readdirSync(join(dataFolder, restoration.setAside))).toContain('sincerely.db');
  const storage = await openStorage(join(dataFolder, 'sincerely.db'));
  expect(brokenAuditEntry(storage)).toBeUndefined();
  expect(storage.sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
  storage.close();
});

test.each([
  ['is lost', loseLog],
  ['is torn', (folder: string) => tearLog(folder, 0.6)],
])('a log that %s with commits in it: they come from the journal and the folders, under another epoch', async (_, breakIt) => {
  const { before, applicationId, job, callerOn } = filled;
  const dataFolder = await filled.copy('killed');
  const epochBefore = readDatabase(dataFolder, epochOf);
  breakIt(dataFolder);
  const running = await startProcess(dataFolder);
  expect(await whatIsThere(callerOn(running.port), applicationId, job.id)).toEqual(before);
  const live = await openLive(callerOn(running.port), { epoch: epochBefore, cursor: 5 });
  const hello = await live.until((event) => event.type === 'hello');
  expect(hello.type === 'hello' && hello.epoch).not.toBe(epochBefore);
  await live.until((event) => event.type === 'job' && event.job.id === job.id && event.job.state === 'done');
  expect(await running.kill('SIGTERM')).toBe(0);
});

test('a whole database is taken as it is: no copy is read, no note is made, the epoch stays', async () => {
  const dataFolder = await filled.copy('killed');
  const epoch = readDatabase(dataFolder, epochOf);
  await (await startProcess(dataFolder)).kill('SIGTERM');
  expect(readDatabase(dataFolder, epochOf)).toBe(epoch);
  expect(readDatabase(dataFolder, readRestorations)).toEqual([]);
  expect(existsSync(join(dataFolder, 'set-aside'))).toBe(false);
});

test('without any backup and journal the jobs and their files come from the folders alone', async () => {
  const dataFolder = await filled.copy('closed');
  expect(listBackups(backupFolder(dataFolder)).length).toBeGreaterThan(0);
  deleteDatabase(dataFolder);
  for (const name of ['backups', 'journal']) moveAway(dataFolder, name);
  const running = await startProcess(dataFolder);
  await running.kill('SIGTERM');
  const found = readDatabase(dataFolder, (database) => ({
    state: database.prepare(`SELECT state FROM jobs WHERE id = ?`).pluck().get(filled.job.id),
    steps: database.prepare(`SELECT count(*) FROM job_steps`).pluck().get(),
    artifacts: database.prepare(`SELECT count(*) FROM artifacts WHERE job_id = ?`).pluck().get(filled.job.id) as number,
  }));
  expect(found).toMatchObject({ state: 'done', steps: 7 });
  expect(found.artifacts).toBeGreaterThan(3);
});

function moveAway(dataFolder: string, name: string): void {
  renameSync(join(dataFolder, name), join(dataFolder, `no-${name}`));
}

function epochOf(database: Parameters<typeof readRestorations>[0]): string {
  return database.prepare(`SELECT value FROM meta WHERE key = 'epoch'`).pluck().get() as string;
}
