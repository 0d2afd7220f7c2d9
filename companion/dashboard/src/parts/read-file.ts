import { toBase64, type FilePayload } from '@sincerely/shared';

/** A picked file as it travels to the companion. */
export async function readFile(file: File): Promise<FilePayload> {
  return { name: file.name, mime: file.type || 'application/octet-stream', data: toBase64(new Uint8Array(await file.arrayBuffer())) };
}
