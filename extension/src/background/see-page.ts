import { Outcome, ReadPosting } from '@sincerely/shared';
import { z } from 'zod';
import { otherSite } from '../site.ts';
import type { SeenPage, TabState } from '../state.ts';
import { callCompanion } from './companion-client.ts';
import { isConnected, readConnection } from './connection.ts';
import { planPage } from './plan-page.ts';
import { inTurn, writeSession } from './stored.ts';
import { endSubmit, isSettled, wasSubmitted } from './submit-page.ts';
import { changeTab, openTabs, tabOf } from './tabs.ts';

const SeenPageMessage = z.object({
  pageId: z.string().max(100),
  url: z.url(),
  adapter: z.object({ id: z.string(), name: z.string(), version: z.number(), preview: z.literal(true).optional() }),
  posting: ReadPosting.nullable(),
  hasForm: z.boolean(),
  noForm: z.enum(['nothing', 'sign-in', 'payment', 'too-little']).optional(),
  outcome: Outcome.nullable(),
});

/** Where a document is, by the browser's word. */
type Place = Pick<TabState, 'tabId' | 'frameId' | 'documentId'>;

/** Takes what a content script says of its page: remembers the posting, and ends a submit the page answers. */
export async function seePage(message: SeenPage, place: Place): Promise<void> {
  const { tabId, frameId } = place;
  const page = SeenPageMessage.parse(message);
  const before = await tabOf(tabId);
  if (before !== undefined && isLesserFrame(before, page, frameId)) return;
  if (before?.submit !== undefined && page.outcome !== null && !isSettled(before.submit, page.outcome) && isSamePosting(before, page)) {
    await endSubmit(tabId, page.outcome);
    return;
  }
  await inTurn(async () => writeSession(`tab:${tabId}`, mergeTab(before, page, place)));
  await changeSubmitted(tabId);
  await linkPosting(tabId);
  if (page.hasForm && before?.fill === undefined) await planPage(tabId).catch(() => undefined);
}

/** Of several frames the one with the form is the page; a shell around it never replaces it. */
function isLesserFrame(before: TabState, page: SeenPage, frameId: number): boolean {
  return before.hasForm && !page.hasForm && before.frameId !== frameId && frameId !== 0;
}

/** The same posting seen again keeps its job, plan and submit; another posting starts anew. */
function mergeTab(before: TabState | undefined, page: SeenPage, place: Place): TabState {
  const fresh: TabState = { ...page, ...place, alreadySubmitted: false };
  if (before === undefined || !isSamePosting(before, page)) return fresh;
  const { fill, plan, drift, ...kept } = before;
  const sameDocument = before.pageId === page.pageId || isAfterOtherForm(before, page);
  // A form or a confirmation says less of the posting than the advertisement did.
  const posting = page.posting && {
    ...page.posting,
    title: page.posting.title || (before.posting?.title ?? ''),
    location: page.posting.location ?? before.posting?.location,
    description: page.posting.description ?? before.posting?.description,
  };
  return {
    ...kept,
    ...fresh,
    posting: posting ?? before.posting,
    ...(sameDocument && plan ? { plan } : {}),
    ...(sameDocument && drift ? { drift } : {}),
    ...(sameDocument && fill ? { fill } : {}),
    ...(before.submit?.state === 'waiting' && plan ? { plan } : {}),
  };
}

/** A page of no known ATS that follows a filled form: what was filled is kept until the person says whether they sent it. */
function isAfterOtherForm({ fill }: TabState, { adapter, hasForm }: SeenPage): boolean {
  return adapter.id === otherSite && !hasForm && fill?.state === 'filled';
}

function isSamePosting(before: SeenPage, page: SeenPage): boolean {
  if (page.posting === null) return before.adapter.id === page.adapter.id && before.posting !== null;
  return before.posting?.postingId === page.posting.postingId && before.posting.board === page.posting.board;
}

async function changeSubmitted(tabId: number): Promise<void> {
  const tab = await tabOf(tabId);
  if (tab === undefined) return;
  const alreadySubmitted = await wasSubmitted(tab);
  await changeTab(tabId, (now) => ({ ...now, alreadySubmitted }));
}

/** Saves the posting with the companion, which answers with its application. */
export async function linkPosting(tabId: number): Promise<void> {
  const tab = await tabOf(tabId);
  if (tab?.posting == null || !(await isConnected())) return;
  const { application } = await callCompanion('savePosting', { input: tab.posting });
  const alreadySubmitted = tab.alreadySubmitted || application.status === 'submitted';
  await changeTab(tabId, (now) => ({ ...now, applicationId: application.id, status: application.status, alreadySubmitted }));
  await keepChosenBase(tabId, application.id);
}

/** Of several base CVs, the one the person chose for it in the dashboard. */
async function keepChosenBase(tabId: number, id: string): Promise<void> {
  const { bases = [] } = await readConnection();
  if (bases.length < 2) return;
  const { baseId } = await callCompanion('application', { params: { id } });
  await changeTab(tabId, (now) => ({ ...now, baseId }));
}

/** Tabs opened while the companion was off are linked once it is back. */
export async function linkOpenTabs(): Promise<void> {
  for (const tab of await openTabs()) {
    if (tab.applicationId === undefined) await linkPosting(tab.tabId);
    if (tab.hasForm && tab.plan === undefined) await planPage(tab.tabId).catch(() => undefined);
  }
}
