import { expect, test } from 'vitest';
import { inDays, morningOf } from './remind-at.ts';

test('a reminder comes in the morning of its day', () => {
  expect(new Date(morningOf('2026-12-24'))).toEqual(new Date(2026, 11, 24, 9));
  expect(new Date(inDays(7, new Date(2026, 9, 22, 23, 59)))).toEqual(new Date(2026, 9, 29, 9));
  expect(new Date(inDays(14, new Date(2026, 11, 25)))).toEqual(new Date(2027, 0, 8, 9));
});
