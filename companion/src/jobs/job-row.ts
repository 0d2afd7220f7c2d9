import type { Job, JobKind, JobState } from '@sincerely/shared';
import type { JobEvent, PartialStep, StoredStep } from './job-store.ts';

/** A row of `jobs` as SQLite holds it. */
export type JobRow = {
  seq: number;
  id: string;
  kind: JobKind;
  version: number;
  application_id: string | null;
  state: JobState;
  intent: 'pause' | 'cancel' | null;
  attempt: number;
  crash_count: number;
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
    errorCode: row.error_code,
    error: row.error,
    model: row.model,
    warnings: JSON.parse(row.warnings) as NonNullable<Job['warnings']>,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    finishedAt: row.finished_at,
  };
}

export type StepRow = {
  name: string;
  ordinal: number;
  step_version: number;
  input_hash: string;
  output: string;
  attempt: number;
  started_at: number;
  finished_at: number;
};
export type PartialRow = Pick<StepRow, 'name' | 'step_version' | 'input_hash' | 'output'>;
export type EventRow = { id: number; kind: string; data: string; at: number };

export function stepOfRow(row: StepRow): StoredStep {
  return {
    name: row.name,
    ordinal: row.ordinal,
    version: row.step_version,
    inputHash: row.input_hash,
    output: JSON.parse(row.output) as unknown,
    attempt: row.attempt,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
  };
}

export function partialOfRow(row: PartialRow): PartialStep {
  return { name: row.name, version: row.step_version, inputHash: row.input_hash, output: JSON.parse(row.output) as unknown };
}

export function eventOfRow({ id, kind, data, at }: EventRow): JobEvent {
  return { id, kind, at, job: JSON.parse(data) as Job };
}
