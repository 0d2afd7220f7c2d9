import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { CodedError } from '@sincerely/shared';
import type { Storage } from '../storage/storage.ts';

export type StoredFile = { name: string; mime: string; bytes: number; sha256: string; path: string };

/** Files of the data folder by their row: artifacts of jobs and the person's own documents. */
export type Files = {
  find(id: string): StoredFile | undefined;
  /** Throws `unreadable-file` when the bytes on disk are no longer those that were stored. */
  read(file: StoredFile): Promise<Buffer>;
};

export function openFiles(storage: Storage, folder: string): Files {
  const { query } = storage;
  const columns = ['name', 'mime', 'bytes', 'sha256', 'path'] as const;
  return {
    find: (id) =>
      storage.first(query.selectFrom('artifacts').select(columns).where('id', '=', id)) ??
      storage.first(query.selectFrom('documents').select(columns).where('id', '=', id)),
    read: async (file) => {
      const path = resolve(folder, file.path);
      if (!path.startsWith(resolve(folder) + sep)) throw new CodedError('not-found');
      const data = await readFile(path).catch((cause: unknown) => {
        throw new CodedError('not-found', { message: `The file ${file.name} is no longer in the data folder.`, cause });
      });
      if (sha256Of(data) !== file.sha256)
        throw new CodedError('unreadable-file', { message: `The file ${file.name} was changed on disk.` });
      return data;
    },
  };
}

export function sha256Of(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Where an own document lives, relative to the data folder. */
export function documentPath(sha256: string): string {
  return join('documents', sha256);
}
