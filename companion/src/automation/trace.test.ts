import type { FillPlan } from '@sincerely/shared';
import { expect, test } from 'vitest';
import type { Step, StepContext } from '../jobs/define-job.ts';
import { NotYet } from '../jobs/not-yet.ts';
import { StepError } from '../jobs/step-error.ts';
import type { ApplyInput } from './apply-parts.ts';
import { openTraces, type Trace } from './trace.ts';

const secret = 'hunter2-canary';

function open() {
  const kept: Trace[] = [];
  let now = 1_000;
  const traces = openTraces({
    urlOf: () => `https://jobs.lever.co/acme/1/apply?token=${secret}#${secret}`,
    keep: async (_, json) => kept.push(JSON.parse(json) as Trace),
    now: () => (now += 5),
  });
  const run = async (name: string, thrown?: Error) => {
    const step: Step<ApplyInput> = {
      name,
      version: 1,
      percent: 0,
      label: name,
      inputs: () => null,
      run: async () => {
        if (thrown !== undefined) throw thrown;
        return { output: secret };
      },
    };
    const context = { jobId: 'j', input: { applicationId: 'a' }, signal: new AbortController().signal } as StepContext<ApplyInput>;
    await traces
      .traced(step)
      .run(context)
      .catch(() => {});
  };
  return { kept, traces, run };
}

test('a step that fails keeps times, places and codes of all before it, and nothing that was typed', async () => {
  const { kept, traces, run } = open();
  await run('form');
  traces.noteFill('a', {
    plan: {
      items: [
        { ref: 'r1', label: 'First name', action: 'fill', value: { type: 'text', text: secret } },
        { ref: 'r2', label: 'Gender', action: 'skip' },
      ],
    } as FillPlan,
    report: {
      planId: 'p',
      took: 1,
      appeared: 0,
      results: [{ ref: 'r1', label: 'First name', result: 'filled', shown: secret }],
    },
  });
  await run('fill', new StepError('needs-login', 'needs-person', { message: secret, cause: new Error(secret) }));
  const page = 'jobs.lever.co/acme/1/apply';
  expect(kept).toEqual([
    {
      steps: [
        { at: 1_005, took: 5, step: 'form', page, ended: 'done' },
        { at: 1_015, took: 5, step: 'fill', page, ended: 'needs-login' },
      ],
      notFilled: ['Gender'],
    },
  ]);
  expect(JSON.stringify(kept)).not.toContain(secret);
});

test('what waits as it should keeps none', async () => {
  const { kept, run } = open();
  await run('approval', new StepError('awaits-approval', 'needs-person'));
  await run('turn', new NotYet('not-yet', 1));
  expect(kept).toEqual([]);
});
