import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openJobFiles } from '../jobs/job-files.ts';
import type { Claim } from '../jobs/job-store.ts';
import { openSqliteJobStore } from '../jobs/sqlite-store.ts';
import { openStorage } from '../storage/storage.ts';
import { deleteDatabase } from '../testing/break-database.ts';
import { temporaryFolder } from '../testing/test-companion.ts';
import { restoreDatabase } from './restore-database.ts';

const begun = { name: 'send', version: 1, inputHash: 'h', ordinal: 0, startedAt: 1 };

async function openAt(dataFolder: string) {
  const storage = await openStorage(join(dataFolder, 'sincerely.db'));
  onTestFinished(() => void (storage.sqlite.open && storage.close()));
  return { storage, store: openSqliteJobStore(storage.sqlite, { bootId: 'boot' }), files: openJobFiles(dataFolder) };
}

/** A job whose step was about to have an effect when everything stopped, and the database is gone since. */
async function rebuiltAfter(work: (files: ReturnType<typeof openJobFiles>, id: string) => Promise<void>) {
  const dataFolder = await temporaryFolder();
  const { storage, store, files } = await openAt(dataFolder);
  const following = files.follow(store, (thrown) => expect.fail(String(thrown)));
  const { id } = await store.enqueue({ kind: 'mail', version: 3, input: { to: 'x' }, applicationId: null, idemKey: 'key', priority: 2 });
  const { fence } = (await store.claim('me', ['mail'])) as Claim;
  await store.intend(fence, begun);
  await files.putIntent(id, begun);
  await work(files, id);
  await following.stop();
  storage.close();
  deleteDatabase(dataFolder);
  expect(await restoreDatabase(dataFolder, 'lost')).toMatchObject({ jobs: 1, unreadable: [] });
  return { id, ...(await openAt(dataFolder)) };
}

test('an effect whose end nobody knows is not had again after a rebuild: it waits for the person', async () => {
  const { id, store } = await rebuiltAfter(async () => {});
  expect(await store.get(id)).toMatchObject({ state: 'paused', errorCode: 'effect-unresolved' });
  expect(await store.claim('me', ['mail'])).toBeNull();
  await store.request(id, 'resume', { effect: 'happened' });
  expect((await store.steps(id)).map(({ name }) => name)).toEqual(['send']);
});

test('one that is known to have happened is a finished step, and the job goes on after it', async () => {
  const { id, store } = await rebuiltAfter(async (files, job) => files.putStep(job, { ...begun, output: 'sent', artifacts: [] }));
  expect(await store.get(id)).toMatchObject({ state: 'queued' });
  expect((await store.steps(id)).map(({ output }) => output)).toEqual(['sent']);
});

test('one that is known not to have happened is tried again, on the terms it was enqueued with', async () => {
  const { id, store } = await rebuiltAfter(async (files, job) => files.dropIntent(job, begun));
  expect(await store.terms(id)).toMatchObject({ version: 3, input: { to: 'x' }, idemKey: 'key', priority: 2 });
  expect((await store.enqueue({ kind: 'mail', version: 3, input: {}, applicationId: null, idemKey: 'key' })).id).toBe(id);
  expect((await store.claim('me', ['mail']))?.job.id).toBe(id);
});
