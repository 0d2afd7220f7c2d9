import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Real pages and schemas that lie beside the repository on machines that have them; they are read in place and never copied. */
const folder = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'ats');

export const hasCaptures = existsSync(folder);

export const whereCaptures = `captured pages and schemas (${folder})`;

export function readSchemas(pattern: string): { name: string; schema: unknown }[] {
  const files = globSync(`schemas/${pattern}`, { cwd: folder }).toSorted();
  return files.map((file) => ({ name: basename(file, '.json'), schema: JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown }));
}

export type CapturedPage = { file: string; ats: string; url: string; html: string };

export function readPages(ats: string): CapturedPage[] {
  const rows = readFileSync(join(folder, 'pages', 'INDEX.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const listed = rows.map((row) => row.split('\t')).filter((cells) => cells[1] === ats);
  return listed.map(([file = '', , , url = '']) => ({ file, ats, url, html: readFileSync(join(folder, 'pages', file), 'utf8') }));
}
