import type { FillPlan, Found } from '@sincerely/shared';

/** One control as the page showed it. */
export type ShownValue = { label: string; value: string };

/** Every control that holds something, as the page shows it. A file box goes away once its file has arrived; the plan knows what it was given. */
export function sentValues(found: Found[], plan: FillPlan): ShownValue[] {
  const files = plan.items.flatMap((item) =>
    item.action === 'fill' && item.value.type === 'file' ? [{ label: item.label, value: item.shown }] : [],
  );
  const others = found.flatMap(({ label, current, widget }) =>
    current.length === 0 || widget === 'file' ? [] : [{ label, value: current.join(', ') }],
  );
  return [...files, ...others];
}
