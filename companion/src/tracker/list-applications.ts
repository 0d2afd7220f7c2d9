import {
  type ApplicationList,
  type ApplicationQuery,
  type ApplicationRow,
  type ApplicationSort,
  type ApplicationStatus,
  OfferedSalary,
} from '@sincerely/shared';
import { type RawBuilder, sql } from 'kysely';
import type { Storage } from '../storage/storage.ts';
import { fold } from './fold.ts';
import { trackingOf } from './tracking-row.ts';

type Row = Omit<ApplicationRow, 'tags' | 'deadline' | 'salary' | 'offered'> & { tracking: string; offered: string | null };

const usualStretch = 100;

/** What each order goes by; ties go by the newest. */
const orders: Record<ApplicationSort, string> = {
  updated: 'a.updated_at',
  created: 'a.created_at',
  submitted: 'a.submitted_at',
  deadline: `json_extract(a.tracking, '$.deadline')`,
  company: 'i.company COLLATE NOCASE',
  title: 'i.title COLLATE NOCASE',
  status: 'a.status',
  salary: 'i.yearly',
};
/** Of these an application may have none. */
const mayBeAbsent = new Set<ApplicationSort>(['submitted', 'deadline', 'salary']);
const downAtFirst = new Set<ApplicationSort>(['updated', 'created', 'submitted', 'salary']);

/** Applications that match, a stretch of them in their order, with how many there are of each status. */
export function listApplications(storage: Storage, wish: ApplicationQuery): ApplicationList {
  const { statuses = [], offset = 0, limit = usualStretch } = wish;
  const counts = countsOf(storage, wish);
  const wanted = statuses.length === 0 ? (Object.keys(counts) as ApplicationStatus[]) : statuses;
  const total = wanted.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
  // What is shown of a row is looked up for the stretch alone.
  const stretch = sql`SELECT a.id FROM ${sourceOf(wish, total)} WHERE ${conditions(wish)} AND ${having(statuses)}
    ORDER BY ${ordering(wish)} LIMIT ${limit} OFFSET ${offset}`;
  const rows = storage.rows(sql<Row>`SELECT ${shown} FROM ${from} WHERE a.id IN (${stretch}) ORDER BY ${ordering(wish)}`);
  return { rows: rows.map(rowOf), total, counts };
}

/** Few found are sorted; of many, going through them in their order soon fills a stretch. */
const few = 1_000;

function sourceOf(wish: ApplicationQuery, total: number): RawBuilder<unknown> {
  if (isSearched(wish) && total <= few)
    return sql`application_index i INDEXED BY application_index_counted CROSS JOIN applications a ON a.id = i.application_id`;
  return isSearched(wish) || orders[wish.sort ?? 'updated'].startsWith('i.') ? from : sql`applications a`;
}

/** Read off one index alone where no tag is wanted: this is asked with every keystroke. */
function countsOf(storage: Storage, wish: ApplicationQuery): ApplicationList['counts'] {
  const isTagged = (wish.tags ?? []).length > 0;
  const counted = isTagged ? from : sql`application_index i INDEXED BY application_index_counted`;
  const parts = [sql`i.listed_status IS NOT NULL`, ...found(wish), ...tagged(wish)];
  const rows = storage.rows(
    sql<{
      status: ApplicationStatus;
      n: number;
    }>`SELECT i.listed_status AS status, count(*) AS n FROM ${counted} WHERE ${sql.join(parts, sql` AND `)} GROUP BY i.listed_status`,
  );
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]));
}

function having(statuses: ApplicationStatus[]): RawBuilder<unknown> {
  return statuses.length === 0 ? sql`1` : sql`a.status IN (${sql.join(statuses)})`;
}

function isSearched({ search = '', ats }: ApplicationQuery): boolean {
  return fold(search) !== '' || ats !== undefined;
}

/** Others of the same title and employer. */
export function twinsOf(storage: Storage, applicationId: string): ApplicationRow[] {
  const key = sql`(SELECT twin_key FROM application_index WHERE application_id = ${applicationId})`;
  return storage
    .rows(
      sql<Row>`SELECT ${shown} FROM ${from} WHERE a.removed_at IS NULL AND i.twin_key = ${key} AND a.id <> ${applicationId} ORDER BY a.updated_at DESC LIMIT 20`,
    )
    .map(rowOf);
}

/** Tags in use, the most used first. */
export function tagsInUse(storage: Storage): { tag: string; count: number }[] {
  return storage.rows(sql<{
    tag: string;
    count: number;
  }>`SELECT t.value AS tag, count(*) AS count FROM applications a, json_each(a.tracking, '$.tags') t WHERE a.removed_at IS NULL
        GROUP BY t.value ORDER BY count DESC, tag LIMIT 200`);
}

const from = sql`applications a JOIN application_index i ON i.application_id = a.id`;
const shown = sql`a.id, a.status, i.title, i.company, i.location, i.ats, i.url, a.tracking, i.salary AS offered, a.submitted_at AS submittedAt, a.created_at AS createdAt,
  a.updated_at AS updatedAt, (SELECT min(r.at) FROM reminders r WHERE r.application_id = a.id AND r.done_at IS NULL) AS remindAt,
  (SELECT count(*) - 1 FROM application_index o JOIN applications b ON b.id = o.application_id
   WHERE o.twin_key = i.twin_key AND b.removed_at IS NULL) AS twins`;

function conditions(wish: ApplicationQuery): RawBuilder<unknown> {
  const listed = isSearched(wish) ? [sql`i.listed_status IS NOT NULL`] : [];
  return sql.join([sql`a.removed_at IS NULL`, ...listed, ...found(wish), ...tagged(wish)], sql` AND `);
}

/** What the narrow rows tell. */
function found({ search = '', ats }: ApplicationQuery): RawBuilder<unknown>[] {
  const words = fold(search)
    .split(' ')
    .filter((word) => word !== '');
  return [...words.map((word) => sql`instr(i.words, ${word}) > 0`), ...(ats === undefined ? [] : [sql`i.ats = ${ats}`])];
}

function tagged({ tags = [] }: ApplicationQuery): RawBuilder<unknown>[] {
  return tags.map((tag) => sql`EXISTS (SELECT 1 FROM json_each(a.tracking, '$.tags') t WHERE t.value = ${tag})`);
}

function ordering({ sort = 'updated', order }: ApplicationQuery): RawBuilder<unknown> {
  const isUp = order === undefined ? !downAtFirst.has(sort) : order === 'up';
  const by = sql`${sql.raw(orders[sort])} ${sql.raw(isUp ? 'ASC' : 'DESC')}`;
  if (sort === 'updated') return sql`${by}, a.id`;
  // What has no such value stands last either way.
  const last = mayBeAbsent.has(sort) ? sql`${sql.raw(orders[sort])} IS NULL, ` : sql``;
  return sql`${last}${by}, a.updated_at DESC, a.id`;
}

function rowOf({ tracking, offered, ...row }: Row): ApplicationRow {
  const { tags, deadline, salary } = trackingOf(tracking);
  return { ...row, tags, deadline, salary, offered: offered === null ? null : OfferedSalary.parse(JSON.parse(offered)) };
}
