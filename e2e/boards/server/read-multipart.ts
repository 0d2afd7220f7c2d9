import busboy from 'busboy';
import type { StoredFile } from '../received.ts';
import type { Exchange } from './exchange.ts';

export type Multipart = { fields: [name: string, value: string][]; files: [name: string, file: StoredFile][] };

/** Reads a `multipart/form-data` body in the order the browser sent it. A file control left empty is no file. */
export async function readMultipart({ request }: Exchange): Promise<Multipart> {
  const read: Multipart = { fields: [], files: [] };
  const parser = busboy({ headers: request.headers, defParamCharset: 'utf8', preservePath: true });
  parser.on('field', (name, value) => void read.fields.push([name, value]));
  parser.on('file', (field, stream, { filename, mimeType }) => {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => void parts.push(part));
    stream.on('end', () => {
      if (filename) read.files.push([field, { name: filename, type: mimeType, bytes: Buffer.concat(parts) }]);
    });
  });
  await new Promise<void>((resolve, reject) => {
    parser.on('close', resolve).on('error', reject);
    request.pipe(parser);
  });
  return read;
}
