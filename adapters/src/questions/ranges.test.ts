import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { optionHolding } from './ranges.ts';

const options = (...labels: string[]) => labels.map((label) => ({ label }));

test.each([
  [0.5, ['Less than 1 year', '1-3 years', '3+ years'], 'Less than 1 year'],
  [5, ['Less than 5', '5-7', '8+'], '5-7'],
  [4, ['0–2 years', '3–5 years', '6–10 years', 'More than 10 years'], '3–5 years'],
  [10, ['6–10 years', 'More than 10 years'], '6–10 years'],
  [11, ['6–10 years', 'More than 10 years'], 'More than 10 years'],
  [7, ['5-7', '7-10'], undefined],
  [9, ['1', '2', '3'], undefined],
  [3, ['bis zu 3 Jahre', 'mehr als 3 Jahre'], 'bis zu 3 Jahre'],
  [120_000, ['$80k - $100k', '$100,001 - $130,000', '$130,001+'], '$100,001 - $130,000'],
  [2, ['None', 'Some'], undefined],
  [165_000, ['120-140k', '140-160k', '160-180k'], '160-180k'],
  [165_000, ['100.000 – 150.000', '150.001 – 200.000'], '150.001 – 200.000'],
  [1.5, ['Less than 1', '1-2.5', '2.5+'], '1-2.5'],
])('%s among %j is %s', (value, labels, expected) => {
  expect(optionHolding(value, options(...labels))?.label).toBe(expected);
});

test('of ranges that cover every number once, the one that holds it is taken', () => {
  const borders = fc
    .uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 6 })
    .map((list) => list.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(borders, fc.integer({ min: 0, max: 80 }), (steps, value) => {
      const last = steps.at(-1) ?? 0;
      const between = steps.slice(1).map((to, index) => `${steps[index]}-${to - 1} years`);
      const labels = [`Less than ${steps[0]} years`, ...between, `${last}+ years`];
      const index = steps.filter((step) => step <= value).length;
      expect(optionHolding(value, options(...labels))?.label).toBe(labels[index]);
    }),
  );
});
