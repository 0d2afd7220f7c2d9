import type { Artifact, EffectSeen, Job, JobRequest, JobState, JobStep } from '@sincerely/shared';
import type { JobWarning } from './define-job.ts';

/** Proof of holding a job: every claim raises the token, and a write with an older one does nothing. */
export type Fence = { jobId: string; token: number };
/** `failures`: of the step it is at, in a row. */
export type Claim = { fence: Fence; job: Job; input: unknown; failures: number };
export type NewJob = {
  kind: string;
  version: number;
  input: unknown;
  applicationId: string | null;
  idemKey?: string;
  /** Higher goes first. */
  priority?: number;
  /** Not claimed before this time, epoch milliseconds. */
  notBefore?: number;
  /** The batch it belongs to. */
  parentId?: string;
};

/** What a job was enqueued with, but for what clients see; `runAt`: not claimed before, epoch milliseconds. */
export type JobTerms = Pick<NewJob, 'version' | 'input'> & { priority: number; runAt: number; idemKey: string | null };

export type StoredArtifact = Omit<Artifact, 'jobId' | 'applicationId'> & { path: string };
export type StoredStep = JobStep & { version: number; inputHash: string; output: unknown };
/** How far the step is that has no checkpoint yet; a job has one at most. */
export type PartialStep = Pick<StoredStep, 'name' | 'version' | 'inputHash' | 'output'> & {
  /** It was about to have an effect outside, and nothing says how that ended. */
  isIntent?: boolean;
};
/** What is written before a step has an effect outside. */
export type Intent = Pick<StoredStep, 'name' | 'version' | 'inputHash' | 'ordinal' | 'startedAt'>;
export type Checkpoint = Omit<StoredStep, 'attempt' | 'finishedAt'> & {
  artifacts: StoredArtifact[];
  model?: Job['model'];
  warnings?: JobWarning[];
};

export type Progress = { percent: number; phase: string; label: string };
export type Settlement =
  | { to: 'done' | 'cancelled' }
  /** With a code: it waits for the person, for this. `isKnown`: the step says that its effect did not happen. */
  | { to: 'paused'; code?: string; message?: string; isKnown?: true }
  | { to: 'error'; code: string; message: string }
  /** Back into the queue, to be claimed from `at` on; with a code: because of a failure, which is counted unless it only has to wait. */
  | { to: 'queued'; at: number; code?: string; message?: string; isWait?: true };

export type RequestOptions = { fromStep?: string; effect?: EffectSeen };
export type JobEvent = { id: number; kind: string; job: Job; at: number };
export type JobQuery = { states?: JobState[]; kind?: string; applicationId?: string; parentId?: string; limit?: number };

/**
 * Durable jobs. Each transition is one transaction of job, step and event; listeners hear of it after the commit. The same semantics for
 * every backend, so nothing here is SQLite's.
 */
export interface JobStore {
  /** An idempotency key returns the live job that has it. */
  enqueue(job: NewJob): Promise<Job>;
  claim(owner: string, kinds: string[]): Promise<Claim | null>;
  claimById(owner: string, id: string): Promise<Claim | null>;
  /** Extends the lease, tells how far it is, and answers what is asked of the job; `lost`: it is no longer ours. */
  beat(fence: Fence, progress?: Progress): Promise<'ok' | 'pause' | 'cancel' | 'lost'>;
  /** False: fenced off, nothing was written. */
  checkpoint(fence: Fence, step: Checkpoint): Promise<boolean>;
  /** False: fenced off, nothing was written. The step's checkpoint forgets it. */
  savePartial(fence: Fence, partial: PartialStep): Promise<boolean>;
  /** A failure, and a pause whose step knows, say that an intended effect did not happen, and forget the intent; any other pause leaves it. */
  settle(fence: Fence, outcome: Settlement): Promise<boolean>;
  /** Records that a step is about to have an effect outside. False: fenced off, and it must not have it. */
  intend(fence: Fence, intent: Intent): Promise<boolean>;
  /**
   * Throws `not-found` or `illegal-job-request`. `fromStep`: a retry forgets this step and those after it. `effect`: what the person saw of an
   * intended effect whose end is not known; without it the intent stays.
   */
  request(id: string, request: JobRequest, options?: RequestOptions): Promise<Job>;
  get(id: string): Promise<Job | null>;
  input(id: string): Promise<unknown>;
  terms(id: string): Promise<JobTerms | null>;
  list(query: JobQuery): Promise<Job[]>;
  steps(id: string): Promise<StoredStep[]>;
  partial(id: string): Promise<PartialStep | null>;
  events(afterId: number, limit: number, jobId?: string): Promise<JobEvent[]>;
  lastEventId(): Promise<number>;
  /** When the next queued job of these kinds wants to run; null: none waits. */
  nextRunAt(kinds: string[]): Promise<number | null>;
  onCommit(listener: (event: JobEvent) => void): () => void;
  /** At start: what was running when the process died goes back into the queue, or to `crash-loop` after three crashes without a finished step. */
  recover(bootId: string): Promise<{ requeued: number; crashLoops: number }>;
  /** Takes jobs away from holders, other than this one, whose lease has run out. How many. */
  reclaim(owner: string): Promise<number>;
  /** Forgets events older than this many milliseconds. */
  sweep(eventsOlderThan: number): Promise<number>;
  health(): Promise<{ ok: boolean; queued: number; running: number }>;
}
