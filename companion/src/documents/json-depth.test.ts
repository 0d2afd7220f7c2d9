import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNestedWithin } from './json-depth.ts';

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

test('levels are counted as they are, whatever stands in the texts', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue({ maxDepth: 6 })), fc.boolean(), (value, isSetOut) => {
      const text = JSON.stringify(value, null, isSetOut ? 2 : 0);
      expect([isNestedWithin(text, depthOf(value)), isNestedWithin(text, depthOf(value) - 1)]).toEqual([true, false]);
    }),
  );
});

test('a text that is no JSON is counted too', () => {
  expect(isNestedWithin('['.repeat(100_000), 64)).toBe(false);
  expect(isNestedWithin('"[[[[', 3)).toBe(false);
});
