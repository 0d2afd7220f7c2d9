import { extname, join } from 'node:path';
import type { Job } from '@sincerely/shared';
import { sha256Of } from '../documents/files.ts';
import { newId } from '../storage/new-id.ts';
import { writeDurably } from '../storage/write-durably.ts';
import type { NewArtifact } from './define-job.ts';
import type { JobStore, StoredArtifact, StoredStep } from './job-store.ts';

/** The folder of each job: `job.json`, `steps/`, `artifacts/`. Enough to rebuild the store, and what a person can open and copy. */
export type JobFiles = {
  /** Writes the bytes durably, before any row names them. */
  putArtifact(jobId: string, artifact: NewArtifact): Promise<StoredArtifact>;
  putStep(jobId: string, step: Omit<StoredStep, 'attempt' | 'finishedAt'>): Promise<void>;
  /** Writes `job.json` at each transition of any job; progress and partial results alone do not touch it. */
  follow(store: JobStore, onError: (thrown: unknown) => void): { stop(): Promise<void> };
};

export function openJobFiles(dataFolder: string): JobFiles {
  const folderOf = (jobId: string) => join('jobs', jobId);
  return {
    putArtifact: async (jobId, { kind, name, mime, data }) => {
      const bytes = typeof data === 'string' ? Buffer.from(data) : data;
      const sha256 = sha256Of(bytes);
      // The content's hash in the name: a second run of a step never overwrites what an older row points to.
      const path = join(
        folderOf(jobId),
        'artifacts',
        `${name.slice(0, -extname(name).length || undefined)}-${sha256.slice(0, 8)}${extname(name)}`,
      );
      await writeDurably(join(dataFolder, path), bytes);
      return { id: newId(), kind, name, mime, bytes: bytes.length, sha256, createdAt: Date.now(), path };
    },
    putStep: async (jobId, step) => {
      const path = join(dataFolder, folderOf(jobId), 'steps', `${step.ordinal}-${step.name}.json`);
      await writeDurably(path, JSON.stringify({ format: 1, ...step }));
    },
    follow: (store, onError) =>
      followJobs(store, onError, (job, input) =>
        writeDurably(join(dataFolder, folderOf(job.id), 'job.json'), JSON.stringify({ format: 1, job, input }, null, 2)),
      ),
  };
}

/** One write at a time per job, and only the newest state of those that wait. */
function followJobs(store: JobStore, onError: (thrown: unknown) => void, write: (job: Job, input: unknown) => Promise<void>) {
  const waiting = new Map<string, Job>();
  const writing = new Map<string, Promise<void>>();
  const drain = async (id: string) => {
    for (;;) {
      const job = waiting.get(id);
      if (job === undefined) break;
      waiting.delete(id);
      await store
        .input(id)
        .then((input) => write(job, input))
        .catch(onError);
    }
    writing.delete(id);
  };
  const stop = store.onCommit(({ kind, job }) => {
    if (kind === 'progress' || kind.startsWith('partial:')) return;
    waiting.set(job.id, job);
    if (!writing.has(job.id)) writing.set(job.id, drain(job.id));
  });
  return {
    stop: async () => {
      stop();
      await Promise.all(writing.values());
    },
  };
}
