import { inputHash, type JobDefinition, type StepContext } from '../../jobs/define-job.ts';
import { EffectUnresolved } from '../../jobs/settlement-after.ts';
import { StepError } from '../../jobs/step-error.ts';
import { NotYet } from '../../jobs/not-yet.ts';

/** How far a job has come, as the store would keep it. */
export type Progress = { done: Map<string, { hash: string; output: unknown }>; hasIntent: boolean };
export type StepEnd = 'done' | 'waits' | 'asks' | 'ended';

/** Runs the steps of a job as the runner does, without a store: finished ones with the same inputs are not run again, an open effect is asked about. */
export async function stepThrough<Input>(
  definition: JobDefinition<Input>,
  input: Input,
  jobId: string,
  progress: Progress,
): Promise<StepEnd> {
  const context = contextOf(input, jobId);
  for (const step of definition.steps(input)) {
    const hash = inputHash(await step.inputs(context));
    const finished = progress.done.get(step.name);
    if (finished?.hash === hash) {
      context.outputs[step.name] = finished.output;
      continue;
    }
    if (step.hasEffect && progress.hasIntent) return 'asks';
    try {
      if (step.hasEffect) progress.hasIntent = true;
      const { output } = await step.run(context);
      progress.hasIntent = false;
      progress.done.set(step.name, { hash, output });
      context.outputs[step.name] = output;
    } catch (thrown) {
      if (thrown instanceof EffectUnresolved) return 'asks';
      if (!(thrown instanceof StepError) && !(thrown instanceof NotYet)) throw thrown;
      progress.hasIntent = false;
      return thrown instanceof StepError && thrown.after === 'give-up' ? 'ended' : 'waits';
    }
  }
  return 'done';
}

function contextOf<Input>(input: Input, jobId: string): StepContext<Input> {
  const nothing = { applicationId: 'a', preview: () => {}, partial: undefined, savePartial: async () => {} };
  return { jobId, input, outputs: {}, signal: new AbortController().signal, ...nothing };
}
