import type { CodedError } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { openWrongTries } from './wrong-tries.ts';

const clock = { now: 5_000_000 };

/** Seconds the next try must wait, as it is told. */
function wait(tries: ReturnType<typeof openWrongTries>): number {
  try {
    tries.pass();
    return 0;
  } catch (thrown) {
    const { code, details, message } = thrown as CodedError & { details: { retryAfter: number } };
    expect(code).toBe('vault-waits');
    expect(message).toContain(`Wait ${details.retryAfter} seconds`);
    return details.retryAfter;
  }
}

test('two wrong ones are free; from the third on each waits twice as long, up to a minute', () => {
  const tries = openWrongTries(() => clock.now);
  const waits = Array.from({ length: 10 }, () => {
    tries.ended(false);
    const seconds = wait(tries);
    clock.now += seconds * 1000;
    expect(wait(tries)).toBe(0);
    return seconds;
  });
  expect(waits).toEqual([0, 0, 2, 4, 8, 16, 32, 60, 60, 60]);
});

test('the wait is over when it is over, and not a millisecond before', () => {
  const tries = openWrongTries(() => clock.now);
  for (let n = 0; n < 3; n += 1) tries.ended(false);
  clock.now += 1_001;
  expect(wait(tries)).toBe(1);
  clock.now += 998;
  expect(wait(tries)).toBe(1);
  clock.now += 1;
  expect(wait(tries)).toBe(0);
});

test('a right one begins the count anew', () => {
  const tries = openWrongTries(() => clock.now);
  for (let n = 0; n < 5; n += 1) tries.ended(false);
  tries.ended(true);
  expect(wait(tries)).toBe(0);
  tries.ended(false);
  tries.ended(false);
  expect(wait(tries)).toBe(0);
  tries.ended(false);
  expect(wait(tries)).toBe(2);
});
