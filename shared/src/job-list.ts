import { z } from 'zod';
import { Artifact } from './artifact.ts';
import { Job, type JobState, JobStep } from './job.ts';

/** How a list of jobs is read: at work, waiting for its turn or time, stopped short of its end, or at its end. */
export const JobGroup = z.enum(['running', 'waiting', 'interrupted', 'finished']);

export const jobGroups: Record<JobGroup, readonly JobState[]> = {
  running: ['running'],
  waiting: ['queued'],
  interrupted: ['paused', 'error'],
  finished: ['done', 'cancelled'],
};

/** Why a queued job is not started yet, and until when, epoch milliseconds. */
export const JobWait = z.object({
  why: z.enum(['not-before', 'after-failure', 'host-resting']),
  until: z.number(),
  /** The host that is left alone; null where it is not known, or none is. */
  host: z.string().nullable(),
});

/** A job with what it is about. */
export const ListedJob = z.object({
  job: Job,
  /** Title and employer of its application's posting; null where it has none. */
  about: z.string().nullable(),
  /** When it last did something itself; that it was found stopped is nothing it did. */
  lastActiveAt: z.number(),
  waits: JobWait.nullable(),
  /** The person has put this stopped work aside; it is kept, and going on with it brings it back. */
  isDismissed: z.boolean(),
  /** It stopped before the companion's present start, or by its end. */
  stoppedBeforeStart: z.boolean(),
});

export const JobListQuery = z.object({
  group: JobGroup.optional(),
  kind: z.string().max(100).optional(),
  /** The `next` of the page before. */
  cursor: z.coerce.number().int().positive().optional(),
  /** Jobs a page; 50 where nothing is said. */
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** Newest first. */
export const JobPage = z.object({
  jobs: z.array(ListedJob),
  /** Where the next page begins; null: this is the last. */
  next: z.number().int().nullable(),
  /** How many there are of each group, of any kind. */
  counts: z.record(JobGroup, z.number().int()),
  /** Every kind there is a job of. */
  kinds: z.array(z.string()),
});

/** Stopped work that can go on: paused, failed, or waiting for the person's word. Newest first. */
export const StoppedWork = z.object({
  /** When this companion started, epoch milliseconds. */
  startedAt: z.number(),
  stopped: z.array(ListedJob),
});

/** One entry of a job's history; `kind` is the store's word for it. */
export const JobHappening = Job.pick({ state: true, progress: true, phase: true, phaseLabel: true, errorCode: true, error: true }).extend({
  id: z.number().int(),
  at: z.number(),
  kind: z.string(),
  attempt: z.number().int(),
});

export const JobAttempt = z.object({
  attempt: z.number().int(),
  startedAt: z.number(),
  endedAt: z.number().nullable(),
  outcome: z.string().nullable(),
  errorCode: z.string().nullable(),
});

export const JobDetail = z.object({
  listed: ListedJob,
  steps: z.array(JobStep),
  attempts: z.array(JobAttempt),
  /** Oldest first, without what only tells of single pieces. */
  history: z.array(JobHappening),
  /** There was more before the history's first entry. */
  isHistoryCut: z.boolean(),
  artifacts: z.array(Artifact),
  /** The jobs of this batch, and the job whose batch it belongs to. */
  children: z.array(ListedJob),
  parent: ListedJob.nullable(),
  /** Finished steps that a retry may begin from again; what went out once is never among them. */
  retryFrom: z.array(z.string()),
});

export type JobGroup = z.infer<typeof JobGroup>;
export type JobWait = z.infer<typeof JobWait>;
export type ListedJob = z.infer<typeof ListedJob>;
export type JobListQuery = z.infer<typeof JobListQuery>;
export type JobPage = z.infer<typeof JobPage>;
export type StoppedWork = z.infer<typeof StoppedWork>;
export type JobHappening = z.infer<typeof JobHappening>;
export type JobAttempt = z.infer<typeof JobAttempt>;
export type JobDetail = z.infer<typeof JobDetail>;
