import { join } from 'node:path';
import { isFinished, type Job } from '@sincerely/shared';
import { expect, onTestFinished, test, type TestContext } from 'vitest';
import { z } from 'zod';
import { openBreakers } from '../jobs/breakers.ts';
import type { Step } from '../jobs/define-job.ts';
import { openHostGate } from '../jobs/host-gate.ts';
import { openJobFiles } from '../jobs/job-files.ts';
import type { Claim } from '../jobs/job-store.ts';
import { runClaim } from '../jobs/run-claim.ts';
import { startRunner } from '../jobs/runner.ts';
import { openSqliteJobStore } from '../jobs/sqlite-store.ts';
import { openStorage } from '../storage/storage.ts';
import { openDashboard } from '../testing/call.ts';
import { runToEnd, startProcess } from '../testing/companion-process.ts';
import { mountSmallDisk } from '../testing/small-disk.ts';
import { amara, startTestCompanion, temporaryFolder } from '../testing/test-companion.ts';

const answer = (text: string) => ({ question: `Why ${text}?`, answer: text, confirmed: true, company: null });

async function openOn(context: TestContext) {
  const disk = await mountSmallDisk(context, 24);
  const companion = await startTestCompanion({ dataFolder: disk.folder, chromium: null });
  const dashboard = await openDashboard(companion.port, companion.dashboardUrl);
  await dashboard.call('saveProfile', { input: { profile: amara, revision: 0 } });
  return { disk, companion, dashboard };
}

/** Saves until it is refused; with the code, and what was acknowledged before. */
async function saveUntilRefused(dashboard: Awaited<ReturnType<typeof openDashboard>>) {
  const kept: string[] = [];
  for (let at = 0; at < 3000; at += 1) {
    const input = answer(`${at} ${'x'.repeat(2000)}`);
    const code = await dashboard.refusal('saveAnswer', { input });
    if (code !== 'none') return { code, kept };
    kept.push(input.answer);
  }
  throw new Error('The disk did not fill.');
}

test('a full disk: what is refused is said to be, what was acknowledged is there, and with room it goes on', async (context) => {
  const { disk, companion, dashboard } = await openOn(context);
  disk.fill();
  const { code, kept } = await saveUntilRefused(dashboard);
  expect(code).toBe('disk-full');
  expect((await dashboard.call('profile')).profile.basics.name).toBe(amara.basics.name);
  disk.free();
  await dashboard.call('saveAnswer', { input: answer('with room') });
  const before = await dashboard.call('answers');
  expect(before.map((one) => one.answer).toSorted()).toEqual([...kept, 'with room'].toSorted());
  await companion.close();

  const again = await startTestCompanion({ dataFolder: disk.folder, chromium: null });
  expect(await (await openDashboard(again.port, again.dashboardUrl)).call('answers')).toEqual(before);
});

test('a disk that fills while a job works: the job waits, and comes to its end when there is room', async (context) => {
  const disk = await mountSmallDisk(context, 24);
  const storage = await openStorage(join(disk.folder, 'sincerely.db'));
  const store = openSqliteJobStore(storage.sqlite, { bootId: 'boot' });
  const [full, ended] = [Promise.withResolvers<unknown>(), Promise.withResolvers<Job>()];
  let runs = 0;
  const write: Step<unknown> = {
    name: 'write',
    version: 1,
    percent: 50,
    label: 'Writing',
    retry: { attempts: 50, base: 20, longest: 100 },
    inputs: () => null,
    run: async () => {
      if ((runs += 1) === 1) disk.fill();
      return { output: 'x', artifacts: [{ kind: 'form-data', name: 'a.txt', mime: 'text/plain', data: 'a'.repeat(1_000_000) }] };
    },
  };
  const runner = startRunner({
    store,
    files: openJobFiles(disk.folder),
    hooks: { before: async () => {}, after: async () => {} },
    hosts: openHostGate(openBreakers(storage)),
    onPreview: () => {},
    onFailure: (thrown) => full.resolve(thrown),
    definitions: [{ kind: 'fill', version: 1, input: z.unknown() as never, steps: () => [write] }],
    owner: 'me',
  });
  onTestFinished(async () => {
    await runner.stop();
    storage.close();
  });
  store.onCommit(({ job }) => isFinished(job.state) && ended.resolve(job));
  const { id } = await store.enqueue({ kind: 'fill', version: 1, input: null, applicationId: null });
  expect(await full.promise).toMatchObject({ code: 'ENOSPC' });
  disk.free();
  expect(await ended.promise).toMatchObject({ id, state: 'done', errorCode: null });
  expect(runs).toBe(2);
});

test('an end that cannot be written waits for room', async () => {
  const folder = await temporaryFolder();
  let failures = 0;
  const settle = async () => {
    // The log may still have room for so little; a store that says it is full is all this needs.
    if ((failures += 1) <= 2) throw Object.assign(new Error('full'), { code: 'SQLITE_FULL' });
    return true;
  };
  const storage = await openStorage(join(folder, 'sincerely.db'));
  onTestFinished(() => storage.close());
  const store = openSqliteJobStore(storage.sqlite, { bootId: 'boot' });
  await store.enqueue({ kind: 'none', version: 1, input: null, applicationId: null });
  const claim = (await store.claim('me', ['none'])) as Claim;
  await runClaim({
    parts: { store: { ...store, settle }, files: openJobFiles(folder), onFailure: () => {} } as never,
    definition: { kind: 'none', version: 1, input: z.unknown(), steps: () => [] },
    claim,
    controller: new AbortController(),
  });
  expect(failures).toBe(3);
});

test('a full disk at the start: it is said, nothing is changed, and with room it starts', async (context) => {
  const { disk, companion } = await openOn(context);
  await companion.close();
  disk.fill();
  const { code, errors } = await runToEnd({ SINCERELY_DATA: disk.folder, SINCERELY_PORT: '0' });
  // It may be that it finds room enough to start; where it does not, it says why.
  expect([code, errors]).toEqual([1, expect.stringContaining('The disk is full.')]);
  disk.free();
  const running = await startProcess(disk.folder);
  expect(await running.kill('SIGTERM')).toBe(0);
});

test('a folder that cannot be written: it ends with what to do, again and again the same, and starts when it can', async (context) => {
  const { disk, companion, dashboard } = await openOn(context);
  const before = await dashboard.call('profile');
  await companion.close();
  disk.makeReadOnly();
  for (const SINCERELY_READY of ['', 'json']) {
    const { code, errors } = await runToEnd({ SINCERELY_DATA: disk.folder, SINCERELY_PORT: '0', SINCERELY_READY });
    expect(code).toBe(1);
    expect(errors).toContain('The data folder cannot be written. Check that it belongs to you');
    expect(errors.includes('"code":"folder-unwritable"')).toBe(SINCERELY_READY === 'json');
  }
  disk.makeWritable();
  const again = await startTestCompanion({ dataFolder: disk.folder, chromium: null });
  expect(await (await openDashboard(again.port, again.dashboardUrl)).call('profile')).toEqual(before);
});
