import { leftOut, withValue } from '@sincerely/adapters/plan';
import type { FillPlan, FoundControl, PlanItem, PlanSource } from '@sincerely/shared';

const person: PlanSource = { kind: 'person', path: '', label: 'you, on the page' };

/** The plan with what the person has changed on the page since it was filled; the very same plan where they changed nothing. `shown`: by selector. */
export function byHand(plan: FillPlan, shown: ReadonlyMap<string, string>, found: FoundControl[]): FillPlan {
  const now = new Map(found.map((control) => [control.selector, control]));
  let isChanged = false;
  const items = plan.items.map((item) => {
    const control = now.get(item.selector);
    const current = control?.current.join(', ') ?? '';
    const before = shown.get(item.selector) ?? '';
    if (control === undefined || control.widget === 'file' || current === before) return item;
    isChanged = true;
    return withHand(item, control, current);
  });
  return isChanged ? { ...plan, items } : plan;
}

function withHand(item: PlanItem, control: FoundControl, current: string): PlanItem {
  if (current === '') return leftOut(item, 'You emptied it on the page.');
  return withValue(item, valueOn(item, control), { source: person, overwrite: false });
}

function valueOn(item: PlanItem, { options, widget, current }: FoundControl): Extract<PlanItem, { action: 'fill' }>['value'] {
  if (widget.endsWith('checkbox')) return { type: 'checked', checked: true };
  const isChoice = options !== undefined || (item.action === 'fill' && item.value.type === 'choice');
  return isChoice ? { type: 'choice', options: current.map((label) => ({ label })) } : { type: 'text', text: current.join(', ') };
}

/** A box holds another file than the one that was put in: what is in it cannot be read, so it cannot be approved either. */
export function hasOtherFile(shown: ReadonlyMap<string, string>, found: FoundControl[]): boolean {
  return found.some(
    ({ widget, selector, current }) => widget === 'file' && shown.has(selector) && shown.get(selector) !== current.join(', '),
  );
}
