import type { Option } from '@sincerely/shared';

/** Numbers from `from` up to `to`; a border that is not itself meant is open. */
type Range = { from: number; to: number; isOpen?: 'below' | 'above' };

const number = /\d+(?:[.,]\d{3})+(?!\d)k?|\d+(?:\.\d+)?k?/giu;

/** Numbers as written: "1,500", "1.500" and "1.5k" are one thousand five hundred; in "150-170k" both are thousands. */
function numbersIn(text: string): number[] {
  const found = [...text.matchAll(number)].map(([written]) => written.toLowerCase());
  const isThousands = found.length === 2 && found[1]?.endsWith('k') === true;
  return found.map((written) => {
    const isGrouped = /[.,]\d{3}(?!\d)/u.test(written);
    const plain = Number(written.replaceAll(isGrouped ? /[.,k]/gu : /k/gu, ''));
    return written.endsWith('k') || (isThousands && plain < 1000) ? plain * 1000 : plain;
  });
}

/** The numbers an option covers, such as "3–5 years", "10+", "less than 1", "> 7"; undefined where it is no range. */
export function rangeOf(label: string): Range | undefined {
  const [first, second] = numbersIn(label);
  const text = label.toLowerCase();
  if (first === undefined) return undefined;
  if (second !== undefined) return { from: first, to: second };
  if (/up to|bis zu|≤|or (less|fewer)|and (below|under)|jusqu/u.test(text)) return { from: Number.NEGATIVE_INFINITY, to: first };
  if (/less than|under|below|fewer|<|moins de|weniger als|menos de|meno di|minder dan/u.test(text))
    return { from: Number.NEGATIVE_INFINITY, to: first, isOpen: 'above' };
  if (/\+|or more|at least|≥|>=|et plus|oder mehr|and above|and over|o más|ou mais/u.test(text))
    return { from: first, to: Number.POSITIVE_INFINITY };
  if (/more than|over|above|>|plus de|mehr als|más de|mais de|più di|meer dan/u.test(text))
    return { from: first, to: Number.POSITIVE_INFINITY, isOpen: 'below' };
  return { from: first, to: first };
}

function holds({ from, to, isOpen }: Range, value: number): boolean {
  return (isOpen === 'below' ? value > from : value >= from) && (isOpen === 'above' ? value < to : value <= to);
}

/** The one option whose range holds the number; where two do ("5-7", "7-10" and 7) there is none. */
export function optionHolding(value: number, options: Option[]): Option | undefined {
  const holding = options.filter(({ label }) => {
    const range = rangeOf(label);
    return range !== undefined && holds(range, value);
  });
  return holding.length === 1 ? holding[0] : undefined;
}
