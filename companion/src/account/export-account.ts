import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import Sqlite from 'better-sqlite3';
import { Zip, ZipDeflate } from 'fflate';
import { sha256Of } from '../documents/files.ts';
import type { Storage } from '../storage/storage.ts';
import { accountFiles } from './folder-files.ts';

/** `files`: SHA-256 of each file under `data/`, by its path there. */
export type Manifest = { format: 1; version: string; schema: number; at: number; files: Record<string, string> };

type Parts = {
  storage: Storage;
  dataFolder: string;
  version: string;
  /** What people and other programs read, by name. */
  readable: Record<string, string>;
};

const about = [
  'Everything Sincerely kept for you.',
  '',
  'resume.json        your profile, as JSON Resume',
  'answers.json       your answers to questions',
  'applications.csv   your applications, for any spreadsheet',
  'data/              the database and every document, as Sincerely keeps them',
  '',
  'To bring it back: Settings, Your data, Bring back an export. Passwords and keys are not in it, and browsers have to be paired again.',
  '',
].join('\n');

/** Writes the whole account into one ZIP at `path`. Passwords, keys and pairings stay out. */
export async function exportAccount({ storage, dataFolder, version, readable }: Parts, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const snapshot = `${path}.db`;
  const out = createWriteStream(path, { mode: 0o600 });
  const zip = new Zip((error, chunk, isLast) => {
    if (error) out.destroy(error);
    else out.write(chunk);
    if (isLast) out.end();
  });
  const add = (name: string, data: Uint8Array) => {
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    entry.push(data, true);
  };
  try {
    await snapshotOf(storage, snapshot);
    const files: Manifest['files'] = {};
    const keep = async (name: string, from: string) => {
      const data = await readFile(from);
      files[name] = sha256Of(data);
      add(`data/${name}`, data);
      // The file on disk keeps up with what is read.
      if (out.writableNeedDrain) await once(out, 'drain');
    };
    add('README.txt', Buffer.from(about));
    for (const [name, text] of Object.entries(readable)) add(name, Buffer.from(text));
    await keep('sincerely.db', snapshot);
    for (const name of await accountFiles(dataFolder)) await keep(name, join(dataFolder, name));
    const schema = storage.sqlite.pragma('user_version', { simple: true }) as number;
    const manifest: Manifest = { format: 1, version, schema, at: Date.now(), files };
    add('manifest.json', Buffer.from(JSON.stringify(manifest, null, 2)));
    zip.end();
    await finished(out);
  } catch (thrown) {
    out.destroy();
    await rm(path, { force: true });
    throw thrown;
  } finally {
    await rm(snapshot, { force: true });
  }
}

/** A copy of the database without who is paired and what was answered to whom. */
async function snapshotOf({ sqlite }: Storage, path: string): Promise<void> {
  await rm(path, { force: true });
  await sqlite.backup(path);
  const copy = new Sqlite(path);
  try {
    copy.pragma('journal_mode = DELETE');
    copy.exec('DELETE FROM clients; DELETE FROM idempotency_keys; VACUUM;');
  } finally {
    copy.close();
  }
}
