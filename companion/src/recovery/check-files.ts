import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Of } from '../documents/files.ts';
import type { Storage } from '../storage/storage.ts';
import type { Finding } from './finding.ts';

type Row = { name: string; path: string; sha256: string };

/** Whether every file the database names is there with the bytes that were stored. */
export function checkFiles({ sqlite }: Storage, dataFolder: string): Finding[] {
  const made = sqlite.prepare(`SELECT name, path, sha256 FROM artifacts GROUP BY path ORDER BY min(created_at)`).all() as Row[];
  const own = sqlite.prepare(`SELECT name, path, sha256 FROM documents GROUP BY path ORDER BY min(created_at)`).all() as Row[];
  const wrong = [
    ...made.flatMap((row) => problemWith(dataFolder, row, 'Tailor again to have it made anew, or take it from a copy of the folder.')),
    ...own.flatMap((row) => problemWith(dataFolder, row, 'Add it again under Profile, or take it from a copy of the folder.')),
  ];
  const whole = made.length + own.length - wrong.length;
  return [...wrong, { about: 'file', state: 'whole', says: `${whole} documents and files are there as they were stored.` }];
}

function problemWith(dataFolder: string, { name, path, sha256 }: Row, whatToDo: string): Finding[] {
  const full = join(dataFolder, path);
  const problem = !existsSync(full) ? 'is gone' : sha256Of(readFileSync(full)) === sha256 ? undefined : 'is no longer as it was stored';
  return problem === undefined ? [] : [{ about: 'file', state: 'missing', says: `${name} (${path}) ${problem}. ${whatToDo}` }];
}
