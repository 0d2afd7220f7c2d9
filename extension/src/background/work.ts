import { type JobRequest, type LiveEvent, wasInterrupted } from '@sincerely/shared';
import { callCompanion } from './companion-client.ts';
import { changeConnection, readConnection } from './connection.ts';

let refreshing: Promise<void> | undefined;
let isOutdated = false;

/** Takes from the companion what a restart left behind; once for all the changes that come while it is asked. */
export async function refreshWork(): Promise<void> {
  isOutdated = true;
  refreshing ??= refreshUntilUpToDate().finally(() => {
    refreshing = undefined;
  });
  return refreshing;
}

async function refreshUntilUpToDate(): Promise<void> {
  while (isOutdated) {
    isOutdated = false;
    await takeStoppedWork();
  }
}

async function takeStoppedWork(): Promise<void> {
  const { startedAt, stopped } = await callCompanion('stoppedWork');
  await changeConnection({ interrupted: { startedAt, jobs: stopped.filter(wasInterrupted) } });
}

/** A new connection, a job that stops, and one of those that have stopped, change what there is to tell. */
export async function followWork(event: LiveEvent): Promise<void> {
  if (event.type === 'hello' || event.type === 'work') return refreshWork();
  if (event.type !== 'job') return undefined;
  const { id, state } = event.job;
  const isTold = (await readConnection()).interrupted?.jobs.some(({ job }) => job.id === id) ?? false;
  return isTold || state === 'paused' || state === 'error' ? refreshWork() : undefined;
}

export async function requestWork(id: string, request: JobRequest): Promise<void> {
  await callCompanion('requestJob', { params: { id }, input: { request } });
  await refreshWork();
}

export async function dismissWork(id: string, dismissed: boolean): Promise<void> {
  await callCompanion('dismissWork', { params: { id }, input: { dismissed } });
  await refreshWork();
}
