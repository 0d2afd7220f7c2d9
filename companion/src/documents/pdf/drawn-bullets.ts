import { getResolvedPDFJS, type getDocumentProxy } from 'unpdf';
import { readDateRange } from '../cv/read-dates.ts';
import type { PageItem } from './page-items.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Matrix = [number, number, number, number, number, number];
/** A small mark that is drawn, no text: its edges and middle, in points from the bottom left. */
type Dot = { left: number; right: number; y: number };
/** A mark with the text it stands before. */
type Beside = { dot: Dot; item: PageItem };

/** A sign that nothing but lists has. */
const written = /^\s*[•●▪■◦‣⁃∙○❖➢➤►▸✓✔★✦➔\uf0b7\uf0a7]/u;

/** Pages that marks are looked for on, and steps of drawing one page may have for it. */
const most = { pages: 6, steps: 60_000 };

/** Browsers draw the sign of a list's item and write none. The items of each page, such signs among them; where a file writes its signs nothing is looked for. */
export async function withDrawnBullets(pdf: Pdf, pages: PageItem[][]): Promise<PageItem[][]> {
  if (pages.flat().filter(({ text }) => written.test(text)).length > 1) return pages;
  const beside = await Promise.all(pages.slice(0, most.pages).map(async (items, at) => signsBeside(await dotsOf(pdf, at + 1), items)));
  const kept = listsAmong(beside);
  return pages.map((items, at) => [...items, ...(beside[at] ?? []).filter((one) => kept.has(one)).map(signOf)]);
}

/** Points across, and how much wider than high. */
const dotSize = { least: 1, most: 7, slack: 0.8 };

async function dotsOf(pdf: Pdf, number: number): Promise<Dot[]> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
  if (fnArray.length > most.steps) return [];
  const stack: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const dots: Dot[] = [];
  fnArray.forEach((step, at) => {
    const inputs = argsArray[at] as unknown[];
    if (step === OPS.save || step === OPS.paintFormXObjectBegin) stack.push(matrix);
    if (step === OPS.restore || step === OPS.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    if (step === OPS.transform) matrix = times(matrix, inputs as unknown as Matrix);
    if (step === OPS.paintFormXObjectBegin && Array.isArray(inputs[0])) matrix = times(matrix, inputs[0] as Matrix);
    if (step === OPS.constructPath && inputs[0] !== OPS.endPath) dots.push(...dotAt(matrix, inputs[2]));
  });
  return dots;
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function dotAt([a, b, c, d, e, f]: Matrix, box: unknown): Dot[] {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from((box as ArrayLike<number> | null | undefined) ?? []);
  const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e];
  const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f];
  const [width, height] = [Math.abs((xs[1] ?? 0) - (xs[0] ?? 0)), Math.abs((ys[1] ?? 0) - (ys[0] ?? 0))];
  const isDot =
    Math.min(width, height) >= dotSize.least && Math.max(width, height) <= dotSize.most && Math.abs(width - height) < dotSize.slack;
  return isDot ? [{ left: Math.min(...xs), right: Math.max(...xs), y: ((ys[0] ?? 0) + (ys[1] ?? 0)) / 2 }] : [];
}

/** Each mark that stands alone before a text and is small beside it. Several in a row say how well somebody knows something. */
function signsBeside(dots: Dot[], items: PageItem[]): Beside[] {
  return dots.flatMap((dot) => {
    const onRow = items.filter(({ y, size }) => dot.y > y && dot.y < y + size * 0.75);
    const [item] = onRow.filter(({ x }) => x > dot.right).toSorted((p, q) => p.x - q.x);
    if (item === undefined) return [];
    const { size } = item;
    const isNear = item.x - dot.right < size * 2.2 && dot.right - dot.left < size * 0.5;
    const hasOther = dots.some((other) => other !== dot && Math.abs(other.y - dot.y) < 1 && Math.abs(other.left - dot.left) < size * 2.5);
    const hasText = onRow.some(({ end }) => end <= dot.left + 1 && dot.left - end < size * 1.5);
    return isNear && !hasOther && !hasText ? [{ dot, item }] : [];
  });
}

/** Those of lists: set below each other as near as items are, and not before dates, as the marks of a line of time are. */
function listsAmong(pages: Beside[][]): Set<Beside> {
  const columns = Map.groupBy(pages.flat(), ({ dot }) => Math.round(dot.left));
  const isNextItem = (a: Beside, b: Beside) => a !== b && a.dot.y > b.dot.y && a.dot.y - b.dot.y < a.item.size * 5;
  const isOnPage = (a: Beside, b: Beside) => pages.some((page) => page.includes(a) && page.includes(b));
  const kept = [...columns.values()].filter((column) => {
    const dated = column.filter(({ item }) => readDateRange(item.text) !== undefined).length;
    return dated < column.length * 0.3 && column.some((a) => column.some((b) => isNextItem(a, b) && isOnPage(a, b)));
  });
  return new Set(kept.flat());
}

function signOf({ dot, item }: Beside): PageItem {
  return { ...item, text: '•', x: dot.left, end: Math.max(dot.right, item.x - item.size * 0.3), face: 'drawn' };
}
