import type { Contact, Tracking } from '@sincerely/shared';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { goingOn, type TrackingParts, without } from './tracking-draft.ts';

const robin: Contact = { name: 'Robin Vale', role: '', email: '', phone: '', note: '' };
const nothing: Tracking = { tags: [], deadline: null, salary: '', contacts: [] };

test('what was changed and not saved goes on over what it was changed from', () => {
  const base = { ...nothing, contacts: [robin] };
  expect(goingOn(base, { parts: { contacts: [], salary: '65 k€' }, base, sent: {} })).toEqual({ contacts: [], salary: '65 k€' });
});

test('what was on its way and has arrived is no change by another', () => {
  const base = { ...nothing, contacts: [robin] };
  const putBack = { parts: { contacts: [robin] }, base, sent: { contacts: [] } };
  expect(goingOn({ ...base, contacts: [] }, putBack)).toEqual({ contacts: [robin] });
  expect(goingOn(base, putBack)).toEqual({});
});

const tags = fc.uniqueArray(fc.constantFrom('remote', 'night', 'near', 'far'));
const tracking = fc.record({
  tags,
  deadline: fc.constantFrom(null, '2026-12-24', '2027-01-06'),
  salary: fc.constantFrom('', '65 k€', '70 k€'),
  contacts: fc
    .uniqueArray(fc.constantFrom('Robin Vale', 'Kim Ode'), { maxLength: 2 })
    .map((names) => names.map((name) => ({ ...robin, name }))),
});
const parts: fc.Arbitrary<TrackingParts> = fc.record(
  { tags, deadline: fc.constantFrom(null, '2026-12-24'), salary: fc.constantFrom('', '80 k€') },
  { requiredKeys: [] },
);

test('of a list that was changed in two places nothing is lost, and what was changed in one only is as that one has it', () => {
  fc.assert(
    fc.property(tracking, tracking, parts, (base, saved, changed) => {
      const after = { ...saved, ...goingOn(saved, { parts: changed, base, sent: {} }) };
      if (changed.tags === undefined) expect(after.tags).toEqual(saved.tags);
      else if (JSON.stringify(saved.tags) === JSON.stringify(base.tags)) expect(after.tags).toEqual(changed.tags);
      else expect(new Set(after.tags)).toEqual(new Set([...saved.tags, ...changed.tags]));
      expect(after.salary).toBe(changed.salary ?? saved.salary);
      expect(after.contacts).toEqual(saved.contacts);
    }),
  );
});

test('what was changed again while it was saved stays unsaved', () => {
  expect(without({ salary: '70 k€', tags: ['near'] }, { salary: '65 k€', tags: ['near'] })).toEqual({ salary: '70 k€' });
  expect(without({ contacts: [robin] }, { contacts: [{ ...robin }] })).toEqual({});
});
