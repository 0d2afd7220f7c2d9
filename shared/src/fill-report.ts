import { z } from 'zod';

export const FillResult = z.object({
  ref: z.string(),
  label: z.string(),
  /**
   * `filled`: the page shows the planned value. `kept`: the person's own value was left. `mismatch`: the page shows something else.
   * `refused`: not written, for the reason. `missing`: the control is gone. `cancelled`: the person stopped before it.
   */
  result: z.enum(['filled', 'kept', 'mismatch', 'refused', 'missing', 'cancelled']),
  /** What the page shows now. */
  shown: z.string(),
  reason: z.string().optional(),
});

/** What a fill did, read back from the page. */
export const FillReport = z.object({
  planId: z.string(),
  results: z.array(FillResult),
  /** Milliseconds. */
  took: z.number(),
  /** Controls that appeared because of the fill and are not in the plan; a second plan covers them. */
  appeared: z.number().int(),
});

/** What an undo put back, and what stands there still because the page gives no way to empty it. */
export const UndoReport = z.object({
  restored: z.number().int(),
  left: z.array(z.object({ label: z.string(), shown: z.string() })),
});

export type UndoReport = z.infer<typeof UndoReport>;
export type FillResult = z.infer<typeof FillResult>;
export type FillReport = z.infer<typeof FillReport>;
