import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CodedError } from '@sincerely/shared';
import Sqlite from 'better-sqlite3';
import { unzip, type UnzipFileInfo } from 'fflate';
import { z } from 'zod';
import { sha256Of } from '../documents/files.ts';
import { notOurs, stagedFolder } from './folder-files.ts';
import { migrations } from '../storage/migrations.ts';
import { writeDurably } from '../storage/write-durably.ts';

/** Bytes when unpacked, and files: an account of thousands of applications has less. */
const most = { bytes: 4 * 1024 ** 3, files: 200_000 };
const Manifest = z.object({ format: z.literal(1), schema: z.number().int(), files: z.record(z.string(), z.string().length(64)) });

/**
 * Unpacks an export beside the account and looks through it: names, hashes, the database. Nothing of the account is touched. Throws
 * `unreadable-file` or `newer-database`.
 */
export async function stageImport(dataFolder: string, archive: Uint8Array): Promise<void> {
  const staged = join(dataFolder, stagedFolder);
  await rm(staged, { recursive: true, force: true });
  try {
    const files = await unpacked(archive);
    const manifest = Manifest.parse(JSON.parse(new TextDecoder().decode(files['manifest.json'])));
    if (manifest.schema > migrations.length) throw new CodedError('newer-database');
    for (const [name, sha256] of Object.entries(manifest.files)) {
      const data = files[`data/${name}`];
      if (data === undefined || !isAccountPath(name) || sha256Of(data) !== sha256) throw notWhole(name);
      await writeDurably(join(staged, name), data);
    }
    lookThrough(join(staged, 'sincerely.db'));
  } catch (thrown) {
    await rm(staged, { recursive: true, force: true });
    throw thrown instanceof CodedError ? thrown : notWhole('manifest.json', thrown);
  }
}

/** A path below the folder that an export may write to. */
function isAccountPath(path: string): boolean {
  const parts = path.split('/');
  const isOurs = !notOurs.test(parts[0] ?? '') && parts[0] !== 'backups' && parts[0] !== 'journal';
  return isOurs && parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\p{Cc}]/u.test(part));
}

async function unpacked(archive: Uint8Array): Promise<Record<string, Uint8Array>> {
  let bytes = 0;
  let count = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (name !== 'manifest.json' && !name.startsWith('data/')) return false;
    bytes += originalSize;
    count += 1;
    if (bytes > most.bytes || count > most.files) throw new CodedError('file-too-heavy');
    return true;
  };
  return new Promise((resolve, reject) => {
    unzip(archive, { filter }, (error, files) => (error ? reject(error) : resolve(files)));
  });
}

function lookThrough(path: string): void {
  const database = new Sqlite(path, { readonly: true });
  try {
    if (database.pragma('quick_check', { simple: true }) !== 'ok') throw notWhole('sincerely.db');
  } finally {
    database.close();
  }
}

function notWhole(name: string, cause?: unknown): CodedError {
  const message = `This is not a whole export of Sincerely: ${name} is missing or was changed. Nothing of yours was touched.`;
  return new CodedError('unreadable-file', { message, cause });
}
