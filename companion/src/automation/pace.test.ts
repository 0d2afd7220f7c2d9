import { join } from 'node:path';
import { type Conduct, usualConduct } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { openStorage } from '../storage/storage.ts';
import { temporaryFolder } from '../testing/test-companion.ts';
import { openPace } from './pace.ts';

const minute = 60_000;
const at = (text: string) => new Date(text).getTime();

async function open(conduct: Partial<Conduct>, clock: { now: number }, random = 0.5) {
  const storage = await openStorage(join(await temporaryFolder(), 'test.db'));
  return openPace({ storage, conduct: () => ({ ...usualConduct, ...conduct }), now: () => clock.now, random: () => random });
}

test('the next one waits for a time drawn between the two bounds, whatever its host', async () => {
  const clock = { now: at('2026-11-23T20:00:00') };
  const pace = await open({ minutesBetween: { least: 2, most: 6 } }, clock);
  expect(pace.nextAt('a.example')).toBe(clock.now);
  pace.note('1', 'a.example');
  expect(pace.nextAt('b.example')).toBe(clock.now + 4 * minute);
  clock.now += 5 * minute;
  expect(pace.nextAt('b.example')).toBe(clock.now);
});

test('a full day waits for the next one, a full site lets the others pass', async () => {
  const clock = { now: at('2026-11-23T20:00:00') };
  const pace = await open({ dailyCap: 3, siteDailyCap: 2, minutesBetween: { least: 0.5, most: 0.5 } }, clock);
  for (const id of ['1', '2']) pace.note(id, 'a.example');
  clock.now += minute;
  expect(pace.nextAt('a.example')).toBe(at('2026-11-24T00:00:00'));
  expect(pace.nextAt('b.example')).toBe(clock.now);
  pace.note('3', 'b.example');
  expect(pace.nextAt('b.example')).toBe(at('2026-11-24T00:00:00'));
  clock.now = at('2026-11-24T00:00:01');
  expect(pace.nextAt('a.example')).toBe(clock.now);
});

test('nothing goes out in quiet hours, which may go over midnight', async () => {
  const clock = { now: at('2026-11-23T22:30:00') };
  const pace = await open({ quietHours: { from: '22:00', until: '07:30' } }, clock);
  expect(pace.nextAt('a.example')).toBe(at('2026-11-24T07:30:00'));
  clock.now = at('2026-11-24T03:00:00');
  expect(pace.nextAt('a.example')).toBe(at('2026-11-24T07:30:00'));
  clock.now = at('2026-11-24T07:30:00');
  expect(pace.nextAt('a.example')).toBe(clock.now);
  const noon = await open({ quietHours: { from: '12:00', until: '13:00' } }, clock);
  expect(noon.nextAt('a.example')).toBe(clock.now);
  clock.now = at('2026-11-24T12:59:00');
  expect(noon.nextAt('a.example')).toBe(at('2026-11-24T13:00:00'));
});
