import { type Artifact, CodedError, CoverageScore, type DocumentVersion, type Job, type VersionDifference } from '@sincerely/shared';
import type { KeepArtifact } from '../documents/keep-artifact.ts';
import type { TailoredDocuments } from '../tailoring/tailored-documents.ts';
import { compareDocuments } from './compare-documents.ts';

/** The versions of an application's tailored documents. Unknown ids throw `not-found`. */
export type DocumentVersions = {
  /** The newest first. */
  list(applicationId: string): Promise<DocumentVersion[]>;
  compare(applicationId: string, from: string, to: string): Promise<VersionDifference>;
  /** Keeps the files of an older version anew, so that they are the newest of their kinds. */
  restore(applicationId: string, version: string): Promise<void>;
};

type Parts = {
  /** Oldest first. */
  artifactsOf: (applicationId: string) => Artifact[];
  jobsOf: (applicationId: string) => Job[];
  textOf: (artifact: Artifact) => Promise<string>;
  bytesOf: (artifact: Artifact) => Promise<Uint8Array>;
  keep: KeepArtifact;
  onRestore: (applicationId: string, madeAt: number) => void;
};

/** `files`: the newest of each kind that belong to it. */
type Version = { tailored: Artifact; files: Artifact[]; job: Job | undefined; origin: DocumentVersion['origin'] };

export function openDocumentVersions({ artifactsOf, jobsOf, textOf, bytesOf, keep, onRestore }: Parts): DocumentVersions {
  const versionsOf = (applicationId: string) => collectVersions(artifactsOf(applicationId), jobsOf(applicationId));
  const versionOf = (applicationId: string, id: string): Version => {
    const found = versionsOf(applicationId).find(({ tailored }) => tailored.id === id);
    if (found === undefined) throw new CodedError('not-found', { message: 'There is no such version.' });
    return found;
  };
  const documentsOf = async ({ tailored }: Version) => JSON.parse(await textOf(tailored)) as TailoredDocuments;
  const describe = async (version: Version, isCurrent: boolean): Promise<DocumentVersion> => {
    const { style, base } = await documentsOf(version);
    const score = version.files.find(({ kind }) => kind === 'score');
    return {
      id: version.tailored.id,
      createdAt: version.tailored.createdAt,
      origin: version.origin,
      template: style.template,
      language: style.language,
      base: base?.name ?? null,
      model: version.job?.model ?? null,
      score: score === undefined ? null : CoverageScore.parse(JSON.parse(await textOf(score))).total,
      isCurrent,
    };
  };
  return {
    list: async (applicationId) => {
      const versions = versionsOf(applicationId).toReversed();
      return Promise.all(versions.map(async (version, at) => describe(version, at === 0)));
    },
    compare: async (applicationId, from, to) =>
      compareDocuments(await documentsOf(versionOf(applicationId, from)), await documentsOf(versionOf(applicationId, to))),
    restore: async (applicationId, id) => {
      const { tailored, files } = versionOf(applicationId, id);
      const kept = await Promise.all(files.map(async (file) => ({ ...file, data: await bytesOf(file) })));
      // What says how the documents are made comes first, as after an edit.
      for (const { kind, name, mime, data } of kept.toSorted((a, b) => Number(b.kind === 'tailored') - Number(a.kind === 'tailored')))
        await keep(applicationId, { kind, name, mime, data });
      onRestore(applicationId, tailored.createdAt);
    },
  };
}

/**
 * Every version, oldest first. A finished tailoring has all of its files; a change by hand has those it made and, of the other kinds, what was there
 * before it. Files of a change follow the one that says how they are made.
 */
function collectVersions(artifacts: Artifact[], jobs: Job[]): Version[] {
  // Pictures and traces are of what was done with them.
  const own = artifacts.filter(({ kind }) => kind !== 'screenshot' && kind !== 'page-picture' && kind !== 'trace');
  const versions: Version[] = [];
  for (const [at, tailored] of own.entries()) {
    if (tailored.kind !== 'tailored') continue;
    const job = jobs.find(({ id }) => id === tailored.jobId);
    if (tailored.jobId !== null) {
      const files = newestOfEach(own.filter(({ jobId }) => jobId === tailored.jobId));
      if (job?.state === 'done') versions.push({ tailored, job, files, origin: 'tailored' });
      continue;
    }
    const next = own.findIndex((one, index) => index > at && one.kind === 'tailored' && one.jobId === null);
    const made = own.slice(at, next < 0 ? undefined : next).filter(({ jobId }) => jobId === null);
    // A change by hand makes the files of one document anew; what brings both was taken back.
    const isRestored = ['cv-html', 'letter-html'].every((wanted) => made.some(({ kind }) => kind === wanted));
    const before = isRestored ? versions.find(({ tailored: { sha256 } }) => sha256 === tailored.sha256) : versions.at(-1);
    const files = newestOfEach([...(before?.files ?? []), ...made]);
    versions.push({ tailored, job: before?.job, files, origin: isRestored ? 'restored' : 'edited' });
  }
  return versions;
}

function newestOfEach(artifacts: Artifact[]): Artifact[] {
  return [...new Map(artifacts.map((artifact) => [artifact.kind, artifact])).values()];
}
