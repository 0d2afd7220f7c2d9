import { type Artifact, type ArtifactKind, CodedError } from '@sincerely/shared';

/** The newest artifact of the first kind there is one of; `made` is in the order of making. Throws `not-tailored` where there is none. */
export function newestArtifact(made: Artifact[], ...kinds: ArtifactKind[]): Artifact {
  const found = kinds.map((kind) => made.findLast((artifact) => artifact.kind === kind)).find((artifact) => artifact !== undefined);
  if (found === undefined) throw new CodedError('not-tailored');
  return found;
}
