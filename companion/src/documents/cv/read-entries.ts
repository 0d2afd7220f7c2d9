import { datesOf } from './date-lines.ts';
import { headAbove, joinHead, linesOfHead, namesAbove } from './entry-heads.ts';
import { type EntryTexts, textsOf } from './entry-texts.ts';
import { outOfGrid } from './grid-entries.ts';
import { partsOf } from './head-parts.ts';
import { mostOf } from './line-style.ts';
import { withoutLabels } from './labelled-rows.ts';
import { type Continues, continuesIn, markPoints, type ReadText } from './points.ts';
import type { DateRange } from './read-dates.ts';
import { isPageAddress } from './read-links.ts';
import { settleDates } from './settle-dates.ts';
import { isBullet, type TextLine } from '../text-line.ts';

/** One position or degree: what its head names without the dates, the line of those, its points, and what is said beside them. */
export type ReadEntry = EntryTexts & {
  dates: Omit<DateRange, 'rest'>;
  dated?: TextLine;
  head: ReadText[];
  /** What it does not name stands with the entry above. */
  sharesAbove?: true;
};

/** How a section is written: whether one date alone makes an entry, and how many lines may stand above the dates. */
export type EntryStyle = { allowSingleDate: boolean; headLines: number };

/** What all entries of a section have in common. */
export type EntrySection = EntryStyle & {
  lines: TextLine[];
  continues: Continues;
  /** The style most of its text is set in. */
  body: string | undefined;
  hasPoints: boolean;
  /** The first line of the first head, where that stands above its dates. */
  firstAbove: TextLine | undefined;
};

/** The line with the dates of an entry, and where it stands in its section. */
export type Anchor = { at: number; line: TextLine; dates: DateRange };

/** Entries of a section, each found by its dates. Lines are joined that one sentence was broken into. */
export function readEntries(raw: TextLine[], style: EntryStyle): ReadEntry[] {
  const lines = markPoints(settleDates(outOfGrid(withoutLabels(raw.filter(({ text }) => !isPageAddress(text))))));
  const anchors = anchorsOf(lines, style.allowSingleDate);
  if (anchors[0] === undefined) return [];
  const section = sectionOf(lines, anchors[0].at, style);
  const heads = anchors.map((anchor, index) => headAbove(section, anchor, anchors[index - 1]));
  return anchors.map((anchor, index) => {
    const end = (anchors[index + 1]?.at ?? lines.length) - (heads[index + 1]?.length ?? 0);
    const above = heads[index] ?? [];
    return { ...sharing(section, anchor, above, index), ...entryOf(section, anchor, above, lines.slice(anchor.at + 1, end)) };
  });
}

function sectionOf(lines: TextLine[], first: number, { allowSingleDate, headLines }: EntryStyle): EntrySection {
  const continues = continuesIn(lines);
  const above = namesAbove(lines.slice(0, first), continues);
  return {
    allowSingleDate,
    headLines: Math.min(headLines, above.length),
    lines,
    continues,
    body: mostOf(lines.slice(first)),
    hasPoints: lines.some(({ text }) => isBullet(text)),
    firstAbove: above[0]?.line,
  };
}

/** The lines whose dates begin an entry. A line of one date alone is one as well where others have nothing but their dates. */
function anchorsOf(lines: TextLine[], allowSingleDate: boolean): Anchor[] {
  const isBare = lines.some(({ text }) => !isBullet(text) && datesOf(text, false)?.rest === '');
  return lines.flatMap((line, at): Anchor[] => {
    if (isBullet(line.text)) return [];
    const one = datesOf(line.text, allowSingleDate) ?? (isBare ? bareDate(line.text) : undefined);
    return one && !isInSentence(one, lines[at + 1]) ? [{ at, line, dates: one }] : [];
  });
}

/** "Received the Award for Service (2021)" and "for restructuring …" below it. */
function isInSentence({ startDate, endDate, rest }: DateRange, next: TextLine | undefined): boolean {
  return startDate !== undefined && startDate === endDate && rest.split(' ').length > 4 && /^\p{Ll}/u.test(next?.text ?? '');
}

function bareDate(text: string): DateRange | undefined {
  const one = datesOf(text, true);
  return one?.rest === '' && one.endDate !== undefined ? { ...one, startDate: one.endDate } : undefined;
}

/** A title with fewer lines above its dates than the first entry of the section has: the employer stands once for several. */
function sharing({ headLines }: EntrySection, { line, dates }: Anchor, above: TextLine[], index: number): Pick<ReadEntry, 'sharesAbove'> {
  const count = joinHead(above).length;
  return index > 0 && count < headLines && count + partsOf(dates.rest, line).length === 1 ? { sharesAbove: true } : {};
}

function entryOf(section: EntrySection, { line, dates: { rest, ...dates } }: Anchor, above: TextLine[], below: TextLine[]): ReadEntry {
  const head = [...partsOfHead(above), ...partsOf(rest, line)];
  const count = linesOfHead(section, head, below);
  head.push(...partsOfHead(below.slice(0, count)));
  return { dates, dated: line, head, ...textsOf(section, below.slice(count)) };
}

function partsOfHead(lines: TextLine[]): ReadText[] {
  return joinHead(lines).flatMap(({ text, line }) => partsOf(text, line));
}
