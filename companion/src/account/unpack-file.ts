import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PassThrough, Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createInflateRaw, inflateRaw } from 'node:zlib';
import { CodedError } from '@sincerely/shared';
import { renameDurably } from '../storage/write-durably.ts';
import type { PackedFile } from './packed-files.ts';

/**
 * Unpacks a file to a path piece by piece, so that little of it is in memory at once; answers its SHA-256. Throws `file-too-heavy` as soon as it is
 * more than the archive says.
 */
export async function unpackFile({ packed, isDeflated, bytes }: PackedFile, path: string): Promise<string> {
  const temporary = `${path}.tmp`;
  const hash = createHash('sha256');
  let seen = 0;
  const measure = new Transform({
    transform(piece: Buffer, _, done) {
      seen += piece.length;
      hash.update(piece);
      if (seen > bytes) done(new CodedError('file-too-heavy'));
      else done(null, piece);
    },
  });
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const unpack = isDeflated ? createInflateRaw({ chunkSize: 256 * 1024 }) : new PassThrough();
  await pipeline(Readable.from([packed]), unpack, measure, createWriteStream(temporary, { mode: 0o600 }));
  await renameDurably(temporary, path);
  return hash.digest('hex');
}

/** The text of a small file. Throws `file-too-heavy` where it is of more bytes than `most`. */
export async function unpackText({ packed, isDeflated, bytes }: PackedFile, most: number): Promise<string> {
  if (bytes > most || packed.length > most) throw new CodedError('file-too-heavy');
  if (!isDeflated) return packed.toString();
  const data = await promisify(inflateRaw)(packed, { maxOutputLength: most }).catch((cause: NodeJS.ErrnoException) => {
    throw cause.code === 'ERR_BUFFER_TOO_LARGE' ? new CodedError('file-too-heavy', { cause }) : cause;
  });
  return data.toString();
}
