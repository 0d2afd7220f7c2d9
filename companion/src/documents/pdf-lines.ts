import { extractTextItems } from 'unpdf';
import type { TextLine } from './text-line.ts';

type Item = { str: string; x: number; y: number; width: number; fontSize: number };
type Segment = { text: string; x: number; end: number; y: number; size: number };

/** The lines of a PDF in reading order: columns one after the other, a wide gap within a line as a tab. */
export async function pdfLines(data: Uint8Array): Promise<TextLine[]> {
  const { items } = await extractTextItems(data);
  const pages = items.map((page) => segmentsOf(page.filter(({ str }) => str.trim() !== '')));
  const usual = median(pages.flat().map(({ size }) => size)) || 1;
  return pages.flatMap((segments, page) => {
    const gutter = gutterOf(segments);
    const columns = gutter === undefined ? [segments] : [segments.filter(({ x }) => x < gutter), segments.filter(({ x }) => x >= gutter)];
    return columns.flatMap(rowsOf).map((row, at) => ({
      text: row.map(({ text }) => text).join('\t'),
      page: page + 1,
      line: at + 1,
      size: Math.max(...row.map(({ size }) => size)) / usual,
    }));
  });
}

/** Runs of text with no gap wider than a character or two. */
function segmentsOf(items: Item[]): Segment[] {
  const segments: Segment[] = [];
  for (const row of rowsOf(items.map((item) => ({ ...item, text: item.str, end: item.x + item.width, size: item.fontSize })))) {
    for (const item of row) {
      const last = segments.at(-1);
      const gap = last && last.y === row[0]?.y ? item.x - last.end : Infinity;
      if (last && gap < item.size * 1.6) {
        last.text = `${last.text}${gap > item.size * 0.12 && !last.text.endsWith(' ') ? ' ' : ''}${item.text}`;
        last.end = Math.max(last.end, item.end);
      } else segments.push({ text: item.text, x: item.x, end: item.end, y: row[0]?.y ?? item.y, size: item.size });
    }
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.replaceAll(/\s+/gu, ' ').trim() })).filter(({ text }) => text !== '');
}

/** From top to bottom, each row from left to right. Baselines within a third of the size are one row. */
function rowsOf<S extends { x: number; y: number; size: number }>(segments: S[]): S[][] {
  const rows: S[][] = [];
  for (const segment of [...segments].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].y - segment.y) < Math.max(2, segment.size * 0.35)) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

const date = /\b(?:19|20)\d\d\b|present|current/iu;

/** Where a second column begins: many runs start at the same x, nothing crosses it, and the left side is not just dates. */
function gutterOf(segments: Segment[]): number | undefined {
  const right = Math.max(...segments.map(({ end }) => end), 0);
  const starts = new Map<number, number>();
  for (const { x } of segments)
    if (x > right * 0.25 && x < right * 0.75) starts.set(Math.round(x / 3), (starts.get(Math.round(x / 3)) ?? 0) + 1);
  const [cell, count] = [...starts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  const at = cell * 3 - 3;
  const crossing = segments.filter(({ x, end }) => x < at - 2 && end > at + 4).length;
  const left = segments.filter(({ end }) => end <= at + 4);
  const dated = left.filter(({ text }) => date.test(text)).length;
  const columns = count >= 8 && left.length >= 8 && crossing <= Math.max(2, segments.length * 0.05) && dated < left.length * 0.5;
  return columns ? at : undefined;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
