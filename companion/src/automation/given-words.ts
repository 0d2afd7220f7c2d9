import type { FillPlan } from '@sincerely/shared';
import type { ApplicationStore } from '../applications/application-store.ts';
import type { Storage } from '../storage/storage.ts';
import type { Proposed } from './approvals.ts';
import type { GivenWord } from './changed-since.ts';

/** What the person gave their word for, kept with what happened to the application. */
export type GivenWords = {
  /** Within the caller's transaction. */
  note(proposed: Proposed): void;
  noteWithdrawn(applicationId: string): void;
  /** The last one for this job. */
  last(jobId: string, applicationId: string): GivenWord | undefined;
};

type Kept = { jobId: string; plan: FillPlan; documents: GivenWord['documents'] };

export function openGivenWords(storage: Storage, store: Pick<ApplicationStore, 'addEvent'>): GivenWords {
  const { query } = storage;
  return {
    note: ({ jobId, applicationId, plan, documents }) =>
      store.addEvent(applicationId, 'approved', 'You approved the plan', { jobId, plan, documents } satisfies Kept),
    noteWithdrawn: (applicationId) => store.addEvent(applicationId, 'withdrawn', 'You withdrew your approval'),
    last: (jobId, applicationId) => {
      const given = query.selectFrom('application_events').select(['data', 'at']).where('kind', '=', 'approved');
      const row = storage.first(given.where('application_id', '=', applicationId).orderBy('id', 'desc').limit(1));
      if (!row?.data) return undefined;
      const { jobId: of, plan, documents } = JSON.parse(row.data) as Kept;
      return of === jobId ? { plan, documents, at: row.at } : undefined;
    },
  };
}
