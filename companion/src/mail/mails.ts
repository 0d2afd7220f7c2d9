import {
  type ApplicationMail,
  type Artifact,
  CodedError,
  type Job,
  type MailDraft,
  type OwnDocument,
  type Posting,
  type Profile,
} from '@sincerely/shared';
import type { Applications } from '../applications/applications.ts';
import { sha256Of } from '../documents/files.ts';
import type { JobStore } from '../jobs/job-store.ts';
import type { SettingsStore } from '../profile/settings.ts';
import type { Audit } from '../security/audit.ts';
import { readPosting } from '../tailoring/posting/read-posting.ts';
import { draftMail } from './draft-mail.ts';
import { findAddresses } from './find-addresses.ts';
import { mailJobVersion } from './mail-job.ts';
import type { KeptMail, MailStore } from './mail-store.ts';

/** Encoded bytes; most servers take no more. */
export const maxMailBytes = 20 * 1024 * 1024;

export type Mails = {
  read(applicationId: string): ApplicationMail;
  /** Throws `illegal-status` while one is on its way or its end is unknown. */
  save(applicationId: string, draft: MailDraft): ApplicationMail;
  /** Throws `mail-not-set`, `mail-not-ready`, `mail-too-large`, `mail-changed`, and unless the person insists `already-submitted` or `submit-unresolved`. */
  send(applicationId: string, word: { hash: string; insist: boolean }): Promise<ApplicationMail>;
  /** The state follows its job. */
  followJob(job: Job): void;
  /** At start: what its job did without us. */
  catchUp(jobsOf: (applicationId: string) => Job[]): void;
  recordSent(mailId: string, answer: string): void;
};

type Parts = {
  store: MailStore;
  applications: Pick<Applications, 'beginMail' | 'endMail'>;
  settings: SettingsStore;
  jobs: Pick<JobStore, 'enqueue'>;
  documents: () => OwnDocument[];
  artifactsOf: (applicationId: string) => Artifact[];
  postingOf: (applicationId: string) => Posting;
  profile: () => Profile;
  audit: Audit;
};

type Attachable = Artifact | OwnDocument;

export function openMails(parts: Parts): Mails {
  const { store, applications, settings, audit } = parts;
  const attachable = (applicationId: string) => new Map([...sendable(parts, applicationId)].map((file) => [file.id, file]));
  const senderNow = () => {
    const mail = settings.mail();
    return mail && { name: mail.name, address: mail.address };
  };
  const hashOf = (draft: MailDraft, files: Map<string, Attachable>) => {
    const attached = draft.attachments.map((id) => files.get(id)).map((file) => [file?.name, file?.sha256]);
    return sha256Of(JSON.stringify([senderNow(), draft.to, draft.subject, draft.body, attached]));
  };
  const usual = (applicationId: string, files: Map<string, Attachable>) => {
    const drafted = draftMail(parts.profile(), readPosting(parts.postingOf(applicationId)), {
      artifacts: parts.artifactsOf(applicationId),
      documents: parts.documents(),
    });
    return { ...drafted, attachments: drafted.attachments.filter((id) => files.has(id)) };
  };
  const read = (applicationId: string): ApplicationMail => {
    const files = attachable(applicationId);
    const kept = store.newest(applicationId);
    const written = kept?.draft ?? usual(applicationId, files);
    const draft =
      kept?.state === 'sent' ? written : { ...written, attachments: stillThere(parts, applicationId, written.attachments, files) };
    const sender = kept?.sender ?? senderNow();
    return {
      state: kept === undefined ? 'draft' : kept.state === 'approved' ? 'sending' : kept.state,
      draft,
      from: sender === undefined ? null : sender.name === '' ? sender.address : `${sender.name} <${sender.address}>`,
      found: findAddresses(parts.postingOf(applicationId).description ?? ''),
      available: [...files.values()].map(({ id, name, mime, bytes }) => ({ id, name, mime, bytes })),
      bytes: encodedBytes(draft, files),
      maxBytes: maxMailBytes,
      hash: hashOf(draft, files),
      jobId: kept?.job_id ?? null,
      sentAt: kept?.sent_at ?? null,
      answer: kept?.answer ?? '',
    };
  };
  const save = (applicationId: string, draft: MailDraft): ApplicationMail => {
    if (store.hasOpen(applicationId))
      throw new CodedError('illegal-status', { message: 'This e-mail is on its way. Look how it ends before you change it.' });
    const files = attachable(applicationId);
    if (draft.attachments.some((id) => !files.has(id)))
      throw new CodedError('not-found', { message: 'One of the attachments is no longer there.' });
    store.saveDraft(applicationId, draft, hashOf(draft, files));
    return read(applicationId);
  };
  return {
    read,
    save,
    send: async (applicationId, { hash, insist }) => {
      const mail = read(applicationId);
      const sender = senderNow();
      if (sender === undefined) throw new CodedError('mail-not-set');
      requireReady(mail);
      if (mail.hash !== hash) throw new CodedError('mail-changed');
      const approvedAt = Date.now();
      let mailId = '';
      applications.beginMail(applicationId, { to: mail.draft.to, insist }, () => {
        store.saveDraft(applicationId, mail.draft, hash);
        mailId = (store.newest(applicationId) as KeptMail).id;
        store.change(mailId, { state: 'approved', sender: JSON.stringify(sender), approved_at: approvedAt });
        audit('mail-approved', { applicationId, mailId, hash });
      });
      const input = { mailId, approvedAt };
      const { id } = await parts.jobs.enqueue({
        kind: 'mail',
        version: mailJobVersion,
        input,
        applicationId,
        idemKey: `${mailId}:${approvedAt}`,
      });
      store.change(mailId, { job_id: id });
      return read(applicationId);
    },
    followJob: (job) => {
      if (job.kind !== 'mail' || job.applicationId === null) return;
      const kept = store.newest(job.applicationId);
      const isIts = kept !== undefined && (kept.job_id === null || kept.job_id === job.id);
      if (isIts && kept.state !== 'draft' && kept.state !== 'sent') follow(parts, kept, job);
    },
    catchUp: (jobsOf) => {
      for (const mail of store.open()) {
        const job = jobsOf(mail.application_id).find((one) => isJobOf(mail, one));
        if (job !== undefined) store.change(mail.id, { job_id: job.id });
        follow(parts, mail, job ?? neverBegun);
      }
    },
    recordSent: (mailId, answer) => {
      const mail = store.byId(mailId);
      if (mail.state === 'sent') return;
      const at = Date.now();
      applications.endMail(mail.application_id, { isSent: true, at, detail: `E-mail sent to ${mail.draft.to}` }, () => {
        store.change(mailId, { state: 'sent', sent_at: at, answer });
        audit('mail-sent', { applicationId: mail.application_id, mailId });
      });
    },
  };
}

/** An unknown end stays one until the person, or a job that goes on by their word, says otherwise. */
function follow({ store, applications }: Parts, mail: KeptMail, job: Pick<Job, 'state' | 'errorCode' | 'error'>): void {
  const state = stateWith(job, mail.state);
  if (state === undefined || state === mail.state) return;
  const detail = job.error ?? (state === 'not-sent' ? 'You stopped it before it was sent.' : '');
  const change = () => store.change(mail.id, { state, answer: detail });
  if (state === 'approved') change();
  else applications.endMail(mail.application_id, { isSent: false, at: Date.now(), detail }, change);
}

/** Killed between the person's word and the job: nothing can have gone out. */
const neverBegun = { state: 'cancelled', errorCode: null, error: 'The companion stopped before it began to send.' } as const;

/** Also where a stop kept its id from being noted: one since the person's word. */
function isJobOf({ job_id: jobId, approved_at: approvedAt }: KeptMail, { id, createdAt }: Job): boolean {
  return jobId === null ? createdAt >= (approvedAt ?? Number.POSITIVE_INFINITY) : id === jobId;
}

function stateWith({ state, errorCode }: Pick<Job, 'state' | 'errorCode'>, before: KeptMail['state']): KeptMail['state'] | undefined {
  if (state === 'paused' && errorCode === 'effect-unresolved') return 'unknown';
  if (state === 'error' || state === 'cancelled') return before === 'unknown' ? undefined : 'not-sent';
  return state === 'queued' || state === 'running' ? 'approved' : undefined;
}

function sendable({ artifactsOf, documents }: Parts, applicationId: string): Attachable[] {
  const kinds = ['cv-pdf', 'cv-docx', 'letter-pdf', 'letter-docx'];
  const newest = kinds.flatMap((kind) => artifactsOf(applicationId).findLast((artifact) => artifact.kind === kind) ?? []);
  return [...newest, ...documents()];
}

function requireReady({ from, draft, bytes, maxBytes }: ApplicationMail): void {
  if (from === null) throw new CodedError('mail-not-set');
  if (draft.to === '' || draft.subject.trim() === '' || draft.body.trim() === '') throw new CodedError('mail-not-ready');
  if (bytes > maxBytes) throw new CodedError('mail-too-large');
}

/** Of a document that was made anew, the newer one; of a file that is no longer there, nothing. */
function stillThere({ artifactsOf }: Parts, applicationId: string, ids: string[], files: Map<string, Attachable>): string[] {
  const made = artifactsOf(applicationId);
  const newer = (id: string) => made.findLast(({ kind }) => kind === made.find((artifact) => artifact.id === id)?.kind)?.id ?? id;
  return [...new Set(ids.map((id) => (files.has(id) ? id : newer(id))))].filter((id) => files.has(id));
}

/** Base64 in lines, and some room for the headers. */
function encodedBytes(draft: MailDraft, files: Map<string, Attachable>): number {
  const attached = draft.attachments.reduce((sum, id) => sum + Math.ceil(((files.get(id)?.bytes ?? 0) * 4) / 3) * (78 / 76) + 500, 0);
  return Math.ceil(attached + Buffer.byteLength(draft.body) * 1.4 + 2000);
}
