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
  /** The same question in other words, from answers that became one with this. */
  alsoAsked: z.array(z.string()).optional(),
  /** The person's mark: kept, and neither filled nor offered; the question is left for them. The answer may then be empty. */
  neverUse: z.boolean().optional(),
  updatedAt: z.number(),
});

/** `usedIn`: applications it was filled in. `merged`: answers that became one with it, as they were. */
export const ListedAnswer = StoredAnswer.extend({
  usedIn: z.number().int(),
  merged: z.array(z.object({ id: z.string(), question: z.string(), answer: z.string() })),
});

/** One application an answer was filled in. Times are epoch milliseconds; null: it was not. */
export const AnswerUse = z.object({
  applicationId: z.string(),
  title: z.string(),
  company: z.string(),
  /** What the answer said then. */
  said: z.string(),
  filledAt: z.number().nullable(),
  submittedAt: z.number().nullable(),
});

export type StoredAnswer = z.infer<typeof StoredAnswer>;
export type ListedAnswer = z.infer<typeof ListedAnswer>;
export type AnswerUse = z.infer<typeof AnswerUse>;
