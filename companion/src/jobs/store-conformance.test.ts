import { join } from 'node:path';
import { codeOf, type Job, type JobRequest } from '@sincerely/shared';
import * as fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { openStorage } from '../storage/storage.ts';
import { openModelJobStore } from '../testing/model-job-store.ts';
import { temporaryFolder } from '../testing/test-companion.ts';
import type { Claim, Fence, JobStore, Settlement } from './job-store.ts';
import { openSqliteJobStore } from './sqlite-store.ts';

/** One store under test: its jobs and claims in the order they came, so that two stores can be asked for the same one. */
type Side = { store: JobStore; ids: string[]; fences: Fence[] };
type Command = { name: string; run: (side: Side) => Promise<unknown> };

const pick = <Item>(items: Item[], at: number): Item | undefined => (items.length === 0 ? undefined : items[at % items.length]);
const noFence: Fence = { jobId: 'none', token: 0 };

/** A job as both stores have to tell it: without the id each made for itself. */
const seen = ({ ids }: Side, job: Job | null) => job && { ...job, id: ids.indexOf(job.id) };
const claimed = (side: Side, claim: Claim | null) => {
  if (claim === null) return null;
  side.fences.push(claim.fence);
  return { job: seen(side, claim.job), token: claim.fence.token, input: claim.input, failures: claim.failures };
};

const kind = fc.constantFrom('tailor', 'improve');
const at = fc.nat(40);
const stepName = fc.constantFrom('one', 'two', 'three');
const ordinals: Record<string, number> = { one: 0, two: 1, three: 2 };
const begun = fc.record({ name: stepName, version: fc.nat(1), inputHash: fc.constantFrom('a', 'b') });

const commands: fc.Arbitrary<Command>[] = [
  fc
    .record({ kind, idemKey: fc.option(fc.constantFrom('k', 'l'), { nil: undefined }), priority: fc.nat(2), later: fc.nat(3) })
    .map(({ kind: of, idemKey, priority, later }) => ({
      name: 'enqueue',
      run: async (side) => {
        const about = { kind: of, version: 1, input: { of }, applicationId: null, priority, ...(idemKey ? { idemKey } : {}) };
        const job = await side.store.enqueue({ ...about, notBefore: clock.now + later * 1000 });
        if (!side.ids.includes(job.id)) side.ids.push(job.id);
        return seen(side, job);
      },
    })),
  fc
    .subarray(['tailor', 'improve'], { minLength: 1 })
    .map((kinds) => ({ name: 'claim', run: async (side) => claimed(side, await side.store.claim('me', kinds)) })),
  at.map((index) => ({
    name: 'claimById',
    run: async (side) => claimed(side, await side.store.claimById('you', pick(side.ids, index) ?? 'none')),
  })),
  fc.record({ at, percent: fc.option(fc.nat(100), { nil: undefined }) }).map(({ at: index, percent }) => ({
    name: 'beat',
    run: async ({ store, fences }) =>
      store.beat(pick(fences, index) ?? noFence, percent === undefined ? undefined : { percent, phase: 'p', label: 'l' }),
  })),
  fc.record({ at, begun, warns: fc.boolean() }).map(({ at: index, begun: step, warns }) => ({
    name: 'checkpoint',
    run: async ({ store, fences }) =>
      store.checkpoint(pick(fences, index) ?? noFence, {
        ...step,
        ordinal: ordinals[step.name] as number,
        output: { done: step.name },
        startedAt: clock.now,
        artifacts: [],
        ...(warns ? { model: 'used' as const, warnings: [{ code: 'model-busy' as const, message: 'busy' }] } : {}),
      }),
  })),
  fc.record({ at, begun }).map(({ at: index, begun: step }) => ({
    name: 'savePartial',
    run: async ({ store, fences }) => store.savePartial(pick(fences, index) ?? noFence, { ...step, output: { half: step.name } }),
  })),
  fc.record({ at, begun }).map(({ at: index, begun: step }) => ({
    name: 'intend',
    run: async ({ store, fences }) =>
      store.intend(pick(fences, index) ?? noFence, { ...step, ordinal: ordinals[step.name] as number, startedAt: clock.now }),
  })),
  fc
    .record({
      at,
      outcome: fc.constantFrom<(now: number) => Settlement>(
        () => ({ to: 'done' }),
        () => ({ to: 'cancelled' }),
        () => ({ to: 'paused' }),
        () => ({ to: 'paused', code: 'effect-unresolved', message: 'm' }),
        () => ({ to: 'paused', code: 'needs-answers', message: 'm', isKnown: true }),
        () => ({ to: 'error', code: 'step-failed', message: 'm' }),
        (now) => ({ to: 'queued', at: now }),
        (now) => ({ to: 'queued', at: now + 5000, code: 'step-timeout', message: 'm' }),
        (now) => ({ to: 'queued', at: now + 5000, code: 'host-resting', message: 'm', isWait: true }),
      ),
    })
    .map(({ at: index, outcome }) => ({
      name: 'settle',
      run: async ({ store, fences }) => store.settle(pick(fences, index) ?? noFence, outcome(clock.now)),
    })),
  fc
    .record({
      at,
      request: fc.constantFrom<JobRequest>('pause', 'resume', 'cancel', 'retry'),
      fromStep: fc.option(stepName, { nil: undefined }),
      effect: fc.option(fc.constantFrom('happened' as const, 'did-not-happen' as const), { nil: undefined }),
    })
    .map(({ at: index, request, fromStep, effect }) => ({
      name: request,
      run: async (side) => {
        const options = { ...(fromStep ? { fromStep } : {}), ...(effect ? { effect } : {}) };
        return side.store.request(pick(side.ids, index) ?? 'none', request, options).then((job) => seen(side, job), codeOf);
      },
    })),
  fc.constant({ name: 'recover', run: async ({ store }: Side) => store.recover('boot') }),
  fc.constantFrom('me', 'you').map((owner) => ({ name: 'reclaim', run: async ({ store }) => store.reclaim(owner) })),
  fc.constant({ name: 'nextRunAt', run: async ({ store }: Side) => store.nextRunAt(['tailor', 'improve']) }),
];
/** Time goes on between commands, sometimes past a lease. */
const passing = fc.constantFrom(0, 10, 1000, 6000, 6 * 60_000);

let clock = { now: 1_000_000 };

async function everything(side: Side): Promise<unknown> {
  const { store, ids } = side;
  const jobs = (await store.list({})).map((job) => seen(side, job));
  const parts = await Promise.all(ids.map(async (id) => [await store.steps(id), await store.partial(id), await store.terms(id)]));
  const events = (await store.events(0, 10_000)).map(({ kind: what, job, at: when }) => [what, when, seen(side, job)]);
  const finished = await store.list({ states: ['done', 'error'], kind: 'tailor', limit: 3 });
  return { jobs, parts, events, finished: finished.map((job) => seen(side, job)), health: await store.health() };
}

test('SQLite and the model tell the same of every sequence of commands', { timeout: 120_000 }, async () => {
  const folder = await temporaryFolder();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.oneof(...commands), passing), { minLength: 1, maxLength: 40 }), async (sequence) => {
      clock = { now: 1_000_000 };
      const now = () => clock.now;
      const storage = await openStorage(join(folder, `${(run += 1)}.db`));
      storage.sqlite.pragma('synchronous = OFF');
      try {
        const sides: Side[] = [
          { store: openSqliteJobStore(storage.sqlite, { bootId: 'boot', now }), ids: [], fences: [] },
          { store: openModelJobStore({ now }), ids: [], fences: [] },
        ];
        for (const [command, passes] of sequence) {
          const [real, model] = [await command.run(sides[0] as Side), await command.run(sides[1] as Side)];
          expect([command.name, real]).toEqual([command.name, model]);
          clock.now += passes;
        }
        expect(await everything(sides[0] as Side)).toEqual(await everything(sides[1] as Side));
      } finally {
        storage.close();
      }
    }),
    { numRuns: 150 },
  );
});

test.each(['sqlite', 'model'])('%s: events are numbered without gaps and told to listeners in their order', async (which) => {
  const storage = await openStorage(join(await temporaryFolder(), 'test.db'));
  onTestFinished(() => storage.close());
  const now = () => 1;
  const store = which === 'sqlite' ? openSqliteJobStore(storage.sqlite, { bootId: 'boot', now }) : openModelJobStore({ now });
  const heard: number[] = [];
  store.onCommit(({ id }) => heard.push(id));
  for (let each = 0; each < 5; each += 1) await store.enqueue({ kind: 'tailor', version: 1, input: null, applicationId: null });
  const { fence } = (await store.claim('me', ['tailor'])) as Claim;
  await store.settle(fence, { to: 'done' });
  expect(heard).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect((await store.events(2, 3)).map(({ id }) => id)).toEqual([3, 4, 5]);
});
