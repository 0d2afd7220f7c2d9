import { CodedError, codeOf, errorTable } from '@sincerely/shared';
import { inputHash, type JobDefinition, type Step, type StepContext } from './define-job.ts';
import type { JobFiles } from './job-files.ts';
import type { Claim, JobStore, PartialStep, Settlement, StoredStep } from './job-store.ts';
import type { StepHooks } from './step-hooks.ts';

/** Why a running job was interrupted, as its signal's reason. */
export type Interruption = 'cancel' | 'pause' | 'stop' | 'lost';

export type RunParts = {
  store: JobStore;
  files: JobFiles;
  hooks: StepHooks;
  onPreview: (jobId: string, part: 'cv' | 'letter', html: string) => void;
  onFailure: (thrown: unknown, where: { jobId: string; step: string }) => void;
};

/** Runs a claimed job from its last finished step to its end, and settles it. */
export async function runClaim(
  parts: RunParts,
  definition: JobDefinition<unknown>,
  claim: Claim,
  controller: AbortController,
): Promise<void> {
  const outcome = await runSteps(parts, definition, claim, controller);
  if (outcome !== undefined) await parts.store.settle(claim.fence, outcome);
}

async function runSteps(
  parts: RunParts,
  definition: JobDefinition<unknown>,
  claim: Claim,
  controller: AbortController,
): Promise<Settlement | undefined> {
  const { signal } = controller;
  let at = '';
  try {
    const context = contextOf(parts, definition, claim, signal);
    const finished = new Map((await parts.store.steps(claim.job.id)).map((step) => [step.name, step]));
    for (const [ordinal, step] of definition.steps(context.input).entries()) {
      at = step.name;
      context.outputs[step.name] = await runStep(parts, step, ordinal, claim, context, finished.get(step.name), controller);
    }
    return { to: 'done' };
  } catch (thrown) {
    if (signal.aborted) return settlementOf(signal.reason as Interruption);
    parts.onFailure(thrown, { jobId: claim.job.id, step: at });
    const code = codeOf(thrown) === 'internal' ? 'step-failed' : codeOf(thrown);
    return { to: 'error', code, message: thrown instanceof CodedError ? thrown.message : errorTable[code].says };
  }
}

function contextOf(parts: RunParts, definition: JobDefinition<unknown>, { job, input }: Claim, signal: AbortSignal): StepContext<unknown> {
  return {
    jobId: job.id,
    applicationId: job.applicationId,
    input: definition.input.parse(input),
    outputs: {},
    signal,
    preview: (part, html) => parts.onPreview(job.id, part, html),
    partial: undefined,
    savePartial: async () => {},
  };
}

/** A step's output: of its checkpoint where name, version and inputs are the same, else of running it. */
async function runStep(
  { store, files, hooks }: RunParts,
  step: Step<unknown>,
  ordinal: number,
  { fence, job }: Claim,
  context: StepContext<unknown>,
  finished: StoredStep | undefined,
  controller: AbortController,
): Promise<unknown> {
  controller.signal.throwIfAborted();
  const hash = inputHash(await step.inputs(context));
  const begun = { name: step.name, version: step.version, inputHash: hash };
  if (finished !== undefined && isSame(finished, begun)) return finished.output;
  const answer = await store.beat(fence, { percent: step.percent, phase: step.name, label: step.label });
  if (answer !== 'ok') controller.abort(answer);
  controller.signal.throwIfAborted();
  await hooks.before(step.name, controller.signal);
  const startedAt = Date.now();
  const partial = await partialOf(store, fence, begun, controller);
  const { output, artifacts = [], model, warnings } = await step.run({ ...context, ...partial });
  controller.signal.throwIfAborted();
  const stored = await Promise.all(artifacts.map((artifact) => files.putArtifact(job.id, artifact)));
  const record = { ...begun, ordinal, output, startedAt };
  await files.putStep(job.id, record);
  const written = await store.checkpoint(fence, {
    ...record,
    artifacts: stored,
    ...(model ? { model } : {}),
    ...(warnings ? { warnings } : {}),
  });
  if (!written) controller.abort('lost');
  await hooks.after(step.name, controller.signal);
  return output;
}

/** How far an interrupted run of the step came, and how this one saves the same. */
async function partialOf(
  store: JobStore,
  fence: Claim['fence'],
  begun: Omit<PartialStep, 'output'>,
  controller: AbortController,
): Promise<Pick<StepContext<unknown>, 'partial' | 'savePartial'>> {
  const known = await store.partial(fence.jobId);
  return {
    partial: known?.name === begun.name && isSame(known, begun) ? known.output : undefined,
    savePartial: async (output) => {
      if (!(await store.savePartial(fence, { ...begun, output }))) controller.abort('lost');
    },
  };
}

type Made = Pick<StoredStep, 'version' | 'inputHash'>;
const isSame = (a: Made, b: Made) => a.version === b.version && a.inputHash === b.inputHash;

/** Undefined: the job is no longer ours to settle. */
function settlementOf(reason: Interruption): Settlement | undefined {
  if (reason === 'cancel') return { to: 'cancelled' };
  if (reason === 'pause') return { to: 'paused' };
  return reason === 'stop' ? { to: 'queued', at: Date.now() } : undefined;
}
