import Sqlite, { type Database } from 'better-sqlite3';
import { migrateTo } from '../storage/migrate.ts';

/**
 * Whether a database has the tables that Sincerely made at its version, and no others: a view or trigger of somebody else would run with every
 * change. Throws `newer-database`.
 */
export function isOwnDatabase(database: Database): boolean {
  const version = database.pragma('user_version', { simple: true }) as number;
  if (version < 1) return false;
  const own = new Sqlite(':memory:');
  try {
    migrateTo(own, version);
    return partsOf(own) === partsOf(database);
  } finally {
    own.close();
  }
}

/** Its tables, indexes, triggers and views in one text; SQLite's versions differ in the quotes and blanks they keep. */
function partsOf(database: Database): string {
  const rows = database
    .prepare(`SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`)
    .raw()
    .all();
  return rows
    .map((row) => JSON.stringify(row).replaceAll(/\\[nrt]|[\\"'`[\]\s]/gu, ''))
    .toSorted()
    .join('\n');
}
