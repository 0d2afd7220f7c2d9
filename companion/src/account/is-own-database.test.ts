import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { migrateTo } from '../storage/migrate.ts';
import { migrations } from '../storage/migrations.ts';
import { isOwnDatabase } from './is-own-database.ts';

function databaseAt(version: number, sql = '') {
  const database = new Sqlite(':memory:');
  onTestFinished(() => void database.close());
  migrateTo(database, version);
  database.exec(sql);
  return database;
}

test.each(migrations.map((_, at) => at + 1))('our database of version %i is', (version) => {
  expect(isOwnDatabase(databaseAt(version, 'ANALYZE'))).toBe(true);
});

test.each([
  ['a trigger of others', 'CREATE TRIGGER x AFTER INSERT ON answers BEGIN DELETE FROM facts; END'],
  ['a view of others', 'CREATE VIEW x AS SELECT * FROM profiles'],
  ['a table of others', 'CREATE TABLE x(a)'],
  ['a table less', 'PRAGMA foreign_keys = OFF; DROP TABLE settings'],
  ['no version', 'PRAGMA user_version = 0'],
])('one with %s is not', (_, sql) => {
  expect(isOwnDatabase(databaseAt(migrations.length, sql))).toBe(false);
});

test('one of a newer version says so', () => {
  expect(() => isOwnDatabase(databaseAt(1, `PRAGMA user_version = ${migrations.length + 1}`))).toThrow(
    expect.objectContaining({ code: 'newer-database' }),
  );
});
