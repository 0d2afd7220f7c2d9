import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/test-companion.ts';
import { lockFolder } from './folder-lock.ts';
import { migrate } from './migrate.ts';
import { newId } from './new-id.ts';
import { openStorage } from './storage.ts';

test('opens durable, strict and with foreign keys', async () => {
  const storage = await openStorage(join(await temporaryFolder(), 'a.db'));
  const pragma = (name: string) => storage.sqlite.pragma(name, { simple: true });
  expect([pragma('journal_mode'), pragma('synchronous'), pragma('foreign_keys'), pragma('auto_vacuum')]).toEqual(['wal', 2, 1, 2]);
  expect(() => storage.run(storage.query.insertInto('meta').values({ key: 'a', value: 1 as never }))).not.toThrow();
  expect(() => storage.sqlite.exec(`INSERT INTO facts VALUES ('nobody', 'a', 0, '{}')`)).toThrow(/FOREIGN KEY/u);
  storage.close();
});

test('a transaction that throws leaves nothing', async () => {
  const storage = await openStorage(join(await temporaryFolder(), 'a.db'));
  const put = (key: string) => storage.run(storage.query.insertInto('meta').values({ key, value: '' }));
  expect(() =>
    storage.transaction(() => {
      put('a');
      storage.transaction(() => put('b'));
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(storage.all(storage.query.selectFrom('meta').selectAll())).toEqual([]);
  storage.close();
});

test('each migration is one transaction, after a backup; a broken one changes nothing', async () => {
  const folder = await temporaryFolder();
  const database = new Sqlite(join(folder, 'a.db'));
  const backups = join(folder, 'backups');
  await migrate(database, backups, ['CREATE TABLE a(x) STRICT'.replace('x', 'x TEXT')]);
  database.exec(`INSERT INTO a VALUES ('kept')`);
  const steps = ['', 'CREATE TABLE b(x TEXT) STRICT', 'CREATE TABLE c(x TEXT) STRICT; SELECT nonsense'];
  await expect(migrate(database, backups, steps)).rejects.toThrow(/nonsense/u);
  expect(database.pragma('user_version', { simple: true })).toBe(2);
  expect(database.prepare(`SELECT name FROM sqlite_master ORDER BY name`).pluck().all()).toEqual(['a', 'b']);
  const backup = new Sqlite(join(backups, readdirSync(backups)[0] as string));
  expect(backup.prepare(`SELECT x FROM a`).pluck().get()).toBe('kept');
  await expect(migrate(database, backups, [''])).rejects.toMatchObject({ code: 'newer-database' });
});

test('a folder is held by one, and free when it lets go', async () => {
  const folder = await temporaryFolder();
  const lock = lockFolder(folder);
  lock.tell(4747);
  expect(() => lockFolder(folder)).toThrow(`process ${process.pid} on port 4747`);
  lock.release();
  lockFolder(folder).release();
});

test('ids sort by the time they were made', () => {
  const ids = [1, 2, 1_700_000_000_000, 1_700_000_000_001].map((at) => newId(at));
  expect([...ids].sort()).toEqual(ids);
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
});
