import { z } from 'zod';

/** One way in which a page differs from what its adapter was verified against. */
export const Drift = z.object({
  /** The form is not marked as it was; a field is not where it was on every form; a required control is of no known kind. */
  kind: z.enum(['form', 'field', 'control']),
  /** The field's key or the control's label; empty for the form. */
  what: z.string().max(1000),
  /** One sentence for the person. */
  sentence: z.string().max(1200),
});

export type Drift = z.infer<typeof Drift>;
