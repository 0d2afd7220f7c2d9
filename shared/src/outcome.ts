import { z } from 'zod';

export const OutcomeKind = z.enum(['submitted', 'invalid', 'challenged', 'code-required', 'duplicate', 'closed', 'unknown']);

/** What the page says after submit. "No error seen" is not `submitted`; it is `unknown` and goes to the person. */
export const Outcome = z.object({
  kind: OutcomeKind,
  /** Which marker of the page said so. */
  signal: z.string(),
  /** The page's own words, where it has some. */
  message: z.string(),
  /** For `invalid`: what the page says of each control. */
  errors: z.array(z.object({ ref: z.string().optional(), label: z.string(), message: z.string() })),
  url: z.string(),
  at: z.number(),
});

export type OutcomeKind = z.infer<typeof OutcomeKind>;
export type Outcome = z.infer<typeof Outcome>;
