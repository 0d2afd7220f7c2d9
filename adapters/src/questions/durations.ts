import { numeralOf } from './numerals.ts';

const days: [unit: RegExp, days: number][] = [
  [/^(months?|monate?|mois|mes(es)?|mesi|maand(en)?|mês)$/u, 28],
  [/^(weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken|week)$/u, 7],
  [/^(days?|tage?|jours?|d[ií]as?|giorn[oi]|dag(en)?)$/u, 1],
];
const word = /^(up|to|or|more|less|than|over|under|at|least|about|a|an|notice|period|required|my|is|of|and|above)$/u;

/** A span of time in days, "30 days" and "4 weeks" being the month people mean by them. An open end is infinite. */
type Span = { from: number; to: number };

/** The span a text says and nothing else, such as "1 month notice period", "2-4 weeks", "3+ months"; undefined for any other text. */
export function spanOf(text: string): Span | undefined {
  const words = text.toLowerCase().match(/\d+(?:\.\d+)?|\+|>|<|[\p{L}]+/gu) ?? [];
  const unit = words.map(unitOf).find((found) => found !== undefined);
  if (
    unit === undefined ||
    !words.every((one) => /^[\d.+<>]+$/u.test(one) || numeralOf(one) !== undefined || unitOf(one) || word.test(one))
  )
    return undefined;
  const numbers = words.map((one) => (/^\d/u.test(one) ? Number(one) : numeralOf(one))).filter((one) => one !== undefined);
  const [first = /\b(a|an)\b/u.test(text.toLowerCase()) ? 1 : undefined, second] = numbers;
  if (first === undefined) return undefined;
  const from = asMonths(first * unit);
  if (second !== undefined) return { from, to: asMonths(second * unit) };
  if (/\+|or more|at least|and above/iu.test(text)) return { from, to: Number.POSITIVE_INFINITY };
  if (/more than|over|>/iu.test(text)) return { from: from + 1, to: Number.POSITIVE_INFINITY };
  if (/less than|under|</iu.test(text)) return { from: 0, to: from - 1 };
  return { from: /up to|or less/iu.test(text) ? 0 : from, to: from };
}

function unitOf(word: string): number | undefined {
  return days.find(([unit]) => unit.test(word))?.[1];
}

function asMonths(length: number): number {
  return length % 30 === 0 ? (length / 30) * 28 : length;
}
