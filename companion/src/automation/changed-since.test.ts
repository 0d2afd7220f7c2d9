import type { FillPlan, PlanItem } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { changedSince } from './changed-since.ts';

const item = (name: string, shown: string): PlanItem => ({
  ref: name,
  selector: `#${name}`,
  signature: name,
  widget: 'text',
  label: name,
  section: '',
  required: true,
  action: 'fill',
  value: { type: 'text', text: shown },
  shown,
  source: { kind: 'profile', path: '', label: 'profile' },
  confidence: 'ready',
  overwrite: false,
});
const planOf = (...items: PlanItem[]): FillPlan => ({ id: 'p', adapter: 'lever', adapterVersion: 1, url: 'https://a.example/', items });
const cv = { id: 'd', name: 'cv.pdf', sha256: 'one' };
const before = { plan: planOf(item('city', 'Berlin'), item('name', 'Amara')), documents: { resume: cv }, at: 7 };
const changes = (plan: FillPlan, documents = before.documents) => changedSince({ plan, documents }, before);

test('the same plan has no changes, though its rows are named anew and a menu was looked into', () => {
  expect(changes(before.plan)).toBeNull();
  expect(changes(planOf({ ...item('city', 'Berlin'), ref: 'x', selector: '#new' }, item('name', 'Amara')))).toBeNull();
  expect(changes(planOf({ ...item('city', 'Berlin'), options: [{ label: 'Berlin' }] }, item('name', 'Amara')))).toBeNull();
  expect(changedSince({ plan: before.plan, documents: {} }, undefined)).toBeNull();
});

test('what is said otherwise, asked otherwise, new or gone is told', () => {
  const zone = item('zone', 'CET');
  const suggested: PlanItem = { ...item('name', 'Amara'), confidence: 'suggested' } as PlanItem;
  expect(changes(planOf(item('city', 'Bonn'), suggested, zone))).toEqual({
    since: 7,
    rows: [
      { ref: 'city', how: 'value', was: 'Berlin' },
      { ref: 'name', how: 'value', was: 'Amara' },
      { ref: 'zone', how: 'new', was: '' },
    ],
    gone: [],
    documents: [],
  });
  expect(changes(planOf({ ...item('city', 'Berlin'), required: false }))).toMatchObject({
    rows: [{ ref: 'city', how: 'question', was: 'Berlin' }],
    gone: ['name'],
  });
});

test('another document is told by the name of the one before', () => {
  expect(changes(before.plan, { resume: { ...cv, sha256: 'two' } })).toMatchObject({ documents: [{ role: 'resume', was: 'cv.pdf' }] });
});
