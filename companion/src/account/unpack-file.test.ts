import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sha256Of } from '../documents/files.ts';
import { temporaryFolder } from '../testing/test-companion.ts';
import { type PackedFile, packedFiles } from './packed-files.ts';
import { unpackFile, unpackText } from './unpack-file.ts';

const data = Buffer.alloc(1_000_000, 'abc');
const archive = Buffer.from(zipSync({ packed: data, stored: [data, { level: 0 }] }));
const fileOf = (name: string, told: Partial<PackedFile> = {}) => ({ ...(packedFiles(archive).get(name) as PackedFile), ...told });

test.each(['packed', 'stored'])('a %s file is unpacked as it was', async (name) => {
  const folder = await temporaryFolder();
  expect(await unpackFile(fileOf(name), join(folder, 'a'))).toBe(sha256Of(data));
  expect(readdirSync(folder)).toEqual(['a']);
  expect(await unpackText(fileOf(name), data.length)).toBe(data.toString());
});

test.each(['packed', 'stored'])('a %s file that is more than it says is not', async (name) => {
  const folder = await temporaryFolder();
  const heavy = { code: 'file-too-heavy' };
  await expect(unpackFile(fileOf(name, { bytes: 10 }), join(folder, 'a'))).rejects.toMatchObject(heavy);
  expect(readdirSync(folder)).not.toContain('a');
  await expect(unpackText(fileOf(name, { bytes: 10 }), 1000)).rejects.toMatchObject(heavy);
});

test('an archive whose directory points outside, or has one name twice, is none', () => {
  const outside = Buffer.from(archive);
  outside.writeUInt32LE(archive.length, archive.length - 6);
  expect(() => packedFiles(outside)).toThrow();
  const twice = Buffer.from(archive.toString('latin1').replaceAll('stored', 'packed'), 'latin1');
  expect(() => packedFiles(twice)).toThrow('Two files have one name.');
});
