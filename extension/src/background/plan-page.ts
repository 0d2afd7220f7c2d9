import {
  adapterById,
  addAppeared,
  keepEdits,
  keepFilled,
  nameControls,
  planFill,
  postingOutlook,
  type PostingOutlook,
} from '@sincerely/adapters';
import { CodedError, countPlan, Drift, FoundControl, type FillPlan, type Found } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { z } from 'zod';
import { askDocument } from './ask-document.ts';
import type { ChosenFiles } from '../chosen-files.ts';
import type { TabState } from '../state.ts';
import { chosenFor, plannedDocuments } from './documents.ts';
import { speakAsSynced } from './speak-as-synced.ts';
import { readLocal } from './stored.ts';
import { changeTab, requireTab } from './tabs.ts';

/** Looks at the form in a tab and decides the values. The page is sent no value by this, only a count for its pill. */
export async function planPage(tabId: number): Promise<FillPlan> {
  const tab = await requireTab(tabId);
  await changeTab(tabId, (now) => ({ ...now, planning: true }));
  try {
    return await planAnew(tab);
  } finally {
    await changeTab(tabId, (now) => ({ ...now, planning: false }));
  }
}

/** `forFill`: a fill that has only just begun is waiting for it. */
export async function planAnew(tab: TabState, { forFill = false } = {}): Promise<FillPlan> {
  if (!tab.hasForm) throw new CodedError('no-form');
  const files = await chosenFor(tab);
  const { found, drift, outlook, plan: fresh } = await freshPlan(tab, files);
  const changed = await changeTab(tab.tabId, (before) => {
    // The person has gone on meanwhile: a fill keeps the plan it was begun with, and another page has its own.
    if ((before.fill?.state === 'filling' && !forFill) || before.pageId !== tab.pageId) return before;
    const { drift: _, ...now } = before;
    const edited = keepEdits(fresh, now.plan);
    const plan = now.plan && now.fill ? keepFilled(edited, { before: now.plan, results: now.fill.results }, found) : edited;
    return { ...now, files, plan, postingOutlook: outlook, ...(drift.length > 0 ? { drift } : {}) };
  });
  const plan = changed?.plan ?? fresh;
  await showOnPill(tab, plan);
  return plan;
}

/** Adds to the plan what has appeared on the form since; every row that was there stays as the person saw it. */
export async function planAppeared(tabId: number): Promise<{ plan: FillPlan }> {
  const tab = await requireTab(tabId);
  // One fill attaches the same files from its first field to its last.
  const { plan: fresh } = await freshPlan(tab, tab.fill?.files ?? tab.files ?? {});
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

type Fresh = { found: Found[]; plan: FillPlan; drift: Drift[]; outlook: PostingOutlook };

async function freshPlan(tab: TabState, files: ChosenFiles): Promise<Fresh> {
  const { found, drift } = await scanPage(tab);
  const synced = (await readLocal('synced'))?.data;
  if (synced === undefined) throw new CodedError('profile-empty');
  const { careful } = adapterById(tab.adapter.id);
  const plan = planFill({
    found,
    profile: synced.profile,
    answers: synced.answers,
    documents: await plannedDocuments(files),
    adapter: { id: tab.adapter.id, version: tab.adapter.version, ...(careful && { careful }) },
    url: tab.url,
    company: tab.posting?.company ?? '',
    title: tab.posting?.title ?? '',
    location: tab.posting?.location ?? '',
  });
  return { found, plan, drift, outlook: postingOutlook(tab.posting ?? {}, synced.profile) };
}

async function showOnPill(tab: TabState, plan: FillPlan): Promise<void> {
  const { ready, needsYou } = countPlan(plan);
  await speakAsSynced();
  await askDocument(tab, 'pill', { text: say('{ready} ready · {needsYou} need you', { ready, needsYou }) });
}
