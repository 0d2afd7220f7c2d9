import { defineJob, type Step } from '../jobs/define-job.ts';
import { ApplyInput, type ApplyParts } from './apply-parts.ts';
import { approvalStep, turnStep } from './steps/approval-step.ts';
import { fillStep } from './steps/fill-step.ts';
import { formStep } from './steps/form-step.ts';
import { submitStep } from './steps/submit-step.ts';
import { tailorStep } from './steps/tailor-step.ts';
import type { Traces } from './trace.ts';

export const applyJobVersion = 1;

/** Applies to one posting in the companion's own browser: nothing is filled or sent that the person has not approved. One at a time. */
export function applyJob(parts: ApplyParts, { traced }: Pick<Traces, 'traced'>) {
  return defineJob({
    kind: 'apply',
    version: applyJobVersion,
    input: ApplyInput,
    concurrency: 1,
    steps: () => stepsOf(parts).map(traced),
  });
}

function stepsOf(parts: ApplyParts): Step<ApplyInput>[] {
  return [
    tailorStep(parts),
    formStep(parts),
    approvalStep(parts),
    turnStep(parts),
    fillStep(parts),
    submitStep(parts),
    {
      name: 'close',
      version: 1,
      percent: 98,
      label: 'Closing the page',
      inputs: () => null,
      run: async ({ jobId }) => {
        await parts.tabs.close(jobId);
        return { output: null };
      },
    },
  ];
}
