import { Posting, postingKey, type ReadPosting } from '@sincerely/shared';
import { newId } from '../storage/new-id.ts';
import type { Storage } from '../storage/storage.ts';

export type Postings = {
  /** Inserts or updates by ATS, board and posting id. What a later reading does not say is kept from the earlier. */
  save(read: ReadPosting): Posting;
  byId(id: string): Posting | undefined;
};

export function openPostings(storage: Storage): Postings {
  const { query } = storage;
  const parse = (row: { id: string; data: string; created_at: number; updated_at: number }) =>
    Posting.parse({ ...JSON.parse(row.data), id: row.id, createdAt: row.created_at, updatedAt: row.updated_at });
  const rowBy = (column: 'id' | 'natural_key', value: string) =>
    storage.first(query.selectFrom('postings').selectAll().where(column, '=', value));
  return {
    byId: (id) => {
      const row = rowBy('id', id);
      return row && parse(row);
    },
    save: (read) =>
      storage.transaction(() => {
        const now = Date.now();
        const known = rowBy('natural_key', postingKey(read));
        const merged = known ? merge(JSON.parse(known.data) as ReadPosting, read) : read;
        const values = { data: JSON.stringify(merged), title: merged.title, company: merged.company ?? null, updated_at: now };
        const id = known?.id ?? newId();
        if (known) storage.run(query.updateTable('postings').set(values).where('id', '=', id));
        else storage.run(query.insertInto('postings').values({ id, natural_key: postingKey(read), created_at: now, ...values }));
        return parse({ id, data: values.data, created_at: known?.created_at ?? now, updated_at: now });
      }),
  };
}

/** An application page says less than the posting's own page; the longer description is the posting's. */
function merge(before: ReadPosting, now: ReadPosting): ReadPosting {
  const said = Object.fromEntries(Object.entries(now).filter(([, value]) => value !== undefined && value !== '')) as Partial<ReadPosting>;
  const longer = (before.description?.length ?? 0) > (now.description?.length ?? 0) ? before.description : now.description;
  return { ...before, ...said, ...(longer === undefined ? {} : { description: longer }) };
}
