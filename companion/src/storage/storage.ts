import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite, { type Database, type Statement } from 'better-sqlite3';
import { type Compilable, type RawBuilder, DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import { type Journal, openJournal } from './journal.ts';
import { followWithJournal } from './journaled.ts';
import { migrate } from './migrate.ts';
import { isDamage } from './storage-error.ts';
import type { Tables } from './tables.ts';

/**
 * The database. Kysely only types and compiles the queries: they run here, synchronously, so that a transaction is a plain function and
 * nothing else can come between its statements. What they change is in the journal too before a call returns.
 */
export type Storage = {
  readonly sqlite: Database;
  readonly query: Kysely<Tables>;
  readonly journal: Journal;
  all<Row>(query: Compilable<Row>): Row[];
  first<Row>(query: Compilable<Row>): Row | undefined;
  /** Of a query that is written by hand. */
  rows<Row>(query: RawBuilder<Row>): Row[];
  /** How many rows it changed. */
  run(query: Compilable): number;
  /** BEGIN IMMEDIATE; a transaction inside another is a savepoint. */
  transaction<Result>(work: () => Result): Result;
  close(): void;
};

/** Opens or makes the database at `path` and migrates it; `onDamage` is told of a page that is not whole. Throws `newer-database`. */
export async function openStorage(path: string, onDamage: () => void = () => {}): Promise<Storage> {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const sqlite = new Sqlite(path);
  try {
    setPragmas(sqlite);
    await migrate(sqlite, backupFolder(folder));
  } catch (thrown) {
    sqlite.close();
    throw thrown;
  }
  return storageOn(sqlite, openJournal(journalFolder(folder)), onDamage);
}

export function backupFolder(dataFolder: string): string {
  return join(dataFolder, 'backups');
}

export function journalFolder(dataFolder: string): string {
  return join(dataFolder, 'journal');
}

export function setPragmas(sqlite: Database): void {
  sqlite.pragma('auto_vacuum = INCREMENTAL');
  sqlite.pragma('journal_mode = WAL');
  // better-sqlite3 is built with NORMAL, which may lose the last commits in a power cut.
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('busy_timeout = 5000');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma(`journal_size_limit = ${64 * 1024 * 1024}`);
  sqlite.pragma('mmap_size = 0');
  // Kibibytes: lists of thousands are searched with each key, and stay in memory for it.
  sqlite.pragma('cache_size = -16384');
}

function storageOn(sqlite: Database, journal: Journal, onDamage: () => void): Storage {
  const statements = new Map<string, Statement>();
  const prepared = (sql: string) => {
    const known = statements.get(sql) ?? sqlite.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  const withParameters = <Result>(query: Compilable, use: (statement: Statement, parameters: unknown[]) => Result) => {
    const { sql, parameters } = query.compile();
    return telling(() => use(prepared(sql), parameters as unknown[]));
  };
  const telling = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (thrown) {
      if (isDamage(thrown)) onDamage();
      throw thrown;
    }
  };
  const { run, transaction } = followWithJournal(sqlite, journal, prepared);
  const query = compilingKysely();
  return {
    sqlite,
    journal,
    query,
    rows: <Row>(built: RawBuilder<Row>) =>
      withParameters({ compile: () => built.compile(query) }, (statement, values) => statement.all(...values) as Row[]),
    all: <Row>(query: Compilable<Row>) => withParameters(query, (statement, values) => statement.all(...values) as Row[]),
    first: <Row>(query: Compilable<Row>) => withParameters(query, (statement, values) => statement.get(...values) as Row | undefined),
    run: (query) => {
      const { sql, parameters } = query.compile();
      return telling(() => run(sql, parameters as unknown[]));
    },
    transaction,
    close: () => {
      journal.close();
      sqlite.pragma('wal_checkpoint(TRUNCATE)');
      sqlite.close();
    },
  };
}

function compilingKysely(): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
}
