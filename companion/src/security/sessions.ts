import { createHmac, randomBytes } from 'node:crypto';
import { CodedError, equalProofs, type Client } from '@sincerely/shared';
import { type Clients, hashToken } from './clients.ts';

const month = 30 * 24 * 3600 * 1000;

/**
 * The dashboard's way in. The companion prints a link with a token in its fragment; the page trades it, once, for a session: a cookie that
 * scripts cannot read and a header token that is only in the page's memory. A call needs both. Sessions outlive a restart: a page that was loaded
 * anew gets its header token for the cookie and the resume key, which it keeps where only its own origin, port and all, can read.
 */
export type Sessions = {
  /** A fresh one-time token for a link to print. */
  newLinkToken(): string;
  open(linkToken: string, origin: string): { cookie: string; headerToken: string; resumeKey: string };
  /** Of the one of these cookies that is of a session and goes with the key. */
  resume(cookies: string[], key: string): { headerToken: string };
  clientOf(cookie: string, headerToken: string): Client | undefined;
};

/** `linkToken`: one that was given out before the start. */
export function openSessions(clients: Clients, secret: Buffer, onUsed: () => void = () => {}, linkToken?: string): Sessions {
  const linkTokens = new Set<string>(linkToken === undefined ? [] : [hashToken(linkToken)]);
  const derive = (use: 'header' | 'resume', cookie: string) =>
    createHmac('sha256', secret)
      .update(`${use}|${hashToken(cookie)}`)
      .digest('hex');
  const headerTokenOf = (cookie: string) => derive('header', cookie);
  const live = (cookie: string) => {
    const client = clients.byToken(cookie);
    if (client?.kind !== 'dashboard') return undefined;
    return Date.now() - (client.lastSeenAt ?? client.createdAt) < month ? client : undefined;
  };
  return {
    newLinkToken: () => {
      const token = randomBytes(24).toString('base64url');
      linkTokens.add(hashToken(token));
      return token;
    },
    open: (linkToken, origin) => {
      if (!linkTokens.delete(hashToken(linkToken))) throw new CodedError('not-paired', { message: usedLink });
      const { token } = clients.add({ name: 'Dashboard', kind: 'dashboard', origin });
      onUsed();
      return { cookie: token, headerToken: headerTokenOf(token), resumeKey: derive('resume', token) };
    },
    resume: (cookies, key) => {
      const cookie = cookies.find((one) => equalProofs(derive('resume', one), key) && live(one) !== undefined);
      if (cookie === undefined) throw new CodedError('not-paired', { message: usedLink });
      return { headerToken: headerTokenOf(cookie) };
    },
    clientOf: (cookie, headerToken) => (equalProofs(headerTokenOf(cookie), headerToken) ? live(cookie) : undefined),
  };
}

const usedLink = 'This link was already used or has run out. Open the newest one the companion printed in its terminal.';
