import type { Storage } from '../storage/storage.ts';

/** Forgets answers and files that the person removed before that time, epoch milliseconds: taking it back is no longer offered. */
export function forgetRemoved(storage: Storage, before: number): void {
  const { query } = storage;
  storage.transaction(() => {
    storage.run(query.deleteFrom('answers').where('removed_at', '<', before));
    storage.run(query.deleteFrom('documents').where('removed_at', '<', before));
  });
}
