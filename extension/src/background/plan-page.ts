import { planFill } from '@sincerely/adapters';
import { CodedError, countPlan, Found, type FillPlan } from '@sincerely/shared';
import { z } from 'zod';
import { askDocument } from '../messages.ts';
import type { TabState } from '../state.ts';
import { documentsFor } from './documents.ts';
import { keepEdits } from './edit-plan.ts';
import { readLocal } from './stored.ts';
import { changeTab, requireTab } from './tabs.ts';

/** Looks at the form in a tab and decides the values. The page is sent no value by this, only a count for its pill. */
export async function planPage(tabId: number): Promise<FillPlan> {
  const tab = await requireTab(tabId);
  if (!tab.hasForm) throw new CodedError('no-form');
  await changeTab(tabId, (now) => ({ ...now, planning: true }));
  const plan = keepEdits(await freshPlan(tab), tab.plan);
  await changeTab(tabId, (now) => ({ ...now, plan, planning: false }));
  await showOnPill(tab, plan);
  return plan;
}

async function freshPlan(tab: TabState): Promise<FillPlan> {
  // What a page answers is checked before it meets the profile.
  const found = z
    .array(Found)
    .max(2000)
    .parse(await askDocument(tab, 'scan', {}));
  const synced = (await readLocal('synced'))?.data;
  if (synced === undefined) throw new CodedError('profile-empty');
  return planFill({
    found,
    profile: synced.profile,
    answers: synced.answers,
    documents: await documentsFor(tab),
    adapter: { id: tab.adapter.id, version: tab.adapter.version },
    url: tab.url,
    company: tab.posting?.company ?? '',
    title: tab.posting?.title ?? '',
    location: tab.posting?.location ?? '',
  });
}

async function showOnPill(tab: TabState, plan: FillPlan): Promise<void> {
  const { ready, needsYou } = countPlan(plan);
  await askDocument(tab, 'pill', { text: `${ready} ready · ${needsYou} need you` });
}
