import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

/** Of every row of every table in a data folder: the same as long as nothing was written. The companion holds its files, so a copy is read. */
export function hashOfRows(dataFolder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'sincerely-rows-'));
  try {
    const names = readdirSync(dataFolder).filter((name) => /\.db(?:-wal)?$/u.test(name));
    for (const name of names) cpSync(join(dataFolder, name), join(copy, name));
    return hashOfDatabase(join(copy, names.find((name) => name.endsWith('.db')) ?? ''));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function hashOfDatabase(path: string): string {
  const database = new Sqlite(path, { fileMustExist: true });
  try {
    const tables = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).pluck().all() as string[];
    const hash = createHash('sha256');
    for (const table of tables) hash.update(JSON.stringify([table, database.prepare(`SELECT * FROM "${table}"`).all()]));
    return hash.digest('hex');
  } finally {
    database.close();
  }
}
