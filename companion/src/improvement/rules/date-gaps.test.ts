import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOfMonth, gapsBetween, type Span, spanOf } from './date-gaps.ts';

const today = '2026-11-26';

test.each([
  [{ startDate: '2020-03', endDate: '2020-05' }, '2020-03', '2020-05'],
  [{ startDate: '2020', endDate: '2021' }, '2020-01', '2021-12'],
  [{ startDate: '2020-03-15' }, '2020-03', '2026-11'],
  [{ endDate: '2017-06' }, '2017-06', '2017-06'],
])('%j takes at the most from %s to %s', (entry, from, to) => {
  const span = spanOf(entry, today) as Span;
  expect([dateOfMonth(span.from), dateOfMonth(span.to)]).toEqual([from, to]);
});

test('what has no dates takes no time', () => {
  expect(spanOf({}, today)).toBeUndefined();
});

test('gaps are exactly the long runs of months that nothing covers, whatever the order of the entries', () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 40 }))
    .map(([from, length]) => ({ from, to: from + length }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), fc.integer({ min: 1, max: 12 }), fc.infiniteStream(fc.nat()), (spans, least, order) => {
      const covered = (month: number) => spans.some(({ from, to }) => from <= month && month <= to);
      const runs: Span[] = [];
      const first = Math.min(...spans.map(({ from }) => from));
      const last = Math.max(...spans.map(({ to }) => to));
      for (let month = first; month <= last; month += 1) {
        if (covered(month)) continue;
        const run = runs.at(-1);
        if (run?.to === month - 1) run.to = month;
        else runs.push({ from: month, to: month });
      }
      const shuffled = spans
        .map((one) => ({ one, key: order.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
      expect(gapsBetween(shuffled, least)).toEqual(runs.filter(({ from, to }) => to - from + 1 >= least));
    }),
  );
});
