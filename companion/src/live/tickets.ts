import { randomBytes } from 'node:crypto';
import type { Client } from '@sincerely/shared';
import { hashToken } from '../security/clients.ts';

/** Milliseconds a ticket is good for. */
export const ticketLifetime = 15_000;

/** One-time tickets for opening the live connection: a browser's WebSocket cannot carry the bearer token. */
export type Tickets = {
  issue(client: Client): { ticket: string; expiresAt: number };
  /** The client it was issued to, once. */
  redeem(ticket: string): Client | undefined;
};

export function openTickets(now: () => number = Date.now): Tickets {
  const issued = new Map<string, { client: Client; expiresAt: number }>();
  const forgetOld = () => {
    for (const [hash, { expiresAt }] of issued) if (expiresAt < now()) issued.delete(hash);
  };
  return {
    issue: (client) => {
      forgetOld();
      const ticket = randomBytes(24).toString('base64url');
      const expiresAt = now() + ticketLifetime;
      issued.set(hashToken(ticket), { client, expiresAt });
      return { ticket, expiresAt };
    },
    redeem: (ticket) => {
      forgetOld();
      const hash = hashToken(ticket);
      const found = issued.get(hash);
      issued.delete(hash);
      return found?.client;
    },
  };
}
