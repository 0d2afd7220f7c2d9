import { expect, test } from 'vitest';
import { lengthOf } from './length-of.ts';

test('a length of time is told in the largest unit that fits', () => {
  const minute = 60_000;
  expect([30_000, minute, 45 * minute, 90 * minute, 26 * 60 * minute, 10 * 24 * 60 * minute].map(lengthOf)).toEqual([
    'under a minute',
    '1 minute',
    '45 minutes',
    '2 hours',
    '1 day',
    '10 days',
  ]);
});
