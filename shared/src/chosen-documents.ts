import type { Artifact, ArtifactKind, OwnDocument } from './artifact.ts';

/** What an application sends: the tailored files where a job made them, else the person's own default. `letterText`: for a form with a box for it. */
export type ChosenDocuments = { resume?: Artifact | OwnDocument; coverLetter?: Artifact | OwnDocument; letterText?: Artifact };

/** `made`: of the application; `own`: the person's. The same in every host, so that a form gets the same files wherever it is filled. */
export function chosenDocuments(made: Artifact[], own: OwnDocument[]): ChosenDocuments {
  const resume = newestMade(made, 'cv-pdf') ?? defaultOf(own, 'resume');
  const coverLetter = newestMade(made, 'letter-pdf') ?? defaultOf(own, 'cover-letter');
  const letterText = newestMade(made, 'letter-text');
  return { ...(resume && { resume }), ...(coverLetter && { coverLetter }), ...(letterText && { letterText }) };
}

/** The newest of one kind; of two of the same moment the later one in the list. */
export function newestMade(made: Artifact[], kind: ArtifactKind): Artifact | undefined {
  return made
    .filter((artifact) => artifact.kind === kind)
    .reduce<Artifact | undefined>((a, b) => (a && a.createdAt > b.createdAt ? a : b), undefined);
}

function defaultOf(own: OwnDocument[], kind: OwnDocument['kind']): OwnDocument | undefined {
  return own.find((document) => document.kind === kind && document.isDefault);
}
