import { randomInt } from 'node:crypto';
import {
  CodedError,
  equalProofs,
  newNonce,
  pairingAlphabet,
  pairingCodeLength,
  pairingIterations,
  pairingKey,
  placeOf,
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

type Code = { text: string; expiresAt: number; tries: number };

/** One attempt of one client, from `start` to the token, with the code it was begun with. */
type Attempt = {
  id: string;
  code: Code;
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

/** `port`: where this companion is reached. */
type Options = {
  clients: Clients;
  port: number;
  onChange: (pending: PendingPairing[]) => void;
  onPaired?: (client: Client) => void;
  now?: () => number;
};

/** The companion's side of pairing, as `pairing.ts` of shared tells it. Everything here lives in memory: a restart starts pairing anew. */
export function openPairing({ clients, port, onChange, onPaired, now = Date.now }: Options): Pairing {
  let code: Code | undefined;
  const attempts = new Map<string, Attempt>();

  const forgetOld = () => {
    // What has not shown that it knows the code lives no longer than the code, which a newer one or another client may have used up.
    for (const attempt of attempts.values()) {
      const isStale = attempt.state === 'started' && attempt.code !== code;
      if (attempt.expiresAt < now() || isStale) attempts.delete(attempt.id);
    }
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

  /** The token is told once; who asks again has it, or is somebody else. */
  const told = (attempt: Attempt) => {
    const state = stateOf(attempt);
    if (state.state === 'paired') attempts.delete(attempt.id);
    return state;
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
      const current = code;
      const [id, ours, salt, iterations] = [newId(), newNonce(), newNonce(), pairingIterations.usual];
      const key = await pairingKey(current.text, salt, iterations);
      const proof = await prove(key, 'client', ours, nonce);
      const { expiresAt } = current;
      attempts.set(id, { id, code: current, clientName, origin, proof, state: 'started', at: now(), expiresAt });
      return {
        pairingId: id,
        nonce: ours,
        salt,
        iterations,
        proof: await prove(key, 'companion', nonce, ours),
        placeProof: await prove(key, 'companion', nonce, ours, placeOf(port)),
      };
    },
    claim: (input, origin) => {
      const attempt = attemptOf(input, origin);
      if (attempt.state === 'started') {
        Object.assign(attempt, { state: 'claimed', expiresAt: now() + pairingLifetime });
        // The code has done its work; nobody else may use it.
        code = undefined;
        onChange(pending());
      }
      return told(attempt);
    },
    finish: (input, origin) => told(attemptOf(input, origin)),
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
