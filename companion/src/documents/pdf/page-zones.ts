import { readDateRange, readSingleDate } from '../cv/read-dates.ts';
import { headingOf } from '../cv/words/heading-words.ts';
import { rowKindOf } from '../cv/labelled-rows.ts';
import { isSameRow, rowsOf, type Run } from './text-runs.ts';

/** A part of a page that is read as a whole: across its width, or as two columns parted at `gutter`. */
export type Zone = { runs: Run[] } | { gutter: number; left: Run[]; right: Run[] };

/** A column has so many rows at least. */
const fewestRows = 4;

type Band = { gutter: number; width: number; left: Run[]; right: Run[] };

/** Cuts a page where two columns stand beside each other, and reads what is above and below across the page. */
export function zonesOf(runs: Run[]): Zone[] {
  const band = widestBand(runs);
  if (band === undefined) return runs.length === 0 ? [] : [{ runs }];
  const inside = new Set([...band.left, ...band.right]);
  const [top, bottom] = [highest([...inside]), lowest([...inside])];
  const rest = runs.filter((run) => !inside.has(run));
  const { gutter, left, right } = band;
  return [...zonesOf(rest.filter(({ y }) => y > top)), { gutter, left, right }, ...zonesOf(rest.filter(({ y }) => y < bottom))];
}

/** The place between two columns that has the most rows on both of its sides; undefined where the page has one column. */
function widestBand(runs: Run[]): Band | undefined {
  const [first, last] = [Math.min(...runs.map(({ x }) => x)), Math.max(...runs.map(({ end }) => end))];
  const inner = (x: number) => x > first + (last - first) * 0.15 && x < first + (last - first) * 0.85;
  const starts = [...new Set(runs.map(({ x }) => Math.round(x)))].filter(inner);
  const bands = starts.flatMap((start) => bandsAt(start - 1, runs)).filter(areColumns);
  return bands.toSorted((a, b) => rowsBeside(b) - rowsBeside(a) || b.width - a.width)[0];
}

function rowsBeside({ left, right }: Band): number {
  return Math.min(rowsOf(left).length, rowsOf(right).length);
}

/** Parts of the page without a run across this place, from one such run to the next. */
function bandsAt(gutter: number, runs: Run[]): Band[] {
  const crossing = runs.filter(({ x, end }) => x < gutter - 1 && end > gutter + 1).map(({ y }) => y);
  const edges = [Number.POSITIVE_INFINITY, ...crossing.toSorted((a, b) => b - a), Number.NEGATIVE_INFINITY];
  return edges.slice(1).flatMap((below, at) => {
    const inBand = runs.filter(({ y }) => y < (edges[at] ?? 0) && y > below);
    const left = inBand.filter(({ end }) => end <= gutter + 1);
    const right = inBand.filter(({ x }) => x >= gutter - 1);
    if (left.length < fewestRows || right.length < fewestRows) return [];
    return [{ gutter, width: gutter - Math.max(...left.map(({ end }) => end)), left, right }];
  });
}

/** Dates and places set beside what they belong to are no column, nor are headings in the margin, nor the cells of a table. */
function areColumns(band: Band): boolean {
  if (rowsBeside(band) < fewestRows) return false;
  const [left, right] = besideEachOther(band);
  if (isMargin(left, right) || isMargin(right, left)) return false;
  return !isAligned(left, right) || (hasHeading(left) && hasHeading(right));
}

/** The runs of both sides as far as there are some on the other one too. */
function besideEachOther({ left, right }: Band): [Run[], Run[]] {
  const [top, bottom] = [Math.min(highest(left), highest(right)), Math.max(lowest(left), lowest(right))];
  const inside = ({ y }: Run) => y <= top + 2 && y >= bottom - 2;
  return [left.filter(inside), right.filter(inside)];
}

const highest = (runs: Run[]) => Math.max(...runs.map(({ y }) => y));
const lowest = (runs: Run[]) => Math.min(...runs.map(({ y }) => y));

const shortPlace = /^[\p{Lu}][\p{L} .'-]{1,30}(?:,\s*[\p{Lu}][\p{L} .'-]{1,30}){1,2}$|^remote$/iu;

/** A side on which nearly everything is a date, a place or a heading. */
function isMargin(side: Run[], other: Run[]): boolean {
  const marginal = side.filter(
    ({ text }) =>
      isDate(text) ||
      shortPlace.test(text) ||
      headingOf(text) !== undefined ||
      rowKindOf(text) !== undefined ||
      /^\d+ (years?|months?)\b/iu.test(text),
  );
  const dates = side.filter(({ text }) => isDate(text)).length;
  if (dates > 2 && dates >= side.length * 0.5) return true;
  const words = (runs: Run[]) => runs.reduce((sum, { text }) => sum + text.length, 0);
  return marginal.length >= side.length * 0.75 && words(side) < words(other);
}

function isDate(text: string): boolean {
  return (
    [readDateRange(text), readSingleDate(text)].some((found) => found !== undefined && found.rest.length < 4) || /^present$/iu.test(text)
  );
}

/** The rows of the shorter side stand on the baselines of the other. */
function isAligned(left: Run[], right: Run[]): boolean {
  const [few, many] = rowsOf(left).length < rowsOf(right).length ? [left, right] : [right, left];
  const beside = few.filter((run) => many.some((other) => isSameRow(run, other)));
  return beside.length > few.length * 0.8;
}

/** Among its first rows: columns begin with one, a grid has some in its midst. */
function hasHeading(side: Run[]): boolean {
  return rowsOf(side)
    .slice(0, 3)
    .flat()
    .some(({ text }) => headingOf(text) !== undefined);
}
