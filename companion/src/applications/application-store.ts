import {
  type Application,
  type ApplicationEvent,
  type ApplicationStatus,
  CodedError,
  mayFollow,
  Outcome,
  type Receipt,
} from '@sincerely/shared';
import { mailReceipt } from '../mail/mail-store.ts';
import type { Insertable, Selectable } from 'kysely';
import { newId } from '../storage/new-id.ts';
import type { Storage } from '../storage/storage.ts';
import type { Tables } from '../storage/tables.ts';

type Row = Tables['applications'];
type Read = Selectable<Row>;
export type ShownValues = Receipt['values'];

/** Applications and their history as rows; which change means what is the service's. Callers put several calls into one transaction. */
export type ApplicationStore = {
  ofPosting(profileId: string, postingId: string): Application;
  byId(id: string): Application;
  /** Throws `illegal-status` unless `to` may follow the present status. */
  setStatus(id: string, to: ApplicationStatus, detail: string): void;
  setNotes(id: string, notes: string): void;
  setSubmitted(id: string, at: number): void;
  /** What the person keeps of it, as JSON. */
  setTracking(id: string, tracking: string): void;
  /** From another program: as it stood there, whatever our states say. */
  takeOver(id: string, as: { status: ApplicationStatus; submittedAt: number | null; createdAt?: number }): void;
  addEvent(id: string, kind: string, detail: string, data?: unknown): void;
  events(id: string): ApplicationEvent[];
  inStatus(status: ApplicationStatus): Application[];
  countSubmittedSince(at: number): number;
  submittedKeys(): string[];
};

export function openApplicationStore(storage: Storage): ApplicationStore {
  const { query } = storage;
  const rowOf = (id: string) => {
    const row = storage.first(query.selectFrom('applications').selectAll().where('id', '=', id));
    if (row === undefined) throw new CodedError('not-found', { message: 'There is no such application.' });
    return row;
  };
  const read = (row: Read): Application => ({
    id: row.id,
    postingId: row.posting_id,
    status: row.status,
    notes: row.notes,
    submittedAt: row.submitted_at,
    receipt: row.submitted_at === null ? null : (receiptOf(storage, row.id) ?? mailReceipt(storage, row.id)),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  });
  const change = (id: string, values: Partial<Insertable<Row>>) =>
    storage.run(
      query
        .updateTable('applications')
        .set({ ...values, updated_at: Date.now() })
        .where('id', '=', id),
    );
  const addEvent: ApplicationStore['addEvent'] = (id, kind, detail, data) => {
    const values = { application_id: id, kind, detail, data: data === undefined ? null : JSON.stringify(data), at: Date.now() };
    storage.run(query.insertInto('application_events').values(values));
  };
  return {
    ofPosting: (profileId, postingId) => {
      const same = query.selectFrom('applications').selectAll().where('profile_id', '=', profileId).where('posting_id', '=', postingId);
      const known = storage.first(same);
      if (known) {
        // One that was taken out of the lists comes back when its posting is looked at again.
        if (known.removed_at !== null) change(known.id, { removed_at: null });
        return read(rowOf(known.id));
      }
      const now = Date.now();
      const id = newId();
      const row = { id, profile_id: profileId, posting_id: postingId, status: 'draft' as const, notes: '' };
      storage.run(query.insertInto('applications').values({ ...row, submitted_at: null, created_at: now, updated_at: now }));
      addEvent(id, 'seen', 'Posting saved');
      return read(rowOf(id));
    },
    byId: (id) => read(rowOf(id)),
    setStatus: (id, to, detail) => {
      const { status } = rowOf(id);
      if (!mayFollow(status, to)) throw new CodedError('illegal-status', { details: { from: status, to } });
      if (status === to) return;
      change(id, { status: to });
      addEvent(id, 'status', detail, { from: status, to });
    },
    setNotes: (id, notes) => void change(id, { notes }),
    setSubmitted: (id, at) => void change(id, { submitted_at: at }),
    setTracking: (id, tracking) => void change(id, { tracking }),
    takeOver: (id, { status, submittedAt, createdAt }) =>
      void change(id, { status, submitted_at: submittedAt, ...(createdAt === undefined ? {} : { created_at: createdAt }) }),
    addEvent,
    events: (id) =>
      storage.all(
        query.selectFrom('application_events').select(['id', 'kind', 'detail', 'at']).where('application_id', '=', id).orderBy('id'),
      ),
    inStatus: (status) =>
      storage.all(query.selectFrom('applications').selectAll().where('status', '=', status).where('removed_at', 'is', null)).map(read),
    countSubmittedSince: (at) =>
      storage.first(
        query
          .selectFrom('applications')
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .where('submitted_at', '>=', at),
      )?.n ?? 0,
    submittedKeys: () =>
      storage
        .all(
          query
            .selectFrom('applications')
            .innerJoin('postings', 'postings.id', 'applications.posting_id')
            .select('postings.natural_key')
            .where('applications.submitted_at', 'is not', null),
        )
        .map(({ natural_key }) => natural_key),
  };
}

/** The receipt is the newest submission that was really sent. */
function receiptOf(storage: Storage, applicationId: string): Receipt | null {
  const row = storage.first(
    storage.query
      .selectFrom('submissions')
      .selectAll()
      .where('application_id', '=', applicationId)
      .where('state', '=', 'sent')
      .orderBy('created_at', 'desc')
      .limit(1),
  );
  if (row?.outcome == null) return null;
  const outcome = Outcome.parse(JSON.parse(row.outcome));
  return { at: outcome.at, outcome, values: JSON.parse(row.shown ?? '[]') as ShownValues };
}
