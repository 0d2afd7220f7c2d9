import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from '@sincerely/shared';
import { storageErrorCode } from '../storage/storage-error.ts';
import { backoff } from './backoff.ts';
import type { JobDefinition, Step, StepContext } from './define-job.ts';
import type { HostGate } from './host-gate.ts';
import type { JobFiles } from './job-files.ts';
import type { Claim, JobStore, Settlement } from './job-store.ts';
import { runStep } from './run-step.ts';
import { type Interruption, settlementAfter } from './settlement-after.ts';
import type { StepHooks } from './step-hooks.ts';

export type RunParts = {
  store: JobStore;
  files: JobFiles;
  hooks: StepHooks;
  hosts: HostGate;
  /** Aborted when the companion stops. */
  stopping?: AbortSignal;
  onPreview: (jobId: string, part: 'cv' | 'letter', html: string) => void;
  onFailure: (thrown: unknown, where: { jobId: string; step: string }) => void;
};

/** A claimed job as it is run; its controller is aborted with an `Interruption`. */
export type Running = { parts: RunParts; definition: JobDefinition<unknown>; claim: Claim; controller: AbortController };

/** Runs a claimed job from its last finished step to its end, and settles it. */
export async function runClaim(running: Running): Promise<void> {
  const outcome = await runSteps(running);
  if (outcome !== undefined) await settleWhenWritable(running, outcome);
}

const retrySettling = { attempts: Number.POSITIVE_INFINITY, base: 500, longest: 30_000 };

/** An end that cannot be written, as on a full disk, is kept until it can; the next start would begin the step again. */
async function settleWhenWritable({ parts, claim }: Running, outcome: Settlement): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await parts.store.settle(claim.fence, outcome);
      return;
    } catch (thrown) {
      if (storageErrorCode(thrown) === undefined || parts.stopping?.aborted) throw thrown;
      parts.onFailure(thrown, { jobId: claim.job.id, step: 'settle' });
    }
    await sleep(backoff(tries, retrySettling), undefined, parts.stopping === undefined ? {} : { signal: parts.stopping }).catch(() => {});
  }
}

async function runSteps(running: Running): Promise<Settlement | undefined> {
  const { parts, definition, claim, controller } = running;
  let at: Step<unknown> | undefined;
  let { failures } = claim;
  try {
    const context = contextOf(running);
    const finished = new Map((await parts.store.steps(claim.job.id)).map((step) => [step.name, step]));
    for (const [ordinal, step] of definition.steps(context.input).entries()) {
      at = step;
      const { output, isReused } = await runStep(running, step, ordinal, context, finished.get(step.name));
      context.outputs[step.name] = output;
      if (!isReused) failures = 0;
    }
    return { to: 'done' };
  } catch (thrown) {
    const interruption = controller.signal.aborted ? (controller.signal.reason as Interruption) : undefined;
    if (interruption === undefined || codeOf(thrown) === 'effect-unresolved')
      parts.onFailure(thrown, { jobId: claim.job.id, step: at?.name ?? '' });
    return settlementAfter(thrown, { retry: at?.retry, failures, interruption });
  }
}

function contextOf({ parts, definition, claim: { job, input }, controller }: Running): StepContext<unknown> {
  return {
    jobId: job.id,
    applicationId: job.applicationId,
    input: definition.input.parse(input),
    outputs: {},
    signal: controller.signal,
    preview: (part, html) => parts.onPreview(job.id, part, html),
    partial: undefined,
    savePartial: async () => {},
  };
}
