import { type Artifact, chosenDocuments, type OwnDocument } from '@sincerely/shared';
import type { PlannedDocuments } from './approvals.ts';

type Parts = {
  artifactsOf: (applicationId: string) => Artifact[];
  ownDocuments: () => OwnDocument[];
  textOf: (artifact: { id: string }) => Promise<string>;
};

/** What an application would send, and the letter's words for a form that has a box for them. */
export type DocumentsFor = (applicationId: string) => Promise<{ documents: PlannedDocuments; letterText?: string }>;

export function openDocumentsFor({ artifactsOf, ownDocuments, textOf }: Parts): DocumentsFor {
  return async (applicationId) => {
    const { resume, coverLetter, letterText } = chosenDocuments(artifactsOf(applicationId), ownDocuments());
    return {
      documents: { ...(resume && { resume: nameOf(resume) }), ...(coverLetter && { 'cover-letter': nameOf(coverLetter) }) },
      ...(letterText && { letterText: await textOf(letterText) }),
    };
  };
}

function nameOf({ id, name, sha256 }: Artifact | OwnDocument) {
  return { id, name, sha256 };
}
