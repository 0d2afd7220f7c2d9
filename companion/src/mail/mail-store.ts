import { CodedError, MailDraft, type Outcome, type Receipt } from '@sincerely/shared';
import { newId } from '../storage/new-id.ts';
import type { Storage } from '../storage/storage.ts';
import type { Tables } from '../storage/tables.ts';

type Row = Tables['mails'];
export type Sender = { name: string; address: string };
export type KeptMail = Omit<Row, 'draft' | 'sender'> & { draft: MailDraft; sender: Sender | null };

/** E-mails of applications as rows. Callers put several calls into one transaction. */
export type MailStore = {
  /** The one that counts; undefined: nothing was written yet. */
  newest(applicationId: string): KeptMail | undefined;
  byId(id: string): KeptMail;
  /** The newest is on its way, or nobody knows whether it went. */
  hasOpen(applicationId: string): boolean;
  /** The person says how one without a known end went; one that is on its way is left to its job. */
  settle(applicationId: string, isSent: boolean): void;
  /** Those whose job may have gone on without us. */
  open(): KeptMail[];
  /** Into the draft there is; one that was sent stays, and this is a new one. */
  saveDraft(applicationId: string, draft: MailDraft, hash: string): void;
  change(id: string, values: Partial<Omit<Row, 'id' | 'draft'>>): void;
};

export function openMailStore(storage: Storage): MailStore {
  const { query } = storage;
  const change: MailStore['change'] = (id, values) => void storage.run(query.updateTable('mails').set(values).where('id', '=', id));
  const newest = (applicationId: string) => {
    const row = storage.first(
      query
        .selectFrom('mails')
        .selectAll()
        .where('application_id', '=', applicationId)
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(1),
    );
    return row && kept(row);
  };
  return {
    newest,
    change,
    hasOpen: (applicationId) => ['approved', 'unknown'].includes(newest(applicationId)?.state ?? ''),
    settle: (applicationId, isSent) => {
      const mail = newest(applicationId);
      if (mail?.state !== 'unknown') return;
      if (isSent) change(mail.id, { state: 'sent', sent_at: Date.now(), answer: 'You said that it went out.' });
      else change(mail.id, { state: 'not-sent', answer: 'You said that it did not go out.' });
    },
    byId: (id) => {
      const row = storage.first(query.selectFrom('mails').selectAll().where('id', '=', id));
      if (row === undefined) throw new CodedError('not-found', { message: 'There is no such e-mail.' });
      return kept(row);
    },
    open: () => storage.all(query.selectFrom('mails').selectAll().where('state', 'in', ['approved', 'unknown'])).map(kept),
    saveDraft: (applicationId, draft, hash) => {
      const known = newest(applicationId);
      const values = {
        draft: JSON.stringify(draft),
        hash,
        state: 'draft' as const,
        sender: null,
        job_id: null,
        answer: '',
        approved_at: null,
      };
      if (known && known.state !== 'sent') storage.run(query.updateTable('mails').set(values).where('id', '=', known.id));
      else
        storage.run(
          query
            .insertInto('mails')
            .values({ id: newId(), application_id: applicationId, created_at: Date.now(), sent_at: null, ...values }),
        );
    },
  };
}

function kept(row: Row): KeptMail {
  return { ...row, draft: MailDraft.parse(JSON.parse(row.draft)), sender: row.sender === null ? null : (JSON.parse(row.sender) as Sender) };
}

/** What was sent, and what the server answered; the names of what was attached are in the message that is kept. */
export function mailReceipt(storage: Storage, applicationId: string): Receipt | null {
  const { query } = storage;
  const row = storage.first(
    query
      .selectFrom('mails')
      .selectAll()
      .where('application_id', '=', applicationId)
      .where('state', '=', 'sent')
      .orderBy('sent_at', 'desc')
      .limit(1),
  );
  if (row === undefined) return null;
  const { draft, answer, sent_at: at } = kept(row);
  const outcome: Outcome = {
    kind: 'submitted',
    signal: 'the mail server took it',
    message: answer,
    errors: [],
    url: `mailto:${draft.to}`,
    at: at ?? 0,
  };
  const values = [
    { label: 'To', value: draft.to },
    { label: 'Subject', value: draft.subject },
    { label: 'Text', value: draft.body },
  ];
  return { at: outcome.at, outcome, values };
}
