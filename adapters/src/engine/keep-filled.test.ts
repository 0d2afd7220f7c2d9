import type { FillItem, FillPlan, FillResult, FoundControl, SkipItem } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { keepFilled } from './keep-filled.ts';

const controlOf = (ref: string) =>
  ({ ref, selector: `#${ref}`, signature: ref, widget: 'text', label: ref, section: '', required: true }) as const;
const source = { kind: 'profile', path: '', label: '' } as const;
const start: FillItem = {
  ...controlOf('start'),
  action: 'fill',
  value: { type: 'text', text: 'January 13, 2027' },
  shown: 'January 13, 2027',
  source,
  confidence: 'ready',
  overwrite: false,
};
const resume: FillItem = { ...start, ...controlOf('resume'), value: { type: 'file', document: 'resume', name: 'cv.pdf' }, shown: 'cv.pdf' };
const theirs: SkipItem = {
  ...controlOf('start'),
  action: 'skip',
  why: 'has-value',
  reason: 'You already put in “2027-01-13”.',
  needsYou: false,
};
const planOf = (...items: FillPlan['items']): FillPlan => ({
  id: 'p',
  adapter: 'ashby',
  adapterVersion: 1,
  url: 'https://example.test/',
  items,
});
const found = (ref: string, current: string) => ({ selector: `#${ref}`, current: [current] }) as FoundControl;
const filled = (ref: string, shown: string): FillResult => ({ ref, label: ref, result: 'filled', shown });

test('a value the page writes in its own way stays the one that was filled, until the person changes it', () => {
  const fill = { before: planOf(start), results: [filled('start', '2027-01-13')] };
  expect(keepFilled(planOf(theirs), fill, [found('start', '2027-01-13')]).items).toEqual([start]);
  expect(keepFilled(planOf(theirs), fill, [found('start', '2027-02-01')]).items).toEqual([theirs]);
});

test('a value that was not filled is the person’s own', () => {
  const fill = { before: planOf(start), results: [{ ...filled('start', '2027-01-13'), result: 'kept' as const }] };
  expect(keepFilled(planOf(theirs), fill, [found('start', '2027-01-13')]).items).toEqual([theirs]);
});

test('a file whose box is gone keeps its row in its place; one that was not filled does not', () => {
  const fresh = planOf(theirs);
  const results = [filled('resume', 'cv.pdf')];
  expect(keepFilled(fresh, { before: planOf(resume, start), results }, [found('start', '')]).items).toEqual([resume, theirs]);
  expect(keepFilled(fresh, { before: planOf(start, resume), results }, [found('start', '')]).items).toEqual([theirs, resume]);
  expect(keepFilled(fresh, { before: planOf(start, resume), results: [] }, [found('start', '')]).items).toEqual([theirs]);
});
