import { existsSync, rmSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isFinished, type Job } from '@sincerely/shared';
import type { Database } from 'better-sqlite3';

/** Milliseconds a finished job keeps its scratch, and a file without a row its place. */
export const scratchFor = 24 * 3600_000;

/** Folders of files that no job made. */
const keptFolders = ['documents', 'pictures', 'edited', 'restored'];

export type Swept = { files: number; bytes: number };
type Options = { sqlite: Database; dataFolder: string; now: () => number; signal?: AbortSignal };

/**
 * Removes what nothing refers to any more: half-written files, files of earlier runs of a step, files whose row was never written. A file that a row
 * names stays, and so does everything of a job that is not finished, and what a job can be rebuilt from.
 */
export async function sweepFiles(options: Options): Promise<Swept> {
  const swept: Swept = { files: 0, bytes: 0 };
  const { sqlite, dataFolder, now, signal } = options;
  const until = now() - scratchFor;
  const named = namedPaths(sqlite);
  const remove = (path: string, isDue: () => boolean) => {
    const name = relative(dataFolder, path);
    if (!named.has(name) && !isRecord(name)) removeScratch(options, path, swept, isDue);
  };
  const jobs = finishedBetween(sqlite, sweptUntil(sqlite, now()), until);
  for (const id of jobs) {
    for (const path of await filesIn(join(dataFolder, 'jobs', id))) remove(path, () => isFinishedBefore(sqlite, id, until));
    if (signal?.aborted) return swept;
  }
  for (const name of keptFolders) for (const path of await filesIn(join(dataFolder, name))) remove(path, () => isOld(path, until));
  keepSweptUntil(sqlite, until);
  return swept;
}

/** Looks again and removes in one go: no row can come in between. */
function removeScratch({ sqlite, dataFolder }: Options, path: string, swept: Swept, isDue: () => boolean): void {
  if (isNamed(sqlite, relative(dataFolder, path)) || !existsSync(path) || !isDue()) return;
  swept.bytes += statSync(path).size;
  swept.files += 1;
  rmSync(path, { force: true });
}

/** What the job store is rebuilt from; an intent of a finished job says nothing any more. */
function isRecord(name: string): boolean {
  const [folder, , ...rest] = name.split(/[/\\]/u);
  const own = rest.join('/');
  return folder === 'jobs' && (own === 'job.json' || (/^steps\/[^/]+\.json$/u.test(own) && !own.endsWith('.intent.json')));
}

function namedPaths(sqlite: Database): Set<string> {
  return new Set(sqlite.prepare(`SELECT path FROM artifacts UNION SELECT path FROM documents`).pluck().all() as string[]);
}

function isNamed(sqlite: Database, path: string): boolean {
  const sql = `SELECT 1 FROM artifacts WHERE path = @path UNION ALL SELECT 1 FROM documents WHERE path = @path LIMIT 1`;
  return sqlite.prepare(sql).get({ path }) !== undefined;
}

function isOld(path: string, until: number): boolean {
  return statSync(path).mtimeMs < until;
}

function isFinishedBefore(sqlite: Database, id: string, until: number): boolean {
  const row = sqlite.prepare(`SELECT state, finished_at AS finishedAt FROM jobs WHERE id = ?`).get(id) as
    | Pick<Job, 'state' | 'finishedAt'>
    | undefined;
  return row !== undefined && isFinished(row.state) && (row.finishedAt ?? until) < until;
}

function finishedBetween(sqlite: Database, from: number, to: number): string[] {
  const sql = `SELECT id FROM jobs WHERE finished_at >= @from AND finished_at < @to ORDER BY seq`;
  return sqlite.prepare(sql).pluck().all({ from, to }) as string[];
}

/** Jobs that finished before were looked at; a clock that was set back makes it look at all of them again. */
function sweptUntil(sqlite: Database, now: number): number {
  const known = Number(sqlite.prepare(`SELECT value FROM meta WHERE key = 'swept_until'`).pluck().get() ?? 0);
  return known > now - scratchFor ? 0 : known;
}

function keepSweptUntil(sqlite: Database, until: number): void {
  sqlite.prepare(`INSERT OR REPLACE INTO meta(key, value) VALUES ('swept_until', ?)`).run(String(until));
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = existsSync(folder) ? await readdir(folder, { recursive: true, withFileTypes: true }) : [];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
