import { z } from 'zod';

/** An answer the person gave to a question once, kept to offer again. */
export const StoredAnswer = z.object({
  id: z.string(),
  question: z.string().min(1).max(5000),
  answer: z.string().max(20_000),
  /** Only confirmed answers are ever filled; others are suggested. */
  confirmed: z.boolean(),
  /** The employer the answer was written for, when it is free text. */
  company: z.string().nullable(),
  updatedAt: z.number(),
});

export type StoredAnswer = z.infer<typeof StoredAnswer>;
