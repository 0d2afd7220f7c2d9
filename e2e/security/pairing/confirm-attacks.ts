import { callerWith, pairExtension } from '@sincerely/companion/testing/call';
import { connectLive } from '@sincerely/companion/testing/live';
import { liveProtocol } from '@sincerely/shared';
import { exchange } from '../raw/exchange.ts';
import { toWire } from '../raw/raw-request.ts';
import type { Tally } from '../suite.ts';
import { openByHand, wasEnded } from '../upgrade/frames.ts';
import { knock, upgradeRequest, whatWasOpened } from '../upgrade/knock.ts';
import type { Attacked } from '../with-companion.ts';
import { heldBy, homeOrigin, openDancer, strangeOrigin } from './dance.ts';

/** Nobody but the person in the dashboard lets a client in. */
export async function confirmUnasked({ companion: { port }, dashboard, extension }: Attacked, tally: Tally): Promise<void> {
  const dancer = openDancer(port);
  const { code } = await dashboard.call('makePairingCode');
  const claim = await dancer.claimWith(await dancer.start(), code);
  const claimed = await dancer.caller.call('claimPairing', { input: claim });
  tally.attack('let in because it is on this machine', claimed.state === 'waiting' ? false : 'was let in unasked');
  const decision = { id: claim.pairingId, input: { accept: true } };
  tally.attack('confirmed by itself', await heldBy(dancer.caller.call('decidePairing', decision), 'not-paired'));
  tally.attack('confirmed by an extension', await heldBy(extension.call('decidePairing', decision), 'forbidden'));
  tally.attack('a code made by an extension', await heldBy(extension.call('makePairingCode'), 'forbidden'));
  tally.attack('the waiting told to an extension', await heldBy(extension.call('pendingPairings'), 'forbidden'));
  const { cookie: _, ...withoutCookie } = dashboard.headers;
  tally.attack('confirmed without the cookie', await heldBy(callerWith(port, withoutCookie).call('decidePairing', decision), 'not-paired'));
  await dashboard.call('decidePairing', { id: claim.pairingId, input: { accept: false } });
  tally.attack('finished after a refusal', await heldBy(dancer.caller.call('finishPairing', { input: claim }), 'pairing-refused'));
  await dashboard.call('decidePairing', decision);
  tally.attack('confirmed after a refusal', await heldBy(dancer.caller.call('finishPairing', { input: claim }), 'pairing-refused'));
  const clients = await dashboard.call('clients');
  tally.attack('kept after a refusal', clients.length === 2 ? false : `${clients.length} clients are kept`);
}

/** Every message of a pairing that went well, sent again. */
export async function replay({ companion: { port }, dashboard }: Attacked, tally: Tally): Promise<void> {
  const dancer = openDancer(port);
  const { code } = await dashboard.call('makePairingCode');
  const claim = await dancer.claimWith(await dancer.start(), code);
  await dancer.caller.call('claimPairing', { input: claim });
  await dashboard.call('decidePairing', { id: claim.pairingId, input: { accept: true } });
  const paired = await dancer.caller.call('finishPairing', { input: claim });
  if (paired.state !== 'paired') throw new Error('control: a pairing that was confirmed did not end');
  for (const origin of [homeOrigin, strangeOrigin]) {
    const { caller } = openDancer(port, origin);
    tally.attack(
      'a start again',
      await heldBy(caller.call('startPairing', { input: { nonce: 'a'.repeat(32), clientName: 'x' } }), 'pairing-expired'),
    );
    tally.attack('a claim again', await heldBy(caller.call('claimPairing', { input: claim }), 'pairing-expired', 'wrong-origin'));
    tally.attack('a finish again', await heldBy(caller.call('finishPairing', { input: claim }), 'pairing-expired', 'wrong-origin'));
  }
}

/** Everything a client had is good for nothing from the moment it is revoked. */
export async function useRevoked({ companion: { port }, dashboard }: Attacked, tally: Tally): Promise<void> {
  const client = await pairExtension(dashboard, 'moz-extension://01234567-89ab-cdef-0123-456789abcdef');
  const home = { host: client.headers.host ?? '', origin: client.headers.origin ?? '' };
  const ticket = async () => (await client.call('liveTicket')).ticket;
  const added = await dashboard.call('addDocument', {
    input: { kind: 'other', name: 'notes.pdf', mime: 'application/pdf', data: Buffer.from('%PDF-1.4').toString('base64') },
  });
  const { url } = await client.call('artifactLink', { id: added.id, input: { inline: false } });
  const link = {
    method: 'GET',
    target: url.replace(/^https?:\/\/[^/]+/u, ''),
    version: 'HTTP/1.1',
    headers: [
      ['Host', home.host],
      ['Connection', 'close'],
    ] as [string, string][],
    body: '',
  };
  if ((await exchange(port, toWire(link))).status !== 200) throw new Error('control: a signed link was refused');
  const live = await connectLive(client);
  const [kept, socket] = [await ticket(), await openByHand(port, home, `${liveProtocol}, ${await ticket()}`)];
  const stream = openStream(port, client.headers);
  await stream.opened;
  const socketEnded = wasEnded(socket, []);
  const liveEnded = new Promise((resolve) => live.socket.once('close', resolve));

  await dashboard.call('revokeClient', { id: client.clientId });
  tally.attack('a call', await heldBy(client.call('overview'), 'not-paired'));
  tally.attack('a ticket', await heldBy(client.call('liveTicket'), 'not-paired'));
  tally.attack('a ticket from before', whatWasOpened(await knock(port, upgradeRequest(home, `${liveProtocol}, ${kept}`))));
  tally.attack(
    'a hello',
    await heldBy(client.call('hello', { input: { clientId: client.clientId, nonce: 'a'.repeat(32) } }), 'not-paired'),
  );
  const { status } = await exchange(port, toWire(link));
  tally.attack('a signed link from before', status === 403 ? false : `was answered with ${status}`);
  tally.attack('an open connection', (await socketEnded) ? false : 'was kept');
  tally.attack('an open connection of a client that answers', (await liveEnded) === 4401 ? false : 'was not told');
  tally.attack('a stream of events', (await stream.ended) ? false : 'was kept');
}

function openStream(port: number, headers: Record<string, string>): { opened: Promise<void>; ended: Promise<boolean> } {
  const opened = Promise.withResolvers<void>();
  const cut = AbortSignal.timeout(15_000);
  const { host: _, ...own } = headers;
  const ended = fetch(`http://127.0.0.1:${port}/api/live/events`, { headers: own, signal: cut }).then(async (response) => {
    if (response.status !== 200) throw new Error(`control: the stream was refused with ${response.status}`);
    opened.resolve();
    await response.text().catch(() => '');
    return !cut.aborted;
  });
  ended.catch(opened.reject);
  return { opened: opened.promise, ended };
}
