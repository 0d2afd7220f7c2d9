import { z } from 'zod';

export const AtsId = z.string().regex(/^[a-z][a-z0-9-]*$/u);

/** What the extension reads off a page: one public advertisement with its own URL and form. */
export const ReadPosting = z.object({
  ats: AtsId,
  /** The employer's slug on the ATS. */
  board: z.string().min(1).max(200),
  /** The ATS's id of the advertisement; unique together with `ats` and `board`. */
  postingId: z.string().min(1).max(200),
  url: z.url().max(2000),
  title: z.string().max(500),
  company: z.string().max(300).optional(),
  location: z.string().max(500).optional(),
  postedAt: z.string().optional(),
  /** Plain text, paragraphs by `\n`; data, never instructions. */
  description: z.string().max(200_000).optional(),
});

export const Posting = ReadPosting.extend({
  id: z.string(),
  createdAt: z.number(),
  updatedAt: z.number(),
});

/** Whole units of `currency` (ISO 4217). */
export const OfferedSalary = z.object({
  min: z.number(),
  max: z.number(),
  currency: z.string(),
  per: z.enum(['year', 'month', 'week', 'day', 'hour']),
});

/** What a posting's text says when it is read without a model. */
export const PostingTerms = z.object({
  /** ISO 639-1. */
  language: z.string(),
  salary: OfferedSalary.nullable(),
  /** The last day to apply, `YYYY-MM-DD`. */
  applyBy: z.string().nullable(),
  /** Years of experience asked for. */
  years: z.number().nullable(),
  degree: z.enum(['bachelor', 'master', 'doctorate']).nullable(),
  keywords: z.array(z.object({ name: z.string(), need: z.enum(['must', 'nice', 'neutral']) })),
});

export type OfferedSalary = z.infer<typeof OfferedSalary>;
export type PostingTerms = z.infer<typeof PostingTerms>;
export type ReadPosting = z.infer<typeof ReadPosting>;
export type Posting = z.infer<typeof Posting>;

/** The natural key of a posting: the same advertisement reached by any URL. */
export function postingKey(posting: Pick<ReadPosting, 'ats' | 'board' | 'postingId'>): string {
  return `${posting.ats}:${posting.board.toLowerCase()}:${posting.postingId.toLowerCase()}`;
}
