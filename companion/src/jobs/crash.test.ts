import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tailoringPhases } from '@sincerely/shared';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { callerWith } from '../testing/call.ts';
import { startProcess } from '../testing/companion-process.ts';
import { amara, openLive, posting, startPaired } from '../testing/test-companion.ts';

const names = tailoringPhases.map(({ name }) => name);

/** A data folder with a profile, a paired extension and an application, its companion closed again. */
async function prepare() {
  const { companion, dashboard, extension } = await startPaired();
  await dashboard.call('saveProfile', { input: { profile: amara, revision: 0 } });
  const { application } = await extension.call('savePosting', { input: posting });
  await companion.close();
  const callerOn = (port: number) => callerWith(port, { ...extension.headers, host: `127.0.0.1:${port}` });
  return { dataFolder: companion.dataFolder, applicationId: application.id, callerOn };
}

test('killed between steps, a job goes on from its last finished step', async () => {
  const { dataFolder, applicationId, callerOn } = await prepare();
  const first = await startProcess(dataFolder, { SINCERELY_HOLD_AFTER_STEP: 'cv' });
  const caller = callerOn(first.port);
  const live = await openLive(caller);
  const job = await caller.call('startJob', { input: { kind: 'tailor', applicationId } });
  await live.until((event) => event.type === 'preview' && event.part === 'cv');
  await stepsReach(caller, job.id, 4);
  const cursor = Math.max(...live.events.flatMap((event) => (event.type === 'job' ? [event.cursor] : [])));
  const epoch = live.events.flatMap((event) => (event.type === 'hello' ? [event.epoch] : []))[0] as string;
  await first.kill('SIGKILL');

  const second = await startProcess(dataFolder);
  const again = callerOn(second.port);
  const resumed = await openLive(again, { epoch, cursor });
  await resumed.until((event) => event.type === 'job' && event.job.id === job.id && event.job.state === 'done');
  expect(resumed.events.every((event) => event.type !== 'job' || event.cursor > cursor)).toBe(true);
  const { steps } = await again.call('job', { id: job.id });
  expect(steps.map(({ name, attempt }) => [name, attempt])).toEqual(names.map((name, at) => [name, at < 4 ? 1 : 2]));
  expect(await second.kill('SIGTERM')).toBe(0);
});

test('killed at random points, no finished step runs again, the job completes and its files are whole', { timeout: 120_000 }, async () => {
  const { dataFolder, applicationId, callerOn } = await prepare();
  let jobId = '';
  for (let kills = 0; kills < 6; kills += 1) {
    const running = await startProcess(dataFolder, { SINCERELY_STEP_DELAY: '25' });
    if (jobId === '') jobId = (await callerOn(running.port).call('startJob', { input: { kind: 'tailor', applicationId } })).id;
    // The one wait that is meant: the kill comes at no particular point.
    await sleep(Math.random() * 90);
    await running.kill('SIGKILL');
  }
  const last = await startProcess(dataFolder);
  const live = await openLive(callerOn(last.port));
  const ended = await live.until((event) => event.type === 'job' && event.job.id === jobId && ['done', 'error'].includes(event.job.state));
  if (ended.type === 'job' && ended.job.errorCode === 'crash-loop')
    await callerOn(last.port).call('requestJob', { id: jobId, input: { request: 'retry' } });
  await live.until((event) => event.type === 'job' && event.job.id === jobId && event.job.state === 'done');
  await last.kill('SIGTERM');

  const database = new Sqlite(join(dataFolder, 'sincerely.db'), { readonly: true });
  const finished = database.prepare(`SELECT kind, count(*) AS n FROM job_events WHERE kind LIKE 'step:%' GROUP BY kind`).all() as {
    kind: string;
    n: number;
  }[];
  expect(Object.fromEntries(finished.map(({ kind, n }) => [kind, n]))).toEqual(
    Object.fromEntries(names.map((name) => [`step:${name}`, 1])),
  );
  for (const { path, sha256 } of database.prepare(`SELECT path, sha256 FROM artifacts`).all() as { path: string; sha256: string }[]) {
    const data = await readFile(join(dataFolder, path));
    expect(createHash('sha256').update(data).digest('hex')).toBe(sha256);
  }
  const record = JSON.parse(await readFile(join(dataFolder, 'jobs', jobId, 'job.json'), 'utf8')) as { job: { state: string } };
  expect(record.job.state).toBe('done');
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();
});

async function stepsReach(caller: ReturnType<typeof callerWith>, id: string, count: number): Promise<void> {
  while ((await caller.call('job', { id })).steps.length < count) await sleep(20);
}
