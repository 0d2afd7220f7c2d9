import {
  CodedError,
  equalProofs,
  newNonce,
  normalizePairingCode,
  pairingCodeLength,
  pairingIterations,
  pairingKey,
  placeOf,
  prove,
  tokenHash,
} from '@sincerely/shared';
import { callCompanion } from './companion-client.ts';
import { readLocal, writeLocal } from './stored.ts';

/** Milliseconds until the extension asks again whether the person has confirmed in the dashboard: soon while they are likely at it, then less often. */
const askAgainAfter = (times: number) => (times < 40 ? 250 : 1_000);

/**
 * Pairs with the companion on `port` by the code its dashboard shows. Nothing of the person's is sent before the companion has proved that it
 * knows the code, and the token comes only after the person confirmed in the dashboard.
 */
export async function pair(typedCode: string, port: number, clientName: string): Promise<void> {
  const code = normalizePairingCode(typedCode);
  if (code.length !== pairingCodeLength) throw new CodedError('pairing-wrong-code');
  const { pairingId, key, theirNonce, ourNonce } = await checkCompanion(code, port, clientName);
  const claim = { pairingId, proof: await prove(key, 'client', theirNonce, ourNonce) };
  let answer = await callCompanion('claimPairing', { port, input: claim });
  for (let times = 0; answer.state === 'waiting'; times += 1) {
    await new Promise((resolve) => setTimeout(resolve, askAgainAfter(times)));
    answer = await callCompanion('finishPairing', { port, input: claim });
  }
  await writeLocal('pairing', { port, clientId: answer.clientId, token: answer.token });
}

async function checkCompanion(code: string, port: number, clientName: string) {
  const ourNonce = newNonce();
  const started = await callCompanion('startPairing', { port, input: { nonce: ourNonce, clientName } });
  const { least, most } = pairingIterations;
  if (started.iterations < least || started.iterations > most) throw new CodedError('pairing-wrong-code');
  const key = await pairingKey(code, started.salt, started.iterations);
  const expected = await prove(key, 'companion', ourNonce, started.nonce, placeOf(port));
  if (started.nonce === ourNonce || !equalProofs(expected, started.placeProof)) throw new CodedError('pairing-wrong-code');
  return { pairingId: started.pairingId, key, theirNonce: started.nonce, ourNonce };
}

/** True when what listens on the port holds this browser's token hash and knows that port for its own: it is our companion, no squatter and nobody who passes on. */
export async function companionProvesItself(): Promise<boolean> {
  const pairing = await readLocal('pairing');
  if (pairing === undefined) return false;
  const nonce = newNonce();
  const { port } = pairing;
  const { placeProof } = await callCompanion('hello', { port, input: { clientId: pairing.clientId, nonce }, timeout: 3_000 });
  return equalProofs(placeProof, await prove(await tokenHash(pairing.token), 'hello', nonce, placeOf(port)));
}
