import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitting } from '../testing/fitting.ts';
import { rules } from './intent-rules.ts';
import { pattern } from './pattern.ts';

test.each([
  ['one', /\bone\b|tw(o|a)|thr[e|]e\|/u, ['one', 'two', 'thr|e|'], ['ones', 'tw', 'three']],
  ['brackets in classes', /[(|]a|b\)c|d\[e/u, ['(a', '|a', 'b)c', 'd[e'], ['a', 'bc', 'de']],
])('%s: parted at its strokes a pattern fits the same', (_, regexp, fits, fitsNot) => {
  const parted = pattern('', regexp);
  expect(fits.filter((text) => !parted.test(text))).toEqual([]);
  expect(fitsNot.filter((text) => parted.test(text))).toEqual([]);
});

test('every rule fits what its whole pattern fits', () => {
  for (const { is } of rules)
    if ('pieces' in is)
      fc.assert(
        fc.property(fc.oneof(fitting(is), fc.string()), (text) => is.test(text) === (is.regexp.test(text) && true)),
        { numRuns: 60 },
      );
});
