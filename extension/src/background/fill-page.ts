import { approvedPlan } from '@sincerely/adapters';
import { CodedError, FillReport, UndoReport, type FillPlan, type FillResult } from '@sincerely/shared';
import { askDocument } from './ask-document.ts';
import type { ChosenFiles } from '../chosen-files.ts';
import type { TabState } from '../state.ts';
import { callCompanion } from './companion-client.ts';
import { isConnected } from './connection.ts';
import { filesInForm, readyToFill } from './current-files.ts';
import { endGrant, grantFill, type GrantedFile } from './grants.ts';
import { addToOutbox } from './outbox.ts';
import { planAppeared, planPage } from './plan-page.ts';
import { changeTab, requireTab } from './tabs.ts';

/** Fills the form with the plan the person sees. Fields that appeared because of it are planned and filled in a second pass. */
export async function fillPage(tabId: number): Promise<void> {
  const tab = await requireTab(tabId);
  const { plan, files } = await begin(tab);
  const report = await fillToTheEnd({ ...tab, plan, files });
  const inForm = filesInForm(plan, report, files, tab.fill?.files);
  await changeTab(tabId, (now) => ({ ...now, fill: { state: 'filled', results: report.results, report, files: inForm } }));
  await recordFill(await requireTab(tabId), report);
}

/** A tab about to be filled, with the files its plan shows. */
type Filled = TabState & { plan: FillPlan; files: ChosenFiles };

/** From now on the panel shows that it is filling; what stops it before its first field leaves things as they were. */
async function begin(tab: TabState): Promise<{ plan: FillPlan; files: ChosenFiles }> {
  const { tabId } = tab;
  await changeTab(tabId, (now) => ({ ...now, fill: { state: 'filling', results: [] } }));
  try {
    const { plan, files } = await readyToFill(tab);
    await changeTab(tabId, (now) => ({ ...now, plan, files, fill: { state: 'filling', results: [], files } }));
    return { plan, files };
  } catch (thrown) {
    await changeTab(tabId, ({ fill: _, ...now }) => ({ ...now, ...(tab.fill && { fill: tab.fill }) }));
    throw thrown;
  }
}

async function fillToTheEnd(tab: Filled): Promise<FillReport> {
  const { tabId, plan } = tab;
  underWay.set(tabId, []);
  try {
    const first = await fillOnce(tab, approvedPlan(plan));
    return first.appeared > 0 ? await fillAppeared(tab, first) : first;
  } catch (thrown) {
    await endInterrupted(tab, underWay.get(tabId) ?? []);
    throw thrown;
  } finally {
    underWay.delete(tabId);
  }
}

/** What fills under way have done so far, by tab: a page that goes away takes its own report with it. */
const underWay = new Map<number, FillResult[]>();

export async function noteProgress(tabId: number, result: FillResult): Promise<void> {
  const results = [...(underWay.get(tabId) ?? []).filter(({ ref }) => ref !== result.ref), result];
  if (underWay.has(tabId)) underWay.set(tabId, results);
  await changeTab(tabId, (tab) => (tab.fill?.state === 'filling' ? { ...tab, fill: { ...tab.fill, results } } : tab));
}

/** The page navigated or its tab was closed in the middle: what was done is told and kept, the rest counts as not written. */
async function endInterrupted(tab: Filled, done: FillResult[]): Promise<void> {
  const reason = 'The page went away before this was written.';
  const results = approvedPlan(tab.plan).items.flatMap((item): FillResult[] => {
    if (item.action === 'skip') return [];
    return [done.find(({ ref }) => ref === item.ref) ?? { ref: item.ref, label: item.label, result: 'cancelled', shown: '', reason }];
  });
  const report: FillReport = { planId: tab.plan.id, results, took: 0, appeared: 0 };
  await changeTab(tab.tabId, (now) =>
    now.pageId === tab.pageId ? { ...now, fill: { ...now.fill, state: 'filled', results, report } } : now,
  );
  await recordFill(tab, report);
}

async function fillOnce(tab: Filled, plan: FillPlan): Promise<FillReport> {
  const grant = grantFill(tab, grantedFor(plan, tab.files));
  try {
    return FillReport.parse(await askDocument(tab, 'fill', { plan, grant }));
  } finally {
    endGrant(grant);
  }
}

/** The documents the approved plan attaches: of these, and of no others, the page may ask for the bytes, once for each box. */
function grantedFor(plan: FillPlan, files: ChosenFiles): GrantedFile[] {
  return plan.items.flatMap((item) => {
    const role = item.action === 'fill' && item.value.type === 'file' ? item.value.document : undefined;
    const file = role && files[role];
    return file ? [{ role, ...file }] : [];
  });
}

/** An answer may bring up a question, and its answer another one; more than this is a page that is not standing still. */
const mostPasses = 4;

async function fillAppeared(tab: Filled, first: FillReport, pass = 2): Promise<FillReport> {
  const { plan } = await planAppeared(tab.tabId);
  const done = new Set(first.results.map(({ ref }) => ref));
  const late = approvedPlan({ ...plan, items: plan.items.filter((item) => !done.has(item.ref)) });
  if (!late.items.some((item) => item.action === 'fill')) return first;
  const second = await fillOnce(tab, late);
  const both = { ...first, results: [...first.results, ...second.results], took: first.took + second.took, appeared: second.appeared };
  return second.appeared > 0 && pass < mostPasses ? fillAppeared(tab, both, pass + 1) : both;
}

async function recordFill(tab: TabState, report: FillReport): Promise<void> {
  if (tab.posting === null || tab.plan === undefined) return;
  const plan = approvedPlan(tab.plan);
  if (tab.applicationId === undefined || !(await isConnected())) {
    await addToOutbox({ type: 'fill', posting: tab.posting, plan, report });
    return;
  }
  const application = await callCompanion('recordFill', { params: { id: tab.applicationId }, input: { plan, report } });
  await changeTab(tab.tabId, (now) => ({ ...now, status: application.status }));
}

/** Puts back exactly what was in the form before the last fill. */
export async function undoFill(tabId: number): Promise<void> {
  const tab = await requireTab(tabId);
  if (tab.submit !== undefined)
    throw new CodedError('already-submitted', { message: 'The form was already sent; a fill cannot be taken back any more.' });
  const undone = UndoReport.parse(await askDocument(tab, 'undo', {}));
  await changeTab(tabId, ({ fill: _, ...now }) => ({ ...now, fill: { state: 'undone', results: [], undone } }));
  await planPage(tabId);
}
