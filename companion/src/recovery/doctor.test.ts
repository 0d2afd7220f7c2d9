import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { listBackups } from '../backups/backups.ts';
import { backupFolder } from '../storage/storage.ts';
import { corruptPages, deleteDatabase } from '../testing/break-database.ts';
import { startProcess } from '../testing/companion-process.ts';
import { type FilledFolder, fillFolder, readDatabase, whatIsThere } from '../testing/filled-folder.ts';
import { temporaryFolder } from '../testing/test-companion.ts';
import type { Examination } from './doctor.ts';

let filled: FilledFolder;
beforeAll(async () => {
  filled = await fillFolder();
}, 60_000);
afterAll(async () => filled.remove());

async function companion(dataFolder: string, ...args: string[]) {
  const child = spawn(process.execPath, ['--no-warnings', join(import.meta.dirname, '..', 'cli.ts'), ...args], {
    env: { ...process.env, SINCERELY_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said, complained, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ]);
  return { code, said, complained };
}

async function examined(dataFolder: string) {
  const { code, said } = await companion(dataFolder, 'doctor', '--json');
  const { findings } = JSON.parse(said) as Examination;
  return { code, findings, wrong: findings.filter(({ state }) => state !== 'whole') };
}

async function asItWas(dataFolder: string): Promise<void> {
  const { applicationId, job, before, callerOn } = filled;
  const running = await startProcess(dataFolder);
  expect(await whatIsThere(callerOn(running.port), applicationId, job.id)).toEqual(before);
  await running.kill('SIGTERM');
}

test('a whole folder is said to be whole, and looking changes nothing', async () => {
  const dataFolder = await filled.copy('killed');
  expect(await examined(dataFolder)).toMatchObject({ code: 0, wrong: [] });
  const { code, said } = await companion(dataFolder, 'doctor');
  expect(code).toBe(0);
  expect(said).toMatch(/✓ The database is whole\.[^✗↻]*Everything is whole\.\n$/u);
  await asItWas(dataFolder);
});

test('an empty folder has nothing to look at', async () => {
  expect(await examined(await temporaryFolder())).toMatchObject({ code: 0, wrong: [] });
});

test.each([
  ['gone', deleteDatabase],
  ['damaged', corruptPages],
])('a database that is %s is brought back, and it is said how and where the old one lies', async (how, breakIt) => {
  const dataFolder = await filled.copy('closed');
  breakIt(dataFolder);
  const { code, said } = await companion(dataFolder, 'doctor');
  expect(code).toBe(1);
  expect(said).toContain(`The database was ${how}. It was brought back from the backup daily_`);
  expect(said.includes('lies in set-aside/')).toBe(how === 'damaged');
  expect(said).toContain('Everything is whole again.');
  expect(await examined(dataFolder)).toMatchObject({ code: 0, wrong: [] });
  await asItWas(dataFolder);
});

test('of damaged backups the newest whole one is taken, and the journal goes on from it', async () => {
  const dataFolder = await filled.copy('closed');
  expect((await companion(dataFolder, 'backup')).code).toBe(0);
  const [newest, older] = listBackups(backupFolder(dataFolder));
  writeFileSync(newest?.path ?? '', Buffer.alloc(20_000, 7));
  corruptPages(dataFolder);
  const { code, wrong } = await examined(dataFolder);
  expect(code).toBe(1);
  expect(wrong.map(({ says }) => says).join(' ')).toContain(`from the backup ${older?.name}`);
  expect(existsSync(`${newest?.path}.damaged`)).toBe(true);
  await asItWas(dataFolder);
});

test('records of jobs that are torn or gone are written anew', async () => {
  const dataFolder = await filled.copy('closed');
  const folder = join(dataFolder, 'jobs', filled.job.id);
  truncateSync(join(folder, 'job.json'), 100);
  const [first = '', second = ''] = readdirSync(join(folder, 'steps'));
  truncateSync(join(folder, 'steps', first), 10);
  rmSync(join(folder, 'steps', second));
  const { code, wrong } = await examined(dataFolder);
  expect(code).toBe(1);
  expect(wrong).toMatchObject([{ about: 'job', state: 'repaired' }]);
  expect(await examined(dataFolder)).toMatchObject({ code: 0, wrong: [] });
  // They are good enough to rebuild from.
  deleteDatabase(dataFolder);
  await asItWas(dataFolder);
});

test('a file that is gone and one that was changed are named with what to do; the rest is whole', async () => {
  const dataFolder = await filled.copy('closed');
  const [first, second] = readDatabase(
    dataFolder,
    (database) => database.prepare(`SELECT path FROM artifacts GROUP BY path ORDER BY min(created_at)`).pluck().all() as string[],
  );
  rmSync(join(dataFolder, first ?? ''));
  truncateSync(join(dataFolder, second ?? ''), 1);
  const { code, wrong } = await examined(dataFolder);
  expect(code).toBe(2);
  expect(wrong.map(({ says }) => says)).toEqual([
    expect.stringContaining(`(${first}) is gone. Tailor again`),
    expect.stringContaining(`(${second}) is no longer as it was stored. Tailor again`),
  ]);
});

test('while a companion uses the folder the doctor does not look, and says which one', async () => {
  const dataFolder = await filled.copy('closed');
  const running = await startProcess(dataFolder);
  const { code, complained } = await companion(dataFolder, 'doctor');
  expect(code).toBe(3);
  expect(complained).toContain(`process ${running.child.pid}`);
  expect((await companion(dataFolder, 'backup')).code).toBe(0);
  await running.kill('SIGTERM');
});

test('going back to a backup: what the person has is as it was then, and what was there since is set aside', async () => {
  const dataFolder = await filled.copy('closed');
  const { callerOn, applicationId } = filled;
  expect((await companion(dataFolder, 'backup')).code).toBe(0);
  const { name = '' } = listBackups(backupFolder(dataFolder))[0] ?? {};
  const running = await startProcess(dataFolder);
  await callerOn(running.port).call('changeApplication', { id: applicationId, input: { notes: 'A mistake.' } });
  await running.kill('SIGKILL');
  const { code, said } = await companion(dataFolder, 'restore', name);
  expect(code).toBe(0);
  expect(said).toContain('lies in set-aside/');
  await asItWas(dataFolder);
  expect(await companion(dataFolder, 'restore', 'none')).toMatchObject({ code: 3 });
});

test('what it can do is said when it is asked for something else', async () => {
  const { code, complained } = await companion(await temporaryFolder(), 'dance');
  expect(code).toBe(3);
  expect(complained).toContain('doctor');
});
