import { z } from 'zod';

export const JobState = z.enum(['queued', 'running', 'paused', 'done', 'error', 'cancelled']);
/** What a client may ask for; a store runs any kind it has a definition of. */
export const JobKind = z.enum(['tailor', 'improve']);

/** The phases of a tailoring job and the percent at which each begins. */
export const tailoringPhases = [
  { name: 'profile', percent: 5, label: 'Loading your profile' },
  { name: 'facts', percent: 10, label: 'Collecting your facts' },
  { name: 'posting', percent: 25, label: 'Reading the posting' },
  { name: 'cv', percent: 50, label: 'Tailoring your CV' },
  { name: 'letter', percent: 75, label: 'Writing your letter' },
  { name: 'render', percent: 95, label: 'Making the files' },
  { name: 'ready', percent: 100, label: 'Ready' },
] as const;

/** A unit of background work in the job store. Whole state: applying the same snapshot twice is harmless. */
export const Job = z.object({
  id: z.string(),
  kind: z.string(),
  applicationId: z.string().nullable(),
  state: JobState,
  /** What was asked of a running job and is not yet obeyed. */
  intent: z.enum(['pause', 'cancel']).nullable(),
  /** 0–100; never falls within one attempt. */
  progress: z.number().min(0).max(100),
  phase: z.string().nullable(),
  phaseLabel: z.string().nullable(),
  attempt: z.number().int(),
  /** A queued job that failed and is tried again at this time. */
  retryAt: z.number().nullable().default(null),
  /** The batch it belongs to. */
  parentId: z.string().nullable().default(null),
  /** Why it ended, why it is tried again, or, of a paused job, what it waits for the person for. */
  errorCode: z.string().nullable(),
  error: z.string().nullable(),
  /** How far the words were made with a model: none configured, used, or stepped back to the deterministic draft. */
  model: z.enum(['none', 'used', 'fell-back']).nullable(),
  /** What did not go as it might have, though the job went on: coded, with a sentence. */
  warnings: z.array(z.object({ code: z.string(), message: z.string() })).optional(),
  createdAt: z.number(),
  updatedAt: z.number(),
  finishedAt: z.number().nullable(),
});

export const JobStep = z.object({
  name: z.string(),
  ordinal: z.number().int(),
  attempt: z.number().int(),
  startedAt: z.number(),
  finishedAt: z.number(),
});

export const JobRequest = z.enum(['pause', 'resume', 'cancel', 'retry']);

/** What a person saw of an effect outside whose end the companion did not: it went out, or it did not. */
export const EffectSeen = z.enum(['happened', 'did-not-happen']);

export type JobState = z.infer<typeof JobState>;
export type JobKind = z.infer<typeof JobKind>;
export type Job = z.infer<typeof Job>;
export type JobStep = z.infer<typeof JobStep>;
export type EffectSeen = z.infer<typeof EffectSeen>;
export type JobRequest = z.infer<typeof JobRequest>;

export function isFinished(state: JobState): boolean {
  return state === 'done' || state === 'error' || state === 'cancelled';
}
