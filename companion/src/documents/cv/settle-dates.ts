import { beginsWithDates, isDated } from './date-lines.ts';
import { withoutHowLong } from './how-long.ts';
import { wantsMore } from './points.ts';
import { joinBrokenRange, readDateRange, readSingleDate } from './read-dates.ts';
import { isBroken, isBullet, type TextLine } from '../text-line.ts';

/** The texts of a line and the one below when what belongs to the dates of the first is in it; undefined where nothing is to be mended. */
type Mend = (line: TextLine, next: TextLine) => [string, string] | undefined;

const mends: Mend[] = [({ text }, next) => joinBrokenRange(text, next.text), datesBetweenRows, nameGoesOn, datesLeftOver];

/** Dates on the line of what they date: out of a column that broke them, of the row below, and of the end of a point that stands beside them. */
export function settleDates(raw: TextLine[]): TextLine[] {
  const lines = raw.map((line) => ({ ...line, text: withoutHowLong(line.text) }));
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (next !== undefined && line.text !== '') for (const mend of mends) apply(mend, line, next);
  }
  return lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).flatMap(datesOutOfPoint);
}

function apply(mend: Mend, line: TextLine, next: TextLine): void {
  const mended = mend(line, next);
  if (mended === undefined) return;
  // Without its date it begins somewhere else.
  if (next.text !== mended[1]) delete next.indent;
  [line.text, next.text] = mended;
}

const isBare = (text: string) => readDateRange(text)?.rest === '';

/** Dates set in the middle of the rows that they stand beside. */
function datesBetweenRows({ text }: TextLine, next: TextLine): [string, string] | undefined {
  const isBetween = isBare(next.text) && readDateRange(text) === undefined && (next.gap ?? Number.POSITIVE_INFINITY) < 0.8;
  return isBetween ? [`${text}\t${next.text}`, ''] : undefined;
}

/** What is named behind the dates goes on in the next line. */
function nameGoesOn(line: TextLine, next: TextLine): [string, string] | undefined {
  const isOpen = beginsWithDates(line.text) && (wantsMore.test(line.text) || /^\p{Ll}/u.test(next.text));
  const isAlike = Math.abs(line.size - next.size) < 0.1 && (line.face === next.face || line.spans !== undefined) && (next.gap ?? 0) < 1.5;
  return isOpen && isAlike && !isBullet(next.text) && !isDated(next.text) ? [`${line.text} ${next.text}`, ''] : undefined;
}

/** Dates that did not fit behind what they date. */
function datesLeftOver(line: TextLine, next: TextLine): [string, string] | undefined {
  const isName = !isBullet(line.text) && !/[.;:]$/u.test(line.text) && readDateRange(line.text) === undefined;
  // "…, Leeds –" and "May 2013" below it.
  const isEnd = isBare(next.text) || (/[–—,-]$/u.test(line.text) && readSingleDate(next.text)?.rest === '');
  const isLeftOver = isName && !isBullet(next.text) && isEnd && Math.abs(line.size - next.size) < 0.05;
  return isLeftOver && isBroken(line, next) === true ? [`${line.text}\t${next.text}`, ''] : undefined;
}

function datesOutOfPoint(line: TextLine): TextLine[] {
  const [, point = '', dates = ''] = isBullet(line.text) ? (/^(.*)\t([^\t]+)$/u.exec(line.text) ?? []) : [];
  return point !== '' && isBare(dates)
    ? [
        { ...line, text: dates },
        { ...line, text: point },
      ]
    : [line];
}
