import { connect } from 'node:net';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isFinished, liveProtocol } from '@sincerely/shared';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { defineJob } from '../jobs/define-job.ts';
import { openJobFiles } from '../jobs/job-files.ts';
import type { JobRecord } from '../jobs/job-folder.ts';
import { restoreDatabase } from '../recovery/restore-database.ts';
import { openStorage } from '../storage/storage.ts';
import { openSqliteJobStore } from '../jobs/sqlite-store.ts';
import { type Caller, openDashboard } from '../testing/call.ts';
import { openLive, startTestCompanion, temporaryFolder } from '../testing/test-companion.ts';

const echo = defineJob({
  kind: 'echo',
  version: 1,
  input: z.object({ text: z.string() }),
  concurrency: 3,
  steps: () => [
    {
      name: 'echo',
      version: 1,
      percent: 50,
      label: 'Echo',
      inputs: ({ input }) => input,
      run: async ({ input }) => ({ output: input }),
    },
  ],
});

async function open() {
  const companion = await startTestCompanion({ chromium: null, jobs: [echo as never] });
  const dashboard = await openDashboard(companion.port, companion.dashboardUrl);
  return { companion, dashboard };
}

test('a payload of a megabyte is kept whole: as row, as file, as output, and when it is rebuilt from the files', async () => {
  const { companion, dashboard } = await open();
  const live = await openLive(dashboard);
  const text = randomBytes(500_000).toString('hex');
  const { id } = await companion.jobs.enqueue({ kind: 'echo', version: 1, input: { text }, applicationId: null });
  await live.until((event) => event.type === 'job' && event.job.id === id && event.job.state === 'done');
  expect((await companion.jobs.steps(id)).map(({ output }) => output)).toEqual([{ text }]);
  await companion.close();
  const record = JSON.parse(await readFile(join(companion.dataFolder, 'jobs', id, 'job.json'), 'utf8')) as JobRecord;
  expect(record).toMatchObject({ job: { state: 'done' }, input: { text } });

  await restoreDatabase(companion.dataFolder, 'damaged');
  const storage = await openStorage(join(companion.dataFolder, 'sincerely.db'));
  onTestFinished(() => storage.close());
  const rebuilt = openSqliteJobStore(storage.sqlite, { bootId: 'boot' });
  expect([await rebuilt.input(id), (await rebuilt.steps(id)).map(({ output }) => output)]).toEqual([{ text }, [{ text }]]);
});

test('ten thousand jobs at once: each is accepted once, and they are taken in the order they came', { timeout: 120_000 }, async () => {
  const storage = await openStorage(join(await temporaryFolder(), 'sincerely.db'));
  onTestFinished(() => storage.close());
  const store = openSqliteJobStore(storage.sqlite, { bootId: 'boot' });
  const waiting = (at: number) => ({ kind: 'waits', version: 1, input: { at }, applicationId: null, idemKey: String(at) });
  const accepted = await Promise.all(Array.from({ length: 10_000 }, async (_, at) => store.enqueue(waiting(at))));
  expect(new Set(accepted.map(({ id }) => id)).size).toBe(10_000);
  expect((await store.enqueue(waiting(77))).id).toBe(accepted[77]?.id);
  expect(await store.health()).toMatchObject({ queued: 10_000 });
  for (const { id } of accepted.slice(0, 20)) expect((await store.claim('me', ['waits']))?.job.id).toBe(id);
});

/** A live client that opens the connection, asks for everything, and then reads nothing. */
async function deafClient(caller: Caller) {
  const { ticket } = await caller.call('liveTicket');
  const socket = connect(caller.port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  const head = [
    'GET /api/live HTTP/1.1',
    `Host: ${caller.headers.host}`,
    `Origin: ${caller.headers.origin}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    `Sec-WebSocket-Protocol: ${liveProtocol}, ${ticket}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  await new Promise((resolve) => socket.once('readable', resolve));
  // `since` of nothing, as a masked frame with a mask of zeros.
  const message = Buffer.from(JSON.stringify({ type: 'since', epoch: null, cursor: 0 }));
  socket.write(Buffer.concat([Buffer.from([0x81, 0x80 | message.length, 0, 0, 0, 0]), message]));
  socket.pause();
  return { socket, gone: new Promise<void>((resolve) => socket.once('close', () => resolve())) };
}

test('a live client that never reads is cut off at its bound; others get everything, and memory stays', { timeout: 120_000 }, async () => {
  const { companion, dashboard } = await open();
  const deaf = await deafClient(dashboard);
  const live = await openLive(dashboard);
  const first = await companion.jobs.enqueue({ kind: 'none', version: 1, input: null, applicationId: null });
  await live.until((event) => event.type === 'job' && event.job.id === first.id);
  const memory = process.memoryUsage().rss;
  const error = 'e'.repeat(60_000);
  const ids: string[] = [];
  // Each event carries its whole state: some tens of megabytes for whoever listens.
  for (let at = 0; at < 400; at += 1) {
    const { id } = await companion.jobs.enqueue({ kind: 'none', version: 1, input: null, applicationId: null });
    const claim = await companion.jobs.claimById('me', id);
    if (claim !== null) await companion.jobs.settle(claim.fence, { to: 'error', code: 'step-failed', message: error });
    ids.push(id);
    await live.until((event) => event.type === 'job' && event.job.id === id && isFinished(event.job.state));
  }
  const told = new Set(live.events.flatMap((event) => (event.type === 'job' && event.job.state === 'error' ? [event.job.id] : [])));
  expect(ids.every((id) => told.has(id))).toBe(true);
  deaf.socket.resume();
  await deaf.gone;
  // This process also holds what the other client has got.
  expect((process.memoryUsage().rss - memory) / 1024 / 1024).toBeLessThan(250);
});

test('a thousand jobs at once in a working companion: it answers meanwhile; without a database they come from their files', async () => {
  const { companion, dashboard } = await open();
  const wanted = Array.from({ length: 1000 }, async (_, at) =>
    companion.jobs.enqueue({ kind: 'waits', version: 1, input: { at }, applicationId: null }),
  );
  const live = await openLive(dashboard);
  const { id } = await companion.jobs.enqueue({ kind: 'echo', version: 1, input: { text: 'x' }, applicationId: null });
  await live.until((event) => event.type === 'job' && event.job.id === id && event.job.state === 'done');
  const ids = (await Promise.all(wanted)).map((job) => job.id);
  await companion.close();
  for (const name of ['backups', 'journal']) await rm(join(companion.dataFolder, name), { recursive: true, force: true });
  expect(await restoreDatabase(companion.dataFolder, 'damaged')).toMatchObject({ jobs: ids.length + 1, unreadable: [] });
  const storage = await openStorage(join(companion.dataFolder, 'sincerely.db'));
  onTestFinished(() => storage.close());
  const known = storage.sqlite.prepare(`SELECT id FROM jobs WHERE state = 'queued' ORDER BY seq`).pluck().all();
  expect(known).toEqual(ids.toSorted());
});

test('the records of a thousand jobs that change at once are all written, a few at a time', async () => {
  const folder = await temporaryFolder();
  const storage = await openStorage(join(folder, 'sincerely.db'));
  const store = openSqliteJobStore(storage.sqlite, { bootId: 'boot' });
  const failures: unknown[] = [];
  const following = openJobFiles(folder).follow(store, (thrown) => failures.push(thrown));
  const ids: string[] = [];
  for (let each = 0; each < 1000; each += 1)
    ids.push((await store.enqueue({ kind: 'many', version: 1, input: each, applicationId: null })).id);
  // Where the system tells what is open.
  if (existsSync('/proc/self/fd')) expect(readdirSync('/proc/self/fd').length).toBeLessThan(200);
  await following.stop();
  storage.close();
  expect(failures).toEqual([]);
  expect(ids.filter((id) => !existsSync(join(folder, 'jobs', id, 'job.json')))).toEqual([]);
});
