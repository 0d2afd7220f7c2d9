import { shownOf, type FillItem, type FillPlan, type FoundControl, type PlanItem, type PlanValue } from '@sincerely/shared';
import { answers } from '../support/answers.ts';

/** The plan as a person completes it: suggestions taken, and every required row that is left to them answered. */
export function completePlan(plan: FillPlan, found: FoundControl[]): FillPlan {
  const controls = new Map(found.map((control) => [control.ref, control]));
  const items = plan.items.map((item): PlanItem => {
    const control = controls.get(item.ref);
    if (item.action === 'fill') return { ...item, confidence: 'ready' };
    if (control === undefined || !item.required || item.why === 'never' || item.why === 'has-value') return item;
    const value = valueFor(control);
    return value === undefined ? item : filledBy(item, value);
  });
  return { ...plan, items };
}

function filledBy(
  { ref, selector, signature, widget, label, section, required, key, intent, options }: PlanItem,
  value: PlanValue,
): FillItem {
  const source = { kind: 'person', path: '', label: 'you, just now' } as const;
  const kept = { ref, selector, signature, widget, label, section, required, key, intent, options };
  return { ...kept, action: 'fill', value, shown: shownOf(value), source, confidence: 'ready', overwrite: true };
}

function valueFor({ widget, label, options, type, maxLength, placeholder }: FoundControl): PlanValue | undefined {
  if (widget === 'file') return { type: 'file', document: 'resume', name: 'amara-okafor-cv.pdf' };
  if (widget === 'checkbox' || widget === 'workable-checkbox') return { type: 'checked', checked: true };
  if (options !== undefined) {
    const answer = answers(
      label,
      options.map((option) => option.label),
    );
    const chosen = options.find((option) => option.label === answer);
    return chosen && { type: 'choice', options: [chosen] };
  }
  if (widget === 'date') return { type: 'text', text: /^D/iu.test(placeholder ?? '') ? '17/03/2027' : '03/17/2027' };
  if (widget === 'phone' || widget === 'workable-phone') return { type: 'text', text: '+14155550134' };
  if (widget !== 'text' && widget !== 'textarea') return undefined;
  const words = type === 'number' ? '5' : type === 'url' ? 'https://amara-okafor.example.com' : answers(label, []);
  return { type: 'text', text: words.slice(0, maxLength ?? words.length).trim() };
}
