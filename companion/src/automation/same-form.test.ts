import type { FillPlan, FoundControl, PlanItem } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { isAsFilled, onThisForm, withLate } from './same-form.ts';

type Control = { selector: string; signature: string; required?: boolean; options?: string[] };

const controlOf = ({ selector, signature, required = false, options }: Control): FoundControl => ({
  ref: selector,
  selector,
  widget: 'text',
  type: 'text',
  label: signature,
  help: '',
  section: '',
  required,
  ...(options && { options: options.map((label) => ({ label })) }),
  current: [],
  prefilledByPage: false,
  signature,
});

const rowOf = (of: Control): PlanItem => {
  const { ref, selector, signature, widget, label, section, required, options } = controlOf(of);
  const control = { ref, selector, signature, widget, label, section, required, options };
  return { ...control, action: 'skip', why: 'no-answer', reason: '', needsYou: false };
};

const planOf = (...rows: Control[]): FillPlan => ({ id: 'p', adapter: 'lever', adapterVersion: 1, url: '', items: rows.map(rowOf) });
const selectorsOf = ({ items }: FillPlan) => items.map(({ selector }) => selector);

const name = { selector: '#name', signature: 'name' };
const city = { selector: '#city', signature: 'city' };

test('the same form is the same, though its ids were drawn anew', () => {
  const again = { ...city, selector: '#city-9' };
  const here = onThisForm(planOf(name, city), [], [name, again].map(controlOf));
  expect(here.differs).toBe(false);
  expect(selectorsOf(here.plan)).toEqual(['#name', '#city-9']);
});

test.each([
  ['a control is gone', [name]],
  ['a control is new', [name, city, { selector: '#more', signature: 'more' }]],
  ['a control asks otherwise', [name, { ...city, signature: 'town' }]],
  ['a control is required now', [name, { ...city, required: true }]],
])('%s: the form differs', (_, now) => {
  expect(onThisForm(planOf(name, city), [], now.map(controlOf)).differs).toBe(true);
});

test('other options differ; options that nobody has seen say nothing', () => {
  const menu = { ...city, options: ['Berlin', 'Lisbon'] };
  expect(onThisForm(planOf(menu), [], [controlOf({ ...city, options: ['Berlin'] })]).differs).toBe(true);
  expect(onThisForm(planOf(menu), [], [controlOf(city)]).differs).toBe(false);
});

test('a row that comes late may be missing at first, and never takes the place of another', () => {
  const [first, second] = [
    { selector: '#end-0', signature: 'end' },
    { selector: '#end-1', signature: 'end' },
  ];
  const plan = planOf(first, second);
  expect(onThisForm(plan, ['#end-1'], [controlOf(first)])).toMatchObject({ differs: false });
  // The first went away as the second came: the rows stay what they are.
  expect(selectorsOf(withLate(plan, ['#end-1'], [controlOf(second)]))).toEqual(['#end-0', '#end-1']);
  expect(selectorsOf(withLate(plan, ['#end-1'], [first, { ...second, selector: '#end-7' }].map(controlOf)))).toEqual(['#end-0', '#end-7']);
});

test('after the fill only those may be gone that were gone then', () => {
  const plan = planOf(name, city);
  const shown = new Map([['#name', 'Amara']]);
  expect(isAsFilled(plan, shown, [controlOf(name)])).toBe(true);
  expect(isAsFilled(plan, new Map([...shown, ['#city', '']]), [controlOf(name)])).toBe(false);
  expect(isAsFilled(plan, shown, [name, { selector: '#more', signature: 'more' }].map(controlOf))).toBe(false);
});
