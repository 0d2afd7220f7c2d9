import { setTimeout as sleep } from 'node:timers/promises';
import { defineJob, type StepContext } from '@sincerely/companion/jobs/define-job';
import { StepError } from '@sincerely/companion/jobs/step-error';
import { z } from 'zod';

const Input = z.object({ name: z.string(), receiver: z.string() });
type Input = z.infer<typeof Input>;
type Context = StepContext<Input>;

const retry = { attempts: 50, base: 20, longest: 100 };

/** A job of the shape of the real ones, quick and unlucky: it reads, streams, fails in passing, sends something once, and makes a file. */
export const trialJob = defineJob<Input>({
  kind: 'trial',
  version: 1,
  input: Input,
  concurrency: 4,
  steps: () => [
    { ...common('read', 10), run: async ({ input }) => ({ output: { read: input.name } }) },
    { ...common('stream', 30), run: stream },
    { ...common('unlucky', 50), retry, run: unlucky },
    { ...common('send', 70), hasEffect: true, retry, run: send },
    { ...common('files', 90), run: makeFile },
  ],
});

function common(name: string, percent: number) {
  return { name, version: 1, percent, label: name, timeout: 20_000, inputs: ({ input }: Context) => [name, input] };
}

async function stream(context: Context) {
  let pieces = (context.partial as number | undefined) ?? 0;
  while (pieces < 4) {
    await sleep(5 + Math.random() * 10, undefined, { signal: context.signal });
    pieces += 1;
    await context.savePartial(pieces);
  }
  return { output: { pieces } };
}

async function unlucky() {
  if (Math.random() < 0.3) throw new StepError('model-busy', 'retry');
  return { output: { lucky: true } };
}

/** An answer that says no is known to have had no effect; a connection that breaks leaves it unknown. */
async function send({ input, signal }: Context) {
  const response = await fetch(`${input.receiver}/${input.name}`, { method: 'POST', signal });
  if (response.status === 503) throw new StepError('posting-unreachable', 'retry');
  return { output: { sent: response.ok } };
}

async function makeFile({ input }: Context) {
  return {
    output: null,
    artifacts: [{ kind: 'form-data' as const, name: `${input.name}.txt`, mime: 'text/plain', data: input.name.repeat(50) }],
  };
}
