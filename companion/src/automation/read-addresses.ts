import { linesOf } from '../tracker/read-table.ts';

const isAddress = (cell: string | undefined) => /^https?:\/\//iu.test(cell ?? '') && URL.canParse(cell as string);

/** The addresses in a table: those of the column `url`, else of the first column that has any; each once, in their order. */
export function readAddresses(csv: string): string[] {
  const lines = linesOf(csv);
  if ('line' in lines) return [];
  const named = (lines[0] ?? []).findIndex((cell) => cell.toLowerCase() === 'url');
  const widest = Math.max(0, ...lines.map(({ length }) => length));
  const found = Array.from({ length: widest }, (_, column) => column).find((column) => lines.some((cells) => isAddress(cells[column])));
  const column = named >= 0 ? named : found;
  if (column === undefined) return [];
  const cells = lines.slice(named >= 0 ? 1 : 0).map((line) => line[column] ?? '');
  return [...new Set(named >= 0 ? cells.filter((cell) => cell !== '') : cells.filter(isAddress))];
}
