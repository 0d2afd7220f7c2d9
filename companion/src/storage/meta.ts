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

/** Something that is on or off, and stays so over restarts. */
export function readFlag(storage: Storage, key: string): boolean {
  return storage.first(storage.query.selectFrom('meta').select('value').where('key', '=', key))?.value === 'on';
}

export function writeFlag(storage: Storage, key: string, isOn: boolean): void {
  storage.run(storage.query.replaceInto('meta').values({ key, value: isOn ? 'on' : 'off' }));
}
