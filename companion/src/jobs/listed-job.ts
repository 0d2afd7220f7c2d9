import { CodedError, type JobWait, type ListedJob } from '@sincerely/shared';
import type { Database } from 'better-sqlite3';
import type { Breakers } from './breakers.ts';
import { type JobRow, jobOfRow } from './job-row.ts';

export type ListedRow = JobRow & { title: string | null; company: string | null; dismissed: number; active_at: number };

/** What a list of jobs selects, to be followed by its conditions. The recovery at start ends an attempt as crashed: the job did nothing then. */
export const selectListed = `SELECT j.*, p.title, p.company, ifnull(d.job_updated_at = j.updated_at, 0) AS dismissed,
    max(j.created_at,
      ifnull((SELECT max(finished_at) FROM job_steps WHERE job_seq = j.seq), 0),
      ifnull((SELECT at FROM job_partials WHERE job_seq = j.seq), 0),
      ifnull((SELECT max(max(started_at, iif(outcome = 'crashed', 0, ifnull(ended_at, 0)))) FROM job_attempts WHERE job_seq = j.seq), 0)
    ) AS active_at
  FROM jobs j LEFT JOIN applications a ON a.id = j.application_id LEFT JOIN postings p ON p.id = a.posting_id
    LEFT JOIN job_dismissals d ON d.job_seq = j.seq`;

export type ReadListed = {
  of(row: ListedRow): ListedJob;
  /** Throws `not-found`. */
  byId(id: string): ListedRow;
  childrenOf(id: string): ListedRow[];
};

/** Reads jobs with what they are about. `startedAt`: of this companion, epoch milliseconds. */
export function readListed(sqlite: Database, breakers: Pick<Breakers, 'open'>, startedAt: number): ReadListed {
  const byId = sqlite.prepare(`${selectListed} WHERE j.id = ?`);
  const children = sqlite.prepare(`${selectListed} WHERE j.parent_id = ? ORDER BY j.seq LIMIT 500`);
  return {
    of: (row) => {
      const isStopped = row.state === 'paused' || row.state === 'error';
      return {
        job: jobOfRow(row),
        about: [row.title, row.company].filter(Boolean).join(' · ') || null,
        lastActiveAt: row.state === 'running' ? row.updated_at : row.active_at,
        waits: waitOf(row, breakers),
        isDismissed: isStopped && row.dismissed === 1,
        stoppedBeforeStart: isStopped && row.active_at < startedAt,
      };
    },
    byId: (id) => {
      const row = byId.get(id) as ListedRow | undefined;
      if (row === undefined) throw new CodedError('not-found', { message: 'There is no such job.' });
      return row;
    },
    childrenOf: (id) => children.all(id) as ListedRow[],
  };
}

/** What waits for a host is to run the very moment that the host's rest ends. */
function waitOf(row: ListedRow, breakers: Pick<Breakers, 'open'>, now = Date.now()): JobWait | null {
  if (row.state !== 'queued' || row.run_at <= now) return null;
  if (row.error_code === null) return { why: 'not-before', until: row.run_at, host: null };
  if (row.error_code !== 'host-resting') return { why: 'after-failure', until: row.run_at, host: null };
  const host = breakers.open().find(({ until }) => until === row.run_at)?.host ?? null;
  return { why: 'host-resting', until: row.run_at, host };
}
