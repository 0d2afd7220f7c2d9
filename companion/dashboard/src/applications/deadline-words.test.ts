import { expect, test } from 'vitest';
import { deadlineWords } from './deadline-words.ts';

const now = new Date(2026, 10, 28, 22, 0);

test('a last day says what is left of it only while it counts', () => {
  expect(deadlineWords('2026-11-28', 'draft', now)).toEqual({ text: '28 Nov', left: 'today' });
  expect(deadlineWords('2026-11-29', 'ready', now).left).toBe('tomorrow');
  expect(deadlineWords('2026-12-05', 'draft', now).left).toBe('in 7 days');
  expect(deadlineWords('2026-12-06', 'draft', now).left).toBeNull();
  expect(deadlineWords('2026-11-27', 'needs-you', now).left).toBe('passed');
  expect(deadlineWords('2026-11-29', 'submitted', now).left).toBeNull();
  expect(deadlineWords('2027-01-11', 'draft', now).text).toBe('11 Jan 2027');
});
