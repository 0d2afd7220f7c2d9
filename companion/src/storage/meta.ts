import { newId } from './new-id.ts';
import type { Storage } from './storage.ts';

/** The epoch of the live cursor: changes only when the database is restored. */
export function readEpoch(storage: Storage): string {
  const known = storage.first(storage.query.selectFrom('meta').select('value').where('key', '=', 'epoch'));
  if (known !== undefined) return known.value;
  const epoch = newId();
  storage.run(storage.query.insertInto('meta').values({ key: 'epoch', value: epoch }));
  return epoch;
}
