import {
  type Application,
  type ApplicationDetail,
  type ApplicationStatus,
  type ApplicationSummary,
  type Artifact,
  CodedError,
  type FillPlan,
  type Job,
  mayFollow,
  type OutcomeKind,
  type Posting,
  type RouteInput,
  type RouteOutput,
} from '@sincerely/shared';
import { noteFilled } from '../profile/answer-uses.ts';
import type { Audit } from '../security/audit.ts';
import type { Storage } from '../storage/storage.ts';
import type { ApplicationIndex } from '../tracker/application-index.ts';
import type { ApplicationStore } from './application-store.ts';
import { describeFill } from './describe-fill.ts';
import type { Postings } from './postings.ts';
import type { Submissions } from './submissions.ts';

export type Applications = {
  savePosting(read: RouteInput<'savePosting'>): RouteOutput<'savePosting'>;
  detail(id: string): ApplicationDetail;
  change(id: string, change: RouteInput<'changeApplication'>): Application;
  recordFill(id: string, fill: RouteInput<'recordFill'>): Application;
  /** Throws `already-submitted` or `submit-unresolved` unless the person insists. */
  recordIntent(id: string, intent: RouteInput<'recordIntent'>): RouteOutput<'recordIntent'>;
  /** A submit whose end nobody knows yet. */
  openIntent(id: string): { intentId: string; plan: FillPlan } | undefined;
  /** A submit of it went out, or may have. */
  mayBeSent(id: string): boolean;
  recordOutcome(id: string, ended: RouteInput<'recordOutcome'>): Application;
  /** The person's word for its e-mail; `work` is done with it or not at all. Throws like `recordIntent`. */
  beginMail(id: string, mail: { to: string; insist: boolean }, work: () => void): void;
  /** How its e-mail ended. */
  endMail(id: string, ended: { isSent: boolean; at: number; detail: string }, work: () => void): void;
  /** The status follows its tailoring job. */
  followJob(job: Job): void;
  /** By the person's word, as one of many. Throws `submit-unresolved` where a submit or an e-mail has no known end. */
  setStatusOfMany(id: string, status: ApplicationStatus): void;
  summary(id: string): ApplicationSummary;
  /** Something of it was changed elsewhere: whoever shows it looks again. */
  tell(id: string): void;
  /** An older version of its documents, made at that time, is the current one again. */
  recordRestored(id: string, madeAt: number): void;
  /** At start: those whose tailoring went on, or ended, without their knowing. */
  catchUp(): void;
  /** At start: an intent without an end goes to the person. */
  handOverOpenIntents(): void;
};

type Parts = {
  storage: Storage;
  store: ApplicationStore;
  postings: Postings;
  submissions: Submissions;
  hasOpenMail: (applicationId: string) => boolean;
  /** The person says how an e-mail without a known end went. */
  settleMail: (applicationId: string, isSent: boolean) => void;
  index: ApplicationIndex;
  profileId: () => string;
  jobsOf: (applicationId: string) => Job[];
  artifactsOf: (applicationId: string) => Artifact[];
  /** The base CV the person chose for it. */
  baseOf: (applicationId: string) => string | null;
  onChange: (application: ApplicationSummary) => void;
  audit: Audit;
};

const statusAfter: Record<OutcomeKind, ApplicationStatus> = {
  submitted: 'submitted',
  invalid: 'filling',
  challenged: 'needs-you',
  'code-required': 'needs-you',
  duplicate: 'needs-you',
  closed: 'needs-you',
  unknown: 'needs-you',
};

export function openApplications(parts: Parts): Applications {
  const { storage, store, postings, submissions, onChange, audit } = parts;
  const postingOf = ({ postingId }: Application) => postings.byId(postingId) as Posting;
  const summary = (application: Application): ApplicationSummary => {
    const { receipt: _, ...rest } = application;
    const { description: __, ...posting } = postingOf(application);
    return { ...rest, posting, job: parts.jobsOf(application.id)[0] ?? null, baseId: parts.baseOf(application.id) };
  };
  /** One transaction, then the news of it. */
  const changing = (id: string, work: () => void): Application => {
    storage.transaction(work);
    const application = store.byId(id);
    onChange(summary(application));
    return application;
  };
  const moveIfAllowed = (id: string, to: ApplicationStatus, detail: string) => {
    if (mayFollow(store.byId(id).status, to)) store.setStatus(id, to, detail);
  };

  const followJob = (job: Job) => {
    if (job.kind !== 'tailor' || job.applicationId === null) return;
    const to = statusWithJob(job, parts.artifactsOf(job.applicationId).length > 0);
    const { status } = store.byId(job.applicationId);
    const concerned = to === 'tailoring' ? ['draft', 'ready'] : ['tailoring'];
    if (to === undefined || !concerned.includes(status)) return;
    changing(job.applicationId, () => store.setStatus(job.applicationId as string, to, `Tailoring: ${job.state}`));
  };

  return {
    savePosting: (read) =>
      storage.transaction(() => {
        const posting = postings.save(read);
        const application = store.ofPosting(parts.profileId(), posting.id);
        parts.index.refresh(application.id);
        return { posting, application };
      }),
    setStatusOfMany: (id, status) => {
      if (submissions.hasOpen(id) || parts.hasOpenMail(id)) throw new CodedError('submit-unresolved');
      changeByPerson(parts, id, status);
    },
    summary: (id) => summary(store.byId(id)),
    tell: (id) => onChange(summary(store.byId(id))),
    recordRestored: (id, madeAt) =>
      void changing(id, () => store.addEvent(id, 'restored', 'An older version of the documents was taken back', { madeAt })),
    detail: (id) => {
      const application = store.byId(id);
      return {
        ...application,
        posting: postingOf(application),
        artifacts: newestPerKind(parts.artifactsOf(id)),
        jobs: parts.jobsOf(id),
        events: store.events(id),
        baseId: parts.baseOf(id),
      };
    },
    change: (id, { status, notes }) =>
      changing(id, () => {
        if (notes !== undefined) {
          store.setNotes(id, notes);
          parts.index.refresh(id);
        }
        if (status !== undefined) changeByPerson(parts, id, status);
      }),
    recordFill: (id, { plan, report }) =>
      changing(id, () => {
        store.addEvent(id, 'fill', describeFill(report), { plan, report });
        noteFilled(storage, id, plan, report);
        audit('fill', { applicationId: id, planId: plan.id, filled: report.results.length });
        moveIfAllowed(id, 'filling', 'Form filled');
      }),
    recordIntent: (id, { plan, insist }) => {
      let intentId = '';
      const application = changing(id, () => {
        if (!insist) refuseSecondSubmit(parts, id);
        intentId = submissions.add(id, plan, insist);
        audit('submit-intent', { applicationId: id, intentId, planId: plan.id, insist });
        moveIfAllowed(id, 'submitting', 'Submit asked for');
      });
      return { intentId, application };
    },
    openIntent: (id) => submissions.openOf(id),
    mayBeSent: (id) => submissions.mayBeSent(id),
    recordOutcome: (id, { intentId, outcome, values }) =>
      changing(id, () => {
        if (submissions.byId(intentId, id).state === 'sent') return;
        submissions.end(intentId, id, outcome, values);
        audit('submit-outcome', { applicationId: id, intentId, outcome: outcome.kind });
        store.addEvent(id, 'outcome', outcome.message || outcome.signal || outcome.kind, outcome);
        if (outcome.kind === 'submitted') store.setSubmitted(id, outcome.at);
        moveIfAllowed(id, statusAfter[outcome.kind], `Submit ended: ${outcome.kind}`);
      }),
    beginMail: (id, { to, insist }, work) =>
      void changing(id, () => {
        if (!insist) refuseSecondSubmit(parts, id);
        moveIfAllowed(id, 'submitting', `E-mail to ${to} asked for`);
        work();
      }),
    endMail: (id, { isSent, at, detail }, work) =>
      void changing(id, () => {
        work();
        store.addEvent(id, 'mail', detail);
        if (isSent) store.setSubmitted(id, at);
        moveIfAllowed(id, isSent ? 'submitted' : 'needs-you', isSent ? 'Applied by e-mail' : 'The e-mail needs you');
      }),
    followJob: (job) => followJob(job),
    catchUp: () => {
      for (const { id } of store.inStatus('tailoring')) {
        const job = parts.jobsOf(id).find(({ kind }) => kind === 'tailor');
        if (job !== undefined) followJob(job);
      }
    },
    handOverOpenIntents: () => {
      for (const { id } of store.inStatus('submitting')) {
        storage.transaction(() => store.setStatus(id, 'needs-you', 'The companion stopped before it knew how the submit ended'));
      }
    },
  };
}

function refuseSecondSubmit({ store, submissions, hasOpenMail }: Parts, id: string): void {
  if (store.byId(id).submittedAt !== null) throw new CodedError('already-submitted');
  if (submissions.hasOpen(id) || hasOpenMail(id)) throw new CodedError('submit-unresolved');
}

/** Whoever was answered had applied. */
const saysSent = new Set<ApplicationStatus>(['submitted', 'interview', 'offer', 'rejected']);
const saysNotSent = new Set<ApplicationStatus>(['draft', 'ready', 'filling']);

/** The person's own word also ends what no page has ended. */
function changeByPerson({ store, submissions, settleMail, audit }: Parts, id: string, status: ApplicationStatus): void {
  const before = store.byId(id);
  if (before.status === status) return;
  store.setStatus(id, status, 'Changed by you');
  if (saysSent.has(status) || saysNotSent.has(status)) settleMail(id, saysSent.has(status));
  const now = Date.now();
  if (saysSent.has(status) && before.submittedAt === null) {
    submissions.resolve(id, true, now);
    store.setSubmitted(id, now);
  } else if (submissions.hasOpen(id) && ['submitting', 'needs-you'].includes(before.status)) submissions.resolve(id, false, now);
  audit('status-by-person', { applicationId: id, from: before.status, to: status });
}

function statusWithJob(job: Job, hasDocuments: boolean): ApplicationStatus | undefined {
  if (job.state === 'queued' || job.state === 'running') return 'tailoring';
  if (job.state === 'done') return 'ready';
  if (job.state === 'error' || job.state === 'cancelled') return hasDocuments ? 'ready' : 'draft';
  return undefined;
}

function newestPerKind(artifacts: Artifact[]): Artifact[] {
  const newest = new Map<string, Artifact>();
  for (const artifact of artifacts)
    if (artifact.createdAt >= (newest.get(artifact.kind)?.createdAt ?? 0)) newest.set(artifact.kind, artifact);
  return [...newest.values()];
}
