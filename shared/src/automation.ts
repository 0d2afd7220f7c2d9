import { z } from 'zod';
import { ApplicationSummary } from './application.ts';
import { DocumentRole } from './artifact.ts';
import { FillPlan } from './fill-plan.ts';
import { Job } from './job.ts';

/** One application the companion works on in its own browser. How it stands is its job's state, and what it waits for the person for its code. */
export const QueuedApplication = z.object({
  job: Job,
  application: ApplicationSummary.omit({ job: true }),
  /** Null: the form was not planned yet. */
  proposal: z.object({ hash: z.string(), isShown: z.boolean(), approvedAt: z.number().nullable(), openRows: z.number().int() }).nullable(),
  /** Its page is open in the companion's browser. */
  isOpen: z.boolean(),
  /** Its button was pressed, and its end is not settled: what was approved cannot be taken back any more. */
  isPressed: z.boolean(),
  /** It was pressed and its page is gone, or says nothing: only the person knows whether it went out. */
  asksOutcome: z.boolean(),
});

/** How much may still be sent, and when; the day begins at local midnight. */
export const PaceStanding = z.object({
  sentToday: z.number().int(),
  dailyCap: z.number().int(),
  /** Of these, for one site. */
  siteDailyCap: z.number().int(),
  /** When the next one may be sent, epoch milliseconds, as far as its site allows it; now or earlier: at once. */
  nextAt: z.number(),
});

export const Automation = z.object({
  /** Nothing is begun; what waits for the person can still be looked at. */
  isPaused: z.boolean(),
  browser: z.enum(['open', 'closed']),
  /** The browser's window is on this machine's screen. */
  isVisible: z.boolean(),
  pace: PaceStanding,
  /** The newest first. */
  queue: z.array(QueuedApplication),
});

/** What of a plan is not as it was when the person last gave their word for it. */
export const PlanChanges = z.object({
  /** When that was. */
  since: z.number(),
  /** `new`: it was not there; `value`: it said `was`, empty where it was left out; `question`: what it asks for is another, what is said stays. */
  rows: z.array(z.object({ ref: z.string(), how: z.enum(['new', 'value', 'question']), was: z.string() })),
  /** Labels of rows that are gone. */
  gone: z.array(z.string()),
  /** Documents that were others, by the name they had; null: there was none. */
  documents: z.array(z.object({ role: DocumentRole, was: z.string().nullable() })),
});

/** What would be sent, as the person looks at it. */
export const PlanForReview = z.object({
  queued: QueuedApplication,
  plan: FillPlan,
  hash: z.string(),
  /** Null: the person never gave their word for a plan of it, or nothing differs. */
  changes: PlanChanges.nullable(),
  documents: z.array(z.object({ role: DocumentRole, id: z.string(), name: z.string() })),
  /** Artifacts: pictures of the page, the newest first. */
  pictures: z.array(z.object({ id: z.string(), name: z.string(), at: z.number() })),
});

/** Keys by the names they have in a browser. */
const writing = ['Enter', 'Space', 'Backspace', 'Delete', 'Escape'] as const;
const going = ['Tab', 'Shift+Tab', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'] as const;
export const pageKeys = [...writing, ...going] as const;

/** A hand on the page in the companion's browser; coordinates in CSS pixels of the picture. */
export const PageInput = z.discriminatedUnion('type', [
  z.object({ type: z.literal('click'), x: z.number().min(0).max(10_000), y: z.number().min(0).max(10_000) }),
  z.object({ type: z.literal('text'), text: z.string().min(1).max(2000) }),
  z.object({
    type: z.literal('key'),
    key: z.enum(pageKeys),
  }),
  z.object({ type: z.literal('scroll'), by: z.number().min(-5000).max(5000) }),
]);

/** What the page shows now: a JPEG in base64, its size in CSS pixels. */
export const PageView = z.object({ picture: z.string(), width: z.number(), height: z.number(), hostname: z.string() });

export type QueuedApplication = z.infer<typeof QueuedApplication>;
export type PaceStanding = z.infer<typeof PaceStanding>;
export type Automation = z.infer<typeof Automation>;
export type PlanChanges = z.infer<typeof PlanChanges>;
export type PlanForReview = z.infer<typeof PlanForReview>;
export type PageInput = z.infer<typeof PageInput>;
export type PageView = z.infer<typeof PageView>;
