import { expect, test } from 'vitest';
import { median, p95 } from './quantiles.ts';

const upTo = (last: number) => Array.from({ length: last }, (_, at) => last - at);

test.each([
  [[], 0],
  [[7], 7],
  [upTo(20), 19],
  [upTo(21), 20],
  [upTo(100), 95],
])('p95 of %j by nearest rank', (values, expected) => {
  expect(p95(values)).toBe(expected);
});

test('the median of an odd number is the middle one', () => {
  expect(median([3, 1, 2])).toBe(2);
});
