import { type Client, type RateClass, tooManyRequests } from '@sincerely/shared';
import { openCallCounter } from './call-counter.ts';

/**
 * Calls in a minute: of one client, of all that need no token, of one client's by class, and of failed tries to authenticate over everyone, since
 * an attacker may change its name. Several times what an evening of thirty postings takes.
 */
export const callLimits = { client: 900, open: 300, failedAuth: 30, preview: 120, apply: 60, mail: 20, pairing: 120 };
export type CallLimits = Record<'client' | 'open' | 'failedAuth' | RateClass, number>;

/** Each throws `too-many-requests`, with the seconds until it may be tried again. */
export type Limits = {
  /** Counts one call; nobody: of a route that needs no token. */
  pass(client: Pick<Client, 'id'> | undefined, rate?: RateClass): void;
  /** Counts one failed try to authenticate. */
  fail(): void;
};

export function openLimits(limits: Partial<CallLimits> = {}, now: () => number = Date.now): Limits {
  const most = { ...callLimits, ...limits };
  const names = Object.keys(callLimits) as (keyof CallLimits)[];
  const counters = new Map(names.map((name) => [name, openCallCounter(most[name], now)]));
  const count = (of: keyof CallLimits, key: string) => {
    const wait = counters.get(of)?.count(key) ?? 0;
    if (wait > 0) throw tooManyRequests({ retryAfter: Math.ceil(wait / 1000), of });
  };
  return {
    pass: (client, rate) => {
      count(client ? 'client' : 'open', client?.id ?? '');
      if (rate) count(rate, client?.id ?? '');
    },
    fail: () => count('failedAuth', ''),
  };
}
