import { randomInt } from 'node:crypto';
import {
  CodedError,
  equalProofs,
  newNonce,
  pairingAlphabet,
  pairingCodeLength,
  pairingIterations,
  pairingKey,
  prove,
  type Client,
  type PendingPairing,
  type RouteInput,
  type RouteOutput,
} from '@sincerely/shared';
import { newId } from '../storage/new-id.ts';
import type { Clients } from './clients.ts';

/** Milliseconds a code can be used, and then the person may take to confirm. */
export const pairingLifetime = 120_000;
export const pairingTries = 5;

/** One attempt of one client, from `start` to the token. */
type Attempt = {
  id: string;
  clientName: string;
  origin: string;
  /** What the client's proof must be. */
  proof: string;
  state: 'started' | 'claimed' | 'accepted' | 'refused';
  at: number;
  expiresAt: number;
  granted?: { clientId: string; token: string };
};

export type Pairing = {
  makeCode(): RouteOutput<'makePairingCode'>;
  start(input: RouteInput<'startPairing'>, origin: string): Promise<RouteOutput<'startPairing'>>;
  claim(input: RouteInput<'claimPairing'>, origin: string): RouteOutput<'claimPairing'>;
  finish(input: RouteInput<'finishPairing'>, origin: string): RouteOutput<'finishPairing'>;
  decide(id: string, accept: boolean): void;
  pending(): PendingPairing[];
};

type Options = { clients: Clients; onChange: (pending: PendingPairing[]) => void; onPaired?: (client: Client) => void; now?: () => number };

/** The companion's side of pairing, as `pairing.ts` of shared tells it. Everything here lives in memory: a restart starts pairing anew. */
export function openPairing({ clients, onChange, onPaired, now = Date.now }: Options): Pairing {
  let code: { text: string; expiresAt: number; tries: number } | undefined;
  const attempts = new Map<string, Attempt>();

  const forgetOld = () => {
    for (const attempt of attempts.values()) if (attempt.expiresAt < now()) attempts.delete(attempt.id);
  };
  const pending = () => {
    forgetOld();
    const claimed = [...attempts.values()].filter(({ state }) => state === 'claimed');
    return claimed.map(({ id, clientName, origin, at }) => ({ pairingId: id, clientName, origin, at }));
  };
  const attemptOf = ({ pairingId, proof }: RouteInput<'claimPairing'>, origin: string) => {
    forgetOld();
    const attempt = attempts.get(pairingId);
    if (attempt === undefined) throw new CodedError('pairing-expired');
    if (attempt.origin !== origin) throw new CodedError('wrong-origin');
    if (!equalProofs(attempt.proof, proof)) {
      attempts.delete(pairingId);
      throw new CodedError('pairing-wrong-code');
    }
    return attempt;
  };

  return {
    makeCode: () => {
      const text = Array.from({ length: pairingCodeLength }, () => pairingAlphabet[randomInt(pairingAlphabet.length)]).join('');
      code = { text, expiresAt: now() + pairingLifetime, tries: 0 };
      return { code: `${text.slice(0, 4)}-${text.slice(4)}`, expiresAt: code.expiresAt };
    },
    start: async ({ nonce, clientName }, origin) => {
      // The client can tell a wrong code by our proof alone, so every start is a try.
      if (code === undefined || code.expiresAt < now() || code.tries >= pairingTries) throw new CodedError('pairing-expired');
      code.tries += 1;
      const [id, ours, salt, iterations] = [newId(), newNonce(), newNonce(), pairingIterations.usual];
      const key = await pairingKey(code.text, salt, iterations);
      const at = now();
      const proof = await prove(key, 'client', ours, nonce);
      attempts.set(id, { id, clientName, origin, proof, state: 'started', at, expiresAt: at + pairingLifetime });
      return { pairingId: id, nonce: ours, salt, iterations, proof: await prove(key, 'companion', nonce, ours) };
    },
    claim: (input, origin) => {
      const attempt = attemptOf(input, origin);
      if (attempt.state === 'started') {
        Object.assign(attempt, { state: 'claimed', expiresAt: now() + pairingLifetime });
        // The code has done its work; nobody else may use it.
        code = undefined;
        onChange(pending());
      }
      return stateOf(attempt);
    },
    finish: (input, origin) => stateOf(attemptOf(input, origin)),
    decide: (id, accept) => {
      forgetOld();
      const attempt = attempts.get(id);
      if (attempt === undefined) throw new CodedError('pairing-expired');
      if (attempt.state !== 'claimed') return;
      attempt.state = accept ? 'accepted' : 'refused';
      if (accept) {
        const { client, token } = clients.add({ name: attempt.clientName, kind: 'extension', origin: attempt.origin });
        attempt.granted = { clientId: client.id, token };
        onPaired?.(client);
      }
      onChange(pending());
    },
    pending,
  };
}

function stateOf(attempt: Attempt): RouteOutput<'claimPairing'> {
  if (attempt.state === 'refused') throw new CodedError('pairing-refused');
  return attempt.granted ? { state: 'paired', ...attempt.granted } : { state: 'waiting' };
}
