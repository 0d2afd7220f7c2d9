import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One page of a folder of captured pages, as its INDEX.tsv names it. */
export type CapturedEntry = { file: string; ats: string; url: string };

export function hasIndex(folder: string): boolean {
  return existsSync(join(folder, 'INDEX.tsv'));
}

export function entriesIn(folder: string): CapturedEntry[] {
  const [head = '', ...rows] = readFileSync(join(folder, 'INDEX.tsv'), 'utf8').trim().split('\n');
  const columns = head.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    return { file: cell('file'), ats: cell('ats'), url: cell('url').replace(/^http:/u, 'https:') };
  });
}
