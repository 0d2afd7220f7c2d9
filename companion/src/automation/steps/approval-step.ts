import { openRows } from '@sincerely/shared';
import type { Step } from '../../jobs/define-job.ts';
import { NotYet } from '../../jobs/not-yet.ts';
import { StepError } from '../../jobs/step-error.ts';
import { type ApplyInput, type ApplyParts, hostOf } from '../apply-parts.ts';
import type { Proposed } from '../approvals.ts';
import { pageOf } from '../page-of.ts';

/** Waits for the person's word for exactly this plan, these documents and this form. */
export function approvalStep({ approvals }: ApplyParts): Step<ApplyInput> {
  return {
    name: 'approval',
    version: 1,
    percent: 50,
    label: 'Waiting for your word',
    inputs: ({ jobId }) => [approvals.of(jobId)?.hash, approvals.of(jobId)?.approvedAt],
    run: async ({ jobId }) => ({ output: { hash: approvedOf(approvals.of(jobId)).hash } }),
  };
}

/** Throws where there is no word for it as it is now. */
export function approvedOf(proposed: Proposed | undefined): Proposed {
  if (proposed === undefined) throw new StepError('awaits-approval', 'needs-person');
  if (proposed.approvedAt !== null) return proposed;
  throw new StepError(openRows(proposed.plan).length > 0 ? 'needs-answers' : 'awaits-approval', 'needs-person');
}

/** Waits for its turn: applications go out at the pace the person has set. Asked anew for every page that is to be filled. */
export function turnStep(parts: ApplyParts): Step<ApplyInput> {
  const { approvals, pace } = parts;
  return {
    name: 'turn',
    version: 1,
    percent: 55,
    label: 'Waiting for its turn',
    inputs: ({ jobId, input }) => [approvals.of(jobId)?.hash, pageOf(parts, jobId, input.applicationId)],
    run: async ({ input }) => {
      const at = pace.nextAt(hostOf(input.url));
      if (at > Date.now()) throw new NotYet('not-yet', at);
      return { output: null };
    },
  };
}
