import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openStorage } from '../storage/storage.ts';
import { temporaryFolder } from '../testing/test-companion.ts';
import type { Claim, JobEvent } from './job-store.ts';
import { openSqliteJobStore } from './sqlite-store.ts';

async function openStore() {
  const storage = await openStorage(join(await temporaryFolder(), 'test.db'));
  const store = openSqliteJobStore(storage.sqlite, { bootId: 'boot' });
  return { storage, store };
}

const newJob = { kind: 'tailor' as const, version: 1, input: {}, applicationId: null };
const step = (name: string, ordinal: number) => ({
  name,
  ordinal,
  version: 1,
  inputHash: 'h',
  output: { name },
  startedAt: 1,
  artifacts: [],
});

test('an older claim writes nothing', async () => {
  const { store } = await openStore();
  const { id } = await store.enqueue(newJob);
  const first = (await store.claim('a', ['tailor'])) as Claim;
  await store.settle(first.fence, { to: 'queued', at: 0 });
  const second = (await store.claimById('b', id)) as Claim;
  expect(await store.checkpoint(first.fence, step('one', 0))).toBe(false);
  expect(await store.beat(first.fence)).toBe('lost');
  expect(await store.settle(first.fence, { to: 'done' })).toBe(false);
  expect(await store.checkpoint(second.fence, step('one', 0))).toBe(true);
  expect((await store.steps(id)).map(({ attempt }) => attempt)).toEqual([2]);
});

test('an idempotency key returns the live job, and after its end a new one', async () => {
  const { store } = await openStore();
  const a = await store.enqueue({ ...newJob, idemKey: 'k' });
  expect((await store.enqueue({ ...newJob, idemKey: 'k' })).id).toBe(a.id);
  await store.request(a.id, 'cancel');
  expect((await store.enqueue({ ...newJob, idemKey: 'k' })).id).not.toBe(a.id);
});

test('three crashes without a finished step end in a crash loop, which a person may retry', async () => {
  const { store } = await openStore();
  const { id } = await store.enqueue(newJob);
  for (let crash = 0; crash < 3; crash += 1) {
    await store.claim('a', ['tailor']);
    await store.recover('next');
  }
  expect(await store.get(id)).toMatchObject({ state: 'error', errorCode: 'crash-loop' });
  expect(await store.request(id, 'retry')).toMatchObject({ state: 'queued', errorCode: null });
});

test('a crash after a finished step counts anew', async () => {
  const { store } = await openStore();
  const { id } = await store.enqueue(newJob);
  for (let crash = 0; crash < 5; crash += 1) {
    const { fence } = (await store.claim('a', ['tailor'])) as Claim;
    await store.checkpoint(fence, step(`s${crash}`, crash));
    await store.recover('next');
  }
  expect(await store.get(id)).toMatchObject({ state: 'queued' });
});

test('what a step saved while it ran is there for the next claim, is gone with its checkpoint, and an older claim cannot write it', async () => {
  const { store } = await openStore();
  const { id } = await store.enqueue(newJob);
  const told: string[] = [];
  store.onCommit(({ kind }) => told.push(kind));
  const first = (await store.claim('a', ['tailor'])) as Claim;
  const partial = (output: unknown) => ({ name: 'one', version: 1, inputHash: 'h', output });
  expect(await store.savePartial(first.fence, partial([1]))).toBe(true);
  await store.recover('next');
  expect(await store.partial(id)).toEqual(partial([1]));
  const second = (await store.claimById('b', id)) as Claim;
  expect(await store.savePartial(first.fence, partial([9]))).toBe(false);
  expect(await store.savePartial(second.fence, partial([1, 2]))).toBe(true);
  expect(await store.partial(id)).toEqual(partial([1, 2]));
  await store.checkpoint(second.fence, step('one', 0));
  expect(await store.partial(id)).toBeNull();
  expect(told).toEqual(['claimed', 'partial:one', 'recovered', 'claimed', 'partial:one', 'step:one']);
});

test('whatever is asked in whatever order, states stay legal and every change is one event', async () => {
  const { store } = await openStore();
  const events: JobEvent[] = [];
  store.onCommit((event) => events.push(event));
  const actions = ['claim', 'pause', 'resume', 'cancel', 'retry', 'done', 'error', 'recover'] as const;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...actions), { maxLength: 25 }), async (todo) => {
      const { id } = await store.enqueue(newJob);
      let claim: Claim | null = null;
      for (const action of todo) {
        if (action === 'claim') claim = (await store.claimById('me', id)) ?? claim;
        else if (action === 'recover') await store.recover('next');
        else if (action === 'done') await (claim && store.settle(claim.fence, { to: 'done' }));
        else if (action === 'error') await (claim && store.settle(claim.fence, { to: 'error', code: 'step-failed', message: '' }));
        else await store.request(id, action).catch((thrown: { code: string }) => expect(thrown.code).toBe('illegal-job-request'));
        const job = await store.get(id);
        expect(job?.finishedAt !== null).toBe(['done', 'error', 'cancelled'].includes(job?.state ?? ''));
      }
      const own = events.filter(({ job }) => job.id === id);
      expect(own.at(-1)?.job).toEqual(await store.get(id));
      expect((await store.events(0, 10_000, id)).map((event) => event.id)).toEqual(own.map((event) => event.id));
    }),
    { numRuns: 40 },
  );
});

test('every listener is told in the order of the commits, also where one of them commits in its turn', async () => {
  const { store } = await openStore();
  const told: number[] = [];
  store.onCommit(({ kind, job }) => void (kind === 'queued' && store.claimById('a', job.id)));
  store.onCommit(({ id }) => void told.push(id));
  await store.enqueue(newJob);
  await store.enqueue(newJob);
  expect(told).toEqual([1, 2, 3, 4]);
});

test('where a crash left the end of an effect unknown the person is asked at once, and it is never forgotten', async () => {
  const { store } = await openStore();
  const { id } = await store.enqueue(newJob);
  const { fence } = (await store.claim('a', ['tailor'])) as Claim;
  await store.intend(fence, { name: 'send', version: 1, inputHash: 'h', ordinal: 0, startedAt: 1 });
  for (let crash = 0; crash < 4; crash += 1) {
    expect(await store.recover('next')).toEqual({ requeued: 0, crashLoops: 0 });
    expect(await store.get(id)).toMatchObject({ state: 'paused', errorCode: 'effect-unresolved' });
    expect(await store.partial(id)).toMatchObject({ name: 'send', isIntent: true });
    await store.request(id, 'resume');
    await store.claim('a', ['tailor']);
  }
});
