import { DocumentRole, type FillPlan, type PlanChanges, type PlanItem } from '@sincerely/shared';
import type { PlannedDocuments } from './approvals.ts';
import { hasSameOptions } from './same-form.ts';

/** What the person gave their word for, and when. */
export type GivenWord = { plan: FillPlan; documents: PlannedDocuments; at: number };
type Now = { plan: FillPlan; documents: PlannedDocuments };

/** What of a plan is not as it was when the person last gave their word; null: nothing. */
export function changedSince({ plan, documents }: Now, before: GivenWord | undefined): PlanChanges | null {
  if (before === undefined) return null;
  const left = new Set(before.plan.items);
  const take = (isIt: (item: PlanItem) => boolean) => {
    const item = [...left].find(isIt);
    if (item !== undefined) left.delete(item);
    return item;
  };
  const exact = plan.items.map((item) => take(({ selector, signature }) => selector === item.selector && signature === item.signature));
  const rows = plan.items.flatMap((item, at) => changeOf(item, exact[at] ?? take(({ signature }) => signature === item.signature)));
  const gone = [...left].map(({ label }) => label);
  const others = DocumentRole.options.flatMap((role) =>
    documents[role]?.sha256 === before.documents[role]?.sha256 ? [] : [{ role, was: before.documents[role]?.name ?? null }],
  );
  return rows.length + gone.length + others.length === 0 ? null : { since: before.at, rows, gone, documents: others };
}

function changeOf(item: PlanItem, was: PlanItem | undefined): PlanChanges['rows'] {
  if (was === undefined) return [{ ref: item.ref, how: 'new', was: '' }];
  if (saidBy(item) !== saidBy(was)) return [{ ref: item.ref, how: 'value', was: saidBy(was) }];
  const asksSame = item.label === was.label && item.required === was.required && hasSameOptions(item.options, was.options);
  return asksSame ? [] : [{ ref: item.ref, how: 'question', was: saidBy(was) }];
}

/** What would stand in it; suggestions nobody took stay out. */
function saidBy(item: PlanItem): string {
  return item.action === 'fill' && item.confidence === 'ready' ? item.shown : '';
}
