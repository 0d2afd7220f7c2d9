import { createHash } from 'node:crypto';
import type { Storage } from '../storage/storage.ts';

export type Audit = (what: string, detail: Record<string, unknown>) => void;

/** The log of what was filled, submitted, paired or forgotten. Each entry's hash covers the one before it. */
export function openAudit(storage: Storage, now: () => number = Date.now): Audit {
  return (what, detail) => {
    const before = storage.first(storage.query.selectFrom('audit').select('hash').orderBy('id', 'desc').limit(1))?.hash ?? '';
    const entry = { what, detail: JSON.stringify(detail), at: now() };
    storage.run(storage.query.insertInto('audit').values({ ...entry, hash: hashOf(before, entry) }));
  };
}

/** The id of the first entry that does not follow from the one before it; undefined: the chain is whole. */
export function brokenAuditEntry(storage: Storage): number | undefined {
  let before = '';
  for (const row of storage.all(storage.query.selectFrom('audit').selectAll().orderBy('id'))) {
    if (row.hash !== hashOf(before, row)) return row.id;
    before = row.hash;
  }
  return undefined;
}

function hashOf(before: string, { what, detail, at }: { what: string; detail: string; at: number }): string {
  return createHash('sha256').update([before, what, detail, at].join('\n')).digest('hex');
}
