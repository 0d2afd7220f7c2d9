import { z } from 'zod';

/** A whole copy of the database. `reason`: `daily`, `by-hand` or `before-version-N`. */
export const BackupCopy = z.object({ name: z.string(), reason: z.string(), at: z.number(), bytes: z.number().int() });

/** How the data was brought back once, in sentences for the person. */
export const BroughtBack = z.object({ at: z.number(), why: z.string(), says: z.array(z.string()) });

export type BackupCopy = z.infer<typeof BackupCopy>;
export type BroughtBack = z.infer<typeof BroughtBack>;
