import { CodedError, FillReport, type FillPlan } from '@sincerely/shared';
import { askDocument } from '../messages.ts';
import type { TabState } from '../state.ts';
import { callCompanion } from './companion-client.ts';
import { isConnected } from './connection.ts';
import { approvedPlan } from './edit-plan.ts';
import { endGrant, grantFill } from './grants.ts';
import { addToOutbox } from './outbox.ts';
import { planPage } from './plan-page.ts';
import { changeTab, requireTab } from './tabs.ts';

/** Fills the form with the plan the person sees. Fields that appeared because of it are planned and filled in a second pass. */
export async function fillPage(tabId: number): Promise<void> {
  const tab = await requireTab(tabId);
  const plan = tab.plan ?? (await planPage(tabId));
  await changeTab(tabId, (now) => ({ ...now, fill: { state: 'filling', results: [] } }));
  const first = await fillOnce(tab, approvedPlan(plan));
  const report = first.appeared > 0 ? await fillAppeared(tab, first) : first;
  await changeTab(tabId, (now) => ({ ...now, fill: { state: 'filled', results: report.results, report } }));
  await recordFill(await requireTab(tabId), report);
}

async function fillOnce(tab: TabState, plan: FillPlan): Promise<FillReport> {
  const grant = grantFill(tab.tabId, tab.pageId);
  try {
    return FillReport.parse(await askDocument(tab, 'fill', { plan, grant }));
  } finally {
    endGrant(grant);
  }
}

async function fillAppeared(tab: TabState, first: FillReport): Promise<FillReport> {
  const known = new Set(first.results.map(({ ref }) => ref));
  const plan = approvedPlan(await planPage(tab.tabId));
  const late = { ...plan, items: plan.items.filter((item) => !known.has(item.ref)) };
  if (!late.items.some((item) => item.action === 'fill')) return first;
  const second = await fillOnce(tab, late);
  return { ...first, results: [...first.results, ...second.results], took: first.took + second.took, appeared: second.appeared };
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
  await askDocument(tab, 'undo', {});
  await changeTab(tabId, ({ fill: _, ...now }) => ({ ...now, fill: { state: 'undone', results: [] } }));
  await planPage(tabId);
}
