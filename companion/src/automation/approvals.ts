import { createHash } from 'node:crypto';
import { CodedError, type DocumentRole, type FillPlan } from '@sincerely/shared';
import type { Storage } from '../storage/storage.ts';
import type { Tables } from '../storage/tables.ts';

/** A document as it would be attached. */
export type ApprovedDocument = { id: string; name: string; sha256: string };
export type PlannedDocuments = Partial<Record<DocumentRole, ApprovedDocument>>;

/** What an application would send; `late`: selectors of controls that appear only as the form is filled. */
export type Proposal = { plan: FillPlan; documents: PlannedDocuments; late: string[] };
export type Proposed = Proposal & {
  jobId: string;
  applicationId: string;
  /** Over plan, documents and form: another one where anything of them differs. */
  hash: string;
  /** The person has seen exactly this. */
  isShown: boolean;
  /** Null: there is no word of the person's for exactly this. */
  approvedAt: number | null;
};

export type Approvals = {
  /** Where it is another one than before, no word for any of them holds any longer. */
  propose(jobId: string, applicationId: string, proposal: Proposal): Proposed;
  of(jobId: string): Proposed | undefined;
  /** The person has this on their screen. */
  show(jobId: string): Proposed;
  /** The person's word, for this hash. Throws `plan-changed`, or `plan-not-shown` where it was never on their screen. */
  approve(jobId: string, hash: string): Proposed;
  withdraw(jobId: string): void;
  /** How often the person has wanted the form planned anew. */
  round(jobId: string): number;
  planAnew(jobId: string): void;
  /** Which filled page the next press is for. */
  filledPage(jobId: string): string;
  setFilledPage(jobId: string, page: string): void;
};

export function openApprovals(storage: Storage, now: () => number = Date.now): Approvals {
  const { query } = storage;
  const rowOf = (jobId: string) => storage.first(query.selectFrom('approvals').selectAll().where('job_id', '=', jobId));
  const change = (jobId: string, values: Partial<Tables['approvals']>) =>
    void storage.run(
      query
        .updateTable('approvals')
        .set({ ...values, updated_at: now() })
        .where('job_id', '=', jobId),
    );
  const of = (jobId: string) => {
    const row = rowOf(jobId);
    return row && proposedOf(row);
  };
  const must = (jobId: string) => {
    const proposed = of(jobId);
    if (proposed === undefined) throw new CodedError('not-found', { message: 'There is no plan for this application yet.' });
    return proposed;
  };
  return {
    of,
    propose: (jobId, applicationId, proposal) => {
      const { plan, documents, late } = proposal;
      const row = { plan: JSON.stringify(plan), documents: JSON.stringify(documents), late: JSON.stringify(late) };
      const fresh = { ...row, hash: proposalHash(proposal), updated_at: now() };
      const known = rowOf(jobId);
      if (known === undefined) storage.run(query.insertInto('approvals').values({ ...emptyRow(jobId, applicationId, now()), ...fresh }));
      else change(jobId, known.hash === fresh.hash ? fresh : { ...fresh, approved_hash: null, approved_at: null });
      return must(jobId);
    },
    show: (jobId) => {
      change(jobId, { shown_hash: must(jobId).hash });
      return must(jobId);
    },
    approve: (jobId, hash) => {
      const proposed = must(jobId);
      if (proposed.hash !== hash) throw new CodedError('plan-changed');
      if (!proposed.isShown) throw new CodedError('plan-not-shown');
      change(jobId, { approved_hash: hash, approved_at: now() });
      return must(jobId);
    },
    round: (jobId) => rowOf(jobId)?.round ?? 0,
    planAnew: (jobId) => change(jobId, { round: (rowOf(jobId)?.round ?? 0) + 1, approved_hash: null, approved_at: null }),
    withdraw: (jobId) => change(jobId, { approved_hash: null, approved_at: null }),
    filledPage: (jobId) => rowOf(jobId)?.filled_page ?? '',
    setFilledPage: (jobId, page) => change(jobId, { filled_page: page }),
  };
}

function emptyRow(jobId: string, applicationId: string, at: number) {
  const nothing = { shown_hash: null, approved_hash: null, approved_at: null, filled_page: '', round: 0 };
  return { job_id: jobId, application_id: applicationId, ...nothing, created_at: at };
}

function proposedOf(row: Tables['approvals']): Proposed {
  return {
    jobId: row.job_id,
    applicationId: row.application_id,
    plan: JSON.parse(row.plan) as FillPlan,
    documents: JSON.parse(row.documents) as PlannedDocuments,
    late: JSON.parse(row.late) as string[],
    hash: row.hash,
    isShown: row.shown_hash === row.hash,
    approvedAt: row.approved_hash === row.hash ? row.approved_at : null,
  };
}

/** Names of a plan and of its rows are drawn anew with each look, and mean nothing. */
export function proposalHash({ plan, documents, late }: Proposal): string {
  const { adapter, adapterVersion, url, items } = plan;
  const rows = items.map(({ ref: _, ...item }) => item);
  const sent = { adapter, adapterVersion, url, rows, documents, late };
  return createHash('sha256').update(JSON.stringify(sent, inOneOrder)).digest('hex');
}

/** The same object is the same text, however it was put together. */
function inOneOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
