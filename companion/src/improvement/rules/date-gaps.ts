/** Months since year 0, both ends included. */
export type Span = { from: number; to: number };
type Dated = { startDate?: string | undefined; endDate?: string | undefined };

const monthsOf = (date: string, otherwise: number) =>
  Number(date.slice(0, 4)) * 12 + (date.length > 4 ? Number(date.slice(5, 7)) - 1 : otherwise);

/** The time an entry takes, at the most: a year alone is the whole of it, and what has no end goes on. Undefined: it has no dates. */
export function spanOf({ startDate, endDate }: Dated, today: string): Span | undefined {
  const start = startDate ?? endDate;
  if (start === undefined) return undefined;
  return { from: monthsOf(start, 0), to: endDate === undefined ? monthsOf(today, 11) : monthsOf(endDate, 11) };
}

/** The times between the first and the last month that no span covers, of `least` months and more, oldest first. */
export function gapsBetween(spans: Span[], least: number): Span[] {
  const gaps: Span[] = [];
  let covered = Number.POSITIVE_INFINITY;
  for (const { from, to } of spans.filter(({ from, to }) => from <= to).toSorted((a, b) => a.from - b.from)) {
    if (from - covered - 1 >= least) gaps.push({ from: covered + 1, to: from - 1 });
    covered = covered === Number.POSITIVE_INFINITY ? to : Math.max(covered, to);
  }
  return gaps;
}

/** A month as a partial ISO date. */
export function dateOfMonth(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
