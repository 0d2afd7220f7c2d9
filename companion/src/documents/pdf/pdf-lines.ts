import { CodedError } from '@sincerely/shared';
import { extractTextItems, getDocumentProxy } from 'unpdf';
import type { ReadFile, TextLine } from '../text-line.ts';
import { pageSizes, placedPages } from './placed-pages.ts';
import { zonesOf, type Zone } from './page-zones.ts';
import { rowsOf, runsOf, type Run } from './text-runs.ts';

type Paged = { page: number; runs: Run[] };
/** What is read from top to bottom, over as many pages as it goes on. */
type Block = { isColumn: boolean; parts: Paged[] };

/** The lines of a PDF in reading order: columns one after the other, a wide gap within a line as a tab. And its pages as they look. */
export async function pdfLines(data: Uint8Array): Promise<ReadFile> {
  const pdf = await openPdf(data);
  const { items } = await extractTextItems(pdf);
  const all = items.map(runsOf);
  const pages = withoutFurniture(all);
  const usual = usualSize(pages.flat());
  const counter: LineCounter = { counts: new Map(), lineOf: new Map() };
  const lines = blocksOf(pages.map(zonesOf)).flatMap(({ isColumn, parts }) => {
    const [first, ...lines] = parts.flatMap((part) => linesOf(part, usual, counter));
    return first === undefined ? [] : [isColumn ? { ...first, startsColumn: true as const } : first, ...lines];
  });
  return { lines, pages: placedPages(all, await pageSizes(pdf), counter.lineOf) };
}

/** How many lines each page has so far, and which one a run became part of. */
type LineCounter = { counts: Map<number, number>; lineOf: Map<Run, number> };

/** Longer than any CV, academic ones with all their papers included. */
const mostPages = 50;

/** Throws `encrypted-file` or `too-many-pages`. */
async function openPdf(data: Uint8Array) {
  const pdf = await getDocumentProxy(data).catch((thrown: unknown) => {
    const isEncrypted = thrown instanceof Error && thrown.name === 'PasswordException';
    throw new CodedError(isEncrypted ? 'encrypted-file' : 'unreadable-file', { cause: thrown });
  });
  if (pdf.numPages > mostPages) throw new CodedError('too-many-pages');
  return pdf;
}

function linesOf({ page, runs }: Paged, usual: number, { counts, lineOf }: LineCounter): TextLine[] {
  const rows = rowsOf(runs);
  // What stands at the right of a row, as dates do, is beyond the edge of the text.
  const right = Math.max(...rows.map((row) => row[0]?.end ?? 0));
  const edge = Math.min(...runs.map(({ x }) => x));
  return rows.map((row) => {
    const line = (counts.get(page) ?? 0) + 1;
    counts.set(page, line);
    for (const run of row) lineOf.set(run, line);
    return {
      text: row.map(({ text }) => text).join('\t'),
      page,
      line,
      size: Math.max(...row.map(({ size }) => size)) / usual,
      indent: ((row[0]?.x ?? edge) - edge) / usual,
      room: roomAfter(row[0], right),
    };
  });
}

/** In letters as wide as the line's own are on average. */
function roomAfter(last: Run | undefined, right: number): number {
  return last === undefined ? 0 : (right - last.end) / ((last.end - last.x) / Math.max(1, last.text.length) || 1);
}

/** Columns that go on at the same place of the next page are read to their end before the column beside them. */
function blocksOf(pages: Zone[][]): Block[] {
  const blocks: Block[] = [];
  let open: { gutter: number; left: Block; right: Block } | undefined;
  pages.forEach((zones, index) => {
    const page = index + 1;
    for (const zone of zones) {
      const goesOn = open !== undefined && 'gutter' in zone && Math.abs(zone.gutter - open.gutter) < 15;
      if ('runs' in zone) {
        blocks.push({ isColumn: false, parts: [{ page, runs: zone.runs }] });
        open = undefined;
      } else if (goesOn && open) {
        open.left.parts.push({ page, runs: zone.left });
        open.right.parts.push({ page, runs: zone.right });
      } else {
        const column = (runs: Run[]) => ({ isColumn: true, parts: [{ page, runs }] });
        open = { gutter: zone.gutter, left: column(zone.left), right: column(zone.right) };
        blocks.push(open.left, open.right);
      }
    }
  });
  return blocks;
}

const pageNumber = /^(?:(?:page|seite|página)\s*)?\d{1,3}(?:\s*(?:\/|of|von|de|sur)\s*\d{1,3})?$/iu;

/** Page numbers, and what every page repeats at its edge. */
function withoutFurniture(pages: Run[][]): Run[][] {
  const edges = pages.map((runs) => {
    const rows = rowsOf(runs);
    return [...rows.slice(0, 1), ...rows.slice(-2)].flat();
  });
  const plain = ({ text }: Run) => text.replaceAll(/\d+/gu, '#');
  const repeated = (run: Run) => pages.length > 1 && edges.every((edge) => edge.some((other) => plain(other) === plain(run)));
  return pages.map((runs, page) => {
    const edge = new Set(edges[page]);
    return runs.filter((run) => !edge.has(run) || !(pageNumber.test(run.text) || repeated(run)));
  });
}

/** The size most of the text is set in. */
function usualSize(runs: Run[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of runs) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  return [...lengths].toSorted((a, b) => b[1] - a[1])[0]?.[0] || 1;
}
