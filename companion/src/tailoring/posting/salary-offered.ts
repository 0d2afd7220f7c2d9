import type { OfferedSalary } from '@sincerely/shared';

const currencies: Record<string, string> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  $: 'USD',
  usd: 'USD',
  chf: 'CHF',
};
const sign = String.raw`(?:€|£|\$|\b(?:EUR|GBP|USD|CHF|euro)\b)`;
const money = String.raw`\d{1,3}(?:[.,'’\s]\d{3})+|\d{2,6}(?:[.,]\d{1,2})?`;
const salaryPattern = new RegExp(
  String.raw`(${sign})?\s?(${money})\s?(k)?\s?(?:${sign})?\s?(?:(?:[-–—]|to|bis|à|a)\s?(?:${sign})?\s?(${money})\s?(k)?)?\s?(${sign})?(?=(.{0,40}))`,
  'giu',
);
/** What may stand between an amount and its period: "gross per", "/", "brutto im". */
const between = String.raw`^[^\p{L}]*(?:(?:gross|brutto|brut|bruto|lordi)\s*)?(?:per|an?|pro|im|in der|je|par|al|alla|all|por|la)?[^\p{L}]*`;
const periods: [RegExp, OfferedSalary['per']][] = (
  [
    ['hour|hr|stunde|heure|hora|ora|h', 'hour'],
    ['day|tag|jour|día|giorno', 'day'],
    ['week|woche|semaine|semana|settimana', 'week'],
    ['month|monat|mois|mes|mese', 'month'],
  ] as const
).map(([words, per]) => [new RegExp(String.raw`${between}(?:${words})(?!\p{L})`, 'iu'), per]);

/** The salary offered, where an amount stands with a currency; for a year where nothing is said. */
export function salaryOffered(text: string): OfferedSalary | null {
  for (const [whole, before, low = '', lowK, high, highK, after, rest = ''] of text.matchAll(salaryPattern)) {
    const symbol = new RegExp(sign, 'iu').exec(before ?? after ?? whole)?.[0];
    const isThousands = Boolean(lowK ?? highK);
    const [min, max] = [low, high ?? low].map((part) => amountOf(part) * (isThousands ? 1000 : 1)) as [number, number];
    if (symbol === undefined || min < 8 || max < min || /^\s?(?:m\b|mn|mio|million|billion|bn)/iu.test(rest)) continue;
    const per = periods.find(([pattern]) => pattern.test(rest))?.[1] ?? 'year';
    if (per !== 'year' || min >= 10_000) return { min, max, currency: currencies[symbol.toLowerCase()] ?? 'EUR', per };
  }
  return null;
}

/** How many of each make a usual year of full-time work. */
const inAYear: Record<OfferedSalary['per'], number> = { year: 1, month: 12, week: 52, day: 220, hour: 1_760 };

/** What its lower end comes to in a year, to order by; no currency is turned into another. */
export function yearlySalary({ min, per }: OfferedSalary): number {
  return min * inAYear[per];
}

/** "45.000" and "45,000" are thousands, "15.50" is not. */
function amountOf(text: string): number {
  return Math.round(Number(text.replaceAll(/[.,'’\s](?=\d{3}(?!\d))/gu, '').replace(',', '.')));
}
