import { fromHex, toHex } from './encoding.ts';

/**
 * Proofs by which companion and extension show each other that they know the same secret without sending it.
 * WebCrypto only, so that both ends run this very code.
 */

const encode = (text: string) => new TextEncoder().encode(text);

/** PBKDF2 makes guessing a short code too slow for its lifetime; iterations as the companion says, within these bounds. */
export const pairingIterations = { least: 100_000, usual: 200_000, most: 1_000_000 };

export function newNonce(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(16)));
}

/** The pairing key, 64 hex characters, from a normalized code. */
export async function pairingKey(code: string, saltHex: string, iterations: number): Promise<string> {
  const material = await crypto.subtle.importKey('raw', encode(code), 'PBKDF2', false, ['deriveBits']);
  const params = { name: 'PBKDF2', hash: 'SHA-256', salt: fromHex(saltHex), iterations };
  return toHex(new Uint8Array(await crypto.subtle.deriveBits(params, material, 256)));
}

/** HMAC-SHA-256 as hex over the parts; `role` keeps one side's proof from serving as the other's. */
export async function prove(keyHex: string, role: 'companion' | 'client' | 'hello', ...parts: string[]): Promise<string> {
  const key = await crypto.subtle.importKey('raw', fromHex(keyHex), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', key, encode([role, ...parts].join('|')))));
}

/**
 * What a proof is bound to, so that a stranger on one port cannot pass on the proof of the companion on another: the place a client itself has
 * called, which is the one the companion knows of itself.
 */
export function placeOf(port: number): string {
  return `127.0.0.1:${port}`;
}

/** What the companion stores of a token, and the key of its hello proof. */
export async function tokenHash(token: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', encode(token))));
}

/** Equal without telling by time where two hex strings differ. */
export function equalProofs(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i += 1) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return difference === 0;
}
