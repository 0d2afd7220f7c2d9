import type { StructuredTextItem } from 'unpdf';

/** Text that stands together on one baseline. Lengths in points, `y` from the bottom of the page. */
export type Run = { text: string; x: number; end: number; y: number; size: number };

/** A gap wider than this share of the size parts two words; one wider than the second parts two runs. */
const wordGap = 0.12;
const runGap = 1.6;

/** Private signs are pictures of an icon font, except those Word uses for bullets. */
const icons = /[\ue000-\uf0a6\uf0a8-\uf0b6\uf0b8-\uf8ff]/gu;

/** The runs of a page, from top to bottom. */
export function runsOf(items: StructuredTextItem[]): Run[] {
  const pieces = items
    .filter(({ str }) => str.trim() !== '')
    .map(({ str, x, y, width, fontSize }) => ({ text: str.replaceAll(icons, ' '), x, end: x + width, y, size: fontSize }));
  return rowsOf(pieces)
    .flatMap(joinRow)
    .map((run) => ({ ...run, text: run.text.replaceAll(/\s+/gu, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

function joinRow(row: Run[]): Run[] {
  const runs: Run[] = [];
  for (const piece of row) {
    const last = runs.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : piece.x - last.end;
    if (last === undefined || gap >= piece.size * runGap) {
      runs.push({ ...piece, y: row[0]?.y ?? piece.y });
      continue;
    }
    const space = gap > piece.size * wordGap && !last.text.endsWith(' ') ? ' ' : '';
    last.text += space + piece.text;
    last.end = Math.max(last.end, piece.end);
    // A bullet's sign is often set larger than its text.
    last.size = last.text.trim().length <= 3 ? piece.size : last.size;
  }
  return runs;
}

/** From top to bottom, each row from left to right. Baselines within a third of the size are one row. */
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
  return Math.abs(a.y - b.y) < Math.max(2, b.size * 0.35);
}
