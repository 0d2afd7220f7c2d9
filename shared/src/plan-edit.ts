import { z } from 'zod';
import { Option } from './found-control.ts';

/** What the person does to one row of a plan. */
export const PlanEdit = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string().max(20_000) }),
  z.object({ type: z.literal('choice'), options: z.array(Option).max(500) }),
  z.object({ type: z.literal('checked'), checked: z.boolean() }),
  /** Takes a suggestion as it is. */
  z.object({ type: z.literal('take') }),
  z.object({ type: z.literal('leave-out') }),
]);

export type PlanEdit = z.infer<typeof PlanEdit>;
