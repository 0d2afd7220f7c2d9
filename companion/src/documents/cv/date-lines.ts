import { ofYear, season } from './date-forms.ts';
import { anyMonth } from './words/month-words.ts';
import { type DateRange, readDateRange, readSingleDate, trimmed } from './read-dates.ts';

const notYet = /\s*[([]?(?<!\p{L})(?:expected|anticipated|voraussichtlich|vsl\.|prévue?|previst[oa]|est\.)(?!\p{L})[)\]]?/iu;

/** The dates of a line that begins an entry: they stand at one of its ends, or in brackets. One date alone does where it is allowed, or set apart. */
export function datesOf(raw: string, allowSingle: boolean): DateRange | undefined {
  // A point behind them ends a sentence of work, and nothing of a school.
  const text = raw.replace(notYet, '').replace(allowSingle ? /(?<=\d{4})\.$/u : '', '');
  const range = readDateRange(text);
  if (range) return isAtEdge(text, range) ? range : undefined;
  const one = text.length < 120 ? readSingleDate(text) : undefined;
  if (one === undefined || !(allowSingle || isSetApart(text, one))) return undefined;
  return allowSingle || one.endDate === undefined ? one : { ...one, startDate: one.endDate };
}

function isAtEdge(text: string, { rest }: DateRange): boolean {
  const plain = trimmed(text.replaceAll(/\t\s*/gu, '\t'));
  const isCell = text.split('\t').some((cell) => readDateRange(cell)?.rest === '');
  return isCell || plain.startsWith(rest) || plain.endsWith(rest) || /\([^()]*\d{4}[^()]*\)/u.test(text) || rest.split('\t').length > 2;
}

const atEnd = new RegExp(String.raw`\s(?:${season}|${anyMonth})${ofYear}(?:19|20)\d\d$`, 'iu');

/** "Guide (summer 2008)", or a cell of its own at the end of a line that says who. */
function isSetApart(text: string, { rest }: DateRange): boolean {
  const isInCell = /^(?:\p{L}+\.?\s)?(?:\d\d?[./])?\d{4}\t|\([^()\d]*(?:\d\d?[./])?\d{4}\)$|\t[^\t\d]*(?:\d\d?[./])?\d{4}$/u.test(text);
  return rest !== '' && !/[.;]$/u.test(text) && (isInCell || atEnd.test(text));
}

/** A line with dates that says something else first or last, as those have that begin an entry. */
export function isDated(text: string): boolean {
  const found = readDateRange(text);
  return found !== undefined && isAtEdge(text, found);
}

/** A line that begins with its dates, as those do whose dates have a column of their own. */
export function beginsWithDates(text: string): boolean {
  const found = readDateRange(text) ?? readSingleDate(text);
  return (
    found !== undefined && found.rest !== text && trimmed(text).endsWith(found.rest) && !text.startsWith(found.rest.slice(0, 3) || '\0')
  );
}
