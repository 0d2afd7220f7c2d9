import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Job, type JobRequest } from '@sincerely/shared';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { openStorage } from '../storage/storage.ts';
import { temporaryFolder } from '../testing/test-companion.ts';
import { backoff } from './backoff.ts';
import { openBreakers } from './breakers.ts';
import type { Step, StepContext, StepResult } from './define-job.ts';
import { openHostGate } from './host-gate.ts';
import { openJobFiles } from './job-files.ts';
import { startRunner } from './runner.ts';
import { openSqliteJobStore } from './sqlite-store.ts';
import { StepError } from './step-error.ts';

type Context = StepContext<unknown>;
type Wish = Partial<Step<unknown>> & { run: (context: Context) => Promise<StepResult> };

const quick = { attempts: 3, base: 1, longest: 2 };
const never = async () => new Promise<StepResult>(() => {});

/** A runner on a real store whose jobs are these steps; `started` counts the runs of each. */
async function openEngine(wishes: Record<string, Wish>, concurrency = 4) {
  const folder = await temporaryFolder();
  const storage = await openStorage(join(folder, 'test.db'));
  const store = openSqliteJobStore(storage.sqlite, { bootId: 'boot' });
  const breakers = openBreakers(storage);
  const started: string[] = [];
  const steps = Object.entries(wishes).map(([name, wish]): Step<unknown> => ({
    name,
    version: 1,
    percent: 50,
    label: name,
    inputs: () => name,
    ...wish,
    run: async (context) => {
      started.push(name);
      return wish.run(context);
    },
  }));
  const runner = startRunner({
    store,
    files: openJobFiles(folder),
    hooks: { before: async () => {}, after: async () => {} },
    hosts: openHostGate(breakers),
    onPreview: () => {},
    onFailure: () => {},
    definitions: [{ kind: 'test', version: 1, input: z.unknown() as never, concurrency, steps: () => steps }],
    owner: 'me',
    concurrency,
  });
  onTestFinished(async () => {
    await runner.stop();
    storage.close();
  });
  const begin = async () => store.enqueue({ kind: 'test', version: 1, input: {}, applicationId: null });
  /** The first snapshot of the job for which this holds. */
  const until = async (id: string, wanted: (job: Job) => boolean) => {
    const seen = Promise.withResolvers<Job>();
    const look = (job: Job) => void (job.id === id && wanted(job) && seen.resolve(job));
    const stop = store.onCommit(({ job }) => look(job));
    for (const { job } of await store.events(0, 1000, id)) look(job);
    return seen.promise.finally(stop);
  };
  const ask = async (id: string, request: JobRequest, effect?: 'happened' | 'did-not-happen') =>
    store.request(id, request, effect === undefined ? {} : { effect });
  return { store, breakers, started, begin, until, ask, runner };
}

const done = ({ state }: Job) => state === 'done';
const ok = async () => Promise.resolve({ output: 'ok' });

test('a failure that may pass is tried again and counted; what was done before it is not done again', async () => {
  let failures = 2;
  const { begin, until, started } = await openEngine({
    one: { run: ok },
    two: { retry: quick, run: async () => (failures-- > 0 ? Promise.reject(new StepError('model-busy', 'retry')) : ok()) },
  });
  const { id } = await begin();
  expect(await until(id, ({ retryAt }) => retryAt !== null)).toMatchObject({ state: 'queued', errorCode: 'model-busy' });
  expect(await until(id, done)).toMatchObject({ errorCode: null, attempt: 3 });
  expect(started).toEqual(['one', 'two', 'two', 'two']);
});

test('after its last try it ends, with its own code; what cannot pass ends at once', async () => {
  const { begin, until, started } = await openEngine({
    one: { retry: quick, run: async () => Promise.reject(new StepError('model-busy', 'retry')) },
  });
  const { id } = await begin();
  expect(await until(id, ({ state }) => state === 'error')).toMatchObject({ errorCode: 'model-busy' });
  expect(started).toHaveLength(3);
  const other = await openEngine({ one: { run: async () => Promise.reject(new TypeError('a fault of ours')) } });
  const second = await other.begin();
  expect(await other.until(second.id, ({ state }) => state === 'error')).toMatchObject({ errorCode: 'step-failed' });
  expect(other.started).toHaveLength(1);
});

test('what needs the person pauses the job with its reason, and goes on when they say so', async () => {
  let isThere = false;
  const { begin, until, ask } = await openEngine({
    one: { run: async () => (isThere ? ok() : Promise.reject(new StepError('no-form', 'needs-person'))) },
  });
  const { id } = await begin();
  expect(await until(id, ({ state }) => state === 'paused')).toMatchObject({ errorCode: 'no-form' });
  isThere = true;
  await ask(id, 'resume');
  expect(await until(id, done)).toMatchObject({ errorCode: null });
});

test('a step that never ends is stopped at its time and tried again', async () => {
  let runs = 0;
  const { begin, until } = await openEngine({
    one: { timeout: 30, retry: quick, run: async () => ((runs += 1) === 1 ? never() : ok()) },
  });
  const { id } = await begin();
  expect(await until(id, ({ retryAt }) => retryAt !== null)).toMatchObject({ errorCode: 'step-timeout' });
  await until(id, done);
});

test.each(['cancel', 'pause'] as const)('%s reaches a running step, also one that does not listen', async (request) => {
  const { begin, until, ask } = await openEngine({ one: { run: never } });
  const { id } = await begin();
  await until(id, ({ phase }) => phase === 'one');
  await ask(id, request);
  await until(id, ({ state }) => state === (request === 'cancel' ? 'cancelled' : 'paused'));
});

test('an effect whose end is not known waits for the person: what happened is not done again, what did not is', async () => {
  for (const effect of ['happened', 'did-not-happen'] as const) {
    let runs = 0;
    const sent = async () => ((runs += 1) === 1 ? Promise.reject(new Error('the line broke')) : ok());
    const { begin, until, ask, store } = await openEngine({ send: { hasEffect: true, run: sent }, after: { run: ok } });
    const { id } = await begin();
    expect(await until(id, ({ state }) => state === 'paused')).toMatchObject({ errorCode: 'effect-unresolved' });
    // Without a word on it, it stays where it is.
    await ask(id, 'resume');
    await until(id, ({ state, attempt }) => state === 'paused' && attempt === 2);
    expect(runs).toBe(1);
    await ask(id, 'resume', effect);
    await until(id, done);
    expect(runs).toBe(effect === 'happened' ? 1 : 2);
    expect((await store.steps(id)).map(({ name }) => name)).toEqual(['send', 'after']);
  }
});

test('an effect that is known not to have happened is tried again', async () => {
  let runs = 0;
  const refused = async () => ((runs += 1) < 3 ? Promise.reject(new StepError('posting-unreachable', 'retry')) : ok());
  const { begin, until } = await openEngine({ send: { hasEffect: true, retry: quick, run: refused } });
  const { id } = await begin();
  await until(id, done);
  expect(runs).toBe(3);
});

test('three failures of a host leave it alone, for other jobs too; its rest over, one try passes', async () => {
  let now = 1_000;
  const storage = await openStorage(join(await temporaryFolder(), 'test.db'));
  onTestFinished(() => storage.close());
  const breakers = openBreakers(storage, () => now);
  const hosts = openHostGate(breakers);
  const { signal } = new AbortController();
  const fail = async () => Promise.reject(new StepError('posting-unreachable', 'retry'));
  for (let each = 0; each < 3; each += 1) await expect(hosts('a.example', signal, fail)).rejects.toThrow();
  await expect(hosts('a.example', signal, ok)).rejects.toMatchObject({ code: 'host-resting', until: 1_000 + 15 * 60_000 });
  expect(await hosts('b.example', signal, ok)).toEqual({ output: 'ok' });
  // A restart does not forget it.
  expect(openBreakers(storage, () => now).open()).toEqual([{ host: 'a.example', until: 1_000 + 15 * 60_000 }]);
  now += 15 * 60_000;
  await expect(hosts('a.example', signal, fail)).rejects.toMatchObject({ code: 'posting-unreachable' });
  await expect(hosts('a.example', signal, ok)).rejects.toMatchObject({ code: 'host-resting' });
  now += 15 * 60_000;
  expect(await hosts('a.example', signal, ok)).toEqual({ output: 'ok' });
  expect(breakers.open()).toEqual([]);
});

test('of one host one step runs at a time, of others meanwhile', async () => {
  let atOnce = 0;
  let most = 0;
  const run = async () => {
    most = Math.max(most, (atOnce += 1));
    await sleep(5);
    atOnce -= 1;
    return { output: null };
  };
  const { begin, until } = await openEngine({ one: { host: () => 'a.example', run } });
  const jobs = await Promise.all([begin(), begin(), begin()]);
  await Promise.all(jobs.map(async ({ id }) => until(id, done)));
  expect(most).toBe(1);
});

test('no more jobs of a kind run at once than it may have', async () => {
  const opened = Promise.withResolvers<void>();
  const { begin, store, until, started } = await openEngine({ one: { run: async () => opened.promise.then(() => ({ output: null })) } }, 2);
  const jobs = await Promise.all([begin(), begin(), begin()]);
  await expect.poll(() => started.length).toBe(2);
  expect((await store.get(jobs[2]?.id ?? ''))?.state).toBe('queued');
  opened.resolve();
  await Promise.all(jobs.map(async ({ id }) => until(id, done)));
});

test('a job of higher priority goes first, one that is not due yet waits', async () => {
  const asked = Promise.withResolvers<void>();
  const { store, until } = await openEngine({ one: { run: async () => asked.promise.then(() => ({ output: null })) } }, 1);
  const about = { kind: 'test', version: 1, input: {}, applicationId: null };
  const first = await store.enqueue(about);
  await until(first.id, ({ state }) => state === 'running');
  const [low, high, later] = await Promise.all([
    store.enqueue(about),
    store.enqueue({ ...about, priority: 5 }),
    store.enqueue({ ...about, notBefore: Date.now() + 120 }),
  ]);
  asked.resolve();
  await Promise.all([first, low, high, later].map(async ({ id }) => until(id, done)));
  const ends = (await store.events(0, 1000)).filter(({ kind }) => kind === 'done').map(({ job }) => job.id);
  expect(ends).toEqual([first.id, high.id, low.id, later.id]);
});

test('waits double, never over the longest, and differ', () => {
  const policy = { attempts: 9, base: 100, longest: 1_000 };
  expect([0, 1, 2, 3, 4, 9].map((failures) => backoff(failures, policy, () => 1))).toEqual([100, 200, 400, 800, 1_000, 1_000]);
  expect(backoff(2, policy, () => 0)).toBe(200);
});
