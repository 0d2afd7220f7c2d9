import { CodedError, codeOf, type ErrorCode } from '@sincerely/shared';

/** What SQLite and the file system say, by how their codes begin. */
const codes: [beginning: string, code: ErrorCode][] = [
  ['SQLITE_CORRUPT', 'database-damaged'],
  ['SQLITE_NOTADB', 'database-damaged'],
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['SQLITE_READONLY', 'folder-unwritable'],
  ['SQLITE_CANTOPEN', 'folder-unwritable'],
  ['SQLITE_IOERR', 'folder-unwritable'],
  ['EROFS', 'folder-unwritable'],
  ['EACCES', 'folder-unwritable'],
  ['EPERM', 'folder-unwritable'],
];

/** The code of what a disk or a database did wrong; undefined: it is something else. */
export function storageErrorCode(thrown: unknown): ErrorCode | undefined {
  const own = codeOf(thrown);
  if (own !== 'internal') return ['database-damaged', 'disk-full', 'folder-unwritable'].includes(own) ? own : undefined;
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : '';
  return codes.find(([beginning]) => code.startsWith(beginning))?.[1];
}

/** The same with a code of ours and a sentence for the person, where it is about the disk or the database. */
export function asStorageError(thrown: unknown): unknown {
  const code = storageErrorCode(thrown);
  return code === undefined || thrown instanceof CodedError ? thrown : new CodedError(code, { cause: thrown });
}

export function isDamage(thrown: unknown): boolean {
  return storageErrorCode(thrown) === 'database-damaged';
}
