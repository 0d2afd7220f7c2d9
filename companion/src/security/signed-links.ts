import { createHmac, randomBytes } from 'node:crypto';
import { CodedError, equalProofs } from '@sincerely/shared';

/** Milliseconds a link is good for. */
export const linkLifetime = 60_000;

export type LinkClaims = { id: string; sha256: string; clientId: string; inline: boolean };

/** Download links that carry their own proof: HMAC over method, file, content hash, client, expiry and a nonce. */
export type SignedLinks = {
  /** A path with its query. */
  sign(claims: LinkClaims): { path: string; expiresAt: number };
  /** Throws `link-expired` for a link that has run out or was changed. */
  check(id: string, query: URLSearchParams, sha256: string): { clientId: string; inline: boolean };
};

export function openSignedLinks(secret: Buffer, now: () => number = Date.now): SignedLinks {
  const seal = (parts: string[]) =>
    createHmac('sha256', secret)
      .update(['GET', ...parts].join('|'))
      .digest('hex');
  return {
    sign: ({ id, sha256, clientId, inline }) => {
      const expiresAt = now() + linkLifetime;
      const values = { c: clientId, e: String(expiresAt), i: inline ? '1' : '0', n: randomBytes(9).toString('base64url') };
      const signature = seal([id, sha256, values.c, values.e, values.i, values.n]);
      return { path: `/d/${encodeURIComponent(id)}?${new URLSearchParams({ ...values, s: signature }).toString()}`, expiresAt };
    },
    check: (id, query, sha256) => {
      const [c = '', e = '', i = '', n = '', s = ''] = ['c', 'e', 'i', 'n', 's'].map((name) => query.get(name) ?? '');
      if (!equalProofs(seal([id, sha256, c, e, i, n]), s) || Number(e) < now()) throw new CodedError('link-expired');
      return { clientId: c, inline: i === '1' };
    },
  };
}
