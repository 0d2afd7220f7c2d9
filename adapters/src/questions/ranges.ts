import type { Option } from '@sincerely/shared';

type Range = { from: number; to: number };

const number = /\d+(?:[.,]\d{3})*(?:\.\d+)?k?/giu;

function numbersIn(text: string): number[] {
  return [...text.matchAll(number)].map(
    ([found]) => Number(found.replaceAll(',', '').replace(/k$/iu, '')) * (/k$/iu.test(found) ? 1000 : 1),
  );
}

/** The numbers an option covers, such as "3–5 years", "10+", "less than 1", "> 7"; undefined where it is no range. */
export function rangeOf(label: string): Range | undefined {
  const [first, second] = numbersIn(label);
  const text = label.toLowerCase();
  if (first === undefined) return undefined;
  if (second !== undefined) return { from: first, to: second };
  if (/less than|under|below|fewer|up to|<|moins de|weniger als|bis zu/u.test(text))
    return { from: Number.NEGATIVE_INFINITY, to: /up to|bis zu/u.test(text) ? first : first - Number.EPSILON };
  if (/more than|over|above|>(?!=)|plus de|mehr als/u.test(text))
    return { from: first + Number.EPSILON * first, to: Number.POSITIVE_INFINITY };
  if (/\+|or more|at least|≥|et plus|oder mehr|and above/u.test(text)) return { from: first, to: Number.POSITIVE_INFINITY };
  return { from: first, to: first };
}

/** The one option whose range holds the number. Where ranges touch ("5-7", "7-10") the upper one holds what is over the border. */
export function optionHolding(value: number, options: Option[]): Option | undefined {
  const holding = options.filter(({ label }) => {
    const range = rangeOf(label);
    return range !== undefined && value >= range.from && value <= range.to;
  });
  return holding.length === 1 ? holding[0] : undefined;
}
