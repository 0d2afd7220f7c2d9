import { broken, isoDate, ranges, single } from './date-forms.ts';

export type DateRange = { startDate?: string; endDate?: string; isOpen: boolean; /** The text without the dates. */ rest: string };

/** Letters of a line that dates are looked for in: longer ones are paragraphs. */
const longestDated = 400;

/** The first range of dates in a line, as partial ISO dates; undefined: none. */
export function readDateRange(text: string): DateRange | undefined {
  if (text.length > longestDated) return undefined;
  const found = forms.flatMap(([pattern, datesOf]) => {
    const match = pattern.exec(text);
    return match ? [{ at: match.index, whole: match[0], dates: datesOf(match[1] ?? '', match[2] ?? '') }] : [];
  });
  const first = found.reduce<(typeof found)[number] | undefined>((a, b) => (a && a.at <= b.at ? a : b), undefined);
  if (first === undefined) return undefined;
  const [startDate, endDate] = first.dates.map(isoDate);
  return {
    ...(startDate ? { startDate } : {}),
    ...(endDate ? { endDate } : {}),
    isOpen: endDate === undefined,
    rest: without(text, first.whole),
  };
}

type DatesOf = (from: string, to: string) => [string, string];
const asTheyAre: DatesOf = (from, to) => [from, to];
const yearIn = (text: string) => /(?:19|20)\d\d/u.exec(text)?.[0] ?? '';

/** Of forms that begin at the same place, the one named first is meant. */
const forms: [RegExp, DatesOf][] = [
  [ranges.sharedYear, (from, to) => [`${from.replace(/\.$/u, '')}${/\d/u.test(from) ? '/' : ' '}${yearIn(to)}`, to]],
  [ranges.shortYear, (from, to) => [from, `${from.slice(0, 2)}${to}`]],
  [ranges.whole, asTheyAre],
  [ranges.seasons, asTheyAre],
  [ranges.sharedSeason, asTheyAre],
  [ranges.since, asTheyAre],
  [ranges.unended, asTheyAre],
];

/** One date alone, as the end of something: a degree, a short job. */
export function readSingleDate(text: string): DateRange | undefined {
  const found = text.length > longestDated ? null : single.exec(text);
  const endDate = found ? isoDate(found[1] as string) : undefined;
  return found && endDate ? { endDate, isOpen: false, rest: without(text, found[0]) } : undefined;
}

/**
 * A narrow column of dates breaks a range over two lines: "2021 – Engineer, Acme" and "Present Built …", or at the right "Acme⇥May 2008 to" and
 * "⇥June 2010". Undefined where this is not so, else both lines with the range whole in the first.
 */
export function joinBrokenRange(first: string, second: string): [string, string] | undefined {
  return joinAtStart(first, second) ?? joinAtEnd(first, second);
}

function joinAtStart(first: string, second: string): [string, string] | undefined {
  if (ranges.whole.test(first.slice(0, 40))) return undefined;
  const [startMonth, since, month] = broken.startWithMonth.exec(first) ?? [];
  const [ofYear, year] = broken.year.exec(second) ?? [];
  if (startMonth !== undefined && ofYear !== undefined)
    return [`${since} – ${month} ${year}\t${first.slice(startMonth.length)}`, second.slice(ofYear.length)];
  const [summers, summer] = broken.startOfSummers.exec(first) ?? [];
  const [more, last] = broken.andYear.exec(second) ?? [];
  if (summers !== undefined && more !== undefined)
    return [`${yearIn(summer ?? '')} – ${last}\t${first.slice(summers.length)}`, second.slice(more.length)];
  const [start, from] = broken.start.exec(first) ?? [];
  const [end, to] = broken.end.exec(second) ?? [];
  if (start === undefined || end === undefined) return undefined;
  return [`${from} – ${to}\t${first.slice(start.length)}`, second.slice(end.length)];
}

function joinAtEnd(first: string, second: string): [string, string] | undefined {
  const [start, from] = broken.cell.exec(first) ?? [];
  const [end, to] = broken.restCell.exec(second) ?? [];
  if (start === undefined || end === undefined || from === undefined) return undefined;
  const isWhole = readDateRange(`${from} ${to}`)?.rest === '';
  return isWhole
    ? [`${first.slice(0, first.length - start.length)}\t${from} ${to}`, second.slice(0, second.length - end.length)]
    : undefined;
}

function without(text: string, dates: string): string {
  return trimmed(text.replace(dates, '\t').replaceAll(/\s*\t[\s\t]*/gu, '\t')).trim();
}

/** Without the signs at its ends that parted it from dates. */
export function trimmed(text: string): string {
  return text.replaceAll(/^[\s,;:/|·•–—[\]-]+|[\s,;:/|·•–—[\]-]+$/gu, '');
}
