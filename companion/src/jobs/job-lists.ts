import { CodedError, type JobGroup, type JobListQuery, type JobPage, type ListedJob, type StoppedWork } from '@sincerely/shared';
import type { Database } from 'better-sqlite3';
import { type ListedRow, type ReadListed, selectListed } from './listed-job.ts';

export type JobLists = {
  page(query: JobListQuery): JobPage;
  stopped(): StoppedWork;
  /** Throws `not-found`, or `illegal-job-request` for a job that is not stopped. */
  dismiss(id: string, dismissed: boolean): ListedJob;
};

/** Word for word as the partial indexes have them, so that they are used. */
const conditions: Record<JobGroup, string> = {
  running: `j.state = 'running'`,
  waiting: `j.state = 'queued'`,
  interrupted: `j.state IN ('paused','error')`,
  finished: `j.state IN ('done','cancelled')`,
};

/** A failed job that was begun anew is nothing to go on with; an effect whose end is not known always waits for the person's word. */
const isNewest = `(j.error_code = 'effect-unresolved' OR j.idem_key IS NULL OR NOT EXISTS (SELECT 1 FROM jobs n INDEXED BY jobs_same
  WHERE n.kind = j.kind AND n.idem_key = j.idem_key AND n.idem_key IS NOT NULL AND n.seq > j.seq))`;
const mostStopped = 200;

type Parts = {
  sqlite: Database;
  listed: ReadListed;
  /** Of this companion, epoch milliseconds. */
  startedAt: number;
  onDismiss: () => void;
};

/** Lists of jobs, each read by an index. */
export function openJobLists({ sqlite, listed, startedAt, onDismiss }: Parts): JobLists {
  const stopped = sqlite.prepare(
    `${selectListed} WHERE ${conditions.interrupted} AND ${isNewest} ORDER BY j.seq DESC LIMIT ${mostStopped}`,
  );
  const counts = sqlite.prepare(
    `SELECT ${Object.entries(conditions)
      .map(([group, is]) => countOf(group, is))
      .join(', ')}`,
  );
  const kinds = sqlite.prepare(`SELECT DISTINCT kind FROM jobs ORDER BY kind`).pluck();
  const dismiss = sqlite.prepare(`INSERT OR REPLACE INTO job_dismissals(job_seq, job_updated_at) VALUES (?, ?)`);
  const putBack = sqlite.prepare(`DELETE FROM job_dismissals WHERE job_seq = ?`);
  return {
    page: ({ group, kind, cursor, limit }) => {
      const wanted = [group && conditions[group], kind && 'j.kind = @kind', cursor && 'j.seq < @cursor'].filter(Boolean);
      const where = wanted.length > 0 ? `WHERE ${wanted.join(' AND ')}` : '';
      const statement = sqlite.prepare(`${selectListed} ${where} ORDER BY j.seq DESC LIMIT @most`);
      const rows = statement.all({ kind, cursor, most: limit + 1 }) as ListedRow[];
      const shown = rows.slice(0, limit);
      return {
        jobs: shown.map((row) => listed.of(row)),
        next: rows.length > limit ? (shown.at(-1)?.seq ?? null) : null,
        counts: counts.get() as JobPage['counts'],
        kinds: kinds.all() as string[],
      };
    },
    stopped: () => ({ startedAt, stopped: (stopped.all() as ListedRow[]).map((row) => listed.of(row)) }),
    dismiss: (id, dismissed) => {
      const row = listed.byId(id);
      if (row.state !== 'paused' && row.state !== 'error') throw new CodedError('illegal-job-request');
      if (dismissed) dismiss.run(row.seq, row.updated_at);
      else putBack.run(row.seq);
      onDismiss();
      return listed.of(listed.byId(id));
    },
  };
}

function countOf(group: string, condition: string): string {
  return `(SELECT count(*) FROM jobs j WHERE ${condition}) AS ${group}`;
}
