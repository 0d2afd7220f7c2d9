import { CodedError, isFinished, type Job, type JobKind, type JobRequest, type JobState } from '@sincerely/shared';
import type { Database } from 'better-sqlite3';
import { newId } from '../storage/new-id.ts';
import { type EventRow, eventOfRow, type JobRow, jobOfRow, type PartialRow, partialOfRow, type StepRow, stepOfRow } from './job-row.ts';
import { prepareJobStatements } from './job-statements.ts';
import type { Checkpoint, Claim, Fence, JobEvent, JobQuery, JobStore, NewJob, Progress, Settlement } from './job-store.ts';

/** Milliseconds a claim holds without a beat; for steps that hang, since a dead process is seen at start. */
const lease = 5 * 60_000;
const crashesAllowed = 3;

type Options = { bootId: string; now?: () => number };

/** The job store on SQLite, and the same reads without a promise for callers in this process that are in a transaction of their own. */
export type SqliteJobStore = JobStore & { listNow(query: JobQuery): Job[] };

export function openSqliteJobStore(sqlite: Database, { bootId, now = Date.now }: Options): SqliteJobStore {
  const sql = prepareJobStatements(sqlite);
  const listeners = new Set<(event: JobEvent) => void>();
  const rowOf = (id: string) => sql.byId.get(id) as JobRow | undefined;
  const heldRow = ({ jobId, token }: Fence) => sql.held.get(jobId, token) as JobRow | undefined;

  /** Runs `work` in one transaction together with the events it makes, and tells listeners after the commit. */
  function commit<Result>(work: (tell: (kind: string, id: string) => void) => Result): Result {
    const made: JobEvent[] = [];
    const tell = (kind: string, id: string) => {
      const row = rowOf(id) as JobRow;
      const job = jobOfRow(row);
      const { lastInsertRowid } = sql.addEvent.run(row.seq, id, kind, JSON.stringify(job), now());
      made.push({ id: Number(lastInsertRowid), kind, job, at: now() });
    };
    const result = sqlite.transaction(() => work(tell)).immediate();
    for (const event of made) for (const listener of listeners) listener(event);
    return result;
  }

  function claimRow(owner: string, row: Pick<JobRow, 'seq' | 'id'>, tell: (kind: string, id: string) => void): Claim | null {
    if (sql.claim.run({ owner, seq: row.seq, until: now() + lease, now: now() }).changes === 0) return null;
    const claimed = rowOf(row.id) as JobRow;
    sql.openAttempt.run(claimed.seq, claimed.attempt, bootId, now());
    tell('claimed', claimed.id);
    return { fence: { jobId: claimed.id, token: claimed.lease_token }, job: jobOfRow(claimed), input: JSON.parse(claimed.input) };
  }

  function settleRow(row: JobRow, outcome: Settlement, attemptEnd: string): void {
    const error = outcome.to === 'error' ? outcome : undefined;
    sql.settle.run({
      seq: row.seq,
      state: outcome.to,
      runAt: outcome.to === 'queued' ? outcome.at : now(),
      progress: outcome.to === 'done' ? 100 : row.progress,
      errorCode: error?.code ?? null,
      error: error?.message ?? null,
      now: now(),
      finishedAt: isFinished(outcome.to) ? now() : null,
    });
    sql.closeAttempt.run({ seq: row.seq, attempt: row.attempt, now: now(), outcome: attemptEnd, error: error?.code ?? null });
  }

  function writeCheckpoint(row: JobRow, token: number, step: Checkpoint): void {
    const { name, ordinal, version, inputHash, startedAt } = step;
    const common = { seq: row.seq, now: now() };
    sql.putStep.run({
      ...common,
      name,
      ordinal,
      version,
      inputHash,
      startedAt,
      token,
      attempt: row.attempt,
      output: JSON.stringify(step.output ?? null),
    });
    sql.dropPartial.run(row.seq);
    const warnings = JSON.stringify([...(JSON.parse(row.warnings) as unknown[]), ...(step.warnings ?? [])]);
    sql.afterStep.run({ ...common, model: step.model ?? null, warnings, until: now() + lease });
    sql.dropArtifacts.run(row.id, name);
    for (const artifact of step.artifacts)
      sql.putArtifact.run({ ...artifact, jobId: row.id, applicationId: row.application_id, step: name });
  }

  function recoverRow(row: JobRow, tell: (kind: string, id: string) => void): boolean {
    sql.crashed.run(row.seq);
    const loops = row.crash_count + 1 >= crashesAllowed;
    const message = 'This job stopped the companion three times and will not be started again by itself. You can retry it.';
    settleRow(row, loops ? { to: 'error', code: 'crash-loop', message } : { to: 'queued', at: now() }, 'crashed');
    tell(loops ? 'error' : 'recovered', row.id);
    return loops;
  }

  const listNow = ({ states, kind, applicationId, limit = 200 }: JobQuery): Job[] => {
    const conditions = [
      ...(states ? [`state IN (${states.map(() => '?').join(',')})`] : []),
      ...(kind === undefined ? [] : ['kind = ?']),
      ...(applicationId === undefined ? [] : ['application_id = ?']),
    ];
    const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
    const values = [
      ...(states ?? []),
      ...(kind === undefined ? [] : [kind]),
      ...(applicationId === undefined ? [] : [applicationId]),
      limit,
    ];
    return (sqlite.prepare(`SELECT * FROM jobs ${where} ORDER BY seq DESC LIMIT ?`).all(...values) as JobRow[]).map(jobOfRow);
  };

  return {
    listNow,
    enqueue: async ({ kind, version, input, applicationId, idemKey }: NewJob) =>
      commit((tell) => {
        const live = idemKey === undefined ? undefined : (sql.live.get(kind, idemKey) as JobRow | undefined);
        if (live) return jobOfRow(live);
        const id = newId(now());
        sql.insert.run({ id, kind, version, applicationId, idemKey: idemKey ?? null, input: JSON.stringify(input), now: now() });
        tell('queued', id);
        return jobOfRow(rowOf(id) as JobRow);
      }),
    claim: async (owner, kinds) => {
      // Looked at before the write lock is taken: an idle poll costs no write.
      const next = (sql.ready.all(now()) as (Pick<JobRow, 'seq' | 'id'> & { kind: JobKind })[]).find(({ kind }) => kinds.includes(kind));
      return next === undefined ? null : commit((tell) => claimRow(owner, next, tell));
    },
    claimById: async (owner, id) =>
      commit((tell) => {
        const row = rowOf(id);
        return row ? claimRow(owner, row, tell) : null;
      }),
    beat: async (fence, progress?: Progress) =>
      commit((tell) => {
        const row = heldRow(fence);
        if (row === undefined) return 'lost';
        if (progress === undefined) sql.extend.run(now() + lease, row.seq);
        else {
          sql.progress.run({ ...progress, seq: row.seq, until: now() + lease, now: now() });
          tell('progress', row.id);
        }
        return row.intent ?? 'ok';
      }),
    checkpoint: async (fence, step) =>
      commit((tell) => {
        const row = heldRow(fence);
        if (row === undefined) return false;
        writeCheckpoint(row, fence.token, step);
        tell(`step:${step.name}`, row.id);
        return true;
      }),
    savePartial: async (fence, { name, version, inputHash, output }) =>
      commit((tell) => {
        const row = heldRow(fence);
        if (row === undefined) return false;
        const common = { seq: row.seq, now: now() };
        sql.putPartial.run({ ...common, name, version, inputHash, output: JSON.stringify(output ?? null), token: fence.token });
        sql.touch.run({ ...common, until: now() + lease });
        tell(`partial:${name}`, row.id);
        return true;
      }),
    settle: async (fence, outcome) =>
      commit((tell) => {
        const row = heldRow(fence);
        if (row === undefined) return false;
        settleRow(row, outcome, outcome.to === 'queued' ? 'retry' : outcome.to);
        tell(outcome.to, row.id);
        return true;
      }),
    request: async (id, request, options = {}) =>
      commit((tell) => {
        const row = rowOf(id);
        if (row === undefined) throw new CodedError('not-found', { message: 'There is no such job.' });
        const change = requestedChange(row.state, request);
        if (change === undefined) return jobOfRow(row);
        const common = { seq: row.seq, now: now() };
        if (request === 'retry') {
          if (options.fromStep !== undefined) sql.dropSteps.run({ seq: row.seq, name: options.fromStep });
          sql.restart.run(common);
        } else if (change.intent) sql.setIntent.run({ ...common, intent: change.intent });
        else sql.setState.run({ ...common, state: change.state, finishedAt: change.state === 'cancelled' ? now() : null });
        tell(request, id);
        return jobOfRow(rowOf(id) as JobRow);
      }),
    get: async (id) => {
      const row = rowOf(id);
      return row ? jobOfRow(row) : null;
    },
    input: async (id) => JSON.parse(rowOf(id)?.input ?? 'null') as unknown,
    list: async (query) => listNow(query),
    steps: async (id) => (sql.steps.all(id) as StepRow[]).map(stepOfRow),
    partial: async (id) => {
      const row = sql.partial.get(id) as PartialRow | undefined;
      return row === undefined ? null : partialOfRow(row);
    },
    events: async (afterId, limit, jobId) =>
      ((jobId === undefined ? sql.events.all(afterId, limit) : sql.eventsOf.all(afterId, jobId, limit)) as EventRow[]).map(eventOfRow),
    lastEventId: async () => (sql.lastEvent.get() as { id: number }).id,
    nextRunAt: async () => (sql.nextRun.get() as { at: number | null }).at,
    onCommit: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    recover: async () =>
      commit((tell) => {
        const loops = (sql.running.all() as JobRow[]).map((row) => recoverRow(row, tell));
        return { requeued: loops.filter((loop) => !loop).length, crashLoops: loops.filter(Boolean).length };
      }),
    sweep: async (eventsOlderThan) => sql.sweep.run(now() - eventsOlderThan).changes,
    backup: async (to) => void (await sqlite.backup(to)),
    health: async () => {
      const counts = Object.fromEntries((sql.counts.all() as { state: string; n: number }[]).map(({ state, n }) => [state, n]));
      return { ok: true, queued: counts.queued ?? 0, running: counts.running ?? 0 };
    },
  };
}

type Change = { state: JobState; intent?: undefined } | { intent: 'pause' | 'cancel'; state?: undefined };

/** What a request does to a job in a state; undefined: it is already so. Throws `illegal-job-request`. */
function requestedChange(state: JobState, request: JobRequest): Change | undefined {
  const changes: Record<JobRequest, Partial<Record<JobState, Change | 'already'>>> = {
    cancel: { queued: { state: 'cancelled' }, paused: { state: 'cancelled' }, running: { intent: 'cancel' }, cancelled: 'already' },
    pause: { queued: { state: 'paused' }, running: { intent: 'pause' }, paused: 'already' },
    resume: { paused: { state: 'queued' }, queued: 'already', running: 'already' },
    retry: { error: { state: 'queued' }, cancelled: { state: 'queued' }, queued: 'already', running: 'already' },
  };
  const change = changes[request][state];
  if (change === undefined) throw new CodedError('illegal-job-request', { details: { state, request } });
  return change === 'already' ? undefined : change;
}
