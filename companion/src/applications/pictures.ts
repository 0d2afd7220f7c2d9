import { join } from 'node:path';
import { CodedError, fromBase64, type Artifact } from '@sincerely/shared';
import { sha256Of } from '../documents/files.ts';
import { newId } from '../storage/new-id.ts';
import type { Storage } from '../storage/storage.ts';
import { writeDurably } from '../storage/write-durably.ts';

/** Pictures of the page as the person saw it when an application was confirmed; part of its receipt. */
export type Pictures = {
  /** `data` is a PNG in base64. Throws `unreadable-file` for anything else. */
  add(applicationId: string, data: string): Promise<Artifact>;
};

const pngSignature = '89504e470d0a1a0a';

export function openPictures(storage: Storage, folder: string): Pictures {
  return {
    add: async (applicationId, data) => {
      const bytes = fromBase64(data);
      if (Buffer.from(bytes.slice(0, 8)).toString('hex') !== pngSignature)
        throw new CodedError('unreadable-file', { message: 'A picture of a page is a PNG.' });
      const sha256 = sha256Of(bytes);
      const path = join('pictures', `${sha256}.png`);
      await writeDurably(join(folder, path), bytes);
      const now = Date.now();
      const kept = { id: newId(), kind: 'screenshot' as const, name: 'confirmation.png', mime: 'image/png', sha256, bytes: bytes.length };
      const row = { ...kept, job_id: null, application_id: applicationId, step: null, path, created_at: now };
      storage.run(storage.query.insertInto('artifacts').values(row));
      return { ...kept, jobId: null, applicationId, createdAt: now };
    },
  };
}
