import type { FillPlan, FoundControl, PlanItem } from '@sincerely/shared';

export type OnThisForm = {
  /** The plan with the selectors of this page: vendors draw some of them anew with each load. */
  plan: FillPlan;
  /** A control is gone, new, or has changed. */
  differs: boolean;
};

/** A plan on the form as it stands now. `late`: selectors of rows whose controls may still be to come. */
export function onThisForm(plan: FillPlan, late: string[], found: FoundControl[]): OnThisForm {
  const left = new Set(found);
  const take = (isIt: (control: FoundControl) => boolean) => {
    const control = [...left].find(isIt);
    if (control !== undefined) left.delete(control);
    return control;
  };
  const exact = plan.items.map((item) => take(({ selector, signature }) => selector === item.selector && signature === item.signature));
  const pairs = plan.items.map((item, at) => ({ item, control: exact[at] ?? take(({ signature }) => signature === item.signature) }));
  const isOff = ({ item, control }: (typeof pairs)[number]) =>
    control === undefined ? !late.includes(item.selector) : !isSame(item, control);
  return {
    plan: { ...plan, items: pairs.map(({ item, control }) => (control ? { ...item, selector: control.selector } : item)) },
    differs: left.size > 0 || pairs.some(isOff),
  };
}

function isSame(item: PlanItem, control: FoundControl): boolean {
  return item.required === control.required && hasSameOptions(item.options, control.options);
}

/** A menu nobody has looked into says nothing of its options. */
function hasSameOptions(planned: FoundControl['options'], now: FoundControl['options']): boolean {
  if (planned === undefined || now === undefined) return true;
  return planned.length === now.length && planned.every(({ label }, at) => label === now[at]?.label);
}

/** Rows that must hold something before the form can be sent, and do not. */
export function openRows(plan: FillPlan): PlanItem[] {
  return plan.items.filter(
    (item) =>
      item.required && (item.action === 'skip' ? item.why !== 'has-value' && item.why !== 'never' : item.confidence === 'suggested'),
  );
}
