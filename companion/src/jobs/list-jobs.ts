import type { Job } from '@sincerely/shared';
import type { Database } from 'better-sqlite3';
import { type JobRow, jobOfRow } from './job-row.ts';
import type { JobQuery } from './job-store.ts';

/** The jobs that fit, newest first. */
export function listJobs(sqlite: Database, { states, kind, applicationId, parentId, limit = 200 }: JobQuery): Job[] {
  const conditions: [string, (string | number)[]][] = [
    ...(states ? [[`state IN (${states.map(() => '?').join(',')})`, states] satisfies [string, string[]]] : []),
    ...Object.entries({ kind, application_id: applicationId, parent_id: parentId }).flatMap(([column, value]): [string, string[]][] =>
      value === undefined ? [] : [[`${column} = ?`, [value]]],
    ),
  ];
  const where = conditions.length > 0 ? `WHERE ${conditions.map(([sql]) => sql).join(' AND ')}` : '';
  const values = conditions.flatMap(([, own]) => own);
  return (sqlite.prepare(`SELECT * FROM jobs ${where} ORDER BY seq DESC LIMIT ?`).all(...values, limit) as JobRow[]).map(jobOfRow);
}
