import { CodedError, type Job, type JobAttempt, type JobDetail, type JobHappening } from '@sincerely/shared';
import type { Database } from 'better-sqlite3';
import { artifactsOfJob } from './artifacts-of.ts';
import type { JobDefinition } from './define-job.ts';
import type { JobStore, StoredStep } from './job-store.ts';
import type { ReadListed } from './listed-job.ts';
import type { Storage } from '../storage/storage.ts';

type HistoryRow = { id: number; kind: string; data: string; at: number };
type AttemptRow = { attempt: number; started_at: number; ended_at: number | null; outcome: string | null; error: string | null };

const longestHistory = 300;

export type JobDetails = {
  /** Throws `not-found`. */
  detail(id: string): Promise<JobDetail>;
  /** Throws `illegal-job-request` where a retry from this step would do again what went out once. */
  checkRetryFrom(id: string, step: string): Promise<void>;
};

type Parts = {
  storage: Storage;
  store: JobStore;
  listed: ReadListed;
  /** Undefined where no such kind is known any more. */
  definitionOf: (kind: string) => Promise<JobDefinition<unknown> | undefined>;
};

/** All there is to say of one job. */
export function openJobDetails({ storage, store, listed, definitionOf }: Parts): JobDetails {
  const read = prepareReads(storage.sqlite);

  async function retryFrom(job: Job, steps: StoredStep[]): Promise<string[]> {
    if (job.state !== 'error' && job.state !== 'cancelled') return [];
    const effects = effectsOf(await definitionOf(job.kind), await store.input(job.id));
    if (effects === undefined) return [];
    const lastSent = Math.max(-1, ...steps.flatMap(({ name, ordinal }) => (effects.has(name) ? [ordinal] : [])));
    return steps.filter(({ ordinal }) => ordinal > lastSent).map(({ name }) => name);
  }

  return {
    detail: async (id) => {
      const row = listed.byId(id);
      const { job, ...about } = listed.of(row);
      const steps = await store.steps(id);
      const history = (read.history.all(row.seq, longestHistory + 1) as HistoryRow[]).toReversed();
      const isHistoryCut = history.length > longestHistory;
      return {
        listed: { job, ...about },
        steps,
        attempts: (read.attempts.all(row.seq) as AttemptRow[]).map(attemptOf),
        history: (isHistoryCut ? history.slice(1) : history).map(happeningOf),
        isHistoryCut,
        artifacts: artifactsOfJob(storage, id),
        children: listed.childrenOf(id).map((child) => listed.of(child)),
        parent: row.parent_id === null || !read.exists.get(row.parent_id) ? null : listed.of(listed.byId(row.parent_id)),
        retryFrom: await retryFrom(job, steps),
      };
    },
    checkRetryFrom: async (id, step) => {
      const { job } = listed.of(listed.byId(id));
      if ((await retryFrom(job, await store.steps(id))).includes(step)) return;
      throw new CodedError('illegal-job-request', { message: 'This job cannot be begun again from that step.', details: { step } });
    },
  };
}

function prepareReads(sqlite: Database) {
  return {
    // Single pieces of a step may come several times a second and say nothing that the next one does not.
    history: sqlite.prepare(
      `SELECT id, kind, data, at FROM job_events WHERE job_seq = ? AND kind NOT LIKE 'partial:%' ORDER BY id DESC LIMIT ?`,
    ),
    attempts: sqlite.prepare(`SELECT attempt, started_at, ended_at, outcome, error FROM job_attempts WHERE job_seq = ? ORDER BY attempt`),
    exists: sqlite.prepare(`SELECT 1 FROM jobs WHERE id = ?`),
  };
}

/** The steps of a job with an effect outside; undefined where its kind or input is not known any more. */
function effectsOf(definition: JobDefinition<unknown> | undefined, input: unknown): Set<string> | undefined {
  const parsed = definition?.input.safeParse(input);
  if (definition === undefined || parsed?.success !== true) return undefined;
  return new Set(definition.steps(parsed.data).flatMap(({ name, hasEffect }) => (hasEffect ? [name] : [])));
}

function attemptOf({ attempt, started_at, ended_at, outcome, error }: AttemptRow): JobAttempt {
  return { attempt, startedAt: started_at, endedAt: ended_at, outcome, errorCode: error };
}

function happeningOf({ id, kind, data, at }: HistoryRow): JobHappening {
  const { state, progress, phase, phaseLabel, attempt, errorCode, error } = JSON.parse(data) as Job;
  return { id, at, kind, state, progress, phase, phaseLabel, attempt, errorCode, error };
}
