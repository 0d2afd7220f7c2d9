import { join } from 'node:path';
import { isFinished } from '@sincerely/shared';
import { expect, onTestFinished, test } from 'vitest';
import { listBackups } from '../backups/backups.ts';
import { scheduleBackups } from '../backups/schedule-backups.ts';
import { openBreakers } from '../jobs/breakers.ts';
import type { Claim } from '../jobs/job-store.ts';
import { openSqliteJobStore } from '../jobs/sqlite-store.ts';
import { openStorage } from '../storage/storage.ts';
import { temporaryFolder } from '../testing/test-companion.ts';

const day = 24 * 3600_000;

async function openClocked() {
  const clock = { now: Date.UTC(2026, 0, 10) };
  const now = () => clock.now;
  const folder = await temporaryFolder();
  const storage = await openStorage(join(folder, 'sincerely.db'));
  onTestFinished(() => storage.close());
  const store = openSqliteJobStore(storage.sqlite, { bootId: 'boot', now });
  const job = { kind: 'test', version: 1, input: null, applicationId: null };
  return { clock, now, folder, storage, store, job };
}

const step = { name: 'one', ordinal: 0, version: 1, inputHash: 'h', output: 1, startedAt: 1, artifacts: [] };

test.each([day, -day])(
  'a clock that jumps by %i ms under a running job takes it from nobody, and its end is written once',
  async (jump) => {
    const { clock, store, job } = await openClocked();
    const { id } = await store.enqueue(job);
    const { fence } = (await store.claim('me', ['test'])) as Claim;
    clock.now += jump;
    // Its own holder is not asked for a lease; it has only to go on.
    expect(await store.reclaim('me')).toBe(0);
    expect(await store.beat(fence)).toBe('ok');
    expect(await store.checkpoint(fence, step)).toBe(true);
    clock.now -= jump;
    expect(await store.settle(fence, { to: 'done' })).toBe(true);
    expect(await store.settle(fence, { to: 'done' })).toBe(false);
    const ended = await store.get(id);
    expect(ended && isFinished(ended.state)).toBe(true);
  },
);

test('a job taken away after a jump is run by one only: the older claim writes nothing', async () => {
  const { clock, store, job } = await openClocked();
  await store.enqueue(job);
  const old = (await store.claim('other', ['test'])) as Claim;
  clock.now += day;
  expect(await store.reclaim('me')).toBe(1);
  clock.now -= day;
  clock.now += day;
  const claim = (await store.claim('me', ['test'])) as Claim;
  expect(await store.checkpoint(old.fence, step)).toBe(false);
  expect(await store.checkpoint(claim.fence, step)).toBe(true);
});

test('what is not due before a time is not run before it, whatever the clock did; a clock set back only makes it wait', async () => {
  const { clock, store, job } = await openClocked();
  const due = clock.now + 3600_000;
  await store.enqueue({ ...job, notBefore: due });
  expect(await store.claim('me', ['test'])).toBeNull();
  clock.now -= day;
  expect(await store.claim('me', ['test'])).toBeNull();
  expect(await store.nextRunAt(['test'])).toBe(due);
  clock.now += 2 * day;
  expect(await store.claim('me', ['test'])).not.toBeNull();
});

test('jobs enqueued now run now after the clock was set back and one waits with a time ahead', async () => {
  const { clock, store, job } = await openClocked();
  await store.enqueue({ ...job, input: 'early' });
  clock.now -= day;
  const late = await store.enqueue({ ...job, input: 'late' });
  expect((await store.claim('me', ['test']))?.job.id).toBe(late.id);
});

test.each(['recover', 'reclaim'] as const)(
  'what was due before the clock was set back is due after the next %s; a time that was asked for is kept',
  async (look) => {
    const { clock, store, job } = await openClocked();
    const { id } = await store.enqueue(job);
    const failed = await store.enqueue(job);
    const { fence } = (await store.claimById('me', failed.id)) as Claim;
    await store.settle(fence, { to: 'queued', at: clock.now + 60_000, code: 'model-busy', message: 'Busy.' });
    await store.enqueue({ ...job, notBefore: clock.now + 3600_000 });
    clock.now -= day;
    expect(await store.claim('me', ['test'])).toBeNull();
    await store[look]('me');
    expect((await store.claim('me', ['test']))?.job.id).toBe(id);
    expect(await store.nextRunAt(['test'])).toBe(clock.now + 60_000);
    clock.now += 60_000;
    expect((await store.claim('me', ['test']))?.job.id).toBe(failed.id);
    expect(await store.claim('me', ['test'])).toBeNull();
  },
);

test('a host that rests does not rest for longer than it should by a clock that was set back', async () => {
  const { clock, now, storage } = await openClocked();
  const breakers = openBreakers(storage, now);
  clock.now += day;
  for (let each = 0; each < 3; each += 1) breakers.failed('a.example');
  expect(() => breakers.pass('a.example')).toThrow();
  clock.now -= day;
  expect(() => breakers.pass('a.example')).not.toThrow();
});

test('backups are made daily also after the clock was a day ahead, and one from the future is no reason to make none', async () => {
  const { clock, now, folder, storage } = await openClocked();
  const backups = join(folder, 'backups');
  const madeAt = async (at: number) => {
    clock.now = at;
    const made = Promise.withResolvers<void>();
    const schedule = scheduleBackups({
      sqlite: storage.sqlite,
      folder: backups,
      now,
      onMade: () => made.resolve(),
      onFailure: made.reject,
    });
    await made.promise;
    await schedule.stop();
  };
  const start = clock.now;
  await madeAt(start + 30 * day);
  await madeAt(start);
  await madeAt(start + day);
  expect(listBackups(backups).map(({ at }) => (at - start) / day)).toEqual([30, 1, 0]);
});
