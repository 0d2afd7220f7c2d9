import { codeOf, readTooMany } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { callLimits, openLimits } from './limits.ts';

function prepare() {
  const clock = { now: 5_000_000 };
  const limits = openLimits({}, () => clock.now);
  const refusalOf = (work: () => void) => {
    try {
      work();
      return undefined;
    } catch (thrown) {
      return { code: codeOf(thrown), ...readTooMany(thrown) };
    }
  };
  const times = (count: number, work: () => void) => Array.from({ length: count }, () => refusalOf(work)).findIndex(Boolean);
  return { clock, limits, refusalOf, times };
}

test('a class is counted for each client on its own, and beside all its calls', () => {
  const { limits, refusalOf, times } = prepare();
  expect(times(callLimits.mail, () => limits.pass({ id: 'a' }, 'mail'))).toBe(-1);
  expect(refusalOf(() => limits.pass({ id: 'a' }, 'mail'))).toEqual({ code: 'too-many-requests', of: 'mail', retryAfter: 60 });
  expect(refusalOf(() => limits.pass({ id: 'a' }, 'apply'))).toBeUndefined();
  expect(refusalOf(() => limits.pass({ id: 'a' }))).toBeUndefined();
  expect(refusalOf(() => limits.pass({ id: 'b' }, 'mail'))).toBeUndefined();
});

test('failed tries are counted over everyone, and a minute later anew', () => {
  const { clock, limits, refusalOf, times } = prepare();
  expect(times(callLimits.failedAuth + 1, () => limits.fail())).toBe(callLimits.failedAuth);
  clock.now += 59_500;
  expect(refusalOf(() => limits.fail())?.retryAfter).toBe(1);
  clock.now += 500;
  expect(refusalOf(() => limits.fail())).toBeUndefined();
});

test('a clock that is set back does not keep anybody waiting', () => {
  const { clock, limits, refusalOf, times } = prepare();
  expect(times(callLimits.open, () => limits.pass(undefined))).toBe(-1);
  clock.now -= 3_600_000;
  expect(refusalOf(() => limits.pass(undefined))).toBeUndefined();
});
