import type { FillPlan, PlanEdit, PlanItem } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { addAppeared, approvedPlan, editPlan, keepEdits } from './edit-plan.ts';

const control = { selector: '#a', signature: 's', widget: 'text', label: 'First name', section: '', required: true } as const;
const filled: PlanItem = {
  ...control,
  ref: '1',
  action: 'fill',
  value: { type: 'text', text: 'Amara' },
  shown: 'Amara',
  source: { kind: 'profile', path: 'basics.givenName', label: 'profile' },
  confidence: 'ready',
  overwrite: false,
};
const suggested: PlanItem = { ...filled, ref: '2', selector: '#b', confidence: 'suggested' };
const asked: PlanItem = { ...control, ref: '3', selector: '#c', action: 'skip', why: 'asks-you', reason: 'left for you', needsYou: true };
const plan: FillPlan = {
  id: 'p',
  adapter: 'greenhouse',
  adapterVersion: 1,
  url: 'https://example.test/',
  items: [filled, suggested, asked],
};

test('a suggestion nobody took is not approved, a taken one is', () => {
  expect(approvedPlan(plan).items.map(({ ref }) => ref)).toEqual(['1', '3']);
  expect(approvedPlan(editPlan(plan, '2', { type: 'take' })).items.map(({ ref }) => ref)).toEqual(['1', '2', '3']);
});

test('an answer the person writes becomes a ready value of theirs', () => {
  const [, , item] = editPlan(plan, '3', { type: 'text', text: 'Woman' }).items;
  expect(item).toMatchObject({ action: 'fill', shown: 'Woman', source: { kind: 'person' }, confidence: 'ready' });
});

test('an emptied or left-out row is skipped and says so', () => {
  const emptied: PlanEdit[] = [{ type: 'text', text: '  ' }, { type: 'leave-out' }, { type: 'choice', options: [] }];
  for (const edit of emptied) {
    expect(editPlan(plan, '1', edit).items[0]).toMatchObject({ action: 'skip', why: 'left-out', needsYou: true });
  }
});

test('a fresh look keeps what the person decided and nothing else', () => {
  const decided = editPlan(editPlan(plan, '3', { type: 'text', text: 'Woman' }), '2', { type: 'leave-out' });
  const fresh: FillPlan = { ...plan, id: 'q', items: [{ ...filled, shown: 'Ama' }, { ...suggested, ref: '9' }, asked] };
  const kept = keepEdits(fresh, decided);
  expect(kept.id).toBe('q');
  expect(kept.items[0]).toMatchObject({ shown: 'Ama' });
  expect(kept.items[1]).toMatchObject({ ref: '9', action: 'skip', why: 'left-out' });
  expect(kept.items[2]).toMatchObject({ shown: 'Woman' });
});

test('a suggestion that was taken stays taken at a fresh look that says the same', () => {
  const taken = editPlan(plan, '2', { type: 'take' });
  expect(keepEdits(plan, taken).items[1]).toMatchObject({ action: 'fill', confidence: 'ready' });
  const other: FillPlan = { ...plan, items: [filled, { ...suggested, shown: 'Ada' }, asked] };
  expect(keepEdits(other, taken).items[1]).toMatchObject({ shown: 'Ada', confidence: 'suggested' });
});

test('what appears is added where it stands on the page, and nothing else changes', () => {
  const late: PlanItem = { ...filled, ref: '4', selector: '#d' };
  const first: PlanItem = { ...filled, ref: '5', selector: '#e' };
  const fresh: FillPlan = { ...plan, items: [first, { ...filled, shown: 'changed' }, late, suggested] };
  const added = addAppeared(plan, fresh);
  expect(added.items.map(({ ref }) => ref)).toEqual(['5', '1', '4', '2', '3']);
  expect(added.items[1]).toEqual(filled);
});
