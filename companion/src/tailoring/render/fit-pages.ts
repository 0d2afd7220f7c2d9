import { type CvDocument, type Line, worthOf } from '../draft/cv-document.ts';
import type { Match } from '../match-facts.ts';

/** A file of a CV and what it came to. */
export type Printed<File> = { cv: CvDocument; file: File; pages: number };

/**
 * The CV cut, where it must be, to the pages it may take: measured on the printed file, the sentence of least worth first, never the last one of a
 * position. What still does not fit then comes out longer; `pages` says so.
 */
export async function fitPages<File>(
  whole: CvDocument,
  pages: number,
  matches: Match[],
  print: (cv: CvDocument) => Promise<Printed<File>>,
): Promise<Printed<File>> {
  const first = await print(whole);
  if (first.pages <= pages) return first;
  const order = leastFirst(whole, matches);
  let best = await print(without(whole, order));
  if (best.pages > pages) return best;
  let [tooFew, enough] = [0, order.length];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    const printed = await print(without(whole, order.slice(0, middle)));
    if (printed.pages <= pages) [best, enough] = [printed, middle];
    else tooFew = middle;
  }
  return best;
}

/** The sentences that may go, in the order they go: of less worth before more, of older positions before newer. */
function leastFirst({ work }: CvDocument, matches: Match[]): Line[] {
  const spare = work.flatMap(({ lines }, entry) => {
    const ranked = lines.map((line) => ({ line, entry, worth: worthOf(line, matches) })).toSorted((a, b) => b.worth - a.worth);
    return ranked.slice(1);
  });
  return spare.toSorted((a, b) => a.worth - b.worth || b.entry - a.entry).map(({ line }) => line);
}

function without(cv: CvDocument, gone: Line[]): CvDocument {
  const isGone = new Set(gone);
  return { ...cv, work: cv.work.map((entry) => ({ ...entry, lines: entry.lines.filter((line) => !isGone.has(line)) })) };
}
