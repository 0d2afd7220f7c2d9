import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Claim, JobStore } from '@sincerely/companion/jobs/job-store';
import { openSqliteJobStore } from '@sincerely/companion/jobs/sqlite-store';
import { openStorage } from '@sincerely/companion/storage/storage';
import Sqlite from 'better-sqlite3';
import { median } from '../../support/quantiles.ts';
import { timed } from '../timing.ts';

export type Rates = {
  /** Durable commits a second of SQLite alone, taken between the others. */
  rawCommits: number;
  /** Jobs a second from enqueue to done, and as a part of raw commits. */
  jobs: number;
  jobsToRaw: number;
  /** Jobs of seven steps, and their ten commits as a part of raw commits. */
  stepJobs: number;
  stepCommitsToRaw: number;
};

export type Reads = { jobs: number; listMs: number; searchMs: number; events: number; replayMs: number; heapGrowthKb: number };

const newJob = { kind: 'tailor', version: 1, input: { applicationId: 'a' }, applicationId: null };

export async function inStore<Result>(work: (store: JobStore, folder: string) => Promise<Result>, durable = true): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-bench-'));
  const storage = await openStorage(join(folder, 'bench.db'));
  if (!durable) storage.sqlite.pragma('synchronous = OFF');
  try {
    return await work(openSqliteJobStore(storage.sqlite, { bootId: 'bench' }), folder);
  } finally {
    storage.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Everything on the machine's own disk with every commit durable. */
export async function benchRates(rounds: number): Promise<Rates> {
  const samples: Omit<Rates, 'jobsToRaw' | 'stepCommitsToRaw'>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const raw = await rawRate(1500);
    const jobs = await inStore(async (store) => rateOf(400, async () => runJob(store, 0)));
    const stepJobs = await inStore(async (store) => rateOf(120, async () => runJob(store, 7)));
    samples.push({ rawCommits: (raw + (await rawRate(1500))) / 2, jobs, stepJobs });
  }
  const of = (read: (sample: (typeof samples)[number]) => number) => median(samples.map(read));
  return {
    rawCommits: Math.round(of(({ rawCommits }) => rawCommits)),
    jobs: Math.round(of(({ jobs }) => jobs)),
    jobsToRaw: of(({ jobs, rawCommits }) => jobs / rawCommits),
    stepJobs: Math.round(of(({ stepJobs }) => stepJobs)),
    stepCommitsToRaw: of(({ stepJobs, rawCommits }) => (10 * stepJobs) / rawCommits),
  };
}

async function rawRate(commits: number): Promise<number> {
  return inStore(async (_, folder) => {
    const raw = new Sqlite(join(folder, 'raw.db'));
    raw.pragma('journal_mode = WAL');
    raw.pragma('synchronous = FULL');
    raw.exec('CREATE TABLE t(id INTEGER PRIMARY KEY, data TEXT)');
    const insert = raw.prepare('INSERT INTO t(data) VALUES (?)');
    const rate = await rateOf(commits, async () => void insert.run('x'.repeat(100)));
    raw.close();
    return rate;
  });
}

async function rateOf(count: number, work: () => Promise<void>): Promise<number> {
  const ms = await timed(async () => {
    for (let each = 0; each < count; each += 1) await work();
  });
  return (1000 * count) / ms;
}

export async function runJob(store: JobStore, steps: number): Promise<void> {
  await store.enqueue(newJob);
  const { fence } = (await store.claim('bench', ['tailor'])) as Claim;
  for (let step = 0; step < steps; step += 1)
    await store.checkpoint(fence, {
      name: `step-${step}`,
      ordinal: step,
      version: 1,
      inputHash: 'h',
      output: { step },
      startedAt: 1,
      artifacts: [],
    });
  await store.settle(fence, { to: 'done' });
}

/** Reads over many jobs, and what the heap has grown by from the first half of them to the second. */
export async function benchReads(jobs: number): Promise<Reads> {
  return inStore(async (store) => {
    for (let each = 0; each < jobs / 2; each += 1) await runJob(store, 0);
    const half = heapKb();
    for (let each = 0; each < jobs / 2; each += 1) await runJob(store, 0);
    const heapGrowthKb = heapKb() - half;
    const events = 10_000;
    return {
      jobs,
      heapGrowthKb,
      listMs: await medianTime(async () => store.list({})),
      searchMs: await medianTime(async () => store.list({ kind: 'tailor', states: ['error', 'paused'] })),
      events,
      replayMs: await medianTime(async () => store.events(0, events)),
    };
  }, false);
}

async function medianTime(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let each = 0; each < 9; each += 1) times.push(await timed(work));
  return median(times);
}

function heapKb(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1024);
}
