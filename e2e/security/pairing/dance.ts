import { newNonce, normalizePairingCode, pairingKey, prove, type RouteOutput } from '@sincerely/shared';
import { type Caller, callerWith } from '@sincerely/companion/testing/call';

export const homeOrigin = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
export const strangeOrigin = 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba';

/** A client's side of pairing, step by step, so that any step may be done wrongly. */
export type Dancer = {
  caller: Caller;
  start(nonce?: string): Promise<RouteOutput<'startPairing'>>;
  /** Its proof for what a start was answered with, if the code is this one. */
  claimWith(started: RouteOutput<'startPairing'>, code: string, nonce?: string): Promise<Claim>;
};
export type Claim = { pairingId: string; proof: string };

export function openDancer(port: number, origin = homeOrigin): Dancer {
  const caller = callerWith(port, { host: `127.0.0.1:${port}`, origin });
  let used = '';
  return {
    caller,
    start: async (nonce = newNonce()) => {
      used = nonce;
      return caller.call('startPairing', { input: { nonce, clientName: 'Dancer' } });
    },
    claimWith: async ({ pairingId, salt, iterations, nonce: theirs }, code, nonce = used) => {
      const key = await pairingKey(normalizePairingCode(code), salt, iterations);
      return { pairingId, proof: await prove(key, 'client', theirs, nonce) };
    },
  };
}

/** The code of the refusal, or what it was let do. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    (answer) => `let in: ${JSON.stringify(answer).slice(0, 80)}`,
    (thrown: unknown) => /"code":"([\w-]+)"/u.exec(String(thrown))?.[1] ?? String(thrown),
  );
}

/** False where it was refused with one of these codes; else what happened. */
export async function heldBy(work: Promise<unknown>, ...codes: string[]): Promise<string | false> {
  const refusal = await refusalOf(work);
  return codes.includes(refusal) ? false : refusal;
}
