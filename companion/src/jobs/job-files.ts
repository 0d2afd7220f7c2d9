import { rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Job } from '@sincerely/shared';
import { sha256Of } from '../documents/files.ts';
import { newId } from '../storage/new-id.ts';
import { writeDurably } from '../storage/write-durably.ts';
import type { NewArtifact } from './define-job.ts';
import { intentFile, readJobRecord, stepFile } from './job-folder.ts';
import type { Checkpoint, Intent, JobStore, JobTerms, StoredArtifact } from './job-store.ts';

/** The folder of each job: `job.json`, `steps/`, `artifacts/`. Enough to rebuild the store, and what a person can open and copy. */
export type JobFiles = {
  /** Writes the bytes durably, before any row names them. */
  putArtifact(jobId: string, artifact: NewArtifact): Promise<StoredArtifact>;
  putStep(jobId: string, step: Checkpoint): Promise<void>;
  putRecord(job: Job, terms: JobTerms | null): Promise<void>;
  /** Before an effect outside: who rebuilds the store from the files must not have it again. */
  putIntent(jobId: string, intent: Intent): Promise<void>;
  /** It is known that the effect did not happen. */
  dropIntent(jobId: string, intent: Intent): Promise<void>;
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
  const pathIn = (jobId: string, name: string) => join(dataFolder, folderOf(jobId), name);
  // One that cannot be read is written anew.
  const readRecord = async (jobId: string) => (await readJobRecord(join(dataFolder, folderOf(jobId))).catch(() => undefined))?.job;
  const writeRecord = async (job: Job, terms: JobTerms | null) =>
    writeDurably(pathIn(job.id, 'job.json'), JSON.stringify({ format: 1, job, ...terms }, null, 2));
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
    putRecord: writeRecord,
    putStep: async (jobId, step) =>
      writeDurably(pathIn(jobId, stepFile(step)), JSON.stringify({ format: 1, ...step, finishedAt: Date.now() })),
    putIntent: async (jobId, intent) => writeDurably(pathIn(jobId, intentFile(intent)), JSON.stringify({ format: 1, ...intent })),
    dropIntent: async (jobId, intent) => rm(pathIn(jobId, intentFile(intent)), { force: true }),
    follow: (store, onError) => followJobs(store, onError, { read: readRecord, write: writeRecord }),
  };
}

/** More than a crash can leave unwritten: a record follows its transition at once. */
const eventsLookedAt = 1000;

/** Records written at once: ten thousand jobs may change in a moment, and each write holds a file open. */
const mostWrites = 16;

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
        .terms(id)
        .then((terms) => write(job, terms))
        .catch(onError);
    }
    writing.delete(id);
    writeSome();
  };
  const writeSome = () => {
    for (const id of waiting.keys()) {
      if (writing.size >= mostWrites) return;
      if (!writing.has(id)) writing.set(id, drain(id));
    }
  };
  const keep = (job: Job) => {
    waiting.set(job.id, job);
    writeSome();
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
        const job = writing.has(id) || waiting.has(id) ? null : await store.get(id);
        if (job === null || isOf(record, job)) continue;
        keep(job);
        behind += 1;
      }
      return behind;
    },
    stop: async () => {
      stop();
      while (writing.size > 0) await Promise.all(writing.values());
    },
  };
}

type Records = { read: (jobId: string) => Promise<Job | undefined>; write: (job: Job, terms: JobTerms | null) => Promise<void> };

/** Whether a record is of this transition; progress alone does not touch it. */
function isOf(record: Job | undefined, { state, attempt, intent }: Job): boolean {
  return record?.state === state && record.attempt === attempt && record.intent === intent;
}
