import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type AccountParts, archiveOf } from './account-archive.ts';
import { honestPdf, honestZip, type HostileFile } from './binary-files.ts';
import { bomb } from './bomb.ts';
import { damaged } from './damaged.ts';
import { madeZip } from './made-zip.ts';

const database = 'data/sincerely.db';
/** Ways out of the folder, and names in it that are not the account's. */
const slips = [
  '../evil',
  '../../evil',
  '/tmp/evil',
  '/evil',
  'documents/../../evil',
  'documents/../evil',
  '..\\evil',
  'documents\\..\\evil',
  'C:\\evil',
  'C:evil',
  './evil',
  'documents/./evil',
  'documents//evil',
  'evil/',
  'evil\0.txt',
  'evil\n',
  'secrets/evil',
  'Secrets/evil',
  'SECRETS/evil',
  'secrets./evil',
  'secrets /evil',
  'lock.db',
  'Lock.db',
  'companion.json',
  'companion.log',
  'set-aside/evil',
  'incoming/evil',
  'importing.json',
  'exports/evil',
  'browser/evil',
  'attached/evil',
  'backups/evil',
  'Backups/evil',
  'journal/evil',
  'check-at-start',
  'sincerely.db-wal',
  'sincerely.db-journal',
  'sincerely.db-shm',
  'SINCERELY.DB-WAL',
  'sincerely.db/evil',
  '',
  '.',
  '..',
  '~/../evil',
  '%2e%2e/../evil',
];

/** Databases that are sound, and not ours. */
const foreign: Record<string, string> = {
  'of nothing': 'SELECT 1',
  'that says it is of our version': 'PRAGMA user_version = 9; CREATE TABLE other(a)',
  'of a newer version': 'PRAGMA user_version = 100000; CREATE TABLE other(a)',
  'of a version below nothing': 'PRAGMA user_version = -1; CREATE TABLE other(a)',
};
/** What is done to our own. */
const changes: Record<string, string> = {
  'a trigger': `CREATE TRIGGER evil AFTER INSERT ON answers BEGIN DELETE FROM facts; END`,
  'a view': 'CREATE VIEW evil AS SELECT * FROM profiles',
  'another table': 'CREATE TABLE evil(a)',
  'an index that computes': 'CREATE INDEX evil ON meta(abs(value))',
  'a table less': 'PRAGMA foreign_keys = OFF; DROP TABLE settings',
  'a column more': 'ALTER TABLE meta ADD COLUMN evil TEXT',
};

function databaseWith(sql: string, before?: Buffer): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-security-'));
  const path = join(folder, 'a.db');
  try {
    if (before) writeFileSync(path, before);
    const made = new Sqlite(path);
    made.exec(`${sql}; VACUUM`);
    made.close();
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Archives that say they are an account's export. */
export function accountFiles(parts: AccountParts): HostileFile[] {
  const own = Buffer.from(parts.entries.find(({ name }) => name === database)?.data ?? '');
  const withDatabase = (data: Buffer | string) => archiveOf(parts, [{ name: database, data }]);
  const listed = (name: string) => ({ ...parts.manifest.files, [name]: 'a'.repeat(64) });
  const honest = archiveOf(parts);
  const archives: [string, Buffer][] = [
    ...slips.map((name): [string, Buffer] => [
      `a file for ${JSON.stringify(name)}`,
      archiveOf(parts, [{ name: `data/${name}`, data: 'x' }]),
    ]),
    ...Object.entries(foreign).map(([what, sql]): [string, Buffer] => [`a database ${what}`, withDatabase(databaseWith(sql))]),
    ...Object.entries(changes).map(([what, sql]): [string, Buffer] => [`our database with ${what}`, withDatabase(databaseWith(sql, own))]),
    ['a database that is none', withDatabase('x'.repeat(10_000))],
    ['a database cut short', withDatabase(own.subarray(0, own.length / 2))],
    ['a database of noughts', withDatabase(Buffer.alloc(100_000))],
    ['gigabytes told', archiveOf(parts, [{ name: 'data/documents/a', data: '', packed: bomb(2_000), lie: 2_000_000_000 }])],
    ['gigabytes that say they are ten bytes', archiveOf(parts, [{ name: 'data/documents/a', data: '', packed: bomb(2_000), lie: 10 }])],
    [
      'gigabytes that say they are half a megabyte',
      archiveOf(parts, [{ name: 'data/documents/a', data: '', packed: bomb(2_000), lie: 530_000 }]),
    ],
    ['a manifest of gigabytes', madeZip([{ name: 'manifest.json', data: '', packed: bomb(2_000), lie: 2_000_000_000 }])],
    ['a manifest of gigabytes untold', madeZip([{ name: 'manifest.json', data: '', packed: bomb(2_000), lie: 10 }])],
    [
      'the same bytes under many names',
      madeZip(
        Array.from({ length: 2_000 }, (_, at) => ({ name: `data/a${at}`, data: 'x'.repeat(500_000) })),
        true,
      ),
    ],
    [
      'two files of one name',
      madeZip([...parts.entries, ...parts.entries, { name: 'manifest.json', data: JSON.stringify(parts.manifest) }]),
    ],
    ['sixty thousand names', madeZip(Array.from({ length: 60_000 }, (_, at) => ({ name: `data/${at}`, data: '' })))],
    ['no manifest', madeZip(parts.entries)],
    ['a manifest that is no JSON', madeZip([{ name: 'manifest.json', data: '{' }])],
    ['a manifest of deep lists', madeZip([{ name: 'manifest.json', data: '['.repeat(100_000) + ']'.repeat(100_000) }])],
    ['a manifest of deep files', archiveOf(parts, [], { files: JSON.parse('{"a":'.repeat(4_000) + '1' + '}'.repeat(4_000)) as unknown })],
    [
      'a manifest of prototypes',
      madeZip([{ name: 'manifest.json', data: '{"__proto__":{"isAdmin":true},"format":1,"schema":1,"files":{"__proto__":"x"}}' }]),
    ],
    ['another format', archiveOf(parts, [], { format: 2 })],
    ['a schema to come', archiveOf(parts, [], { schema: 1_000_000 })],
    ['no files', archiveOf(parts, [], { files: {} })],
    ['a file that is not there', archiveOf(parts, [], { files: listed('documents/a') })],
    ['a database of another hash', archiveOf(parts, [], { files: listed('sincerely.db') })],
    ['a LinkedIn export', honestZip],
    ['a PDF', honestPdf],
    ['nothing', Buffer.alloc(0)],
  ];
  return [
    ...archives.map(([what, data]) => ({ name: 'account.zip', data, what: `account: ${what}` })),
    ...damaged('account.zip', honest, 30, 6).filter(({ data }) => !data.equals(honest)),
  ];
}
