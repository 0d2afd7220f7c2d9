import { expect, test } from 'vitest';
import { Job } from './job.ts';
import type { ListedJob } from './job-list.ts';
import { awaitsPerson, duration, interruptedSentence, jobSentence, wasInterrupted } from './job-words.ts';

const paused = {
  id: 'j',
  kind: 'tailor',
  applicationId: null,
  state: 'paused',
  intent: null,
  progress: 50,
  phase: 'cv',
  phaseLabel: 'Tailoring your CV',
  attempt: 1,
  errorCode: null,
  error: null,
  model: null,
  createdAt: 1,
  updatedAt: 2,
  finishedAt: null,
};
const job = (change: Partial<Job> = {}): Job => Job.parse({ ...paused, ...change });
const listed = (change: Partial<Job> = {}, more: Partial<ListedJob> = {}): ListedJob => ({
  job: job(change),
  about: null,
  lastActiveAt: 2,
  waits: null,
  isDismissed: false,
  stoppedBeforeStart: true,
  ...more,
});
const clock = () => '21:04';

test('what was interrupted is counted by its own word, and by a common one where it is of several kinds', () => {
  expect(interruptedSentence([listed()])).toBe('1 draft was interrupted');
  expect(interruptedSentence([listed(), listed()])).toBe('2 drafts were interrupted');
  expect(interruptedSentence([listed(), listed({ kind: 'improve' })])).toBe('2 pieces of work were interrupted');
});

test('the person is told unasked of what stopped before the start and of what waits for their word, unless they put it aside', () => {
  expect(wasInterrupted(listed())).toBe(true);
  expect(wasInterrupted(listed({}, { stoppedBeforeStart: false }))).toBe(false);
  expect(wasInterrupted(listed({ errorCode: 'effect-unresolved' }, { stoppedBeforeStart: false }))).toBe(true);
  expect(wasInterrupted(listed({}, { isDismissed: true }))).toBe(false);
});

test('a job says what it does, what it waits for, and why', () => {
  expect(jobSentence(job({ state: 'running' }), clock)).toBe('Tailoring your CV');
  expect(jobSentence(job(), clock)).toBe('Paused. Tailoring your CV');
  expect(jobSentence(job({ state: 'queued', retryAt: 5, error: 'The site rests.' }), clock)).toBe('Waiting until 21:04. The site rests.');
  expect(jobSentence(job({ state: 'queued', phaseLabel: null }), clock)).toBe('Waiting to start');
});

test('times are said as short as they may be', () => {
  expect([-5, 420, 1_240, 12_300, 184_000, 7_500_000].map(duration)).toEqual(['0 ms', '420 ms', '1.2 s', '12 s', '3 min 4 s', '2 h 5 min']);
});

test('an application of the queue that waits for the person was not interrupted by a restart', () => {
  const waiting = { kind: 'apply', errorCode: 'awaits-approval' };
  expect(awaitsPerson(job(waiting))).toBe(true);
  expect(awaitsPerson(job({ ...waiting, errorCode: null }))).toBe(false);
  expect(awaitsPerson(job({ errorCode: 'awaits-approval' }))).toBe(false);
  expect(wasInterrupted(listed(waiting))).toBe(false);
  expect(wasInterrupted(listed({ kind: 'apply' }))).toBe(true);
});
