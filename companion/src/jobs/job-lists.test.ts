import type { Job, JobState } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { amara, openLive, posting, startPaired, startTestCompanion } from '../testing/test-companion.ts';
import { openDashboard } from '../testing/call.ts';
import { defineJob, type Step, type StepContext } from './define-job.ts';
import { StepError } from './step-error.ts';

const Input = z.object({ ends: z.enum(['well', 'badly', 'unknown', 'waits', 'busy']) });
type Input = z.infer<typeof Input>;
type Context = StepContext<Input>;

let sent = 0;
/** Reads, sends something, and ends as its input says. */
const trial = defineJob<Input>({
  kind: 'trial',
  version: 1,
  input: Input,
  concurrency: 4,
  steps: () => [
    step('read', { run: read }),
    step('send', { hasEffect: true, run: send }),
    step('after', { run: after }),
    step('last', { host: () => 'example.com', retry: { attempts: 9, base: 1, longest: 2 }, run: last }),
  ],
});

function step(name: string, own: Pick<Step<Input>, 'run'> & Partial<Step<Input>>): Step<Input> {
  return { name, version: 1, percent: 10, label: `Doing ${name}`, inputs: () => name, ...own };
}

async function read(context: Context) {
  await context.savePartial('piece');
  return { output: null };
}

async function send({ input }: Context) {
  sent += 1;
  if (input.ends === 'unknown' && sent === 1) throw new Error('the line broke');
  return { output: null };
}

async function after() {
  return { output: null, artifacts: [{ kind: 'form-data' as const, name: 'a.txt', mime: 'text/plain', data: 'a' }] };
}

async function last({ input, signal }: Context) {
  if (input.ends === 'badly') throw new StepError('model-junk', 'give-up');
  if (input.ends === 'busy') throw new StepError('model-busy', 'retry');
  if (input.ends === 'waits') await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
  return { output: null };
}

async function openTrials() {
  sent = 0;
  const config = { jobs: [trial as never], chromium: null };
  const parts = await startPaired(config);
  const live = await openLive(parts.dashboard, { epoch: null, cursor: 0 });
  const until = async (id: string, state: JobState, attempt = 0) =>
    live.until((event) => event.type === 'job' && event.job.id === id && event.job.state === state && event.job.attempt >= attempt);
  const begin = async (ends: Input['ends'], to: JobState, more: object = {}): Promise<Job> => {
    const job = await parts.companion.jobs.enqueue({ kind: 'trial', version: 1, input: { ends }, applicationId: null, ...more });
    await until(job.id, to);
    return job;
  };
  const startAgain = async () => {
    await parts.companion.close();
    const again = await startTestCompanion({ ...config, dataFolder: parts.companion.dataFolder });
    return { companion: again, dashboard: await openDashboard(again.port, again.dashboardUrl) };
  };
  return { ...parts, begin, until, startAgain };
}

test('jobs are listed by group and kind, in pages, with how many there are', async () => {
  const { dashboard, begin } = await openTrials();
  const done = [await begin('well', 'done'), await begin('well', 'done'), await begin('well', 'done')];
  const failed = await begin('badly', 'error');
  const running = await begin('waits', 'running');
  const waiting = await begin('well', 'queued', { notBefore: Date.now() + 3_600_000 });

  const all = await dashboard.call('jobs', { input: {} });
  expect(all.jobs.map(({ job }) => job.id)).toEqual([waiting, running, failed, ...done.toReversed()].map(({ id }) => id));
  expect(all.counts).toEqual({ running: 1, waiting: 1, interrupted: 1, finished: 3 });
  expect([all.next, all.kinds]).toEqual([null, ['trial']]);

  const first = await dashboard.call('jobs', { input: { group: 'finished', limit: 2 } });
  const second = await dashboard.call('jobs', { input: { group: 'finished', limit: 2, cursor: first.next ?? 0 } });
  expect([...first.jobs, ...second.jobs].map(({ job }) => job.id)).toEqual(done.toReversed().map(({ id }) => id));
  expect(second.next).toBeNull();
  expect((await dashboard.call('jobs', { input: { kind: 'tailor' } })).jobs).toEqual([]);
  const [later] = (await dashboard.call('jobs', { input: { group: 'waiting' } })).jobs;
  expect(later?.waits).toMatchObject({ why: 'not-before', host: null });
  expect(await dashboard.refusal('jobs', { input: { group: 'lost' as never } })).toBe('invalid-body');
});

test('what stopped before a restart is told with when it was last active; put aside it is kept, and put back by undo or by going on', async () => {
  const { dashboard, begin, until, startAgain } = await openTrials();
  const failed = await begin('badly', 'error');
  const paused = await begin('waits', 'running');
  await dashboard.call('requestJob', { id: paused.id, input: { request: 'pause' } });
  await until(paused.id, 'paused');
  const before = await dashboard.call('stoppedWork');
  expect(before.stopped.map(({ job, stoppedBeforeStart }) => [job.id, stoppedBeforeStart])).toEqual([
    [paused.id, false],
    [failed.id, false],
  ]);

  const { dashboard: again } = await startAgain();
  const { startedAt, stopped } = await again.call('stoppedWork');
  expect(stopped.map(({ stoppedBeforeStart, job }) => [stoppedBeforeStart, job.progress])).toEqual([
    [true, 10],
    [true, 10],
  ]);
  for (const { lastActiveAt } of stopped) expect(lastActiveAt).toBeLessThan(startedAt);

  expect((await again.call('dismissWork', { id: failed.id, input: { dismissed: true } })).isDismissed).toBe(true);
  expect((await again.call('stoppedWork')).stopped.map(({ isDismissed }) => isDismissed)).toEqual([false, true]);
  expect((await again.call('dismissWork', { id: failed.id, input: { dismissed: false } })).isDismissed).toBe(false);

  const live = await openLive(again, { epoch: null, cursor: 0 });
  await again.call('dismissWork', { id: failed.id, input: { dismissed: true } });
  await live.until((event) => event.type === 'work');
  await again.call('requestJob', { id: failed.id, input: { request: 'retry' } });
  await live.until((event) => event.type === 'job' && event.job.id === failed.id && event.job.state === 'error' && event.job.attempt === 2);
  expect((await again.call('stoppedWork')).stopped.find(({ job }) => job.id === failed.id)).toMatchObject({
    isDismissed: false,
    stoppedBeforeStart: false,
  });
  expect(await again.refusal('dismissWork', { id: 'none', input: { dismissed: true } })).toBe('not-found');
});

test('what ran when the companion stopped goes on by itself and is no stopped work; failed work that was begun anew is not either', async () => {
  const { dashboard, begin, startAgain } = await openTrials();
  await begin('badly', 'error', { idemKey: 'one' });
  const running = await begin('waits', 'running', { idemKey: 'one' });
  expect((await dashboard.call('stoppedWork')).stopped).toEqual([]);
  const { companion, dashboard: again } = await startAgain();
  expect((await companion.jobs.get(running.id))?.state).toMatch(/queued|running/u);
  expect((await again.call('stoppedWork')).stopped).toEqual([]);
});

test('a job that waits for a host which is left alone says until when, and for which', async () => {
  const { dashboard, begin, until } = await openTrials();
  const { id } = await begin('busy', 'queued');
  const { job } = (await until(id, 'queued', 4)) as { job: Job };
  const { listed } = await dashboard.call('jobDetail', { id });
  expect(listed.waits).toEqual({ why: 'host-resting', until: job.retryAt, host: 'example.com' });
  expect(listed.job.errorCode).toBe('host-resting');
});

test('an effect whose end is not known waits for the person’s word, who settles it', async () => {
  const { dashboard, begin, until } = await openTrials();
  const { id } = await begin('unknown', 'paused');
  const [item] = (await dashboard.call('stoppedWork')).stopped;
  expect(item?.job).toMatchObject({ id, errorCode: 'effect-unresolved' });
  await dashboard.call('requestJob', { id, input: { request: 'resume', effect: 'happened' } });
  await until(id, 'done');
  expect([sent, (await dashboard.call('stoppedWork')).stopped]).toEqual([1, []]);
});

test('a job tells its phases, attempts, files and history; a retry may begin at a finished step, and never before what went out', async () => {
  const { dashboard, begin, until } = await openTrials();
  const { id } = await begin('badly', 'error');
  const detail = await dashboard.call('jobDetail', { id });
  expect(detail.steps.map(({ name }) => name)).toEqual(['read', 'send', 'after']);
  expect(detail.attempts).toMatchObject([{ attempt: 1, outcome: 'error', errorCode: 'model-junk' }]);
  expect(detail.artifacts.map(({ name, jobId }) => [name, jobId])).toEqual([['a.txt', id]]);
  expect(detail.history.map(({ kind }) => kind)).not.toContain('partial:read');
  expect(detail.history.at(-1)).toMatchObject({ kind: 'error', state: 'error', errorCode: 'model-junk', phaseLabel: 'Doing last' });
  expect(detail.retryFrom).toEqual(['after']);
  for (const fromStep of ['send', 'read', 'none'])
    expect(await dashboard.refusal('requestJob', { id, input: { request: 'retry', fromStep } })).toBe('illegal-job-request');
  await dashboard.call('requestJob', { id, input: { request: 'retry', fromStep: 'after' } });
  await until(id, 'error', 2);
  expect(sent).toBe(1);
  expect((await dashboard.call('jobDetail', { id })).steps.map(({ name, attempt }) => [name, attempt])).toContainEqual(['after', 2]);
  expect(await dashboard.refusal('jobDetail', { id: 'none' })).toBe('not-found');
});

test('a batch names its jobs, and a tailoring job its posting', async () => {
  const { dashboard, extension, begin } = await openTrials();
  await dashboard.call('saveProfile', { input: { profile: amara, revision: 0 } });
  const parent = await begin('well', 'done');
  const child = await begin('well', 'done', { parentId: parent.id });
  expect((await dashboard.call('jobDetail', { id: parent.id })).children.map(({ job }) => job.id)).toEqual([child.id]);
  expect((await dashboard.call('jobDetail', { id: child.id })).parent?.job.id).toBe(parent.id);
  const { application } = await extension.call('savePosting', { input: posting });
  const { id } = await extension.call('startJob', { input: { kind: 'tailor', applicationId: application.id } });
  expect((await dashboard.call('jobDetail', { id })).listed.about).toBe('Senior Backend Engineer · Acme');
});
