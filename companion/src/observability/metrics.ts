import { isFinished, type Job } from '@sincerely/shared';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Breakers } from '../jobs/breakers.ts';
import type { JobEvent, JobStore } from '../jobs/job-store.ts';

type Parts = { store: JobStore; breakers: Breakers; clients: () => number };
const seconds = [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30, 60, 300];

/** Counts and durations of the work, for whoever watches over it: no names, no texts, no addresses but the hosts that rest. */
export function openMetrics({ store, breakers, clients }: Parts): { text: () => Promise<string>; close: () => void } {
  const registry = new Registry();
  const registers = [registry];
  const jobs = new Histogram({
    name: 'sincerely_job_seconds',
    help: 'From asked for to ended',
    labelNames: ['kind', 'outcome'],
    buckets: seconds,
    registers,
  });
  const steps = new Histogram({
    name: 'sincerely_step_seconds',
    help: 'One phase of a job',
    labelNames: ['kind', 'step'],
    buckets: seconds,
    registers,
  });
  const retries = new Counter({ name: 'sincerely_retries_total', help: 'Steps tried again', labelNames: ['kind', 'code'], registers });
  gauge(registers, 'sincerely_jobs_queued', 'Jobs that wait', async () => (await store.health()).queued);
  gauge(registers, 'sincerely_jobs_running', 'Jobs that run', async () => (await store.health()).running);
  gauge(registers, 'sincerely_live_clients', 'Clients that follow the work', clients);
  gauge(registers, 'sincerely_hosts_resting', 'Hosts left alone after failures', () => breakers.open().length);
  const begun = new Map<string, number>();
  const stop = store.onCommit((event) => {
    count(event, { jobs, steps, retries }, begun);
  });
  return { text: async () => registry.metrics(), close: stop };
}

function gauge(registers: Registry[], name: string, help: string, read: () => number | Promise<number>): void {
  const made: Gauge = new Gauge({
    name,
    help,
    registers,
    collect: async () => made.set(await read()),
  });
}

type Counted = { jobs: Histogram<'kind' | 'outcome'>; steps: Histogram<'kind' | 'step'>; retries: Counter<'kind' | 'code'> };

function count({ kind: what, job, at }: JobEvent, { jobs, steps, retries }: Counted, begun: Map<string, number>): void {
  const { id, kind, state } = job;
  if (what === 'progress') begun.set(id, at);
  if (what.startsWith('step:')) steps.observe({ kind, step: what.slice('step:'.length) }, since(begun.get(id), at));
  if (isRetry(job)) retries.inc({ kind, code: job.errorCode ?? '' });
  if (isFinished(state)) jobs.observe({ kind, outcome: state }, since(job.createdAt, at));
  if (state !== 'running') begun.delete(id);
}

function isRetry({ state, retryAt }: Job): boolean {
  return state === 'queued' && retryAt !== null;
}

function since(from: number | undefined, to: number): number {
  return from === undefined ? 0 : Math.max(0, to - from) / 1000;
}
