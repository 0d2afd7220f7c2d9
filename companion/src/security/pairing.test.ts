import { type CodedError, newNonce, normalizePairingCode, pairingKey, placeOf, prove, tokenHash } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { openStorage } from '../storage/storage.ts';
import { callerWith, extensionOrigin } from '../testing/call.ts';
import { startPaired, temporaryFolder } from '../testing/test-companion.ts';
import { openClients } from './clients.ts';
import { openPairing, pairingLifetime, pairingTries } from './pairing.ts';

async function prepare() {
  const storage = await openStorage(`${await temporaryFolder()}/test.db`);
  const clock = { now: 1_000_000 };
  const changes: number[] = [];
  const clients = openClients(storage);
  const pairing = openPairing({ clients, port: 4747, onChange: (pending) => changes.push(pending.length), now: () => clock.now });
  const start = async (code: string) => {
    const nonce = newNonce();
    const started = await pairing.start({ nonce, clientName: 'Browser' }, extensionOrigin);
    const key = await pairingKey(normalizePairingCode(code), started.salt, started.iterations);
    const knows = started.proof === (await prove(key, 'companion', nonce, started.nonce));
    return { claim: { pairingId: started.pairingId, proof: await prove(key, 'client', started.nonce, nonce) }, knows };
  };
  return { storage, clock, changes, clients, pairing, start };
}

const codeOf = (work: () => unknown) => {
  try {
    work();
  } catch (thrown) {
    return (thrown as CodedError).code;
  }
  return 'none';
};

test('both sides prove the code, the person confirms, the token is given', async () => {
  const { pairing, start, clients, changes } = await prepare();
  const { claim, knows } = await start(pairing.makeCode().code);
  expect(knows).toBe(true);
  expect(pairing.pending()).toEqual([]);
  expect(pairing.claim(claim, extensionOrigin)).toEqual({ state: 'waiting' });
  expect(pairing.pending()).toHaveLength(1);
  expect(codeOf(() => pairing.finish(claim, 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba'))).toBe('wrong-origin');
  pairing.decide(claim.pairingId, true);
  const paired = pairing.finish(claim, extensionOrigin);
  expect(paired.state).toBe('paired');
  if (paired.state === 'paired') expect(clients.byToken(paired.token)).toMatchObject({ id: paired.clientId, origin: extensionOrigin });
  expect(changes).toEqual([1, 0]);
});

test('a wrong code is told by the companion’s proof, and its claim is refused', async () => {
  const { pairing, start } = await prepare();
  pairing.makeCode();
  const { claim, knows } = await start('BBBBBBBB');
  expect(knows).toBe(false);
  expect(codeOf(() => pairing.claim(claim, extensionOrigin))).toBe('pairing-wrong-code');
});

test('a code is good for 120 s, five tries and one client', async () => {
  const { pairing, start, clock } = await prepare();
  await expect(start('BBBBBBBB')).rejects.toMatchObject({ code: 'pairing-expired' });
  pairing.makeCode();
  clock.now += pairingLifetime + 1;
  await expect(start('BBBBBBBB')).rejects.toMatchObject({ code: 'pairing-expired' });
  pairing.makeCode();
  for (let n = 0; n < pairingTries; n += 1) await start('BBBBBBBB');
  await expect(start('BBBBBBBB')).rejects.toMatchObject({ code: 'pairing-expired' });
  const { code } = pairing.makeCode();
  pairing.claim((await start(code)).claim, extensionOrigin);
  await expect(start(code)).rejects.toMatchObject({ code: 'pairing-expired' });
});

test('a code is used up by the first client that claims it, and by a newer code', async () => {
  const { pairing, start } = await prepare();
  const { code } = pairing.makeCode();
  const [first, second] = [await start(code), await start(code)];
  pairing.claim(first.claim, extensionOrigin);
  expect(codeOf(() => pairing.claim(second.claim, extensionOrigin))).toBe('pairing-expired');
  const third = await start(pairing.makeCode().code);
  pairing.makeCode();
  expect(codeOf(() => pairing.claim(third.claim, extensionOrigin))).toBe('pairing-expired');
});

test('the token is told once', async () => {
  const { pairing, start } = await prepare();
  const { claim } = await start(pairing.makeCode().code);
  pairing.claim(claim, extensionOrigin);
  pairing.decide(claim.pairingId, true);
  expect(pairing.finish(claim, extensionOrigin).state).toBe('paired');
  expect(codeOf(() => pairing.finish(claim, extensionOrigin))).toBe('pairing-expired');
  expect(codeOf(() => pairing.claim(claim, extensionOrigin))).toBe('pairing-expired');
});

test('refused in the dashboard is refused', async () => {
  const { pairing, start, clients } = await prepare();
  const { claim } = await start(pairing.makeCode().code);
  pairing.claim(claim, extensionOrigin);
  pairing.decide(claim.pairingId, false);
  expect(codeOf(() => pairing.finish(claim, extensionOrigin))).toBe('pairing-refused');
  expect(clients.list()).toEqual([]);
});

test('the companion proves itself to its client, and to nobody else', async () => {
  const { extension, companion } = await startPaired();
  const nonce = newNonce();
  const input = { clientId: extension.clientId, nonce };
  const { proof, placeProof } = await extension.call('hello', { input });
  expect(placeProof).toBe(await prove(await tokenHash(extension.token), 'hello', nonce, placeOf(companion.port)));
  expect(proof).toBe(await prove(await tokenHash(extension.token), 'hello', nonce));
  const other = callerWith(companion.port, {
    host: `127.0.0.1:${companion.port}`,
    origin: 'moz-extension://01234567-89ab-cdef-0123-456789abcdef',
  });
  expect(await other.refusal('hello', { input })).toBe('not-paired');
});
