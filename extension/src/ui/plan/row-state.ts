import type { FillResult, PlanItem } from '@sincerely/shared';

export type RowState = 'ready' | 'suggested' | 'needs-you' | 'filled' | 'differs' | 'left';

/** A field's state is a shape and a word, not only a colour. */
export const rowSigns: Record<RowState, { sign: string; word: string }> = {
  ready: { sign: '●', word: 'ready' },
  suggested: { sign: '◐', word: 'suggested' },
  'needs-you': { sign: '○', word: 'needs you' },
  filled: { sign: '✓', word: 'filled' },
  differs: { sign: '!', word: 'differs' },
  left: { sign: '–', word: 'left on purpose' },
};

/** What the page shows outweighs what was planned. */
export function rowState(item: PlanItem, result: FillResult | undefined): RowState {
  if (result !== undefined && result.result !== 'cancelled')
    return result.result === 'filled' || result.result === 'kept' ? 'filled' : 'differs';
  if (item.action === 'fill') return item.confidence;
  return item.needsYou ? 'needs-you' : 'left';
}
