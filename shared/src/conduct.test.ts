import { expect, test } from 'vitest';
import { Conduct, usualConduct } from './conduct.ts';

const isGood = (change: object) => Conduct.safeParse({ ...usualConduct, ...change }).success;

test('what is usual is allowed, and quiet hours may go over midnight', () => {
  expect(isGood({})).toBe(true);
  expect(isGood({ quietHours: { from: '22:00', until: '07:00' } })).toBe(true);
});

test('caps, pauses and hours that cannot be meant are refused', () => {
  for (const change of [
    { dailyCap: 0 },
    { siteDailyCap: 2.5 },
    { minutesBetween: { least: 6, most: 2 } },
    { quietHours: { from: '24:00', until: '07:00' } },
    { quietHours: { from: '07:00', until: '07:00' } },
    { consent: 'all' },
  ])
    expect(isGood(change), JSON.stringify(change)).toBe(false);
});
