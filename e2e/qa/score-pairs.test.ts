import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scorePairs } from './score-pairs.ts';

const folder = join(import.meta.dirname, 'score-pairs');

test('in eight trades the intended CV is first, an unrelated one stays below 25, and the same comes out again', async () => {
  const pairs = await scorePairs(folder);
  expect(pairs.map(({ posting, isFirst }) => [posting, isFirst])).toEqual(pairs.map(({ posting }) => [posting, true]));
  expect(pairs.length).toBe(8);
  for (const { posting, worstUnrelated, cvs } of pairs) {
    expect([posting, worstUnrelated <= 25]).toEqual([posting, true]);
    expect(cvs.filter(({ role }) => role === 'unrelated').length).toBeGreaterThanOrEqual(7);
  }
  expect(await scorePairs(folder)).toEqual(pairs);
});

test('every part says why, and the parts are those that were promised', async () => {
  const [pair] = await scorePairs(folder);
  const parts = pair?.cvs[0]?.score.parts ?? [];
  expect(parts.map(({ name, of }) => [name, of])).toEqual([
    ['Keywords', 50],
    ['Title', 15],
    ['Years', 10],
    ['Education', 5],
    ['Soft skills', 5],
    ['Format', 15],
  ]);
  expect(parts.every(({ why, points, of }) => why !== '' && points >= 0 && points <= of)).toBe(true);
});
