import type { EffectSeen, Job, JobRequest, ListedJob } from '@sincerely/shared';
import { call } from '../session.ts';

/** What shows jobs, and is asked for again after something was asked of one. */
export const jobQueries = ['application', 'improvement', 'mail', 'overview', 'jobs', 'job', 'work', 'automation'];

type Options = { effect?: EffectSeen; fromStep?: string };

export function requestJob(id: string, request: JobRequest, options: Options = {}) {
  return async () => call('requestJob', { params: { id }, input: { request, ...options } });
}

export function dismissWork(id: string, dismissed: boolean): () => Promise<ListedJob> {
  return async () => call('dismissWork', { params: { id }, input: { dismissed } });
}

/** With an application of the queue its page is closed too. */
export function cancelJob({ id, kind }: Pick<Job, 'id' | 'kind'>): () => Promise<unknown> {
  return kind === 'apply' ? async () => call('cancelQueued', { params: { id } }) : requestJob(id, 'cancel');
}
