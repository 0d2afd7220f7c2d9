import { inputHash, type Step, type StepContext, type StepResult } from './define-job.ts';
import type { StoredStep } from './job-store.ts';
import type { Running } from './run-claim.ts';
import { EffectUnresolved } from './settlement-after.ts';
import { StepError } from './step-error.ts';

/** Milliseconds a step may take that says nothing of it. */
const usualTimeout = 10 * 60_000;

type Begun = Pick<StoredStep, 'name' | 'version' | 'inputHash' | 'ordinal' | 'startedAt'>;

/** A step's output: of its checkpoint where name, version and inputs are the same, else of running it. */
export async function runStep(
  running: Running,
  step: Step<unknown>,
  ordinal: number,
  context: StepContext<unknown>,
  finished: StoredStep | undefined,
): Promise<{ output: unknown; isReused: boolean }> {
  const { parts, claim, controller } = running;
  controller.signal.throwIfAborted();
  const hash = inputHash(await step.inputs(context));
  if (finished?.version === step.version && finished.inputHash === hash) return { output: finished.output, isReused: true };
  const answer = await parts.store.beat(claim.fence, { percent: step.percent, phase: step.name, label: step.label });
  if (answer !== 'ok') controller.abort(answer);
  controller.signal.throwIfAborted();
  await parts.hooks.before(step.name, controller.signal);
  const begun = { name: step.name, version: step.version, inputHash: hash, ordinal, startedAt: Date.now() };
  const output = await (step.hasEffect ? withIntent(running, step, context, begun) : runAndKeep(running, step, context, begun));
  await parts.hooks.after(step.name, controller.signal);
  return { output, isReused: false };
}

/** Whatever ends it between its intent and its checkpoint leaves its effect unknown, but a failure the step itself knows. */
async function withIntent(running: Running, step: Step<unknown>, context: StepContext<unknown>, begun: Begun): Promise<unknown> {
  const { parts, claim, controller } = running;
  const known = await parts.store.partial(claim.job.id);
  if (known?.isIntent === true && known.name === step.name) throw new EffectUnresolved();
  const intend = async () => {
    if (!(await parts.store.intend(claim.fence, begun))) controller.abort('lost');
    controller.signal.throwIfAborted();
    await parts.files.putIntent(claim.job.id, begun);
  };
  try {
    return await runAndKeep(running, step, context, begun, intend);
  } catch (thrown) {
    const intended = (await parts.store.partial(claim.job.id))?.isIntent === true;
    if (intended && !(thrown instanceof StepError))
      throw thrown instanceof EffectUnresolved ? thrown : new EffectUnresolved({ cause: thrown });
    // One that stays only has the person asked once more, after the database was lost too.
    await parts.files.dropIntent(claim.job.id, begun).catch(() => {});
    throw thrown;
  }
}

async function runAndKeep(
  running: Running,
  step: Step<unknown>,
  context: StepContext<unknown>,
  begun: Begun,
  intend?: () => Promise<void>,
): Promise<unknown> {
  const { parts, claim, controller } = running;
  const timeout = AbortSignal.timeout(step.timeout ?? usualTimeout);
  const signal = AbortSignal.any([controller.signal, timeout]);
  const work = async () => {
    const own = await contextWithPartial(running, context, begun);
    await intend?.();
    return untilAborted(step.run({ ...own, signal }), signal);
  };
  const host = step.host?.(context);
  const result = await (host === undefined ? work() : parts.hosts(host, signal, work));
  signal.throwIfAborted();
  const artifacts = await Promise.all((result.artifacts ?? []).map((artifact) => parts.files.putArtifact(claim.job.id, artifact)));
  const { output, model, warnings } = result;
  const checkpoint = { ...begun, output, artifacts, ...(model ? { model } : {}), ...(warnings ? { warnings } : {}) };
  await parts.files.putStep(claim.job.id, checkpoint);
  if (!(await parts.store.checkpoint(claim.fence, checkpoint))) controller.abort('lost');
  return output;
}

/** What an interrupted run of the very same step saved, and the way to save more. */
async function contextWithPartial({ parts, claim, controller }: Running, context: StepContext<unknown>, begun: Begun) {
  const { name, version, inputHash: hash } = begun;
  const known = await parts.store.partial(claim.job.id);
  const isSame = known !== null && known.isIntent !== true && known.name === name && known.version === version && known.inputHash === hash;
  return {
    ...context,
    partial: isSame ? known.output : undefined,
    savePartial: async (output: unknown) => {
      if (!(await parts.store.savePartial(claim.fence, { name, version, inputHash: hash, output }))) controller.abort('lost');
    },
  };
}

/** A step that does not listen to its signal is left behind; it is fenced off from whatever it writes later. */
async function untilAborted(work: Promise<StepResult>, signal: AbortSignal): Promise<StepResult> {
  const aborted = Promise.withResolvers<never>();
  const stop = () => aborted.reject(signal.reason as Error);
  signal.addEventListener('abort', stop, { once: true });
  try {
    signal.throwIfAborted();
    return await Promise.race([work, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', stop);
    work.catch(() => {});
  }
}
