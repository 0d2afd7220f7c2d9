import type { ApplicationStatus, Insights } from '@sincerely/shared';
import { type RawBuilder, sql } from 'kysely';
import type { Storage } from '../storage/storage.ts';

type Row = {
  status: ApplicationStatus;
  ats: string;
  base: string | null;
  startedAt: number;
  submittedAt: number | null;
  isByMail: number;
};

const weeksShown = 12;
const dayMs = 24 * 3600 * 1000;
const answeredStatuses = new Set<ApplicationStatus>(['interview', 'offer', 'rejected']);

/** Counts of what is kept anyway; `now` says which weeks are shown. */
export function insightsOf(storage: Storage, now = Date.now()): Insights {
  const rows = storage.rows(sql<Row>`SELECT a.status, i.ats, c.name AS base, a.created_at AS startedAt, a.submitted_at AS submittedAt,
        EXISTS (SELECT 1 FROM mails m WHERE m.application_id = a.id AND m.state = 'sent') AS isByMail
        FROM applications a JOIN application_index i ON i.application_id = a.id
        LEFT JOIN application_bases b ON b.application_id = a.id LEFT JOIN base_cvs c ON c.id = b.base_id WHERE a.removed_at IS NULL`);
  const sent = rows.filter(({ submittedAt }) => submittedAt !== null);
  return {
    weeks: weeksOf(rows, now),
    answered: [
      ...answeredBy('way', sent, ({ isByMail }) => (isByMail ? 'E-mail' : 'Form')),
      ...answeredBy('ats', sent, ({ ats }) => ats),
      ...answeredBy('base', sent, ({ base }) => base ?? 'Default'),
    ],
    statuses: Object.fromEntries(countBy(rows, ({ status }) => status)) as Insights['statuses'],
    medianUntilSent: median(sent.map(({ startedAt, submittedAt }) => Math.max(0, (submittedAt ?? 0) - startedAt))),
    events: eventsOf(storage, rows.length, sent.length),
  };
}

function weeksOf(rows: Row[], now: number): Insights['weeks'] {
  const monday = mondayOf(now);
  const weeks = Array.from({ length: weeksShown }, (_, back) => monday - (weeksShown - 1 - back) * 7 * dayMs);
  const started = countBy(rows, ({ startedAt }) => mondayOf(startedAt));
  const submitted = countBy(rows, ({ submittedAt }) => (submittedAt === null ? Number.NaN : mondayOf(submittedAt)));
  return weeks.map((week) => ({
    week: new Date(week).toISOString().slice(0, 10),
    started: started.get(week) ?? 0,
    submitted: submitted.get(week) ?? 0,
  }));
}

/** Midnight UTC of the Monday of its week. */
function mondayOf(at: number): number {
  const midnight = at - (at % dayMs);
  return midnight - ((new Date(midnight).getUTCDay() + 6) % 7) * dayMs;
}

function answeredBy(by: Insights['answered'][number]['by'], sent: Row[], nameOf: (row: Row) => string): Insights['answered'] {
  const answered = countBy(
    sent.filter(({ status }) => answeredStatuses.has(status)),
    nameOf,
  );
  return [...countBy(sent, nameOf)]
    .map(([name, submitted]) => ({ by, name, submitted, answered: answered.get(name) ?? 0 }))
    .sort((a, b) => b.submitted - a.submitted)
    .slice(0, 20);
}

function eventsOf(storage: Storage, started: number, submitted: number): Insights['events'] {
  const count = (query: RawBuilder<{ n: number }>) => storage.rows(query)[0]?.n ?? 0;
  return [
    { event: 'application_started', count: started },
    {
      event: 'application_autofill_copied',
      count: count(sql<{ n: number }>`SELECT count(*) AS n FROM application_events WHERE kind = 'autofill-copied'`),
    },
    { event: 'application_submitted', count: submitted },
    { event: 'apply_email_sent', count: count(sql<{ n: number }>`SELECT count(*) AS n FROM mails WHERE state = 'sent'`) },
  ];
}

function countBy<Item, Key>(items: Item[], keyOf: (item: Item) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

function median(values: number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
