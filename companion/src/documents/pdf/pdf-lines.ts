import { CodedError } from '@sincerely/shared';
import { getDocumentProxy } from 'unpdf';
import { readDateRange } from '../cv/read-dates.ts';
import { mostLetters } from '../most-letters.ts';
import type { ReadFile, TextLine } from '../text-line.ts';
import { withDrawnBullets } from './drawn-bullets.ts';
import { pageItems } from './page-items.ts';
import { linksOn, type PageLink, pageLinks } from './page-links.ts';
import { pageSizes, placedPages } from './placed-pages.ts';
import { zonesOf, type Zone } from './page-zones.ts';
import { settleMargin } from './settle-margin.ts';
import { rowsOf, runsOf, type Run } from './text-runs.ts';

type Paged = { page: number; runs: Run[] };
/** What is read from top to bottom, over as many pages as it goes on. */
type Block = { isColumn: boolean; isRight?: true; isBelow?: boolean; parts: Paged[] };

/** The lines of a PDF in reading order: columns one after the other, a wide gap within a line as a tab. And its pages as they look. */
export async function pdfLines(data: Uint8Array): Promise<ReadFile> {
  const pdf = await openPdf(data);
  const all = settleMargin(await withDrawnBullets(pdf, await pageItems(pdf))).map(runsOf);
  const { pages, margin } = partFurniture(all);
  const usual = usualSize(pages.flat());
  const record: PageRecord = { counts: new Map(), lineOf: new Map(), links: await pageLinks(pdf) };
  const blocks = blocksOf(pages.map(zonesOf));
  const edge = leftOf(blocks.filter(({ isRight }) => !isRight));
  const lines = blocks.flatMap((block) => {
    const { isColumn, isRight, isBelow, parts } = block;
    const own = isRight ? leftOf([block]) : Math.min(edge, leftOf([block]));
    const [first, ...lines] = parts.flatMap((part) => linesOf(part, own, usual, record));
    const mark = { ...(isColumn ? { startsColumn: true as const } : {}), ...(isBelow ? { endsColumns: true as const } : {}) };
    return first === undefined ? [] : [{ ...first, ...mark }, ...lines];
  });
  const apart = { page: 1, runs: margin };
  const marginEdge = leftOf([{ isColumn: false, parts: [apart] }]);
  lines.push(...linesOf(apart, marginEdge, usual, record).map((line) => ({ ...line, isMargin: true as const })));
  return { lines, pages: placedPages(all, await pageSizes(pdf), record.lineOf) };
}

/** What is known of the pages while they are read: how many lines each has so far, which one a run became part of, and each page's links. */
type PageRecord = { counts: Map<number, number>; lineOf: Map<Run, number>; links: PageLink[][] };

/** Longer than any CV, academic ones with all their papers included. */
const mostPages = 50;

/** Throws `encrypted-file` or `too-many-pages`. */
async function openPdf(data: Uint8Array) {
  // Pictures say nothing that is read, and to unpack one takes longer than all the rest.
  const pdf = await getDocumentProxy(data, { maxImageSize: 1 }).catch((thrown: unknown) => {
    const isEncrypted = thrown instanceof Error && thrown.name === 'PasswordException';
    throw new CodedError(isEncrypted ? 'encrypted-file' : 'unreadable-file', { cause: thrown });
  });
  if (pdf.numPages > mostPages) throw new CodedError('too-many-pages');
  return pdf;
}

/** The left edge of what goes on over several pages: a page without its headings in the margin begins no further out. */
function leftOf(blocks: Block[]): number {
  return Math.min(...blocks.flatMap(({ parts }) => parts.flatMap(({ runs }) => runs.map(({ x }) => x))));
}

function linesOf({ page, runs }: Paged, edge: number, usual: number, { counts, lineOf, links }: PageRecord): TextLine[] {
  const rows = rowsOf(runs);
  // What stands at the right of a row, as dates do, is beyond the edge of the text.
  const right = Math.max(...rows.map((row) => row[0]?.end ?? 0));
  return rows.map((row, at) => {
    const line = (counts.get(page) ?? 0) + 1;
    counts.set(page, line);
    for (const run of row) lineOf.set(run, line);
    const leads = linksOn(row, links[page - 1] ?? []);
    return {
      text: row.map(({ text }) => text).join('\t'),
      page,
      line,
      size: Math.max(...row.map(({ size }) => size)) / usual,
      indent: ((row[0]?.x ?? edge) - edge) / usual,
      room: roomAfter(row[0], right),
      ...facesOf(row),
      ...stretchesOf(row),
      ...(leads.length > 0 ? { links: leads } : {}),
      ...(isCentred(row, rows, edge) ? { isCentred: true as const } : {}),
      ...(at > 0 ? { gap: Math.max(0, ((rows[at - 1]?.[0]?.y ?? 0) - (row[0]?.y ?? 0)) / usual) } : {}),
    };
  });
}

/** Apart from the edge, and two rows more have the same middle and begin elsewhere. */
function isCentred(row: Run[], rows: Run[][], edge: number): boolean {
  const start = (runs: Run[]) => runs[0]?.x ?? 0;
  const middle = (runs: Run[]) => (start(runs) + (runs.at(-1)?.end ?? 0)) / 2;
  if (start(row) - edge < 2 * (row[0]?.size ?? 0)) return false;
  return rows.filter((other) => Math.abs(middle(other) - middle(row)) < 1.5 && Math.abs(start(other) - start(row)) > 5).length > 1;
}

/** The face of its first run, and where one row has several, what each of them says. */
function facesOf(row: Run[]): Pick<TextLine, 'face' | 'spans'> {
  const [first] = row;
  const longest = first?.spans.toSorted((a, b) => b.text.trim().length - a.text.trim().length)[0];
  const spans = row.flatMap((run) => run.spans.map(({ text }) => text.replaceAll(/\s+/gu, ' ').trim())).filter((text) => text !== '');
  return { ...(longest ? { face: longest.face } : {}), ...(spans.length > row.length ? { spans } : {}) };
}

function stretchesOf(row: Run[]): Pick<TextLine, 'stretches'> {
  const stretches = row.flatMap((run) => run.stretches.map((text) => text.replaceAll(/\s+/gu, ' ').trim())).filter((text) => text !== '');
  return stretches.length > row.length ? { stretches } : {};
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
    for (const [at, zone] of zones.entries()) {
      const goesOn = open !== undefined && 'gutter' in zone && Math.abs(zone.gutter - open.gutter) < 15;
      const column = 'runs' in zone && at === 0 && open ? columnFor(zone.runs, open.gutter) : undefined;
      if ('runs' in zone && column && open) open[column].parts.push({ page, runs: zone.runs });
      else if ('runs' in zone) {
        blocks.push({ isColumn: false, isBelow: open !== undefined, parts: [{ page, runs: zone.runs }] });
        open = undefined;
      } else if (goesOn && open) {
        open.left.parts.push({ page, runs: zone.left });
        open.right.parts.push({ page, runs: zone.right });
      } else {
        // What stands at the left below the page's own lines goes on from them.
        const column = (runs: Run[], isColumn: boolean) => ({ isColumn, parts: [{ page, runs }] });
        open = { gutter: zone.gutter, left: column(zone.left, at === 0), right: { ...column(zone.right, true), isRight: true } };
        blocks.push(open.left, open.right);
      }
    }
  });
  return blocks;
}

/** The column of the page before that a page goes on with which has only one of them. */
function columnFor(runs: Run[], gutter: number): 'left' | 'right' | undefined {
  if (runs.every(({ end }) => end <= gutter + 10)) return 'left';
  return runs.every(({ x }) => x >= gutter - 10) ? 'right' : undefined;
}

const pageNumber = /^(?:(?:page|seite|página)\s*)?\d{1,3}(?:\s*(?:\/|of|von|de|sur)\s*\d{1,3})?$/iu;

/** Without page numbers and what every page repeats at its edge; of the latter, what the first page has is the margin: some have their contacts there. */
function partFurniture(pages: Run[][]): { pages: Run[][]; margin: Run[] } {
  const edges = pages.map((runs) => {
    const rows = rowsOf(runs);
    return [...rows.slice(0, 1), ...rows.slice(-2)].flat();
  });
  const plain = ({ text }: Run) => text.replaceAll(/\d+/gu, '#');
  const isRepeated = (run: Run) =>
    pages.length > 1 && readDateRange(run.text) === undefined && edges.every((edge) => edge.some((other) => plain(other) === plain(run)));
  const isFurniture = (run: Run, page: number) => edges[page]?.includes(run) === true && (pageNumber.test(run.text) || isRepeated(run));
  return {
    pages: pages.map((runs, page) => runs.filter((run) => !isFurniture(run, page))),
    margin: (edges[0] ?? []).filter((run) => isFurniture(run, 0) && !pageNumber.test(run.text)),
  };
}

/** The size most of the text is set in. */
function usualSize(runs: Run[]): number {
  return mostLetters(runs, ({ size }) => size) || 1;
}
