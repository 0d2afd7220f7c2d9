import { closeSync, existsSync, ftruncateSync, fstatSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

// Ways in which the database of a stopped companion goes wrong.

const pathOf = (dataFolder: string) => join(dataFolder, 'sincerely.db');

function withFile(path: string, work: (file: number, size: number) => void): void {
  const file = openSync(path, 'r+');
  try {
    work(file, fstatSync(file).size);
  } finally {
    closeSync(file);
  }
}

export function deleteDatabase(dataFolder: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(pathOf(dataFolder) + suffix, { force: true });
}

/** Every page but the first is noise. */
export function corruptPages(dataFolder: string): void {
  withFile(pathOf(dataFolder), (file, size) => writeSync(file, Buffer.alloc(size - 4096, 0xa5), 0, size - 4096, 4096));
}

/** The file is no database at all. */
export function corruptHeader(dataFolder: string): void {
  withFile(pathOf(dataFolder), (file) => writeSync(file, Buffer.alloc(4096, 0x5a), 0, 4096, 0));
}

export function emptyDatabase(dataFolder: string): void {
  withFile(pathOf(dataFolder), (file) => ftruncateSync(file, 0));
}

export function halveDatabase(dataFolder: string): void {
  withFile(pathOf(dataFolder), (file, size) => ftruncateSync(file, Math.floor(size / 8192) * 4096));
}

export function loseLog(dataFolder: string): void {
  if (!existsSync(`${pathOf(dataFolder)}-wal`)) throw new Error('There is no log to lose.');
  renameSync(`${pathOf(dataFolder)}-wal`, `${pathOf(dataFolder)}-elsewhere`);
}

/** One bit of the log, at a part of its length, is another. */
export function flipLog(dataFolder: string, part: number): void {
  withFile(`${pathOf(dataFolder)}-wal`, (file, size) => {
    const at = Math.min(size - 1, Math.floor(size * part));
    const byte = Buffer.alloc(1);
    readSync(file, byte, 0, 1, at);
    writeSync(file, Buffer.from([(byte[0] as number) ^ 0x10]), 0, 1, at);
  });
}

export function tearLog(dataFolder: string, part: number): void {
  withFile(`${pathOf(dataFolder)}-wal`, (file, size) => ftruncateSync(file, Math.floor(size * part)));
}
