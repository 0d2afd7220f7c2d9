import { readDateRange } from '../cv/read-dates.ts';
import { type PageItem, withAccents } from './page-items.ts';

/** A stretch of text in one face. */
export type Span = { text: string; face: string };
/** Text that stands together on one baseline. Lengths in points, `y` from the bottom of the page. `stretches`: its parts between wider gaps than words have. */
export type Run = { text: string; x: number; end: number; y: number; size: number; spans: Span[]; stretches: string[] };

/** A gap wider than this share of the size parts two words; one wider than the second parts two runs. */
const wordGap = 0.12;
const runGap = 1.6;
const stretchGap = 0.8;
/** So many rows have something that begins there after a wide gap, where a column begins. */
const fewestInColumn = 5;

/** The runs of a page, from top to bottom. */
export function runsOf(items: PageItem[]): Run[] {
  const pieces = items.map(({ face, ...piece }): Run => ({ ...piece, spans: [{ text: piece.text, face }], stretches: [piece.text] }));
  const rows = rowsOf(pieces);
  const columns = columnsOf(rows);
  return rows
    .flatMap((row) => joinRow(row, columns))
    .map((run) => ({ ...run, text: withAccents(run.text).replaceAll(/\s+/gu, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

/** Where columns begin. Their gutter may be no wider than a word where a line of the one before is full. */
function columnsOf(rows: Run[][]): Set<number> {
  const counts = new Map<number, number>();
  for (const row of rows)
    for (const [at, { x, size }] of row.entries())
      if (at > 0 && x - (row[at - 1]?.end ?? x) >= size * runGap) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= fewestInColumn).map(([x]) => x));
}

function joinRow(row: Run[], columns: Set<number>): Run[] {
  const runs: Run[] = [];
  let longest = 0;
  for (const [at, piece] of row.entries()) {
    const last = runs.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : piece.x - last.end;
    const isNear = isOtherSize(last, piece) || (columns.has(Math.round(piece.x)) && !hasDates(last));
    if (last === undefined || gap >= piece.size * (isNear ? runGap / 2 : runGap)) {
      runs.push({ ...piece, y: row[0]?.y ?? piece.y });
      longest = piece.text.length;
      continue;
    }
    const space = gap > piece.size * wordGap && !last.text.endsWith(' ') && !isSmallCapital(row[at - 1], piece, gap) ? ' ' : '';
    last.text += space + piece.text;
    addSpans(last.spans, piece.spans, space);
    addStretch(last.stretches, piece, gap, space);
    last.end = Math.max(last.end, piece.end);
    // A bullet's sign is often set larger or smaller than its text.
    if (piece.text.length <= longest) continue;
    longest = piece.text.length;
    last.size = piece.size;
  }
  return runs;
}

/** What stands beside dates is of them, and no column. */
function hasDates(run: Run | undefined): boolean {
  return run !== undefined && readDateRange(run.text) !== undefined;
}

/** A heading in the next column stands nearer than the words of one size do apart. */
function isOtherSize(a: Run | undefined, b: Run): boolean {
  return a !== undefined && a.text.length > 3 && b.text.trim().length > 3 && Math.abs(a.size - b.size) > a.size * 0.06;
}

/** The small capitals of a word behind its large one, set apart as all its letters are. */
function isSmallCapital(before: Run | undefined, { text, size }: Run, gap: number): boolean {
  const isOneWord = before !== undefined && /^\p{Lu}$/u.test(before.text.trim()) && /^[\p{Lu}’'-]{2,}$/u.test(text.trim());
  return isOneWord && size < before.size && gap < before.size * 0.4;
}

function addStretch(stretches: string[], { text, size }: Run, gap: number, space: string): void {
  if (gap > size * stretchGap || stretches.length === 0) stretches.push(text);
  else stretches.push(`${stretches.pop()}${space}${text}`);
}

function addSpans(spans: Span[], added: Span[], space: string): void {
  for (const { text, face } of added) {
    const last = spans.at(-1);
    if (last?.face === face) last.text += space + text;
    else spans.push({ text: space + text, face });
  }
}

/** From top to bottom, each row from left to right. Baselines within two fifths of the size are one row. */
export function rowsOf<R extends Run>(runs: R[]): R[][] {
  const rows: R[][] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row?.[0] && isSameRow(row[0], run)) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x));
}

export function isSameRow(a: Run, b: Run): boolean {
  return Math.abs(a.y - b.y) < Math.max(2, b.size * 0.42);
}
