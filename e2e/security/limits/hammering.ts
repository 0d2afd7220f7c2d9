import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { withExtensionStorage } from '../pairing/extension-browser.ts';
import type { Tally } from '../suite.ts';

/** The extension's own calls: who was told to wait does not ask again, whatever else it has to ask. */
export async function hammer(tally: Tally): Promise<void> {
  let heard = 0;
  const error = { code: 'too-many-requests', message: 'Too many requests in a short time.', details: { retryAfter: 60, of: 'client' } };
  const server = createServer((_, response) => {
    heard += 1;
    response.writeHead(429, { 'content-type': 'application/json', 'retry-after': '60' }).end(JSON.stringify({ error }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const pairing = { port: (server.address() as AddressInfo).port, clientId: 'c', token: 't' };
  await withExtensionStorage({ pairing }, async () => {
    const client = await import('@sincerely/extension/background/companion-client');
    for (const name of ['overview', 'sync', 'profile', 'answers', 'liveTicket'] as const)
      for (let n = 0; n < 4; n += 1) await client.callCompanion(name).catch(() => undefined);
  });
  tally.attack('twenty calls after too much', heard === 1 ? false : `${heard} of them were made`);
  server.close();
}
