import { anyMonth, monthOf } from './month-words.ts';

const year = String.raw`(?:19|20)\d\d`;
const point = String.raw`(?:${anyMonth}\s*,?\s*(?:de\s+)?’?'?${year}|(?:0?[1-9]|1[0-2])\s*[/.]\s*${year}|${year}-(?:0[1-9]|1[0-2])|${year})`;
const open = String.raw`(?:present|current|now|today|ongoing|heute|jetzt|laufend|aujourd['’]hui|ce jour|présent|actuel(?:lement)?|en cours|presente|actualidad|actual(?:mente)?|hoy|oggi|attuale|in corso)`;
const dash = String.raw`\s*(?:-|–|—|−|to|until|till|bis|à|au|jusqu['’]à|hasta|fino a|a(?=\s))\s*`;
const range = new RegExp(
  String.raw`\(?(?<![\p{L}\d])(?:(?:from|von|de|del?|du|da)\s+)?(${point})${dash}(?:la\s+|dem\s+)?(${point}|${open})(?![\p{L}\d])\)?`,
  'iu',
);
/** "since 2019" has no end of its own. */
const since = new RegExp(String.raw`\(?(?<![\p{L}\d])(?:since|seit|ab|depuis|desde|dal)\s+(${point})(?![\p{L}\d])\)?`, 'iu');
const single = new RegExp(String.raw`\(?(?<![\p{L}\d])(${point})(?![\p{L}\d])\)?`, 'iu');

export type DateRange = { startDate?: string; endDate?: string; isOpen: boolean; /** The text without the dates. */ rest: string };

/** The first range of dates in a line, as partial ISO dates; undefined: none. */
export function readDateRange(text: string): DateRange | undefined {
  const found = range.exec(text) ?? since.exec(text);
  if (found === null) return undefined;
  const startDate = isoDate(found[1] as string);
  const endDate = isoDate(found[2] ?? '');
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
  const word = /\p{L}{3,}/u.exec(text.replace(/^de /u, ''))?.[0] ?? '';
  const named = monthOf(word);
  const numbered = /^(0?[1-9]|1[0-2])\s*[/.]/u.exec(text)?.[1] ?? /-(\d\d)$/u.exec(text)?.[1];
  const at = named ?? Number(numbered ?? 0);
  return at > 0 ? `${years}-${String(at).padStart(2, '0')}` : years;
}

function without(text: string, dates: string): string {
  return text
    .replace(dates, '\t')
    .replaceAll(/\s*\t[\s\t]*/gu, '\t')
    .replaceAll(/^[\s,;/|·•–—-]+|[\s,;/|·•–—-]+$/gu, '')
    .trim();
}
