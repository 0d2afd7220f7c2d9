import { newId } from './new-id.ts';
import type { Storage } from './storage.ts';

/** The epoch of the live cursor: changes only when the database is restored, so it is not in the journal that restores it. */
export function readEpoch({ sqlite }: Storage): string {
  const known = sqlite.prepare(`SELECT value FROM meta WHERE key = 'epoch'`).pluck().get() as string | undefined;
  if (known !== undefined) return known;
  const epoch = newId();
  sqlite.prepare(`INSERT INTO meta(key, value) VALUES ('epoch', ?)`).run(epoch);
  return epoch;
}
