import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openStorage } from '../storage/storage.ts';
import { temporaryFolder } from '../testing/test-companion.ts';
import { openClients, requireClient } from './clients.ts';

test('who is paired is known by a token of which only the hash is kept', async () => {
  const storage = await openStorage(`${await temporaryFolder()}/test.db`);
  const clock = { now: 5 };
  const clients = openClients(storage, () => clock.now);
  const [first, second] = ['One', 'Two'].map((name, at) => {
    clock.now = 10 + at;
    return clients.add({ name, kind: 'extension', origin: `chrome-extension://${name}` });
  });
  const { client, token } = first as NonNullable<typeof first>;
  expect(client).toEqual({
    id: client.id,
    name: 'One',
    kind: 'extension',
    origin: 'chrome-extension://One',
    createdAt: 10,
    lastSeenAt: null,
  });
  expect(token).toHaveLength(43);
  expect(clients.byToken(token)).toEqual(client);
  expect(clients.byId(client.id)).toEqual(client);
  expect(requireClient(clients, client.id)).toEqual(client);
  expect(clients.list().map(({ name }) => name)).toEqual(['One', 'Two']);
  clock.now = 99;
  clients.seen(client.id);
  expect(clients.list().map(({ lastSeenAt }) => lastSeenAt)).toEqual([99, null]);
  const hash = clients.tokenHashOf(client.id);
  expect(hash).toMatch(/^[\da-f]{64}$/u);
  for (const wrong of ['', 'x', hash ?? '', token.slice(1)]) expect(clients.byToken(wrong)).toBeUndefined();
  expect(JSON.stringify(storage.rows(sql`SELECT * FROM clients`))).not.toContain(token);
  expect(clients.remove(client.id)).toBe(true);
  expect(clients.remove(client.id)).toBe(false);
  expect(clients.byToken(token)).toBeUndefined();
  expect(clients.byId(client.id)).toBeUndefined();
  expect(clients.tokenHashOf(client.id)).toBeUndefined();
  expect(() => requireClient(clients, client.id)).toThrow(expect.objectContaining({ code: 'not-paired' }) as Error);
  expect(clients.byToken(second?.token ?? '')?.name).toBe('Two');
});
