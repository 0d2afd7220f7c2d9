import { codeOf, placeOf, prove } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { openStorage } from '../storage/storage.ts';
import { temporaryFolder } from '../testing/test-companion.ts';
import { hashToken, openClients } from './clients.ts';
import { answerHello } from './hello.ts';

const origin = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';

test('the companion proves itself to its client at its own place, and to nobody else', async () => {
  const clients = openClients(await openStorage(`${await temporaryFolder()}/test.db`));
  const { client, token } = clients.add({ name: 'Browser', kind: 'extension', origin });
  const port = 4747;
  const ask = async (clientId: string, from: string, nonce = 'nonce-1') => answerHello({ clients, port }, { clientId, nonce }, from);
  const hash = hashToken(token);
  expect(await ask(client.id, origin)).toEqual({
    proof: await prove(hash, 'hello', 'nonce-1'),
    placeProof: await prove(hash, 'hello', 'nonce-1', placeOf(port)),
  });
  expect(await ask(client.id, origin, 'nonce-2')).not.toEqual(await ask(client.id, origin));
  for (const [id, from] of [
    [client.id, 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba'],
    [client.id, ''],
    ['nobody', origin],
    ['', ''],
  ] as const)
    expect(await ask(id, from).then(() => 'none', codeOf)).toBe('not-paired');
  clients.remove(client.id);
  expect(await ask(client.id, origin).then(() => 'none', codeOf)).toBe('not-paired');
});
