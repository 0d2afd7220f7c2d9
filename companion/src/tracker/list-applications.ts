import { type ApplicationList, type ApplicationQuery, type ApplicationRow, OfferedSalary } from '@sincerely/shared';
import { sql } from 'kysely';
import type { Storage } from '../storage/storage.ts';
import { fold } from './fold.ts';
import { type ListOrder, ordered, orderOf } from './list-order.ts';
import { followListed, type Listed, type ListedNow } from './listed.ts';
import { trackingOf } from './tracking-row.ts';

type Row = Omit<ApplicationRow, 'tags' | 'deadline' | 'salary' | 'offered'> & { tracking: string; offered: string | null };

const usualStretch = 100;

/** Applications that match, a stretch of them in their order, with how many there are of each status. */
export type ListApplications = (wish: ApplicationQuery) => ApplicationList;

export function openList(storage: Storage): ListApplications {
  const now = followListed(storage);
  const inOrder = keepOrders();
  return (wish) => {
    const { statuses = [], offset = 0, limit = usualStretch } = wish;
    const isFound = finder(wish);
    const found = inOrder(now(), orderOf(wish)).filter(isFound);
    const wanted = statuses.length === 0 ? found : found.filter(({ status }) => statuses.includes(status));
    const ids = wanted.slice(offset, offset + limit).map(({ id }) => id);
    return { rows: rowsOf(storage, ids), total: wanted.length, counts: countsOf(found) };
  };
}

/** Orders are kept for as long as nothing changes: the next key asks for the same one. */
function keepOrders(): (now: ListedNow, order: ListOrder) => Listed[] {
  const kept = new Map<string, Listed[]>();
  let version = -1;
  return (now, order) => {
    if (version !== now.version) kept.clear();
    ({ version } = now);
    const name = order.sort + order.order;
    const known = kept.get(name) ?? ordered(now.byId.values(), order);
    kept.set(name, known);
    return known;
  };
}

/** Whether one has all the words, all the tags and the ATS; its status is not looked at. */
function finder({ search = '', tags = [], ats }: ApplicationQuery): (one: Listed) => boolean {
  const words = fold(search)
    .split(' ')
    .filter((word) => word !== '');
  return (one) =>
    words.every((word) => one.words.includes(word)) &&
    (ats === undefined || one.ats === ats) &&
    tags.every((tag) => one.tags.includes(tag));
}

function countsOf(found: Listed[]): ApplicationList['counts'] {
  const counts: ApplicationList['counts'] = {};
  for (const { status } of found) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** What is shown of them, in the order of the ids. */
function rowsOf(storage: Storage, ids: string[]): ApplicationRow[] {
  const rows = storage.rows(sql<Row>`SELECT ${shown} FROM json_each(${JSON.stringify(ids)}) wanted
    JOIN applications a ON a.id = wanted.value JOIN application_index i ON i.application_id = a.id ORDER BY wanted.key`);
  return rows.map(rowOf);
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

function rowOf({ tracking, offered, ...row }: Row): ApplicationRow {
  const { tags, deadline, salary } = trackingOf(tracking);
  return { ...row, tags, deadline, salary, offered: offered === null ? null : OfferedSalary.parse(JSON.parse(offered)) };
}
