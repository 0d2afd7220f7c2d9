import { z } from 'zod';

/** Where a fact was read: 1-based page and line where the file has them. */
export const FactSource = z.object({
  file: z.string(),
  page: z.number().int().positive().optional(),
  line: z.number().int().positive().optional(),
  /** The last of its lines, where it has several. */
  lastLine: z.number().int().positive().optional(),
});

/** One thing the person's own CV says, with an id that generated text can cite. */
export const Fact = z.object({
  id: z.string(),
  kind: z.enum(['identity', 'summary', 'work', 'highlight', 'education', 'skill', 'language', 'link', 'other']),
  text: z.string(),
  /** The work or education entry it belongs to, as `work:0`. */
  entry: z.string().optional(),
  startDate: z.string().optional(),
  endDate: z.string().optional(),
  source: FactSource,
  /** 0–1: how sure the reader was. */
  confidence: z.number().min(0).max(1),
  /** Why the reader was not sure, where it knows. */
  doubt: z.string().optional(),
  /** The person typed it or said that it is right. */
  confirmed: z.boolean(),
});

/** A fact the reader was less sure of is shown as doubtful. */
export const doubtfulBelow = 0.7;

export type Fact = z.infer<typeof Fact>;
export type FactSource = z.infer<typeof FactSource>;
