import type { FillItem, FillPlan, FillResult, FoundControl, PlanItem } from '@sincerely/shared';
import { addAppeared } from './edit-plan.ts';

/** The plan a form was filled by, and what became of it. */
type Filled = { before: FillPlan; results: FillResult[] };

/**
 * A fresh look at a form that was filled. Rows stay as they were filled while the page shows what was written, in its own way of writing it: that is no
 * value of the person's own. So do files whose boxes the page took away once it had them.
 */
export function keepFilled(fresh: FillPlan, { before, results }: Filled, found: FoundControl[]): FillPlan {
  const written = new Map(results.flatMap(({ ref, result, shown }) => (result === 'filled' ? [[ref, shown] as const] : [])));
  const now = new Map(found.map(({ selector, current }) => [selector, current.join(', ')]));
  const isStill = (item: PlanItem): item is FillItem =>
    item.action === 'fill' && written.has(item.ref) && written.get(item.ref) === now.get(item.selector);
  const standing = new Map(before.items.filter(isStill).map((item) => [item.selector, item]));
  const items = fresh.items.map((item): PlanItem => {
    const kept = item.action === 'skip' && item.why === 'has-value' ? standing.get(item.selector) : undefined;
    return kept?.signature === item.signature ? { ...kept, ref: item.ref } : item;
  });
  const isGoneFile = (item: PlanItem) =>
    item.action === 'fill' && item.value.type === 'file' && written.has(item.ref) && !now.has(item.selector);
  return addAppeared({ ...fresh, items }, { ...before, items: before.items.filter((item) => now.has(item.selector) || isGoneFile(item)) });
}
