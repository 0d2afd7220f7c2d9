import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nothingSelected, rangeTo, toggled, withAdded } from './selection.ts';

test('what is chosen twice is not chosen, in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (presses) => {
      const end = presses.reduce((selection, id, index) => toggled(selection, id, index), nothingSelected);
      for (const id of ['a', 'b', 'c']) expect(end.ids.has(id)).toBe(presses.filter((press) => press === id).length % 2 === 1);
    }),
  );
});

test('a range goes from the row chosen last, both ways', () => {
  const chosen = toggled(nothingSelected, 'c', 7);
  expect([rangeTo(chosen, 3), rangeTo(chosen, 9), rangeTo(nothingSelected, 4)]).toEqual([
    { first: 3, last: 7 },
    { first: 7, last: 9 },
    { first: 4, last: 4 },
  ]);
  expect([...withAdded(chosen, ['c', 'd']).ids]).toEqual(['c', 'd']);
});
