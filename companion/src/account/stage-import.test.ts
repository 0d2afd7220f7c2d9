import { readdirSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/test-companion.ts';
import { stageImport } from './stage-import.ts';

const manifest = strToU8(JSON.stringify({ format: 1, schema: 1, files: {} }));

/** An archive whose directory says that each file but the manifest unpacks to so many bytes. */
function archiveSaying(bytes: number, files: number): Uint8Array {
  const names = Array.from({ length: files }, (_, at) => `data/documents/${at}`);
  const archive = Buffer.from(zipSync({ ...Object.fromEntries(names.map((name) => [name, strToU8('x')])), 'manifest.json': manifest }));
  for (const name of names) {
    const entry = archive.lastIndexOf(name) - 46;
    archive.writeUInt32LE(bytes, entry + 24);
  }
  return archive;
}

test.each([
  ['far more than so small an archive can hold', archiveSaying(600 * 1024 ** 2, 1)],
  ['more than any account', archiveSaying(4_200_000_000, 2)],
])('an archive that says it is %s is not unpacked', async (_, archive) => {
  const folder = await temporaryFolder();
  await expect(stageImport(folder, archive)).rejects.toMatchObject({ code: 'file-too-heavy' });
  expect(readdirSync(folder)).toEqual([]);
});

test('one that says less is looked through, and told to be no whole export', async () => {
  const folder = await temporaryFolder();
  await expect(stageImport(folder, archiveSaying(100, 1))).rejects.toMatchObject({ code: 'unreadable-file' });
});
