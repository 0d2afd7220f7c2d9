import { z } from 'zod';
import { FactSource } from './fact.ts';

/** Text at its place on a page: points from the left and top edge, `y` its baseline. */
export const PlacedRun = z.object({ text: z.string(), x: z.number(), y: z.number(), width: z.number(), size: z.number() });

/** One page or table of a file as it was read, with names and numbers as sources give them. */
export const ReadPage = z.object({
  file: z.string(),
  page: z.number().int().positive(),
  /** In points, where the file says where its text stands. */
  size: z.object({ width: z.number().positive(), height: z.number().positive() }).optional(),
  /** `line` is absent for what was taken as no part of the text, such as page numbers. */
  lines: z.array(z.object({ line: z.number().int().positive().optional(), text: z.string(), runs: z.array(PlacedRun).optional() })),
});

/**
 * What the person said of one read fact. `take`: it goes into the profile; `keep`: the profile's own stays; `both`: it is added beside the
 * profile's own; `drop`: it is left out; `open`: nothing yet.
 */
export const ReviewState = z.enum(['open', 'take', 'keep', 'both', 'drop']);

/** The named parts of one fact, such as `position` and `startDate`; a sentence has `text` alone. */
export const ReviewFields = z.record(z.string(), z.string().max(20_000));

/** One thing a file says, beside what the profile says in its place. */
export const ReviewItem = z.object({
  /** As the fact of the read profile: `work:0`, `work:0:1`. */
  id: z.string(),
  section: z.enum(['you', 'summary', 'work', 'education', 'skills', 'languages', 'links', 'other']),
  /** The item of the position it stands under. */
  entry: z.string().optional(),
  /** As read, or as the person corrected it. */
  fields: ReviewFields,
  source: FactSource,
  confidence: z.number().min(0).max(1),
  doubt: z.string().optional(),
  /** Against the profile. `new` with `own`: it only adds to that. */
  relation: z.enum(['new', 'differs', 'same']),
  own: ReviewFields.nullable(),
  state: ReviewState,
  isCorrected: z.boolean(),
  canEdit: z.boolean(),
  canBeBoth: z.boolean(),
});

export const ReviewSummary = z.object({
  id: z.string(),
  file: z.string(),
  left: z.number().int(),
  total: z.number().int(),
  createdAt: z.number(),
  updatedAt: z.number(),
});

/** A file beside what was read from it, kept until the person has gone through it. */
export const ImportReview = ReviewSummary.extend({
  /** The profile's revision the items were compared with. */
  revision: z.number().int(),
  warnings: z.array(z.string()),
  pages: z.array(ReadPage),
  items: z.array(ReviewItem),
});

export const ReviewDecision = z.object({
  id: z.string().max(100),
  state: ReviewState,
  /** A correction; absent: as read. */
  fields: ReviewFields.optional(),
});

export type ReadPage = z.infer<typeof ReadPage>;
export type PlacedRun = z.infer<typeof PlacedRun>;
export type ReviewState = z.infer<typeof ReviewState>;
export type ReviewFields = z.infer<typeof ReviewFields>;
export type ReviewItem = z.infer<typeof ReviewItem>;
export type ReviewSummary = z.infer<typeof ReviewSummary>;
export type ImportReview = z.infer<typeof ImportReview>;
export type ReviewDecision = z.infer<typeof ReviewDecision>;

/** Whether the person still has to say something of it. What the profile says already needs no word. */
export function isLeft({ state, relation }: Pick<ReviewItem, 'state' | 'relation'>): boolean {
  return state === 'open' && relation !== 'same';
}
