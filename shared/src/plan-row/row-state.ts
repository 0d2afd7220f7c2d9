import type { PlanItem } from '../fill-plan.ts';
import type { FillResult } from '../fill-report.ts';
import { phrase } from '../words/index.ts';

export type RowState = 'ready' | 'suggested' | 'needs-you' | 'filled' | 'differs' | 'left';

/** A field's state is a shape and a word, not only a colour. */
export const rowSigns: Record<RowState, { sign: string; word: string }> = {
  ready: { sign: '●', word: phrase('ready') },
  suggested: { sign: '◐', word: phrase('suggested') },
  'needs-you': { sign: '○', word: phrase('needs you') },
  filled: { sign: '✓', word: phrase('filled') },
  differs: { sign: '!', word: phrase('differs') },
  left: { sign: '–', word: phrase('left on purpose') },
};

/** What the page shows outweighs what was planned. */
export function rowState(item: PlanItem, result: FillResult | undefined): RowState {
  if (result !== undefined && result.result !== 'cancelled')
    return result.result === 'filled' || result.result === 'kept' ? 'filled' : 'differs';
  if (item.action === 'fill') return item.confidence;
  return item.needsYou ? 'needs-you' : 'left';
}
