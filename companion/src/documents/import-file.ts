import { type FilePayload, fromBase64 } from '@sincerely/shared';
import type { Profiles } from '../profile/profiles.ts';
import type { Draft } from './draft-profile.ts';
import type { OwnDocuments } from './own-documents.ts';
import { readCv } from './read-cv.ts';
import { fileKind } from './read-lines.ts';

/**
 * Reads a CV into a proposal; nothing of the profile is changed. A PDF or DOCX is also kept, byte for byte, as a resume to send. Throws
 * `unsupported-file`, `unreadable-file` or `no-text-in-file`, and then keeps nothing.
 */
export type ImportFile = (file: FilePayload) => Promise<Draft>;

export function openImport({ profiles, documents }: { profiles: Profiles; documents: OwnDocuments }): ImportFile {
  return async (file) => {
    const data = fromBase64(file.data);
    const kind = fileKind(file.name, data);
    const draft = await readCv(file.name, data);
    profiles.rememberSources(draft.facts);
    if (kind === 'pdf' || kind === 'docx') await documents.add(file, 'resume');
    return draft;
  };
}
