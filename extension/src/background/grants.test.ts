import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { endGrant, grantFill, useGrant } from './grants.ts';

const place = { tabId: 1, pageId: 'p' };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a grant gives the files of its plan, once for each box, to its own document', () => {
  const grant = grantFill(place, ['resume']);
  expect(useGrant(grant, place, 'cover-letter')).toBe(false);
  expect(useGrant(grant, { ...place, tabId: 2 }, 'resume')).toBe(false);
  expect(useGrant(grant, { ...place, pageId: 'another' }, 'resume')).toBe(false);
  expect(useGrant(grant, place, 'resume')).toBe(true);
  expect(useGrant(grant, place, 'resume')).toBe(false);
});

test('a grant is worth nothing after a minute, or after its fill', () => {
  const [late, ended] = [grantFill(place, ['resume']), grantFill(place, ['resume'])];
  vi.advanceTimersByTime(60_000);
  expect(useGrant(late, place, 'resume')).toBe(false);
  const fresh = grantFill(place, ['resume']);
  endGrant(fresh);
  expect(useGrant(fresh, place, 'resume')).toBe(false);
  expect(useGrant(ended, place, 'resume')).toBe(false);
});
