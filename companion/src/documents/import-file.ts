import { type FilePayload, fromBase64, type RouteOutput } from '@sincerely/shared';
import type { ImportReviews } from '../import-review/import-reviews.ts';
import type { Profiles } from '../profile/profiles.ts';
import type { OwnDocuments } from './own-documents.ts';
import { readCv } from './read-cv.ts';
import { fileKind } from './read-lines.ts';

/**
 * Reads a CV into a proposal and opens its review; nothing of the profile is changed. A PDF or DOCX is also kept, byte for byte, as a resume to send. Throws
 * `unsupported-file`, `unreadable-file` or `no-text-in-file`, and then keeps nothing.
 */
export type ImportFile = (file: FilePayload) => Promise<RouteOutput<'importProfile'>>;

type Parts = { profiles: Profiles; documents: OwnDocuments; reviews: ImportReviews };

export function openImport({ profiles, documents, reviews }: Parts): ImportFile {
  return async (file) => {
    const data = fromBase64(file.data);
    const kind = fileKind(file.name, data);
    const read = await readCv(file.name, data);
    profiles.rememberRead(read.facts);
    if (kind === 'pdf' || kind === 'docx') await documents.add(file, 'resume');
    const { profile, facts, warnings } = read;
    return { profile, facts, warnings, reviewId: reviews.start(read, file.name) };
  };
}
