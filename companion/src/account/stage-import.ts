import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CodedError } from '@sincerely/shared';
import Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { notOurs, stagedFolder } from './folder-files.ts';
import { migrations } from '../storage/migrations.ts';
import { checkDatabase } from '../storage/check-database.ts';
import { isOwnDatabase } from './is-own-database.ts';
import { type PackedFile, packedFiles } from './packed-files.ts';
import { unpackFile, unpackText } from './unpack-file.ts';

/** Of an account of thousands of applications there is less. `times`: how much smaller a file gets by packing, where it is more than `always`. */
const most = { bytes: 4 * 1024 ** 3, files: 200_000, manifest: 64 * 1024 ** 2, times: 50, always: 512 * 1024 ** 2 };
const Manifest = z.object({ format: z.literal(1), schema: z.number().int(), files: z.record(z.string(), z.string().length(64)) });

/**
 * Unpacks an export beside the account and looks through it: names, hashes, the database. Nothing of the account is touched. Throws
 * `unreadable-file`, `file-too-heavy` or `newer-database`.
 */
export async function stageImport(dataFolder: string, archive: Uint8Array): Promise<void> {
  const staged = join(dataFolder, stagedFolder);
  await rm(staged, { recursive: true, force: true });
  try {
    const files = packedFiles(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength));
    boundAll([...files.values()], archive.byteLength);
    const manifest = await manifestOf(files);
    if (manifest.schema > migrations.length) throw new CodedError('newer-database');
    for (const [name, sha256] of Object.entries(manifest.files)) {
      const file = files.get(`data/${name}`);
      if (file === undefined || !isAccountPath(name) || (await unpackFile(file, join(staged, name))) !== sha256) throw notWhole(name);
    }
    await lookThrough(join(staged, 'sincerely.db'));
  } catch (thrown) {
    await rm(staged, { recursive: true, force: true });
    throw thrown instanceof CodedError ? thrown : notWhole('manifest.json', thrown);
  }
}

/** What an export has no part of and an import may not put there: a log beside the database would be taken for what it last said. */
const notBroughtBack = /^(?:backups|journal|check-at-start|sincerely\.db.+)$/u;

/** A path below the folder that an export may write to, on systems too that make no difference of case or drop a last dot. */
function isAccountPath(path: string): boolean {
  const parts = path.split('/');
  const first = (parts[0] ?? '').toLowerCase();
  const isOurs = !notOurs.test(first) && !notBroughtBack.test(first);
  return isOurs && parts.every((part) => part !== '' && !/[. ]$/u.test(part) && !/[\\:\p{Cc}]/u.test(part));
}

/** Before anything is unpacked: an archive that says it is far more than it can honestly be is not tried. */
function boundAll(files: PackedFile[], packed: number): void {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  if (files.length > most.files || bytes > Math.min(most.bytes, Math.max(most.always, packed * most.times)))
    throw new CodedError('file-too-heavy');
}

async function manifestOf(files: Map<string, PackedFile>): Promise<z.infer<typeof Manifest>> {
  const file = files.get('manifest.json');
  if (file === undefined) throw notWhole('manifest.json');
  return Manifest.parse(JSON.parse(await unpackText(file, most.manifest)));
}

async function lookThrough(path: string): Promise<void> {
  const database = new Sqlite(path, { readonly: true });
  try {
    if (!isOwnDatabase(database)) throw notWhole('sincerely.db');
  } finally {
    database.close();
  }
  const { damages } = await checkDatabase(path);
  if (damages.length > 0) throw notWhole('sincerely.db');
}

function notWhole(name: string, cause?: unknown): CodedError {
  const message = `This is not a whole export of Sincerely: ${name} is missing or was changed. Nothing of yours was touched.`;
  return new CodedError('unreadable-file', { message, cause });
}
