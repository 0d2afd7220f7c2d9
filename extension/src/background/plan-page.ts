import { adapterById, addAppeared, keepEdits, nameControls, planFill, postingOutlook, type PostingOutlook } from '@sincerely/adapters';
import { CodedError, countPlan, Drift, FoundControl, type FillPlan, type Found } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { z } from 'zod';
import { askDocument } from './ask-document.ts';
import type { TabState } from '../state.ts';
import { documentsFor } from './documents.ts';
import { speakAsSynced } from './speak-as-synced.ts';
import { readLocal } from './stored.ts';
import { changeTab, requireTab } from './tabs.ts';

/** Looks at the form in a tab and decides the values. The page is sent no value by this, only a count for its pill. */
export async function planPage(tabId: number): Promise<FillPlan> {
  const tab = await requireTab(tabId);
  if (!tab.hasForm) throw new CodedError('no-form');
  await changeTab(tabId, (now) => ({ ...now, planning: true }));
  const { drift, outlook, ...fresh } = await freshPlan(tab);
  const plan = keepEdits(fresh.plan, tab.plan);
  await changeTab(tabId, ({ drift: _, ...now }) => ({
    ...now,
    plan,
    postingOutlook: outlook,
    planning: false,
    ...(drift.length > 0 ? { drift } : {}),
  }));
  await showOnPill(tab, plan);
  return plan;
}

/** Adds to the plan what has appeared on the form since; every row that was there stays as the person saw it. */
export async function planAppeared(tabId: number): Promise<{ plan: FillPlan }> {
  const tab = await requireTab(tabId);
  const { plan: fresh } = await freshPlan(tab);
  const plan = addAppeared(tab.plan ?? fresh, fresh);
  await changeTab(tabId, (now) => ({ ...now, plan }));
  await showOnPill(tab, plan);
  return { plan };
}

const Scanned = z.object({ found: z.array(FoundControl).max(2000), drift: z.array(Drift).max(200) });

/** Every control of the form as it is now, and how the page has drifted. What a page answers is checked before it meets the profile. */
export async function scanPage(tab: TabState): Promise<{ found: Found[]; drift: Drift[] }> {
  const { found, drift } = Scanned.parse(await askDocument(tab, 'scan', {}));
  return { found: nameControls(found), drift };
}

async function freshPlan(tab: TabState): Promise<{ plan: FillPlan; drift: Drift[]; outlook: PostingOutlook }> {
  const { found, drift } = await scanPage(tab);
  const synced = (await readLocal('synced'))?.data;
  if (synced === undefined) throw new CodedError('profile-empty');
  const { careful } = adapterById(tab.adapter.id);
  const plan = planFill({
    found,
    profile: synced.profile,
    answers: synced.answers,
    documents: await documentsFor(tab),
    adapter: { id: tab.adapter.id, version: tab.adapter.version, ...(careful && { careful }) },
    url: tab.url,
    company: tab.posting?.company ?? '',
    title: tab.posting?.title ?? '',
    location: tab.posting?.location ?? '',
  });
  return { plan, drift, outlook: postingOutlook(tab.posting ?? {}, synced.profile) };
}

async function showOnPill(tab: TabState, plan: FillPlan): Promise<void> {
  const { ready, needsYou } = countPlan(plan);
  await speakAsSynced();
  await askDocument(tab, 'pill', { text: say('{ready} ready · {needsYou} need you', { ready, needsYou }) });
}
