import type { Artifact, ArtifactKind, OwnDocument } from '@sincerely/shared';
import type { PlannedDocuments } from './approvals.ts';

type Parts = {
  artifactsOf: (applicationId: string) => Artifact[];
  ownDocuments: () => OwnDocument[];
  textOf: (artifact: { id: string }) => Promise<string>;
};

/** What an application would send, and the letter's words for a form that has a box for them. */
export type DocumentsFor = (applicationId: string) => Promise<{ documents: PlannedDocuments; letterText?: string }>;

/** The tailored files where a job made them, else the person's own default. */
export function openDocumentsFor({ artifactsOf, ownDocuments, textOf }: Parts): DocumentsFor {
  return async (applicationId) => {
    const made = artifactsOf(applicationId);
    const resume = newest(made, 'cv-pdf') ?? defaultOf(ownDocuments(), 'resume');
    const letter = newest(made, 'letter-pdf') ?? defaultOf(ownDocuments(), 'cover-letter');
    const letterText = newest(made, 'letter-text');
    return {
      documents: { ...(resume && { resume: nameOf(resume) }), ...(letter && { 'cover-letter': nameOf(letter) }) },
      ...(letterText && { letterText: await textOf(letterText) }),
    };
  };
}

function newest(made: Artifact[], kind: ArtifactKind): Artifact | undefined {
  return made.findLast((artifact) => artifact.kind === kind);
}

function defaultOf(own: OwnDocument[], kind: OwnDocument['kind']): OwnDocument | undefined {
  return own.find((document) => document.kind === kind && document.isDefault);
}

function nameOf({ id, name, sha256 }: Artifact | OwnDocument) {
  return { id, name, sha256 };
}
