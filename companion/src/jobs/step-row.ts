import type { PartialStep, StoredStep } from './job-store.ts';

/** A row of `job_steps` as SQLite holds it. */
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
export type PartialRow = Pick<StepRow, 'name' | 'step_version' | 'input_hash' | 'output'> & { is_intent: number };

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
  return {
    name: row.name,
    version: row.step_version,
    inputHash: row.input_hash,
    output: JSON.parse(row.output) as unknown,
    ...(row.is_intent === 1 ? { isIntent: true } : {}),
  };
}
