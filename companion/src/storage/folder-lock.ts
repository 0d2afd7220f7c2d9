import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CodedError } from '@sincerely/shared';
import Sqlite, { type Database } from 'better-sqlite3';
import { asStorageError } from './storage-error.ts';

export type FolderHolder = { pid: number; port: number; since: number };
export type FolderLock = { tell(port: number): void; release(): void };

/**
 * Takes the data folder for this process. The lock is SQLite's own on `lock.db`, which frees itself when the process dies; who holds it is
 * told in `companion.json`. Throws `folder-locked` naming the holder, or `folder-unwritable`.
 */
export function lockFolder(folder: string): FolderLock {
  const infoPath = join(folder, 'companion.json');
  const lock = openLock(folder);
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    throw isBusy(cause) ? lockedBy(readHolder(infoPath), folder, cause) : asStorageError(cause);
  }
  const since = Date.now();
  return {
    tell: (port) => writeFileSync(infoPath, JSON.stringify({ pid: process.pid, port, since }), { mode: 0o600 }),
    release: () => {
      rmSync(infoPath, { force: true });
      lock.close();
    },
  };
}

function openLock(folder: string): Database {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return new Sqlite(join(folder, 'lock.db'), { timeout: 0 });
  } catch (cause) {
    throw asStorageError(cause);
  }
}

function isBusy(thrown: unknown): boolean {
  return thrown instanceof Sqlite.SqliteError && thrown.code.startsWith('SQLITE_BUSY');
}

function readHolder(path: string): FolderHolder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as FolderHolder;
  } catch {
    return undefined;
  }
}

function lockedBy(holder: FolderHolder | undefined, folder: string, cause: unknown): CodedError {
  const who = holder
    ? `process ${holder.pid} on port ${holder.port}, running since ${new Date(holder.since).toLocaleString('en-GB')}`
    : 'one that is just starting';
  const message = `Another companion is already using ${folder}: ${who}. Use that one, or stop it first; SINCERELY_DATA names another folder.`;
  return new CodedError('folder-locked', { message, details: holder, cause });
}
