import type { Job, JobState } from '@sincerely/shared';
import type { JobTerms } from './job-store.ts';

/** A row of `jobs` as SQLite holds it. */
export type JobRow = {
  seq: number;
  id: string;
  kind: string;
  version: number;
  priority: number;
  application_id: string | null;
  state: JobState;
  intent: 'pause' | 'cancel' | null;
  attempt: number;
  crash_count: number;
  failure_count: number;
  parent_id: string | null;
  run_at: number;
  idem_key: string | null;
  progress: number;
  phase: string | null;
  phase_label: string | null;
  lease_token: number;
  input: string;
  model: Job['model'];
  warnings: string;
  error_code: string | null;
  error: string | null;
  created_at: number;
  updated_at: number;
  finished_at: number | null;
};

/** The job as clients see it. */
export function jobOfRow(row: JobRow): Job {
  return {
    id: row.id,
    kind: row.kind,
    applicationId: row.application_id,
    state: row.state,
    intent: row.intent,
    progress: row.progress,
    phase: row.phase,
    phaseLabel: row.phase_label,
    attempt: row.attempt,
    retryAt: row.state === 'queued' && row.error_code !== null ? row.run_at : null,
    parentId: row.parent_id,
    errorCode: row.error_code,
    error: row.error,
    model: row.model,
    warnings: JSON.parse(row.warnings) as NonNullable<Job['warnings']>,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    finishedAt: row.finished_at,
  };
}

export function termsOfRow({ version, input, priority, run_at: runAt, idem_key: idemKey }: JobRow): JobTerms {
  return { version, input: JSON.parse(input) as unknown, priority, runAt, idemKey };
}
