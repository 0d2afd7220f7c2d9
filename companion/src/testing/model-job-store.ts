import { CodedError, errorTable, isFinished, type Job } from '@sincerely/shared';
import type { Checkpoint, Fence, JobEvent, JobStore, NewJob, PartialStep, Settlement, StoredStep } from '../jobs/job-store.ts';

type Held = {
  job: Job;
  input: unknown;
  version: number;
  idemKey: string | undefined;
  priority: number;
  runAt: number;
  token: number;
  owner: string | null;
  leaseUntil: number;
  crashes: number;
  failures: number;
  steps: StoredStep[];
  partial: PartialStep | null;
};

const lease = 5 * 60_000;

/** What a job store is, written as plainly as can be and kept in memory: the other stores are held against it. */
export function openModelJobStore({ now }: { now: () => number }): JobStore {
  const jobs: Held[] = [];
  const events: JobEvent[] = [];
  const listeners = new Set<(event: JobEvent) => void>();
  const held = ({ jobId, token }: Fence) =>
    jobs.find(({ job, token: own }) => job.id === jobId && own === token && job.state === 'running');
  const byId = (id: string) => jobs.find(({ job }) => job.id === id);
  const change = (one: Held, kind: string, to: Partial<Job> = {}) => {
    const retryAt = (to.state ?? one.job.state) === 'queued' && (to.errorCode ?? null) !== null ? one.runAt : null;
    one.job = { ...one.job, ...to, updatedAt: now(), ...(to.state === undefined ? {} : { retryAt }) };
    const event = { id: events.length + 1, kind, job: one.job, at: now() };
    events.push(event);
    for (const listener of listeners) listener(event);
  };
  const liveWith = ({ idemKey, job: { kind } }: Held) =>
    jobs.some((other) => idemKey !== undefined && other.idemKey === idemKey && other.job.kind === kind && !isFinished(other.job.state));
  const claimOne = (owner: string, one: Held) => {
    one.token += 1;
    one.owner = owner;
    one.leaseUntil = now() + lease;
    const { errorCode, error } = one.job;
    change(one, 'claimed', { state: 'running', intent: null, attempt: one.job.attempt + 1, errorCode, error });
    return { fence: { jobId: one.job.id, token: one.token }, job: one.job, input: one.input, failures: one.failures };
  };
  const settleOne = (one: Held, outcome: Settlement, kind: string) => {
    const { code = null, message = null } = 'code' in outcome ? outcome : {};
    const hasFailed = code !== null && outcome.to !== 'paused' && !('isWait' in outcome);
    if (hasFailed) one.failures += 1;
    if ((hasFailed || 'isKnown' in outcome) && one.partial?.isIntent) one.partial = null;
    one.owner = null;
    one.runAt = outcome.to === 'queued' ? outcome.at : now();
    const finishedAt = isFinished(outcome.to) ? now() : null;
    const progress = outcome.to === 'done' ? 100 : one.job.progress;
    change(one, kind, { state: outcome.to, intent: null, progress, errorCode: code, error: message, finishedAt });
  };
  const checkpointOne = (one: Held, { artifacts: _, model, warnings = [], ...step }: Checkpoint) => {
    const finished = { ...step, attempt: one.job.attempt, finishedAt: now() };
    one.steps = [...one.steps.filter(({ name }) => name !== step.name), finished].toSorted((a, b) => a.ordinal - b.ordinal);
    one.partial = null;
    one.crashes = 0;
    one.failures = 0;
    one.job = {
      ...one.job,
      model: model ?? one.job.model,
      warnings: [...(one.job.warnings ?? []), ...warnings],
      errorCode: null,
      error: null,
      updatedAt: now(),
    };
  };
  const requestOne = (one: Held, request: string, { fromStep, effect }: { fromStep?: string; effect?: string }) => {
    const { state } = one.job;
    const legal: Record<string, string[]> = {
      cancel: ['queued', 'paused', 'running', 'cancelled'],
      pause: ['queued', 'running', 'paused'],
      resume: ['paused', 'queued', 'running'],
      retry: ['error', 'cancelled', 'queued', 'running'],
    };
    if (!legal[request]?.includes(state)) throw new CodedError('illegal-job-request');
    const already: Record<string, string[]> = {
      cancel: ['cancelled'],
      pause: ['paused'],
      resume: ['queued', 'running'],
      retry: ['queued', 'running'],
    };
    if (already[request]?.includes(state)) return;
    if (request === 'retry' && liveWith(one)) throw new CodedError('illegal-job-request');
    if (effect !== undefined && state !== 'running' && one.partial?.isIntent) resolveIntent(one, effect);
    if (state === 'running') return change(one, request, { intent: request as 'pause' | 'cancel' });
    one.failures = 0;
    one.runAt = now();
    if (request === 'retry') {
      one.crashes = 0;
      const from = one.steps.find(({ name }) => name === fromStep);
      if (from) one.steps = one.steps.filter(({ ordinal }) => ordinal < from.ordinal);
      const fresh = { progress: 0, phase: null, phaseLabel: null, model: null, warnings: [], finishedAt: null };
      return change(one, request, { ...fresh, state: 'queued', intent: null, errorCode: null, error: null });
    }
    const to = request === 'cancel' ? 'cancelled' : request === 'pause' ? 'paused' : 'queued';
    const finishedAt = to === 'cancelled' ? now() : null;
    return change(one, request, { state: to, intent: null, errorCode: null, error: null, finishedAt });
  };
  const resolveIntent = (one: Held, effect: string) => {
    const { name, version, inputHash, output } = one.partial as PartialStep;
    one.partial = null;
    if (effect === 'did-not-happen') return;
    const { ordinal, startedAt } = output as { ordinal: number; startedAt: number };
    checkpointOne(one, { name, version, inputHash, ordinal, startedAt, output: null, artifacts: [] });
  };

  return {
    enqueue: async ({ kind, version, input, applicationId, idemKey, priority = 0, notBefore = 0, parentId }: NewJob) => {
      const live = jobs.find(
        ({ job, idemKey: own }) => idemKey !== undefined && own === idemKey && job.kind === kind && !isFinished(job.state),
      );
      if (live) return live.job;
      const at = now();
      const job: Job = {
        id: `model-${jobs.length}`,
        kind,
        applicationId,
        parentId: parentId ?? null,
        state: 'queued',
        intent: null,
        progress: 0,
        phase: null,
        phaseLabel: null,
        attempt: 0,
        retryAt: null,
        errorCode: null,
        error: null,
        model: null,
        warnings: [],
        createdAt: at,
        updatedAt: at,
        finishedAt: null,
      };
      const one: Held = {
        job,
        version,
        input,
        idemKey,
        priority,
        runAt: Math.max(at, notBefore),
        token: 0,
        owner: null,
        leaseUntil: 0,
        crashes: 0,
        failures: 0,
        steps: [],
        partial: null,
      };
      jobs.push(one);
      change(one, 'queued');
      return one.job;
    },
    claim: async (owner, kinds) => {
      const ready = jobs.filter(({ job, runAt }) => job.state === 'queued' && runAt <= now() && kinds.includes(job.kind));
      const [first] = ready.toSorted((a, b) => b.priority - a.priority || a.runAt - b.runAt || jobs.indexOf(a) - jobs.indexOf(b));
      return first === undefined ? null : claimOne(owner, first);
    },
    claimById: async (owner, id) => {
      const one = byId(id);
      return one?.job.state === 'queued' ? claimOne(owner, one) : null;
    },
    beat: async (fence, progress) => {
      const one = held(fence);
      if (one === undefined) return 'lost';
      one.leaseUntil = now() + lease;
      const { percent = 0, phase = null, label: phaseLabel = null } = progress ?? {};
      if (progress) change(one, 'progress', { progress: Math.max(one.job.progress, percent), phase, phaseLabel });
      return one.job.intent ?? 'ok';
    },
    checkpoint: async (fence, step) => {
      const one = held(fence);
      if (one === undefined) return false;
      one.leaseUntil = now() + lease;
      checkpointOne(one, step);
      change(one, `step:${step.name}`);
      return true;
    },
    savePartial: async (fence, partial) => {
      const one = held(fence);
      if (one === undefined) return false;
      one.leaseUntil = now() + lease;
      one.partial = partial;
      change(one, `partial:${partial.name}`);
      return true;
    },
    intend: async (fence, { ordinal, startedAt, ...step }) => {
      const one = held(fence);
      if (one === undefined) return false;
      one.leaseUntil = now() + lease;
      one.partial = { ...step, output: { ordinal, startedAt }, isIntent: true };
      change(one, `intent:${step.name}`);
      return true;
    },
    settle: async (fence, outcome) => {
      const one = held(fence);
      if (one === undefined) return false;
      settleOne(one, outcome, outcome.to);
      return true;
    },
    request: async (id, request, options = {}) => {
      const one = byId(id);
      if (one === undefined) throw new CodedError('not-found');
      requestOne(one, request, options);
      return one.job;
    },
    get: async (id) => byId(id)?.job ?? null,
    input: async (id) => byId(id)?.input ?? null,
    terms: async (id) => {
      const one = byId(id);
      if (one === undefined) return null;
      const { version, input, priority, runAt, idemKey = null } = one;
      return { version, input, priority, runAt, idemKey };
    },
    list: async ({ states, kind, applicationId, parentId, limit = 200 }) =>
      jobs
        .map(({ job }) => job)
        .filter((job) => states?.includes(job.state) ?? true)
        .filter((job) => (kind ?? job.kind) === job.kind && (applicationId ?? job.applicationId) === job.applicationId)
        .filter((job) => (parentId ?? job.parentId) === job.parentId)
        .toReversed()
        .slice(0, limit),
    steps: async (id) => byId(id)?.steps ?? [],
    partial: async (id) => byId(id)?.partial ?? null,
    events: async (afterId, limit, jobId) => events.filter(({ id, job }) => id > afterId && (jobId ?? job.id) === job.id).slice(0, limit),
    lastEventId: async () => events.length,
    nextRunAt: async (kinds) => {
      const times = jobs.flatMap(({ job, runAt }) => (job.state === 'queued' && kinds.includes(job.kind) ? [runAt] : []));
      return times.length === 0 ? null : Math.min(...times);
    },
    onCommit: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    recover: async () => {
      const count = { requeued: 0, crashLoops: 0 };
      for (const one of jobs.filter(({ job }) => job.state === 'running')) {
        one.crashes += 1;
        if (one.partial?.isIntent) {
          settleOne(one, { to: 'paused', code: 'effect-unresolved', message: errorTable['effect-unresolved'].says }, 'paused');
        } else if (one.crashes >= 3) {
          settleOne(one, { to: 'error', code: 'crash-loop', message: errorTable['crash-loop'].says }, 'error');
          count.crashLoops += 1;
        } else {
          settleOne(one, { to: 'queued', at: now() }, 'recovered');
          count.requeued += 1;
        }
      }
      return count;
    },
    reclaim: async (owner) => {
      const stale = jobs.filter((one) => one.job.state === 'running' && one.leaseUntil < now() && one.owner !== owner);
      for (const one of stale) settleOne(one, { to: 'queued', at: now() }, 'reclaimed');
      return stale.length;
    },
    sweep: async () => 0,
    health: async () => {
      const count = (state: string) => jobs.filter(({ job }) => job.state === state).length;
      return { ok: true, queued: count('queued'), running: count('running') };
    },
  };
}
