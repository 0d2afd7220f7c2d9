import type { ApplicationStatus } from '@sincerely/shared';
import { sql } from 'kysely';
import type { Storage } from '../storage/storage.ts';

/** What an application of the lists is found and ordered by. */
export type Listed = {
  id: string;
  status: ApplicationStatus;
  ats: string;
  /** Folded. */
  words: string;
  title: string;
  company: string;
  tags: string[];
  /** `YYYY-MM-DD`. */
  deadline: string | null;
  /** The salary offered, in a year. */
  yearly: number | null;
  /** Epoch milliseconds, as the next two. */
  submittedAt: number | null;
  createdAt: number;
  updatedAt: number;
};

/** Every application that is listed, by id; one that changed is read again with the next look. `version` is another after each change. */
export type ListedNow = { byId: ReadonlyMap<string, Listed>; version: number };

/** More changed ones than this are read with all others. */
const most = 500;

/**
 * Keeps in memory what lists are found and ordered by: they are asked for with each key of a search. The database itself says what changed, by
 * triggers of this connection, so no write can be forgotten; of a write that is rolled back a row is read once more.
 */
export function followListed(storage: Storage): () => ListedNow {
  const changed = new Set<string>();
  const byId = new Map<string, Listed>();
  let version = 0;
  let isRead = false;
  storage.sqlite.function('note_listed', (id: unknown) => void changed.add(String(id)));
  for (const trigger of triggers) storage.sqlite.exec(trigger);
  const read = (ids: string[] | null) => {
    (ids ?? [...byId.keys()]).forEach((id) => byId.delete(id));
    for (const row of rowsOf(storage, ids)) byId.set(row.id, row);
    version += 1;
    isRead = true;
  };
  return () => {
    if (!isRead || changed.size > most) read(null);
    else if (changed.size > 0) read([...changed]);
    // What is not committed may yet be taken back.
    if (!storage.sqlite.inTransaction) changed.clear();
    return { byId, version };
  };
}

const triggers = [
  ['applications', 'id'],
  ['application_index', 'application_id'],
].flatMap(([table, id]) =>
  [
    ['INSERT', 'new'],
    ['UPDATE', 'new'],
    ['DELETE', 'old'],
  ].map(
    ([change, row]) =>
      `CREATE TEMP TRIGGER listed_${table}_${change} AFTER ${change} ON main.${table} BEGIN SELECT note_listed(${row}.${id}); END`,
  ),
);

type Row = Omit<Listed, 'tags'> & { tags: string | null };

/** Of these applications, or of all. */
function rowsOf(storage: Storage, ids: string[] | null): Listed[] {
  const among = ids === null ? sql`1` : sql`a.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  const rows = storage.rows(
    sql<Row>`SELECT a.id, a.status, i.ats, i.words, i.title, i.company, i.yearly, a.tracking ->> '$.tags' AS tags, a.tracking ->> '$.deadline' AS deadline,
      a.submitted_at AS submittedAt, a.created_at AS createdAt, a.updated_at AS updatedAt
      FROM applications a JOIN application_index i ON i.application_id = a.id WHERE a.removed_at IS NULL AND ${among}`,
  );
  return rows.map(({ tags, ...row }) => ({ ...row, tags: tags === null ? [] : (JSON.parse(tags) as string[]) }));
}
