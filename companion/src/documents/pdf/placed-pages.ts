import type { PlacedRun } from '@sincerely/shared';
import type { getDocumentProxy } from 'unpdf';
import type { PageOfFile } from '../text-line.ts';
import type { Run } from './text-runs.ts';

type Size = { width: number; height: number; left: number; top: number };

/** What of each page is seen, in points; `left` and `top` are its edges in the file's own measure. */
export async function pageSizes(pdf: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<Size[]> {
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, at) => pdf.getPage(at + 1)));
  return pages.map(({ view: [left = 0, bottom = 0, right = 0, top = 0] }) => ({
    left,
    top,
    width: Math.max(1, right - left),
    height: Math.max(1, top - bottom),
  }));
}

/** The text of each page where it stands, by the lines it was read as. */
export function placedPages(pages: Run[][], sizes: Size[], lineOf: Map<Run, number>): PageOfFile[] {
  return pages.map((runs, at) => {
    const size = sizes[at] ?? { left: 0, top: 792, width: 612, height: 792 };
    const numbers = [...new Set(runs.map((run) => lineOf.get(run)))];
    const lines = numbers.map((line) => {
      const own = runs.filter((run) => lineOf.get(run) === line).toSorted((a, b) => a.x - b.x);
      return { ...(line === undefined ? {} : { line }), text: own.map(({ text }) => text).join(' '), runs: own.map(placeIn(size)) };
    });
    return { page: at + 1, size: { width: size.width, height: size.height }, lines };
  });
}

function placeIn({ left, top }: Size): (run: Run) => PlacedRun {
  return ({ text, x, end, y, size }) => ({ text, x: tenth(x - left), y: tenth(top - y), width: tenth(end - x), size: tenth(size) });
}

const tenth = (points: number) => Math.round(points * 10) / 10;
