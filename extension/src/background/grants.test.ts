import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { endGrant, grantFill, useGrant } from './grants.ts';

const place = { tabId: 1, pageId: 'p' };
const resume = { role: 'resume', id: 'd1', name: 'cv.pdf' } as const;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a grant gives the files of its plan, once for each box, to its own document', () => {
  const grant = grantFill(place, [resume]);
  expect(useGrant(grant, place, 'cover-letter')).toBeUndefined();
  expect(useGrant(grant, { ...place, tabId: 2 }, 'resume')).toBeUndefined();
  expect(useGrant(grant, { ...place, pageId: 'another' }, 'resume')).toBeUndefined();
  expect(useGrant(grant, place, 'resume')).toEqual(resume);
  expect(useGrant(grant, place, 'resume')).toBeUndefined();
});

test('a grant is worth nothing after a minute, or after its fill', () => {
  const [late, ended] = [grantFill(place, [resume]), grantFill(place, [resume])];
  vi.advanceTimersByTime(60_000);
  expect(useGrant(late, place, 'resume')).toBeUndefined();
  const fresh = grantFill(place, [resume]);
  endGrant(fresh);
  expect(useGrant(fresh, place, 'resume')).toBeUndefined();
  expect(useGrant(ended, place, 'resume')).toBeUndefined();
});
