import { CodedError, fromBase64, type Artifact } from '@sincerely/shared';
import type { KeepArtifact } from '../documents/keep-artifact.ts';

/** Pictures of the page as the person saw it when an application was confirmed; part of its receipt. */
export type Pictures = {
  /** `data` is a PNG in base64. Throws `unreadable-file` for anything else. */
  add(applicationId: string, data: string): Promise<Artifact>;
};

const pngSignature = '89504e470d0a1a0a';

export function openPictures(keep: KeepArtifact): Pictures {
  return {
    add: async (applicationId, data) => {
      const bytes = fromBase64(data);
      if (Buffer.from(bytes.slice(0, 8)).toString('hex') !== pngSignature)
        throw new CodedError('unreadable-file', { message: 'A picture of a page is a PNG.' });
      return keep(applicationId, { kind: 'screenshot', name: 'confirmation.png', mime: 'image/png', data: bytes });
    },
  };
}
