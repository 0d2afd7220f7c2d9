import { planFill } from '@sincerely/adapters';
import { CodedError, countPlan, Found, type FillPlan } from '@sincerely/shared';
import { z } from 'zod';
import { askDocument } from './ask-document.ts';
import type { TabState } from '../state.ts';
import { documentsFor } from './documents.ts';
import { addAppeared, keepEdits } from './edit-plan.ts';
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

/** Adds to the plan what has appeared on the form since; every row that was there stays as the person saw it. */
export async function planAppeared(tabId: number): Promise<{ plan: FillPlan }> {
  const tab = await requireTab(tabId);
  const fresh = await freshPlan(tab);
  const plan = addAppeared(tab.plan ?? fresh, fresh);
  await changeTab(tabId, (now) => ({ ...now, plan }));
  await showOnPill(tab, plan);
  return { plan };
}

/** Every control of the form as it is now. What a page answers is checked before it meets the profile. */
export async function scanPage(tab: TabState): Promise<Found[]> {
  return z
    .array(Found)
    .max(2000)
    .parse(await askDocument(tab, 'scan', {}));
}

async function freshPlan(tab: TabState): Promise<FillPlan> {
  const found = await scanPage(tab);
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
