import type { FillPlan, FoundControl, PlanItem } from '@sincerely/shared';

export type OnThisForm = {
  /** The plan with the selectors of this page: vendors draw some of them anew with each load. */
  plan: FillPlan;
  /** A control is gone, new, or has changed. */
  differs: boolean;
};

/** A plan on a form as it has just been opened. `late`: selectors of rows whose controls come only as it is filled. */
export function onThisForm(plan: FillPlan, late: string[], found: FoundControl[]): OnThisForm {
  const isLate = ({ selector }: PlanItem) => late.includes(selector);
  const bound = bind(plan.items, found, (item) => !isLate(item));
  const isOff = (item: PlanItem, at: number) => {
    const control = bound.controls[at];
    return control === undefined ? !isLate(item) : !isSame(item, control);
  };
  return { plan: placed(plan, bound.controls), differs: bound.left.length > 0 || plan.items.some(isOff) };
}

/** The plan once more as further controls have come: rows that were late take them, the others stay where they are. */
export function withLate(plan: FillPlan, late: string[], found: FoundControl[]): FillPlan {
  const there = new Set(found.map(({ selector }) => selector));
  return placed(plan, bind(plan.items, found, ({ selector }) => late.includes(selector) && !there.has(selector)).controls);
}

/** Whether what stands in a form after the fill still does: no control has come or changed since, and only those are gone that were gone then. */
export function isAsFilled(plan: FillPlan, shown: ReadonlyMap<string, string>, found: FoundControl[]): boolean {
  const { controls, left } = bind(plan.items, found, () => false);
  return (
    left.length === 0 &&
    plan.items.every((item, at) => {
      const control = controls[at];
      return control === undefined ? !shown.has(item.selector) : isSame(item, control);
    })
  );
}

/** For each row its control: the one of its selector; for those that may have moved, the next one in order that is the same kind of control. */
function bind(items: PlanItem[], found: FoundControl[], mayHaveMoved: (item: PlanItem) => boolean) {
  const left = new Set(found);
  const take = (isIt: (control: FoundControl) => boolean) => {
    const control = [...left].find(isIt);
    if (control !== undefined) left.delete(control);
    return control;
  };
  const exact = items.map((item) => take(({ selector, signature }) => selector === item.selector && signature === item.signature));
  const controls = items.map(
    (item, at) => exact[at] ?? (mayHaveMoved(item) ? take(({ signature }) => signature === item.signature) : undefined),
  );
  return { controls, left: [...left] };
}

function placed(plan: FillPlan, controls: (FoundControl | undefined)[]): FillPlan {
  return { ...plan, items: plan.items.map((item, at) => ({ ...item, selector: controls[at]?.selector ?? item.selector })) };
}

function isSame(item: PlanItem, control: FoundControl): boolean {
  return item.required === control.required && hasSameOptions(item.options, control.options);
}

/** A menu nobody has looked into says nothing of its options. */
export function hasSameOptions(planned: FoundControl['options'], now: FoundControl['options']): boolean {
  if (planned === undefined || now === undefined) return true;
  return planned.length === now.length && planned.every(({ label }, at) => label === now[at]?.label);
}
