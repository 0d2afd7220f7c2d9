import { z } from 'zod';

/** Letters of a pairing code: no vowels and nothing that looks like another. */
export const pairingAlphabet = 'BCDFGHJKLMNPQRSTVWXZ23456789';
export const pairingCodeLength = 8;

/** Upper case, without the dash or spaces a person may type. */
export function normalizePairingCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^A-Z0-9]/gu, '');
}

const Nonce = z.string().regex(/^[0-9a-f]{32,64}$/u);
const Proof = z.string().regex(/^[0-9a-f]{64}$/u);

/**
 * Pairing, in order: the dashboard shows a code (`PairingCode`); the person types it into the extension; the extension sends `start` and checks the
 * companion's proof that it knows the code; it sends `claim` with its own proof; the person confirms in the dashboard; `finish` returns the token.
 *
 * With `key = pairingKey(code, salt, iterations)`: the companion's proof is `prove(key, 'companion', clientNonce, companionNonce)`, the client's
 * `prove(key, 'client', companionNonce, clientNonce)`. `placeProof` is the companion's with `placeOf(port)` after it: a client checks it with the
 * port it has called, so that nobody between them can pass the messages on.
 */
export const PairingCode = z.object({ code: z.string(), expiresAt: z.number() });
export const PairingStart = z.object({ nonce: Nonce, clientName: z.string().min(1).max(80) });
export const PairingStarted = z.object({
  pairingId: z.string(),
  nonce: Nonce,
  salt: Nonce,
  iterations: z.number().int(),
  proof: Proof,
  placeProof: Proof,
});
export const PairingClaim = z.object({ pairingId: z.string(), proof: Proof });
export const PairingState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('waiting') }),
  z.object({ state: z.literal('paired'), clientId: z.string(), token: z.string() }),
]);
export const PendingPairing = z.object({ pairingId: z.string(), clientName: z.string(), origin: z.string(), at: z.number() });

export const Client = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['extension', 'dashboard', 'cli']),
  origin: z.string(),
  createdAt: z.number(),
  lastSeenAt: z.number().nullable(),
});

/**
 * Before anything personal is sent the companion shows that it holds this client's token hash: `prove(tokenHash, 'hello', nonce)`, and with
 * `placeOf(port)` after it that it is the one on the port the client has called.
 */
export const Hello = z.object({ clientId: z.string(), nonce: Nonce });
export const HelloProof = z.object({ proof: Proof, placeProof: Proof, version: z.string(), bootId: z.string() });

export type PendingPairing = z.infer<typeof PendingPairing>;
export type Client = z.infer<typeof Client>;
