import { readDateRange } from './read-dates.ts';
import type { TextLine } from '../text-line.ts';

/** Entries set beside each other in a grid, one below the other: what stands around a line of several dates and nothing else has as many cells. */
export function outOfGrid(lines: TextLine[]): TextLine[] {
  const rows = lines.map((line) => ({ line, cells: line.text.split('\t') }));
  const out: TextLine[] = [];
  for (let at = 0; at < rows.length;) {
    const end = rows.findIndex(({ cells }, index) => index > at && cells.length !== rows[at]?.cells.length);
    const block = rows.slice(at, end < 0 ? undefined : end);
    out.push(...(block.some(({ cells }) => isOfDates(cells)) ? columnsOf(block) : block.map(({ line }) => line)));
    at += block.length;
  }
  return out;
}

const isOfDates = (cells: string[]) => cells.length > 1 && cells.every((cell) => readDateRange(cell)?.rest === '');

function columnsOf(block: { line: TextLine; cells: string[] }[]): TextLine[] {
  return (block[0]?.cells ?? []).flatMap((_, column) =>
    block.map(({ line: { indent, room, spans, ...line }, cells }) => ({ ...line, text: cells[column] ?? '' })),
  );
}
