import { z } from 'zod';
import { Job } from './job.ts';

/** One state of an application's tailored documents. */
export const DocumentVersion = z.object({
  id: z.string(),
  createdAt: z.number(),
  /** How it came to be: a tailoring, a sentence reworded by hand, or an older version taken back. */
  origin: z.enum(['tailored', 'edited', 'restored']),
  template: z.string(),
  language: z.string(),
  /** The base CV it was made from, by its name then; null where it is not known. */
  base: z.string().nullable(),
  model: Job.shape.model,
  /** Keyword coverage 0–100; null where it is not known. */
  score: z.number().nullable(),
  isCurrent: z.boolean(),
});

const Change = z.enum(['same', 'added', 'removed']);

/** One sentence of two versions. `changed`: the same sentence in other words, its pieces say which. */
export const PassageChange = z.object({
  /** What it stands under: a heading, a position with its employer. */
  under: z.string(),
  change: z.enum(['same', 'added', 'removed', 'changed']),
  pieces: z.array(z.object({ text: z.string(), change: Change })),
});

/** What is different from an earlier version to a later one, in reading order. */
export const VersionDifference = z.object({ cv: z.array(PassageChange), letter: z.array(PassageChange) });

export type DocumentVersion = z.infer<typeof DocumentVersion>;
export type PassageChange = z.infer<typeof PassageChange>;
export type VersionDifference = z.infer<typeof VersionDifference>;
