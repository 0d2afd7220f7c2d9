import { readFile } from 'node:fs/promises';
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
  follow(store: JobStore, onError: (thrown: unknown) => void): Following;
};

export type Following = {
  /** At start: writes the records that a crash kept from following their jobs. Resolves with how many were behind. */
  catchUp(): Promise<number>;
  stop(): Promise<void>;
};

export function openJobFiles(dataFolder: string): JobFiles {
  const folderOf = (jobId: string) => join('jobs', jobId);
  const recordOf = (jobId: string) => join(dataFolder, folderOf(jobId), 'job.json');
  const readRecord = async (jobId: string) => (JSON.parse(await readFile(recordOf(jobId), 'utf8').catch(() => '{}')) as { job?: Job }).job;
  const writeRecord = async (job: Job, input: unknown) =>
    writeDurably(recordOf(job.id), JSON.stringify({ format: 1, job, input }, null, 2));
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
    follow: (store, onError) => followJobs(store, onError, { read: readRecord, write: writeRecord }),
  };
}

/** More than a crash can leave unwritten: a record follows its transition at once. */
const eventsLookedAt = 1000;

/** One write at a time per job, and only the newest state of those that wait. */
function followJobs(store: JobStore, onError: (thrown: unknown) => void, { read, write }: Records): Following {
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
  const keep = (job: Job) => {
    waiting.set(job.id, job);
    if (!writing.has(job.id)) writing.set(job.id, drain(job.id));
  };
  const stop = store.onCommit(({ kind, job }) => {
    if (kind !== 'progress' && !kind.startsWith('partial:')) keep(job);
  });
  return {
    catchUp: async () => {
      const last = await store.lastEventId();
      const events = await store.events(Math.max(0, last - eventsLookedAt), eventsLookedAt);
      const known = await Promise.all([...new Set(events.map(({ job }) => job.id))].map(async (id) => [id, await read(id)] as const));
      let behind = 0;
      for (const [id, record] of known) {
        const job = writing.has(id) ? null : await store.get(id);
        if (job === null || isOf(record, job)) continue;
        keep(job);
        behind += 1;
      }
      return behind;
    },
    stop: async () => {
      stop();
      await Promise.all(writing.values());
    },
  };
}

type Records = { read: (jobId: string) => Promise<Job | undefined>; write: (job: Job, input: unknown) => Promise<void> };

/** Whether a record is of this transition; progress alone does not touch it. */
function isOf(record: Job | undefined, { state, attempt, intent }: Job): boolean {
  return record?.state === state && record.attempt === attempt && record.intent === intent;
}
