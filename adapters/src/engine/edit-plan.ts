import { shownOf, type FillItem, type FillPlan, type PlanEdit, type PlanItem, type PlanSource, type PlanValue } from '@sincerely/shared';

const person: PlanSource = { kind: 'person', path: '', label: 'you, just now' };

/** What a row says of its control, whatever becomes of it. */
function controlOf({ ref, selector, signature, widget, label, section, required, key, intent, options }: PlanItem) {
  return { ref, selector, signature, widget, label, section, required, key, intent, options };
}

/** A row that stays empty by the person's word. */
export function leftOut(item: PlanItem, reason = 'You left it out.'): PlanItem {
  return { ...controlOf(item), action: 'skip', why: 'left-out', reason, needsYou: item.required };
}

/** A row with a value of the person's own. `overwrite`: it replaces what stands on the page. */
export function withValue(item: PlanItem, value: PlanValue, { source = person, overwrite = true } = {}): PlanItem {
  return { ...controlOf(item), action: 'fill', value, shown: shownOf(value), source, confidence: 'ready', overwrite };
}

/** What is never filled takes no value, whoever gives it. */
function editItem(item: PlanItem, edit: PlanEdit): PlanItem {
  if (item.action === 'skip' && item.why === 'never') return item;
  if (edit.type === 'leave-out') return leftOut(item);
  if (edit.type === 'take') return item.action === 'fill' ? { ...item, confidence: 'ready' } : item;
  if (edit.type === 'text') return edit.text.trim() === '' ? leftOut(item) : withValue(item, edit);
  if (edit.type === 'choice') return edit.options.length === 0 ? leftOut(item) : withValue(item, edit);
  return withValue(item, edit);
}

/** The plan after the person's edit of one row; other rows are untouched. */
export function editPlan(plan: FillPlan, ref: string, edit: PlanEdit): FillPlan {
  return { ...plan, items: plan.items.map((item) => (item.ref === ref ? editItem(item, edit) : item)) };
}

/** The plan as it is approved: suggestions nobody took stay out. */
export function approvedPlan(plan: FillPlan): FillPlan {
  return { ...plan, items: plan.items.filter((item) => item.action === 'skip' || item.confidence === 'ready') };
}

/** A fresh look at the form keeps what the person decided on rows that are still there. */
export function keepEdits(fresh: FillPlan, before: FillPlan | undefined): FillPlan {
  const decided = new Map(before?.items.map((item) => [item.signature + item.selector, item]));
  return {
    ...fresh,
    items: fresh.items.map((item) => {
      const kept = decided.get(item.signature + item.selector);
      if (kept === undefined) return item;
      return isTaken(kept, item) ? { ...item, confidence: 'ready' } : isDecided(kept) ? { ...kept, ref: item.ref } : item;
    }),
  };
}

/** A suggestion the person took stays taken while it says the same. */
function isTaken(before: PlanItem, now: PlanItem): now is FillItem {
  return (
    before.action === 'fill' &&
    now.action === 'fill' &&
    before.confidence === 'ready' &&
    now.confidence === 'suggested' &&
    before.shown === now.shown
  );
}

/** The plan with the rows of controls that were not there before, each after the row it follows on the page. */
export function addAppeared(plan: FillPlan, fresh: FillPlan): FillPlan {
  const known = new Set(plan.items.map(({ selector }) => selector));
  const items = [...plan.items];
  for (const [at, item] of fresh.items.entries()) {
    if (known.has(item.selector)) continue;
    const before = fresh.items[at - 1]?.selector;
    items.splice(items.findIndex(({ selector }) => selector === before) + 1, 0, item);
  }
  return { ...plan, items };
}

function isDecided(item: PlanItem): boolean {
  return item.action === 'fill' ? item.source.kind === 'person' : item.why === 'left-out';
}
