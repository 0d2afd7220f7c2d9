import { type LiveEvent, liveProtocol, liveRoutes, routes } from '@sincerely/shared';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { extensionOrigin } from '../testing/call.ts';
import { amara, openLive, posting, startPaired } from '../testing/test-companion.ts';

/** The status a WebSocket is refused with. */
function refusedWith(port: number, protocols: string[], headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/api/live`, protocols, { headers });
    socket.once('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
    socket.once('open', () => reject(new Error('it was let in')));
    socket.once('error', () => {});
  });
}

test('a ticket is good once, for its client’s origin, on a served name', async () => {
  const { extension } = await startPaired();
  const { port } = extension;
  const good = { host: `127.0.0.1:${port}`, origin: extensionOrigin };
  const ticket = async () => (await extension.call('liveTicket')).ticket;
  expect(await refusedWith(port, [liveProtocol], good)).toBe(401);
  expect(await refusedWith(port, [liveProtocol, 'guess'], good)).toBe(401);
  expect(await refusedWith(port, [liveProtocol, await ticket()], { ...good, origin: 'https://jobs.example.com' })).toBe(403);
  expect(await refusedWith(port, [liveProtocol, await ticket()], { host: good.host })).toBe(403);
  expect(await refusedWith(port, [liveProtocol, await ticket()], { ...good, host: `evil.example:${port}` })).toBe(421);
  const used = await ticket();
  const socket = new WebSocket(`ws://127.0.0.1:${port}/api/live`, [liveProtocol, used], { headers: good });
  await new Promise((resolve) => socket.once('open', resolve));
  expect(socket.protocol).toBe(liveProtocol);
  expect(await refusedWith(port, [liveProtocol, used], good)).toBe(401);
  socket.terminate();
});

test('hello comes first; after a gap the rest comes, after another epoch a snapshot', async () => {
  const { extension, dashboard } = await startPaired();
  await dashboard.call('saveProfile', { input: { profile: amara, revision: 0 } });
  const { application } = await extension.call('savePosting', { input: posting });
  const first = await openLive(extension);
  const job = await extension.call('startJob', { input: { kind: 'tailor', applicationId: application.id } });
  await first.until((event) => event.type === 'job' && event.job.state === 'done');
  expect(first.events[0]).toMatchObject({ type: 'hello' });
  const { epoch } = first.events[0] as Extract<LiveEvent, { type: 'hello' }>;
  const cursors = first.events.flatMap((event) => (event.type === 'job' ? [event.cursor] : []));
  expect(cursors).toEqual([...new Set(cursors)].sort((a, b) => a - b));

  const middle = cursors[3] as number;
  const second = await openLive(extension, { epoch, cursor: middle });
  await second.until((event) => event.type === 'job' && event.job.state === 'done');
  expect(second.events.flatMap((event) => (event.type === 'job' ? [event.cursor] : []))).toEqual(cursors.slice(4));

  const third = await openLive(extension, { epoch: 'another', cursor: 999_999 });
  await third.until((event) => event.type === 'job');
  expect(third.events.slice(1)).toMatchObject([{ type: 'job', cursor: cursors.at(-1), job: { id: job.id, state: 'done' } }]);
});

test('what is not of the protocol ends the connection, and so does too much', async () => {
  const { extension } = await startPaired();
  for (const message of ['nonsense', '{"type":"other"}', 'x'.repeat(70_000)]) {
    const { socket } = await openLive(extension);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => {});
    socket.send(message);
    expect([1008, 1009]).toContain(await closed);
  }
});

test('who asks to pair is told to the dashboard alone; a revoked client is cut off', async () => {
  const { extension, dashboard } = await startPaired();
  const [seen, unseen] = [await openLive(dashboard), await openLive(extension)];
  const { pairExtension } = await import('../testing/call.ts');
  await pairExtension(dashboard, 'moz-extension://01234567-89ab-cdef-0123-456789abcdef');
  const event = await seen.until(({ type }) => type === 'pairing');
  expect(event).toMatchObject({ pending: [{ clientName: 'Test browser' }] });
  expect(unseen.events.some(({ type }) => type === 'pairing')).toBe(false);
  const closed = new Promise((resolve) => unseen.socket.once('close', resolve));
  await dashboard.call('revokeClient', { id: extension.clientId });
  expect(await closed).toBe(4401);
});

describe('a question over the live connection', () => {
  const ask = (route: string, input: Record<string, string>, number = 7) => JSON.stringify({ type: 'ask', number, route, input });
  const answerIn = ({ type }: LiveEvent) => type === 'answer' || type === 'refusal';

  test('is answered as a request is', async () => {
    const { extension, dashboard } = await startPaired();
    await extension.call('savePosting', { input: posting });
    const live = await openLive(dashboard);
    live.socket.send(ask('applications', { search: posting.title.slice(0, 4), limit: '1' }));
    const output = await dashboard.call('applications', { input: { search: posting.title.slice(0, 4), limit: 1 } });
    expect(output).toMatchObject({ total: 1 });
    expect(await live.until(answerIn)).toEqual({ type: 'answer', to: 7, output });
  });

  test('is refused as a request is, and counted as one', async () => {
    const { dashboard } = await startPaired({ limits: { client: 20 } });
    const live = await openLive(dashboard);
    live.socket.send(ask('applications', { limit: 'many' }));
    expect(await live.until(answerIn)).toMatchObject({ type: 'refusal', to: 7, error: { code: 'invalid-body' } });
    for (let number = 8; number < 40; number += 1) live.socket.send(ask('applications', {}, number));
    const refused = await live.until((event) => event.type === 'refusal' && event.to > 7);
    expect(refused).toMatchObject({ error: { code: 'too-many-requests', details: { of: 'client' } } });
    await expect(dashboard.call('overview')).rejects.toThrow('too-many-requests');
  });

  test('may be asked of no other route', async () => {
    const { dashboard } = await startPaired();
    for (const route of Object.keys(routes).filter((name) => !(liveRoutes as string[]).includes(name))) {
      const { socket } = await openLive(dashboard);
      const closed = new Promise((resolve) => socket.once('close', resolve));
      socket.send(ask(route, {}));
      expect(await closed).toBe(1008);
    }
  });
});
