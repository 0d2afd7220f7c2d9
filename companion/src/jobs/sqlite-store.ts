import { CodedError, type EffectSeen, isFinished, type Job } from '@sincerely/shared';
import type { Database } from 'better-sqlite3';
import { newId } from '../storage/new-id.ts';
import { afterCrash } from './after-crash.ts';
import { type JobRow, jobOfRow, termsOfRow } from './job-row.ts';
import { requestedChange } from './job-requests.ts';
import { prepareJobStatements } from './job-statements.ts';
import type {
  Checkpoint,
  Claim,
  Fence,
  Intent,
  JobEvent,
  JobQuery,
  JobStore,
  NewJob,
  PartialStep,
  Progress,
  Settlement,
} from './job-store.ts';
import { listJobs } from './list-jobs.ts';
import { openTeller } from './tell-in-order.ts';
import { partialOfRow, type PartialRow, stepOfRow, type StepRow } from './step-row.ts';

/** Milliseconds a claim holds without a beat; for steps that hang, since a dead process is seen at start. */
const lease = 5 * 60_000;

type EventRow = { id: number; kind: string; data: string; at: number };
type Options = { bootId: string; now?: () => number };

/** The job store on SQLite, and the same reads without a promise for callers in this process that are in a transaction of their own. */
export type SqliteJobStore = JobStore & { listNow(query: JobQuery): Job[] };

export function openSqliteJobStore(sqlite: Database, { bootId, now = Date.now }: Options): SqliteJobStore {
  const sql = prepareJobStatements(sqlite);
  const teller = openTeller<JobEvent>();
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
    teller.tell(made);
    return result;
  }

  function claimRow(owner: string, row: Pick<JobRow, 'seq' | 'id'>, tell: (kind: string, id: string) => void): Claim | null {
    if (sql.claim.run({ owner, seq: row.seq, until: now() + lease, now: now() }).changes === 0) return null;
    const claimed = rowOf(row.id) as JobRow;
    sql.openAttempt.run(claimed.seq, claimed.attempt, bootId, now());
    tell('claimed', claimed.id);
    const fence = { jobId: claimed.id, token: claimed.lease_token };
    return { fence, job: jobOfRow(claimed), input: JSON.parse(claimed.input) as unknown, failures: claimed.failure_count };
  }

  function settleRow(row: JobRow, outcome: Settlement, attemptEnd: string): void {
    const { code = null, message = null } = 'code' in outcome ? outcome : {};
    const hasFailed = code !== null && outcome.to !== 'paused' && !('isWait' in outcome);
    sql.settle.run({
      seq: row.seq,
      state: outcome.to,
      runAt: outcome.to === 'queued' ? outcome.at : now(),
      progress: outcome.to === 'done' ? 100 : row.progress,
      failed: hasFailed ? 1 : 0,
      errorCode: code,
      error: message,
      now: now(),
      finishedAt: isFinished(outcome.to) ? now() : null,
    });
    if (hasFailed || 'isKnown' in outcome) sql.dropIntent.run(row.seq);
    sql.closeAttempt.run({ seq: row.seq, attempt: row.attempt, now: now(), outcome: attemptEnd, error: code });
  }

  function writePartial(row: JobRow, token: number, { name, version, inputHash, output, isIntent = false }: PartialStep): void {
    const common = { seq: row.seq, now: now() };
    const values = { ...common, name, version, inputHash, token, output: JSON.stringify(output ?? null), isIntent: isIntent ? 1 : 0 };
    sql.putPartial.run(values);
    sql.touch.run({ ...common, until: now() + lease });
  }

  /** What the person saw of an effect whose end was not known: it is done, or it may be done. */
  function settleIntent(row: JobRow, effect: EffectSeen): void {
    const known = sql.partial.get(row.id) as PartialRow | undefined;
    if (known?.is_intent !== 1) return;
    const { name, version, inputHash, output } = partialOfRow(known);
    sql.dropIntent.run(row.seq);
    if (effect === 'did-not-happen') return;
    const { ordinal, startedAt } = output as Pick<Intent, 'ordinal' | 'startedAt'>;
    writeCheckpoint(row, row.lease_token, { name, version, inputHash, ordinal, startedAt, output: null, artifacts: [] });
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

  /** After the clock was set back: what was due, or waited after a failure, does not wait for the time it was written at. */
  function pullBack(): void {
    sql.pullBack.run({ now: now() });
  }

  function recoverRow(row: JobRow, tell: (kind: string, id: string) => void): Settlement['to'] {
    sql.crashed.run(row.seq);
    const hasIntent = (sql.partial.get(row.id) as PartialRow | undefined)?.is_intent === 1;
    const outcome = afterCrash({ hasIntent, crashes: row.crash_count + 1 }, now());
    settleRow(row, outcome, 'crashed');
    tell(outcome.to === 'queued' ? 'recovered' : outcome.to, row.id);
    return outcome.to;
  }

  return {
    listNow: (query) => listJobs(sqlite, query),
    enqueue: async ({ kind, version, input, applicationId, idemKey, priority = 0, notBefore = 0, parentId }: NewJob) =>
      commit((tell) => {
        const live = idemKey === undefined ? undefined : (sql.live.get(kind, idemKey) as JobRow | undefined);
        if (live) return jobOfRow(live);
        const id = newId(now());
        const about = { id, kind, version, applicationId, priority, parentId: parentId ?? null, idemKey: idemKey ?? null };
        sql.insert.run({ ...about, runAt: Math.max(now(), notBefore), input: JSON.stringify(input ?? null), now: now() });
        tell('queued', id);
        return jobOfRow(rowOf(id) as JobRow);
      }),
    claim: async (owner, kinds) => {
      // Looked at before the write lock is taken: an idle poll costs no write.
      const next = sql.ready.get(now(), JSON.stringify(kinds)) as Pick<JobRow, 'seq' | 'id'> | undefined;
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
    savePartial: async (fence, partial) =>
      commit((tell) => {
        const row = heldRow(fence);
        if (row === undefined) return false;
        writePartial(row, fence.token, partial);
        tell(`partial:${partial.name}`, row.id);
        return true;
      }),
    intend: async (fence, { ordinal, startedAt, ...step }) =>
      commit((tell) => {
        const row = heldRow(fence);
        if (row === undefined) return false;
        writePartial(row, fence.token, { ...step, output: { ordinal, startedAt }, isIntent: true });
        tell(`intent:${step.name}`, row.id);
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
        if (request === 'retry' && row.idem_key !== null && sql.live.get(row.kind, row.idem_key) !== undefined)
          throw new CodedError('illegal-job-request', { message: 'A newer job of the same kind is already under way; look at that one.' });
        if (options.effect !== undefined && row.state !== 'running') settleIntent(row, options.effect);
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
    terms: async (id) => {
      const row = rowOf(id);
      return row ? termsOfRow(row) : null;
    },
    list: async (query) => listJobs(sqlite, query),
    steps: async (id) => (sql.steps.all(id) as StepRow[]).map(stepOfRow),
    partial: async (id) => {
      const row = sql.partial.get(id) as PartialRow | undefined;
      return row === undefined ? null : partialOfRow(row);
    },
    events: async (afterId, limit, jobId) =>
      ((jobId === undefined ? sql.events.all(afterId, limit) : sql.eventsOf.all(afterId, jobId, limit)) as EventRow[]).map(eventOfRow),
    lastEventId: async () => (sql.lastEvent.get() as { id: number }).id,
    nextRunAt: async (kinds) => (sql.nextRun.get(JSON.stringify(kinds)) as { at: number | null }).at,
    onCommit: (listener) => teller.listen(listener),
    recover: async () =>
      commit((tell) => {
        pullBack();
        const ends = (sql.running.all() as JobRow[]).map((row) => recoverRow(row, tell));
        return { requeued: ends.filter((to) => to === 'queued').length, crashLoops: ends.filter((to) => to === 'error').length };
      }),
    reclaim: async (owner) => {
      pullBack();
      if (sql.stale.get(now(), owner) === undefined) return 0;
      return commit((tell) => {
        const rows = sql.stale.all(now(), owner) as JobRow[];
        for (const row of rows) {
          settleRow(row, { to: 'queued', at: now() }, 'crashed');
          tell('reclaimed', row.id);
        }
        return rows.length;
      });
    },
    sweep: async (eventsOlderThan) => sql.sweep.run(now() - eventsOlderThan).changes,
    health: async () => {
      const counts = Object.fromEntries((sql.counts.all() as { state: string; n: number }[]).map(({ state, n }) => [state, n]));
      return { ok: true, queued: counts.queued ?? 0, running: counts.running ?? 0 };
    },
  };
}

function eventOfRow({ id, kind, data, at }: EventRow): JobEvent {
  return { id, kind, at, job: JSON.parse(data) as Job };
}
