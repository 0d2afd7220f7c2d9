import { z } from 'zod';
import { Artifact } from './artifact.ts';
import { Job } from './job.ts';
import { Outcome } from './outcome.ts';
import { Posting } from './posting.ts';

/** Our status of an application; the employer's pipeline is its stage and is not ours to set. */
export const ApplicationStatus = z.enum([
  'draft',
  'tailoring',
  'ready',
  'filling',
  'submitting',
  'submitted',
  'needs-you',
  'rejected',
  'interview',
  'offer',
  'withdrawn',
]);
export type ApplicationStatus = z.infer<typeof ApplicationStatus>;

/** An application that was sent by another way is told by the person at any time before. */
const toldByPerson = ['submitted', 'interview', 'offer', 'rejected', 'withdrawn'] as const;

/** Which status may follow which. `submitting` is the recorded intent: it ends only by an outcome or by the person. */
export const applicationTransitions: Record<ApplicationStatus, readonly ApplicationStatus[]> = {
  draft: ['tailoring', 'ready', 'filling', 'submitting', ...toldByPerson],
  tailoring: ['draft', 'ready', 'filling', 'submitting', ...toldByPerson],
  ready: ['draft', 'tailoring', 'filling', 'submitting', ...toldByPerson],
  filling: ['tailoring', 'ready', 'submitting', 'needs-you', ...toldByPerson],
  submitting: ['submitted', 'needs-you', 'filling'],
  'needs-you': ['tailoring', 'ready', 'filling', 'submitting', ...toldByPerson],
  submitted: ['rejected', 'interview', 'offer', 'withdrawn'],
  rejected: ['submitted', 'interview', 'offer'],
  interview: ['submitted', 'rejected', 'offer', 'withdrawn'],
  offer: ['submitted', 'interview', 'rejected', 'withdrawn'],
  withdrawn: ['draft', 'submitted'],
};

export function mayFollow(from: ApplicationStatus, to: ApplicationStatus): boolean {
  return from === to || applicationTransitions[from].includes(to);
}

/** Proof of what was sent and what the page answered. */
export const Receipt = z.object({
  at: z.number(),
  outcome: Outcome,
  /** Label and value of every control as the page showed it when it was sent; as approved where the page could not be asked. */
  values: z.array(z.object({ label: z.string(), value: z.string() })),
});

/** One candidate × one posting, with our status and its history. */
export const Application = z.object({
  id: z.string(),
  postingId: z.string(),
  status: ApplicationStatus,
  notes: z.string(),
  submittedAt: z.number().nullable(),
  receipt: Receipt.nullable(),
  createdAt: z.number(),
  updatedAt: z.number(),
});

export const ApplicationEvent = z.object({
  id: z.number(),
  kind: z.string(),
  detail: z.string(),
  at: z.number(),
});

export const ApplicationSummary = Application.omit({ receipt: true }).extend({
  posting: Posting.omit({ description: true }),
  /** The base CV the person chose for it; null: the default one. */
  baseId: z.string().nullable(),
  job: Job.nullable(),
});

export const ApplicationDetail = Application.extend({
  posting: Posting,
  artifacts: z.array(Artifact),
  jobs: z.array(Job),
  events: z.array(ApplicationEvent),
  /** The base CV the person chose for it; null: the default one. */
  baseId: z.string().nullable(),
});

export type Receipt = z.infer<typeof Receipt>;
export type Application = z.infer<typeof Application>;
export type ApplicationEvent = z.infer<typeof ApplicationEvent>;
export type ApplicationSummary = z.infer<typeof ApplicationSummary>;
export type ApplicationDetail = z.infer<typeof ApplicationDetail>;
