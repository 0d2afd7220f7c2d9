import type { Storage } from '../storage/storage.ts';
import { NotYet } from './not-yet.ts';

const failuresAllowed = 3;
/** Milliseconds a host rests, and how long one try after that keeps the others waiting. */
const rest = 15 * 60_000;
const probeFor = 2 * 60_000;

/** A host is left alone until this time, epoch milliseconds. */
export class HostResting extends NotYet {
  constructor(until: number) {
    super('host-resting', until);
  }
}

export type Breakers = {
  /** Throws `HostResting`. After its rest one try passes, and the others wait for its end. */
  pass(host: string): void;
  worked(host: string): void;
  failed(host: string): void;
  open(): { host: string; until: number }[];
};

/** Hosts that fail three times in a row are left alone for a quarter of an hour; kept over restarts. */
export function openBreakers(storage: Storage, now: () => number = Date.now): Breakers {
  const { query } = storage;
  const rowOf = (host: string) => storage.first(query.selectFrom('breakers').selectAll().where('host', '=', host));
  const keep = (host: string, failures: number, openUntil: number | null) =>
    storage.run(query.replaceInto('breakers').values({ host, failures, open_until: openUntil, updated_at: now() }));
  return {
    pass: (host) => {
      const row = rowOf(host);
      if (row?.open_until == null) return;
      // A rest longer than there is one was begun by a clock that was set back since.
      if (row.open_until > now() && row.open_until <= now() + rest) throw new HostResting(row.open_until);
      keep(host, row.failures, now() + probeFor);
    },
    worked: (host) => void storage.run(query.deleteFrom('breakers').where('host', '=', host)),
    failed: (host) => {
      const failures = (rowOf(host)?.failures ?? 0) + 1;
      keep(host, failures, failures >= failuresAllowed ? now() + rest : null);
    },
    open: () =>
      storage
        .all(query.selectFrom('breakers').selectAll().where('open_until', '>', now()))
        .map(({ host, open_until: until }) => ({ host, until: Number(until) })),
  };
}
