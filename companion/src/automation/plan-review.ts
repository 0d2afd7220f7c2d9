import { editPlan } from '@sincerely/adapters/plan';
import { type Artifact, CodedError, type PlanEdit, type PlanForReview, type QueuedApplication } from '@sincerely/shared';
import type { Storage } from '../storage/storage.ts';
import type { Audit } from '../security/audit.ts';
import type { JobStore } from '../jobs/job-store.ts';
import type { Approvals } from './approvals.ts';
import type { Automation } from './automation.ts';
import { openRows } from './same-form.ts';

/** The person looks at what would be sent, changes it, and gives their word for it. */
export type PlanReview = {
  show(jobId: string): Promise<PlanForReview>;
  edit(jobId: string, hash: string, ref: string, edit: PlanEdit): Promise<PlanForReview>;
  /** All of them, or none. Throws `plan-changed`, `plan-not-shown` or `needs-answers`. */
  approve(words: { id: string; hash: string }[]): Promise<QueuedApplication[]>;
  withdraw(jobId: string): Promise<QueuedApplication>;
};

type Parts = {
  storage: Storage;
  approvals: Approvals;
  automation: Pick<Automation, 'queued'>;
  jobs: Pick<JobStore, 'request'>;
  artifactsOf: (applicationId: string) => Artifact[];
  audit: Audit;
};

export function openPlanReview({ storage, approvals, automation, jobs, artifactsOf, audit }: Parts): PlanReview {
  const show = async (jobId: string): Promise<PlanForReview> => {
    const { plan, hash, documents, applicationId } = approvals.show(jobId);
    const pictures = artifactsOf(applicationId).filter(({ kind }) => kind === 'page-picture');
    return {
      queued: await automation.queued(jobId),
      plan,
      hash,
      documents: Object.entries(documents).map(([role, { id, name }]) => ({ role: role as 'resume' | 'cover-letter', id, name })),
      pictures: pictures.toReversed().map(({ id, name, createdAt: at }) => ({ id, name, at })),
    };
  };
  return {
    show,
    edit: async (jobId, hash, ref, edit) => {
      const proposed = approvals.of(jobId);
      if (proposed?.hash !== hash) throw new CodedError('plan-changed');
      approvals.propose(jobId, proposed.applicationId, { ...proposed, plan: editPlan(proposed.plan, ref, edit) });
      return show(jobId);
    },
    approve: async (words) => {
      storage.transaction(() => {
        for (const { id, hash } of words) {
          const { plan, applicationId } = approvals.approve(id, hash);
          if (openRows(plan).length > 0) throw new CodedError('needs-answers');
          audit('plan-approved', { applicationId, jobId: id, hash });
        }
      });
      for (const { id } of words) {
        const { job } = await automation.queued(id);
        if (job.state === 'paused' && job.errorCode !== null) await jobs.request(id, 'resume');
      }
      return Promise.all(words.map(async ({ id }) => automation.queued(id)));
    },
    withdraw: async (jobId) => {
      approvals.withdraw(jobId);
      return automation.queued(jobId);
    },
  };
}
