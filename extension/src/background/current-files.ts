import type { FillItem, FillPlan, FillReport, PlanItem } from '@sincerely/shared';
import { areSameFiles, type ChosenFiles } from '../chosen-files.ts';
import type { TabState } from '../state.ts';
import { isConnected } from './connection.ts';
import { chosenFor, plannedDocuments } from './documents.ts';
import { planAnew, planPage } from './plan-page.ts';
import { changeTab, openTabs, requireTab } from './tabs.ts';

/**
 * The documents of a tab's application may have changed: a plan is made anew, with them. What a form was filled with stays as it is, and the panel says
 * that there are newer ones. A form that is being sent keeps the plan it is sent by.
 */
export async function followFiles(tab: TabState): Promise<void> {
  if (tab.plan === undefined || !tab.hasForm || tab.submit?.state === 'waiting' || !(await isConnected())) return;
  const files = await chosenFor(tab);
  if (areSameFiles(files, tab.files ?? {})) return;
  if (tab.fill === undefined || tab.fill.state === 'undone') await planPage(tab.tabId);
  else await changeTab(tab.tabId, (now) => ({ ...now, files }));
}

/** After a reconnect, and when the person's own files changed. */
export async function followFilesOfAll(): Promise<void> {
  for (const tab of await openTabs()) await followFiles(tab).catch(() => undefined);
}

type ReadyToFill = { plan: FillPlan; files: ChosenFiles };

/** What a fill puts in: the documents there are now, or, while the companion is away, those the plan shows. */
export async function readyToFill(tab: TabState): Promise<ReadyToFill> {
  const { plan, fill } = tab;
  if (plan === undefined) return planned(tab);
  const seen = (fill?.state === 'filled' ? fill.files : tab.files) ?? {};
  const files = (await isConnected()) ? await chosenFor(tab).catch(() => seen) : seen;
  if (fill?.state === 'filled') return { plan: await renewed(plan, seen, files), files };
  return areSameFiles(files, seen) ? { plan, files } : planned(tab);
}

async function planned(tab: TabState): Promise<ReadyToFill> {
  const plan = await planAnew(tab, { forFill: true });
  return { plan, files: (await requireTab(tab.tabId)).files ?? {} };
}

/** The plan of a filled form with the documents there are now in place of those it was filled with. */
async function renewed(plan: FillPlan, before: ChosenFiles, files: ChosenFiles): Promise<FillPlan> {
  const isOther = (role: keyof ChosenFiles) => files[role] !== undefined && files[role].id !== before[role]?.id;
  const text = isOther('letter-text') ? (await plannedDocuments(files)).coverLetter?.text : undefined;
  const renew = (item: PlanItem): PlanItem => {
    if (item.action === 'skip') return item;
    if (item.value.type === 'file') return withFile(item, item.value, files, isOther(item.value.document));
    return isLetter(item) && text !== undefined ? { ...item, value: { type: 'text', text }, shown: text } : item;
  };
  return { ...plan, items: plan.items.map(renew) };
}

function isLetter({ source, value }: FillItem): boolean {
  return source.kind === 'document' && value.type === 'text';
}

type FileValue = Extract<FillItem['value'], { type: 'file' }>;

/** `overwrite`: another version, which may go by the same name. */
function withFile(item: FillItem, value: FileValue, files: ChosenFiles, overwrite: boolean): FillItem {
  const name = files[value.document]?.name ?? value.name;
  return { ...item, value: { ...value, name }, shown: name, overwrite };
}

/** The documents that stand in a form after its fill: in a box that could not be filled, the one from before. */
export function filesInForm({ items }: FillPlan, { results }: FillReport, files: ChosenFiles, before: ChosenFiles = {}): ChosenFiles {
  const notPut = new Set(results.flatMap(({ ref, result }) => (result === 'filled' || result === 'kept' ? [] : [ref])));
  const left = items.flatMap((item) =>
    item.action === 'fill' && item.value.type === 'file' && notPut.has(item.ref) ? [item.value.document] : [],
  );
  return left.reduce<ChosenFiles>((now, role) => ({ ...now, ...(before[role] && { [role]: before[role] }) }), files);
}
