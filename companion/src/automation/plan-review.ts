import { editPlan } from '@sincerely/adapters/plan';
import {
  type Artifact,
  CodedError,
  type DocumentRole,
  isFinished,
  openRows,
  type PlanEdit,
  type PlanForReview,
  type QueuedApplication,
} from '@sincerely/shared';
import type { Storage } from '../storage/storage.ts';
import type { Audit } from '../security/audit.ts';
import type { JobStore } from '../jobs/job-store.ts';
import type { Approvals } from './approvals.ts';
import type { Automation } from './automation.ts';
import { changedSince } from './changed-since.ts';
import type { GivenWords } from './given-words.ts';

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
  words: GivenWords;
  /** Something of the application has happened: whoever shows it looks again. */
  tell: (applicationId: string) => void;
  audit: Audit;
};

export function openPlanReview({ storage, approvals, automation, jobs, artifactsOf, words, tell, audit }: Parts): PlanReview {
  const show = async (jobId: string): Promise<PlanForReview> => {
    const { plan, hash, documents, applicationId, approvedAt } = approvals.show(jobId);
    const pictures = artifactsOf(applicationId).filter(({ kind }) => kind === 'page-picture');
    return {
      queued: await automation.queued(jobId),
      plan,
      hash,
      changes: approvedAt === null ? changedSince({ plan, documents }, words.last(jobId, applicationId)) : null,
      documents: Object.entries(documents).map(([role, { id, name }]) => ({ role: role as DocumentRole, id, name })),
      pictures: pictures.toReversed().map(({ id, name, createdAt: at }) => ({ id, name, at })),
    };
  };
  /** What was pressed, or is over, is what it was. */
  const checkIsOpen = async (jobId: string) => {
    const { job, isPressed } = await automation.queued(jobId);
    if (isPressed || isFinished(job.state)) throw new CodedError('illegal-job-request');
  };
  return {
    show,
    edit: async (jobId, hash, ref, edit) => {
      await checkIsOpen(jobId);
      const proposed = approvals.of(jobId);
      if (proposed?.hash !== hash) throw new CodedError('plan-changed');
      approvals.propose(jobId, proposed.applicationId, { ...proposed, plan: editPlan(proposed.plan, ref, edit) });
      return show(jobId);
    },
    approve: async (approved) => {
      storage.transaction(() => {
        for (const { id, hash } of approved) {
          const proposed = approvals.approve(id, hash);
          if (openRows(proposed.plan).length > 0) throw new CodedError('needs-answers');
          words.note(proposed);
          audit('plan-approved', { applicationId: proposed.applicationId, jobId: id, hash });
        }
      });
      for (const { id } of approved) {
        const { job } = await automation.queued(id);
        tell(job.applicationId as string);
        if (job.state === 'paused' && job.errorCode !== null) await jobs.request(id, 'resume');
      }
      return Promise.all(approved.map(async ({ id }) => automation.queued(id)));
    },
    withdraw: async (jobId) => {
      await checkIsOpen(jobId);
      const { applicationId, approvedAt } = approvals.of(jobId) ?? {};
      approvals.withdraw(jobId);
      if (applicationId !== undefined && approvedAt !== null) {
        words.noteWithdrawn(applicationId);
        tell(applicationId);
      }
      return automation.queued(jobId);
    },
  };
}
