const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const year = String.raw`(?:19|20)\d\d`;
const point = String.raw`(?:${month}\s*,?\s*’?'?${year}|(?:0?[1-9]|1[0-2])\s*[/.]\s*${year}|${year}-(?:0[1-9]|1[0-2])|${year})`;
const open = String.raw`(?:present|current|now|today|ongoing)`;
const range = new RegExp(String.raw`\(?\b(${point})\s*(?:-|–|—|−|to|until)\s*(${point}|${open})\b\)?`, 'iu');
const single = new RegExp(String.raw`\(?\b(${point})\b\)?`, 'iu');

export type DateRange = { startDate?: string; endDate?: string; isOpen: boolean; /** The text without the dates. */ rest: string };

/** The first range of dates in a line, as partial ISO dates; undefined: none. */
export function readDateRange(text: string): DateRange | undefined {
  const found = range.exec(text);
  if (found === null) return undefined;
  const startDate = isoDate(found[1] as string);
  const endDate = isoDate(found[2] as string);
  return {
    ...(startDate ? { startDate } : {}),
    ...(endDate ? { endDate } : {}),
    isOpen: endDate === undefined,
    rest: without(text, found[0]),
  };
}

/** One date alone, as the end of something: a degree, a short job. */
export function readSingleDate(text: string): DateRange | undefined {
  const found = single.exec(text);
  const endDate = found ? isoDate(found[1] as string) : undefined;
  return found && endDate ? { endDate, isOpen: false, rest: without(text, found[0]) } : undefined;
}

const startsRange = new RegExp(String.raw`^(${point})\s*(?:-|–|—)\s+(?=\S)`, 'iu');
const endsRange = new RegExp(String.raw`^(${point}|${open})(?:\s+|$)`, 'iu');

/**
 * A narrow column of dates breaks a range over two lines: "2021 – Engineer, Acme" and "Present Built …". Undefined where this is not so,
 * else both lines with the range whole in the first.
 */
export function joinBrokenRange(first: string, second: string): [string, string] | undefined {
  if (range.test(first.slice(0, 40))) return undefined;
  const [start, from] = startsRange.exec(first) ?? [];
  const [end, to] = endsRange.exec(second) ?? [];
  if (start === undefined || end === undefined) return undefined;
  return [`${from} – ${to}\t${first.slice(start.length)}`, second.slice(end.length)];
}

function isoDate(text: string): string | undefined {
  const years = /(?:19|20)\d\d/u.exec(text)?.[0];
  if (years === undefined) return undefined;
  const named = monthNames.findIndex((name) => text.toLowerCase().includes(name));
  const numbered = /^(0?[1-9]|1[0-2])\s*[/.]/u.exec(text)?.[1] ?? /-(\d\d)$/u.exec(text)?.[1];
  const at = named >= 0 ? named + 1 : Number(numbered ?? 0);
  return at > 0 ? `${years}-${String(at).padStart(2, '0')}` : years;
}

function without(text: string, dates: string): string {
  return text
    .replace(dates, '\t')
    .replaceAll(/\s*\t[\s\t]*/gu, '\t')
    .replaceAll(/^[\s,|–—-]+|[\s,|–—-]+$/gu, '')
    .trim();
}
