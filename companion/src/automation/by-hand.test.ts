import type { FillPlan, FoundControl, PlanItem } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { byHand, hasOtherFile } from './by-hand.ts';

const control = { selector: '#a', signature: 's', label: 'City', section: '', required: true } as const;
const planned: PlanItem = {
  ...control,
  ref: 'r',
  widget: 'text',
  action: 'fill',
  value: { type: 'text', text: 'Berlin' },
  shown: 'Berlin',
  source: { kind: 'profile', path: 'basics.location', label: 'profile' },
  confidence: 'ready',
  overwrite: false,
};
const plan: FillPlan = { id: 'p', adapter: 'lever', adapterVersion: 1, url: '', items: [planned] };
const found = (current: string[], widget: FoundControl['widget'] = 'text'): FoundControl[] => [
  { ...control, ref: '#a', widget, type: 'text', help: '', current, prefilledByPage: false },
];
const shown = new Map([['#a', 'Berlin']]);

test('where the page shows what it showed after the fill, the plan is the very same', () => {
  expect(byHand(plan, shown, found(['Berlin']))).toBe(plan);
});

test('what the person typed on the page is theirs, and is not written over', () => {
  expect(byHand(plan, shown, found(['Lisbon'])).items[0]).toMatchObject({
    shown: 'Lisbon',
    source: { kind: 'person', label: 'you, on the page' },
    overwrite: false,
  });
});

test('what they emptied is left out, and needs them where it is required', () => {
  expect(byHand(plan, shown, found([])).items[0]).toMatchObject({ action: 'skip', why: 'left-out', needsYou: true });
});

test('another file in a box is seen by its name', () => {
  const files = new Map([['#a', 'cv.pdf']]);
  expect(hasOtherFile(files, found(['cv.pdf'], 'file'))).toBe(false);
  expect(hasOtherFile(files, found(['other.pdf'], 'file'))).toBe(true);
  // A box whose file the page had taken in already shows nothing of it.
  expect(hasOtherFile(new Map(), found(['other.pdf'], 'file'))).toBe(false);
});
