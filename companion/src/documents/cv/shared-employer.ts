import type { Profile } from '@sincerely/shared';
import { splitHead, withoutPlaces } from './named-parts.ts';
import type { ReadEntry } from './read-entries.ts';
import { employerWord } from './words/employer-words.ts';
import { roleWord } from './words/role-words.ts';

type Work = Profile['work'][number];

/** An employer with the dates of all that somebody was there, above each title with its own, is named by each of them and is no position itself. */
export function withEmployers(entries: ReadEntry[]): ReadEntry[] {
  let employer: ReadEntry | undefined;
  return entries.flatMap((entry, at) => {
    if (isEmployerAlone(entry, entries[at + 1])) {
      employer = entry;
      return [];
    }
    if (employer === undefined || !isTitleAlone(entry) || !isWithin(entry, employer)) employer = undefined;
    return employer === undefined ? [entry] : [{ ...entry, head: [...entry.head, ...employer.head] }];
  });
}

function isEmployerAlone(entry: ReadEntry, next: ReadEntry | undefined): boolean {
  const [name, ...more] = withoutPlaces(entry.head);
  const isName = name !== undefined && more.length === 0 && !roleWord.test(name.text);
  return isName && entry.bullets.length + entry.notes.length === 0 && next !== undefined && isTitleAlone(next) && isWithin(next, entry);
}

function isTitleAlone({ head }: ReadEntry): boolean {
  const [title, ...more] = withoutPlaces(head);
  return title !== undefined && more.length === 0 && roleWord.test(title.text) && !employerWord.test(title.text);
}

function isWithin({ dates: inner }: ReadEntry, { dates: outer }: ReadEntry): boolean {
  const [start, end] = [inner.startDate ?? '', inner.endDate ?? '9'];
  return start >= (outer.startDate ?? '9') && end.slice(0, outer.endDate?.length) <= (outer.endDate ?? '9');
}

/** A title alone, where the employer stands above several, or one that ends when the position above begins: its holder rose. */
export function sharesAbove(
  { sharesAbove: isSet, dates, head }: ReadEntry,
  above: Work | undefined,
  before: ReadEntry | undefined,
): boolean {
  const parts = withoutPlaces(head);
  const [title] = parts;
  // Where the employer above has a line of its own, a comma parts no employer from a title.
  const hasOwnLine = before !== undefined && new Set(withoutPlaces(before.head).map(({ line }) => line)).size > 1;
  const isTitleAlone =
    parts.length === 1 && title !== undefined && roleWord.test(title.text) && (hasOwnLine || splitHead(title).length === 1);
  return isSet === true || (isTitleAlone && isRightBefore(dates.endDate, above?.startDate));
}

/** At most two months, where both say the month. */
function isRightBefore(end: string | undefined, start: string | undefined): boolean {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  if (end === undefined || start === undefined || end.length < 7 || start.length < 7) return false;
  return months(start) - months(end) >= 0 && months(start) - months(end) <= 2;
}
