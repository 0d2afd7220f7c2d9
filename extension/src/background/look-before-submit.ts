import type { Found, FillPlan } from '@sincerely/shared';
import type { ShownValue, TabState } from '../state.ts';
import { learnedFrom } from './learn.ts';
import { scanPage } from './plan-page.ts';
import { readLocal } from './stored.ts';
import { changeTab } from './tabs.ts';

/** Looks at the form as it is about to be sent: for its receipt, and for what the person may want to keep. A page that does not answer stops nothing. */
export async function lookBeforeSubmit(tab: TabState, plan: FillPlan): Promise<void> {
  try {
    const { found } = await scanPage(tab);
    const learned = learnedFrom(found, plan, tab.posting?.company ?? '', (await readLocal('synced'))?.data.answers ?? []);
    await changeTab(tab.tabId, (now) => ({ ...now, learned, sent: sentValues(found, plan) }));
  } catch {
    await changeTab(tab.tabId, ({ learned: _, sent: __, ...now }) => now);
  }
}

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
