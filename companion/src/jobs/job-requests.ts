import { CodedError, type JobRequest, type JobState } from '@sincerely/shared';

type Change = { state: JobState; intent?: undefined } | { intent: 'pause' | 'cancel'; state?: undefined };

const changes: Record<JobRequest, Partial<Record<JobState, Change | 'already'>>> = {
  cancel: { queued: { state: 'cancelled' }, paused: { state: 'cancelled' }, running: { intent: 'cancel' }, cancelled: 'already' },
  pause: { queued: { state: 'paused' }, running: { intent: 'pause' }, paused: 'already' },
  resume: { paused: { state: 'queued' }, queued: 'already', running: 'already' },
  retry: { error: { state: 'queued' }, cancelled: { state: 'queued' }, queued: 'already', running: 'already' },
};

/** What a request does to a job in a state; undefined: it is already so. Throws `illegal-job-request`. */
export function requestedChange(state: JobState, request: JobRequest): Change | undefined {
  const change = changes[request][state];
  if (change === undefined) throw new CodedError('illegal-job-request', { details: { state, request } });
  return change === 'already' ? undefined : change;
}
