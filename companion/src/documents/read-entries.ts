import { type DateRange, joinBrokenRange, readDateRange, readSingleDate } from './read-dates.ts';
import { placeOf } from './read-place.ts';
import { isBroken, isBullet, type TextLine, withoutBullet } from './text-line.ts';

/** `last`: the last of the lines it was read from. */
export type ReadText = { text: string; line: TextLine; last?: TextLine };
/** One position or degree: its head lines without the dates, the line of those, and what stands under it. */
export type ReadEntry = { dates: Omit<DateRange, 'rest'>; dated?: TextLine; head: ReadText[]; bullets: ReadText[] };

/** How a section is written: whether one date alone makes an entry, and how many lines may stand above the dates. */
export type EntryStyle = { allowSingleDate: boolean; headLines: number };

/** Entries of a section, each found by its dates. Lines are joined that one sentence was broken into. */
export function readEntries(raw: TextLine[], { allowSingleDate, headLines }: EntryStyle): ReadEntry[] {
  const lines = markPoints(settleDates(raw));
  const full = Math.max(...lines.map(({ text }) => text.length), 0) * 0.75;
  const continues = (before: ReadText, line: TextLine) => isContinued(before, line, full);
  const entries: ReadEntry[] = [];
  let loose: ReadText[] = [];
  for (const [at, line] of lines.entries()) {
    const isPoint = isBullet(line.text);
    const found = isPoint ? undefined : datesOf(line.text, allowSingleDate);
    const current = entries.at(-1);
    const above = current?.bullets.at(-1);
    if (found) {
      const { rest, ...dates } = found;
      // A line that names role and employer beside its dates needs no head from above.
      const own = partsOf(rest, line);
      const isWhole = own.length > 1 || (rest.split(', ').length > 1 && placeOf(rest) === undefined);
      if (isWhole && current) current.bullets.push(...settleLoose(current, loose, continues));
      entries.push({ dates, dated: line, head: [...(isWhole ? [] : takeHead(loose, current, continues, headLines)), ...own], bullets: [] });
      loose = [];
    } else if (isPoint) {
      if (current) {
        current.bullets.push(...settleLoose(current, loose, continues));
        addPoint(current, line);
      }
      loose = [];
    } else if (above && loose.length === 0 && !isBareDate(lines[at + 1]) && continues(above, line)) extend(above, line);
    else loose.push({ text: line.text.replaceAll('\t', ' · '), line });
  }
  const last = entries.at(-1);
  if (last) last.bullets.push(...settleLoose(last, loose, continues));
  return entries;
}

/** A point that is set deeper than the one above says more about that one. */
function addPoint({ bullets }: ReadEntry, line: TextLine): void {
  const text = withoutBullet(line.text);
  const above = bullets.findLast((one) => isBullet(one.line.text));
  const isDeeper = above?.line.indent !== undefined && (line.indent ?? 0) > above.line.indent + 0.7;
  if (above === undefined || !isDeeper) bullets.push({ text, line });
  else Object.assign(above, { text: `${above.text} · ${text}`, last: line });
}

/** What stands right above a line of dates alone is the head of what they date. */
function isBareDate(line: TextLine | undefined): boolean {
  return line !== undefined && readDateRange(line.text)?.rest === '';
}

type Continues = (before: ReadText, line: TextLine) => boolean;

function datesOf(text: string, allowSingle: boolean): DateRange | undefined {
  return readDateRange(text) ?? (allowSingle && text.length < 120 ? readSingleDate(text) : undefined);
}

/** Points that nothing but their indent shows get a sign: pages draw the sign as a picture, or have none. */
function markPoints(lines: TextLine[]): TextLine[] {
  if (lines.some(({ text }) => isBullet(text)) || lines.every(({ indent }) => indent === undefined)) return lines;
  const edge = Math.min(...lines.flatMap(({ indent }) => indent ?? []));
  const isPoint = (line: TextLine | undefined) => line?.indent !== undefined && line.indent > edge + 0.7 && !isDated(line.text);
  return lines.map((line, at) => {
    const before = lines[at - 1];
    const goesOn = isPoint(before) && before !== undefined && isBeside(before, line) && isBroken(before, line) === true;
    return isPoint(line) && !goesOn ? { ...line, text: `• ${line.text}` } : line;
  });
}

/** Set as far from the edge. */
function isBeside({ indent: a }: TextLine, { indent: b }: TextLine): boolean {
  return a === undefined || b === undefined || Math.abs(a - b) < 0.3;
}

/** Dates at its beginning or end, as the lines have them that begin an entry. */
function isDated(text: string): boolean {
  const rest = readDateRange(text)?.rest;
  return rest !== undefined && (text.startsWith(rest) || text.endsWith(rest));
}

/** How long it was, which the dates say already. */
const duration =
  /(?:^|\t)\(?\d+ (?:years?|yrs?|months?|mos?|Jahre?|Monate?|ans?|mois|años?|meses|mes)(?:,? (?:and )?\d+ (?:months?|mos?|Monate?|mois|meses|mes))?\)?$/iu;

/** Dates on lines of their own: out of a column that broke them, and out of the end of a point that stands beside them. */
function settleDates(raw: TextLine[]): TextLine[] {
  const lines = raw.map((line) => ({ ...line, text: line.text.replace(duration, '') }));
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    const joined = next && joinBrokenRange(line.text, next.text);
    if (joined) [line.text, next.text] = joined;
  });
  return lines
    .filter(({ text }) => text !== '')
    .flatMap((line) => {
      const [, point = '', dates = ''] = isBullet(line.text) ? (/^(.*)\t([^\t]+)$/u.exec(line.text) ?? []) : [];
      return point !== '' && readDateRange(dates)?.rest === ''
        ? [
            { ...line, text: dates },
            { ...line, text: point },
          ]
        : [line];
    });
}

/** Lines between two entries: the last short ones head the next, what was before belongs to the one above. */
function takeHead(loose: ReadText[], above: ReadEntry | undefined, continues: Continues, headLines: number): ReadText[] {
  const short = loose.slice(-headLines).filter(({ text }) => text.length < 90 && !/[.;]$/u.test(text));
  if (above) above.bullets.push(...settleLoose(above, loose.slice(0, loose.length - short.length), continues));
  return short.flatMap(({ text, line }) => partsOf(text.replaceAll(' · ', '\t'), line));
}

/** A short line right under the dates still belongs to the head; sentences are what was done. */
function settleLoose(entry: ReadEntry, loose: ReadText[], continues: Continues): ReadText[] {
  let rest = loose;
  while (entry.head.length < 2 && entry.bullets.length === 0 && rest[0] && rest[0].text.length < 80 && !/[.;]$/u.test(rest[0].text)) {
    entry.head.push(...partsOf(rest[0].text.replaceAll(' · ', '\t'), rest[0].line));
    rest = rest.slice(1);
  }
  const joined: ReadText[] = [];
  for (const one of rest) {
    const before = joined.at(-1);
    if (before && continues(before, one.line)) extend(before, one.line);
    else joined.push({ ...one });
  }
  return joined;
}

/** A line goes on from the one right above it when it begins in the middle of a sentence, or when that one was full. */
function isContinued({ text, line, last = line }: ReadText, next: TextLine, full: number): boolean {
  if (next.page !== last.page ? next.line > 2 : next.line !== last.line + 1) return false;
  // What stands further out than the point above begins something else.
  if (last.indent !== undefined && next.indent !== undefined && next.indent < last.indent - 0.5) return false;
  if (/^[\p{Ll}\d(&]/u.test(next.text)) return true;
  return !/[.!?;:]$/u.test(text) && (isBroken(last, next) ?? last.text.length >= full);
}

function extend(before: ReadText, line: TextLine): void {
  const clean = line.text.replaceAll('\t', ' ').trim();
  const isBroken = /\p{L}-$/u.test(before.text) && /^\p{Ll}/u.test(clean);
  before.text = isBroken ? `${before.text.slice(0, -1)}${clean}` : `${before.text} ${clean}`;
  before.last = line;
}

function partsOf(text: string, line: TextLine): ReadText[] {
  return text
    .split(/\t|\s*\|\s*|\s[·•–—]\s/u)
    .map((part) => part.replaceAll(/^[\s,]+|[\s,]+$/gu, ''))
    .filter((part) => part !== '')
    .map((part) => ({ text: part, line }));
}
