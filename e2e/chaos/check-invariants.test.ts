import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '@sincerely/companion/jobs/job-store';
import { openJobFiles } from '@sincerely/companion/jobs/job-files';
import { openSqliteJobStore } from '@sincerely/companion/jobs/sqlite-store';
import { openStorage } from '@sincerely/companion/storage/storage';
import { temporaryFolder } from '@sincerely/companion/testing/test-companion';
import Sqlite from 'better-sqlite3';
import { beforeEach, expect, test } from 'vitest';
import { checkInvariants, type Invariants, whole } from './check-invariants.ts';

// A check that cannot fail proves nothing: each invariant is broken by hand, and seen.
let dataFolder: string;
let jobId: string;
let cursors: number[];

beforeEach(async () => {
  dataFolder = await temporaryFolder();
  const storage = await openStorage(join(dataFolder, 'sincerely.db'));
  const store = openSqliteJobStore(storage.sqlite, { bootId: 'boot' });
  const files = openJobFiles(dataFolder);
  const following = files.follow(store, (thrown) => expect.fail(String(thrown)));
  jobId = (await store.enqueue({ kind: 'trial', version: 1, input: { name: 'one' }, applicationId: null })).id;
  const { fence } = (await store.claim('a', ['trial'])) as Claim;
  const step = { name: 'read', ordinal: 0, version: 1, inputHash: 'h', output: { read: 'one' }, startedAt: 1 };
  const checkpoint = { ...step, artifacts: [await files.putArtifact(jobId, text)] };
  await files.putStep(jobId, checkpoint);
  await store.checkpoint(fence, checkpoint);
  await store.settle(fence, { to: 'done' });
  cursors = (await store.events(0, 100)).map(({ id }) => id);
  await following.stop();
  storage.close();
});

const text = { kind: 'form-data' as const, name: 'one.txt', mime: 'text/plain', data: 'one' };

function look(other: Partial<Parameters<typeof checkInvariants>[0]> = {}): Invariants {
  const accepted = new Map([['one', jobId]]);
  return checkInvariants({ dataFolder, accepted, received: new Map([['one', 1]]), clients: [{ cursors }], ...other });
}

function change(sql: string): void {
  const database = new Sqlite(join(dataFolder, 'sincerely.db'));
  database.exec(sql);
  database.close();
}

test('what came to its end once is whole', () => {
  expect(look()).toEqual(whole);
});

test('a job that was accepted and is not there is lost', () => {
  const accepted = new Map([
    ['one', jobId],
    ['two', 'nowhere'],
  ]);
  expect(look({ accepted })).toEqual({ ...whole, lost: 1 });
});

test.each([0, 2])('a finished job whose effect was seen %d times', (times) => {
  expect(look({ received: new Map([['one', times]]) })).toEqual({ ...whole, repeatedEffects: 1 });
});

test('a step that was recorded twice', () => {
  change(
    `INSERT INTO job_events(job_seq, job_id, kind, at, data) SELECT job_seq, job_id, kind, at, data FROM job_events WHERE kind = 'step:read'`,
  );
  expect(look()).toMatchObject({ repeatedSteps: 1, illegalStates: 1, gaps: 1 });
});

test('an event a client did not get, one it got twice, one out of its turn', () => {
  expect(look({ clients: [{ cursors: cursors.toSpliced(1, 1) }] })).toEqual({ ...whole, gaps: 1 });
  expect(look({ clients: [{ cursors: cursors.toSpliced(1, 0, Number(cursors[1])) }] })).toEqual({ ...whole, repeats: 2 });
  expect(look({ clients: [{ cursors: cursors.toSorted((a, b) => (a === cursors[1] ? 1 : b === cursors[1] ? -1 : a - b)) }] })).toEqual({
    ...whole,
    repeats: 1,
  });
});

test.each([
  ['record', 'job.json'],
  ['step', 'steps/0-read.json'],
])('a %s file that is gone', (_, path) => {
  rmSync(join(dataFolder, 'jobs', jobId, path));
  expect(look()).toEqual({ ...whole, disagreements: 1 });
});

test('an artifact that is not what its row says', () => {
  const database = new Sqlite(join(dataFolder, 'sincerely.db'), { readonly: true });
  const { path } = database.prepare('SELECT path FROM artifacts').get() as { path: string };
  database.close();
  appendFileSync(join(dataFolder, path), '.');
  expect(look()).toEqual({ ...whole, disagreements: 1 });
});

test('a step file that says something else', () => {
  writeFileSync(join(dataFolder, 'jobs', jobId, 'steps', '0-read.json'), JSON.stringify({ output: { read: 'two' } }));
  expect(look()).toEqual({ ...whole, disagreements: 1 });
});
