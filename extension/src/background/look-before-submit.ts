import { sentValues } from '@sincerely/adapters';
import type { FillPlan } from '@sincerely/shared';
import type { TabState } from '../state.ts';
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
