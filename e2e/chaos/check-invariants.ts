import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Job } from '@sincerely/shared';
import Sqlite from 'better-sqlite3';

export type Invariants = {
  /** Accepted jobs that are not there, or did not come to their end. */
  lost: number;
  /** Effects outside that happened more than once, or not once for a job that is done. */
  repeatedEffects: number;
  /** Finished steps that ran again. */
  repeatedSteps: number;
  /** Events a client did not get, and events it got twice. */
  gaps: number;
  repeats: number;
  illegalStates: number;
  /** Rows and files that say different things. */
  disagreements: number;
  integrity: string;
};

/** What is left where everything came to its end once. */
export const whole: Invariants = {
  lost: 0,
  repeatedEffects: 0,
  repeatedSteps: 0,
  gaps: 0,
  repeats: 0,
  illegalStates: 0,
  disagreements: 0,
  integrity: 'ok',
};

type Seen = { dataFolder: string; accepted: Map<string, string>; received: Map<string, number>; clients: { cursors: number[] }[] };
type Row = { id: string; state: Job['state']; input: string };

export function checkInvariants({ dataFolder, accepted, received, clients }: Seen): Invariants {
  const database = new Sqlite(join(dataFolder, 'sincerely.db'), { readonly: true });
  try {
    const rows = database.prepare(`SELECT id, state, input FROM jobs WHERE kind = 'trial'`).all() as Row[];
    const events = database.prepare(`SELECT id, job_id AS jobId, kind, data FROM job_events ORDER BY id`).all() as Event[];
    const byId = new Map(rows.map((row) => [row.id, row]));
    const told = clients.map(({ cursors }) =>
      compareCursors(
        cursors,
        events.map(({ id }) => id),
      ),
    );
    return {
      lost: [...accepted.values()].filter((id) => !['done', 'cancelled'].includes(byId.get(id)?.state ?? '')).length,
      repeatedEffects: rows.filter((row) => !isOnce(row, received)).length,
      repeatedSteps: countRepeatedSteps(events),
      gaps: told.reduce((sum, { gaps }) => sum + gaps, 0),
      repeats: told.reduce((sum, { repeats }) => sum + repeats, 0),
      illegalStates: countIllegal(events),
      disagreements: countDisagreements(database, dataFolder, rows),
      integrity: String(database.pragma('integrity_check', { simple: true })),
    };
  } finally {
    database.close();
  }
}

type Event = { id: number; jobId: string; kind: string; data: string };

function isOnce({ state, input }: Row, received: Map<string, number>): boolean {
  const times = received.get((JSON.parse(input) as { name: string }).name) ?? 0;
  return state === 'done' ? times === 1 : times <= 1;
}

function compareCursors(cursors: number[], ids: number[]): { gaps: number; repeats: number } {
  const got = new Set(cursors);
  const first = cursors[0] ?? Number.POSITIVE_INFINITY;
  const isOrdered = cursors.every((cursor, at) => at === 0 || cursor > Number(cursors[at - 1]));
  return { gaps: ids.filter((id) => id >= first && !got.has(id)).length, repeats: cursors.length - got.size + (isOrdered ? 0 : 1) };
}

function countRepeatedSteps(events: Event[]): number {
  const seen = new Set<string>();
  let repeated = 0;
  for (const { jobId, kind } of events) {
    if (!kind.startsWith('step:')) continue;
    if (seen.has(`${jobId} ${kind}`)) repeated += 1;
    seen.add(`${jobId} ${kind}`);
  }
  return repeated;
}

const legal: Record<string, string[]> = {
  queued: ['queued', 'running', 'paused', 'cancelled'],
  running: ['running', 'queued', 'paused', 'done', 'error', 'cancelled'],
  paused: ['paused', 'queued', 'cancelled'],
  error: ['queued'],
  cancelled: ['queued'],
  done: [],
};

function countIllegal(events: Event[]): number {
  const states = new Map<string, Job>();
  let illegal = 0;
  for (const { jobId, data } of events) {
    const job = JSON.parse(data) as Job;
    const before = states.get(jobId);
    if (before !== undefined && !legal[before.state]?.includes(job.state)) illegal += 1;
    if (before !== undefined && before.attempt === job.attempt && before.state === 'running' && job.progress < before.progress)
      illegal += 1;
    states.set(jobId, job);
  }
  return illegal;
}

function countDisagreements(database: Sqlite.Database, dataFolder: string, rows: Row[]): number {
  const folder = (id: string) => join(dataFolder, 'jobs', id);
  const records = rows.filter(({ id, state }) => stateIn(join(folder(id), 'job.json')) !== state);
  const steps = database
    .prepare(`SELECT j.id, s.ordinal, s.name, s.output FROM job_steps s JOIN jobs j ON j.seq = s.job_seq`)
    .all() as Step[];
  const others = steps.filter(({ id, ordinal, name, output }) => {
    const path = join(folder(id), 'steps', `${ordinal}-${name}.json`);
    // What the person said of an effect is a row alone: no run of the step is there to write its file.
    return !existsSync(path)
      ? output !== 'null'
      : JSON.stringify((JSON.parse(readFileSync(path, 'utf8')) as { output: unknown }).output) !== output && output !== 'null';
  });
  const artifacts = database.prepare(`SELECT path, sha256 FROM artifacts`).all() as { path: string; sha256: string }[];
  const wrong = artifacts.filter(({ path, sha256 }) => hashOf(join(dataFolder, path)) !== sha256);
  return records.length + others.length + wrong.length;
}

type Step = { id: string; ordinal: number; name: string; output: string };

function stateIn(path: string): string | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { job: Job }).job.state : undefined;
}

function hashOf(path: string): string | undefined {
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : undefined;
}
