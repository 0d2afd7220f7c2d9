import { z } from 'zod';
import { StoredAnswer } from './answer.ts';
import { Application, ApplicationDetail, ApplicationStatus } from './application.ts';
import { Artifact, FilePayload, OwnDocument } from './artifact.ts';
import { BaseCv, BaseCvChange, NewBaseCv } from './base-cv.ts';
import { Fact } from './fact.ts';
import { FillPlan } from './fill-plan.ts';
import { FillReport } from './fill-report.ts';
import { Grounding, LineEdit, LineEdited } from './grounding.ts';
import { ChangeDecision, Improvement, ImprovementWish } from './improvement.ts';
import { EffectSeen, Job, JobRequest, JobStep } from './job.ts';
import { JobDetail, JobListQuery, JobPage, ListedJob, StoppedWork } from './job-list.ts';
import { ImportReview, ReviewDecision, ReviewItem, ReviewSummary } from './import-review.ts';
import { ApplicationMail, MailDraft } from './mail.ts';
import { Outcome } from './outcome.ts';
import {
  Client,
  Hello,
  HelloProof,
  PairingClaim,
  PairingCode,
  PairingStart,
  PairingStarted,
  PairingState,
  PendingPairing,
} from './pairing.ts';
import { Posting, PostingTerms, ReadPosting } from './posting.ts';
import { Profile } from './profile.ts';
import { ModelServer, ModelSettings, ModelUsage, Settings, SettingsChange } from './settings.ts';
import { ApplicationPackage, TailoredPreview } from './tailored.ts';
import {
  ApplicationList,
  ApplicationQuery,
  ApplicationRow,
  BulkChange,
  BulkChanged,
  ImportPreview,
  Insights,
  Reminder,
  Tracking,
} from './tracker.ts';
import { BackupCopy, BroughtBack } from './upkeep.ts';
import { DocumentVersion, VersionDifference } from './versions.ts';

const nothing = z.object({});
const ProfileState = z.object({ profile: Profile, revision: z.number().int(), facts: z.array(Fact) });

/** What the extension keeps to fill with while the companion is off. */
export const SyncedData = z.object({
  profile: Profile,
  revision: z.number().int(),
  answers: z.array(StoredAnswer),
  documents: z.array(OwnDocument),
  /** Natural keys (`postingKey`) of postings already submitted: never twice. */
  submitted: z.array(z.string()),
});
export type SyncedData = z.infer<typeof SyncedData>;

export const Overview = z.object({
  sentToday: z.number().int(),
  needsYou: z.number().int(),
  running: z.array(Job),
  profileReady: z.boolean(),
  extensionPaired: z.boolean(),
});
export type Overview = z.infer<typeof Overview>;

/** What the onboarding tells: where things are on this machine. */
export const Setup = z.object({
  version: z.string(),
  port: z.number().int(),
  dataFolder: z.string(),
  /** Unpacked extension folders; empty where they were not built. */
  extension: z.object({ chrome: z.string(), firefox: z.string() }),
});
export type Setup = z.infer<typeof Setup>;

/** Who may call: anyone on this machine, a paired client, or the dashboard alone. */
export type RouteAccess = 'open' | 'client' | 'dashboard';

type Route = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  access: RouteAccess;
  /** Query for GET and DELETE, JSON body otherwise. */
  input: z.ZodType;
  output: z.ZodType;
  /** Largest body in bytes where it is not the usual 1 MiB. */
  limit?: number;
  /** Answered with an ETag: who asks again with it is told 304 while nothing has changed. */
  etag?: true;
};

const fileLimit = 15 * 1024 * 1024;

/** Every HTTP route, used by both ends. Path parameters are written `:id`. */
export const routes = {
  health: {
    method: 'GET',
    path: '/api/health',
    access: 'open',
    input: nothing,
    output: z.object({ name: z.literal('sincerely'), version: z.string(), bootId: z.string() }),
  },
  hello: { method: 'POST', path: '/api/hello', access: 'open', input: Hello, output: HelloProof },

  openSession: {
    method: 'POST',
    path: '/api/session',
    access: 'open',
    input: z.object({ token: z.string() }),
    output: z.object({ headerToken: z.string() }),
  },
  resumeSession: {
    method: 'POST',
    path: '/api/session/resume',
    access: 'open',
    input: nothing,
    output: z.object({ headerToken: z.string() }),
  },

  makePairingCode: { method: 'POST', path: '/api/pairing', access: 'dashboard', input: nothing, output: PairingCode },
  pendingPairings: { method: 'GET', path: '/api/pairing', access: 'dashboard', input: nothing, output: z.array(PendingPairing) },
  startPairing: { method: 'POST', path: '/api/pairing/start', access: 'open', input: PairingStart, output: PairingStarted },
  claimPairing: { method: 'POST', path: '/api/pairing/claim', access: 'open', input: PairingClaim, output: PairingState },
  finishPairing: { method: 'POST', path: '/api/pairing/finish', access: 'open', input: PairingClaim, output: PairingState },
  decidePairing: {
    method: 'POST',
    path: '/api/pairing/:id/decision',
    access: 'dashboard',
    input: z.object({ accept: z.boolean() }),
    output: nothing,
  },
  clients: { method: 'GET', path: '/api/clients', access: 'dashboard', input: nothing, output: z.array(Client) },
  revokeClient: { method: 'DELETE', path: '/api/clients/:id', access: 'dashboard', input: nothing, output: nothing },

  setup: { method: 'GET', path: '/api/setup', access: 'dashboard', input: nothing, output: Setup },

  liveTicket: {
    method: 'POST',
    path: '/api/live/ticket',
    access: 'client',
    input: nothing,
    output: z.object({ ticket: z.string(), expiresAt: z.number() }),
  },
  overview: { method: 'GET', path: '/api/overview', access: 'client', input: nothing, output: Overview },
  sync: { method: 'GET', path: '/api/sync', access: 'client', input: nothing, output: SyncedData },

  profile: { method: 'GET', path: '/api/profile', access: 'client', input: nothing, output: ProfileState },
  saveProfile: {
    method: 'PUT',
    path: '/api/profile',
    access: 'dashboard',
    input: z.object({ profile: Profile, revision: z.number().int() }),
    output: ProfileState,
  },
  /** Has the companion ready to read a file; changes nothing. */
  prepareImport: { method: 'POST', path: '/api/profile/import/prepare', access: 'dashboard', input: nothing, output: nothing },
  importProfile: {
    method: 'POST',
    path: '/api/profile/import',
    access: 'dashboard',
    input: FilePayload,
    /** A proposal: nothing of it is in the profile until the person has gone through the review. */
    output: z.object({ profile: Profile, facts: z.array(Fact), warnings: z.array(z.string()), reviewId: z.string() }),
    limit: fileLimit,
  },
  /** Facts that were read and saved without a word of the person, confirmed by their ids. Refused with `stale-revision`. */
  confirmFacts: {
    method: 'POST',
    path: '/api/profile/facts/confirm',
    access: 'dashboard',
    input: z.object({ ids: z.array(z.string().max(100)).max(10_000), revision: z.number().int() }),
    output: ProfileState,
  },

  importReviews: { method: 'GET', path: '/api/profile/reviews', access: 'dashboard', input: nothing, output: z.array(ReviewSummary) },
  importReview: { method: 'GET', path: '/api/profile/reviews/:id', access: 'dashboard', input: nothing, output: ImportReview },
  /** Answers with every item: one decision may change how others compare. */
  decideReview: {
    method: 'POST',
    path: '/api/profile/reviews/:id/decisions',
    access: 'dashboard',
    input: z.object({ decisions: z.array(ReviewDecision).min(1).max(10_000) }),
    output: z.object({ items: z.array(ReviewItem) }),
  },
  /**
   * Saves the profile by the decisions and ends the review. `leaveOut`: what is still open is left out; without it such a review is refused
   * with `review-unfinished`. Refused with `stale-revision` like `saveProfile`.
   */
  finishReview: {
    method: 'POST',
    path: '/api/profile/reviews/:id/finish',
    access: 'dashboard',
    input: z.object({ revision: z.number().int(), leaveOut: z.boolean() }),
    output: ProfileState,
  },
  discardReview: { method: 'DELETE', path: '/api/profile/reviews/:id', access: 'dashboard', input: nothing, output: nothing },
  restoreReview: { method: 'POST', path: '/api/profile/reviews/:id/restore', access: 'dashboard', input: nothing, output: nothing },

  baseCvs: { method: 'GET', path: '/api/base-cvs', access: 'client', input: nothing, output: z.array(BaseCv) },
  addBaseCv: { method: 'POST', path: '/api/base-cvs', access: 'dashboard', input: NewBaseCv, output: BaseCv },
  changeBaseCv: { method: 'PATCH', path: '/api/base-cvs/:id', access: 'dashboard', input: BaseCvChange, output: BaseCv },
  /** Refused with `last-base-cv` where it is the only one. */
  removeBaseCv: { method: 'DELETE', path: '/api/base-cvs/:id', access: 'dashboard', input: nothing, output: nothing },
  restoreBaseCv: { method: 'POST', path: '/api/base-cvs/:id/restore', access: 'dashboard', input: nothing, output: BaseCv },

  documents: { method: 'GET', path: '/api/documents', access: 'client', input: nothing, output: z.array(OwnDocument) },
  addDocument: {
    method: 'POST',
    path: '/api/documents',
    access: 'dashboard',
    input: FilePayload.extend({ kind: OwnDocument.shape.kind }),
    output: OwnDocument,
    limit: fileLimit,
  },
  removeDocument: { method: 'DELETE', path: '/api/documents/:id', access: 'dashboard', input: nothing, output: nothing },

  savePosting: {
    method: 'POST',
    path: '/api/postings',
    access: 'client',
    input: ReadPosting,
    output: z.object({ posting: Posting, application: Application }),
  },

  /** By the address of any of its pages. Saved before its site is asked; `warning` says what could not be read. */
  addPosting: {
    method: 'POST',
    path: '/api/postings/by-address',
    access: 'client',
    input: z.object({ url: z.url().max(2000) }),
    output: z.object({
      posting: Posting,
      application: Application,
      warning: z.object({ code: z.string(), message: z.string() }).optional(),
    }),
  },

  applications: {
    method: 'GET',
    path: '/api/applications',
    access: 'client',
    input: ApplicationQuery,
    output: ApplicationList,
  },
  /** Tags in use, the most used first. */
  tags: {
    method: 'GET',
    path: '/api/tags',
    access: 'client',
    input: nothing,
    output: z.array(z.object({ tag: z.string(), count: z.number().int() })),
  },
  /** Each that may is changed; those that may not are told. */
  changeApplications: {
    method: 'POST',
    path: '/api/applications/changes',
    access: 'dashboard',
    input: z.object({ ids: z.array(z.string()).min(1).max(20_000), change: BulkChange }),
    output: BulkChanged,
  },
  /** What was changed by it since stays as it is now. */
  undoChange: {
    method: 'POST',
    path: '/api/applications/changes/:id/undo',
    access: 'dashboard',
    input: nothing,
    output: z.object({ restored: z.number().int() }),
  },
  /** A table with a line of column names. `dryRun`: only says what would come of it. */
  importApplications: {
    method: 'POST',
    path: '/api/applications/import',
    access: 'dashboard',
    limit: 8 * 1024 * 1024,
    input: z.object({ csv: z.string(), dryRun: z.boolean() }),
    output: ImportPreview,
  },
  exportApplications: {
    method: 'GET',
    path: '/api/applications/export',
    access: 'dashboard',
    input: z.object({ format: z.enum(['csv', 'json']) }),
    output: z.object({ name: z.string(), mime: z.string(), text: z.string() }),
  },
  /** What the person keeps of it, its reminders, and others of the same title and employer. */
  tracking: {
    method: 'GET',
    path: '/api/applications/:id/tracking',
    access: 'client',
    input: nothing,
    output: z.object({ tracking: Tracking, reminders: z.array(Reminder), twins: z.array(ApplicationRow) }),
  },
  saveTracking: {
    method: 'PUT',
    path: '/api/applications/:id/tracking',
    access: 'dashboard',
    input: Tracking,
    output: Tracking,
  },
  addReminder: {
    method: 'POST',
    path: '/api/applications/:id/reminders',
    access: 'dashboard',
    input: Reminder.pick({ at: true, text: true }),
    output: Reminder,
  },
  changeReminder: {
    method: 'PATCH',
    path: '/api/reminders/:id',
    access: 'dashboard',
    input: z.object({ at: z.number().optional(), text: z.string().max(500).optional(), done: z.boolean().optional() }),
    output: Reminder,
  },
  removeReminder: { method: 'DELETE', path: '/api/reminders/:id', access: 'dashboard', input: nothing, output: nothing },
  /** Open reminders that are due at that time, the longest due first. */
  dueReminders: {
    method: 'GET',
    path: '/api/reminders',
    access: 'client',
    input: z.object({ until: z.coerce.number().optional() }),
    output: z.array(Reminder.extend({ title: z.string(), company: z.string() })),
  },
  /** Something the person did with an application outside, kept for the insights. */
  noteUse: {
    method: 'POST',
    path: '/api/applications/:id/uses',
    access: 'client',
    input: z.object({ use: z.enum(['autofill-copied']) }),
    output: nothing,
  },
  insights: { method: 'GET', path: '/api/insights', access: 'dashboard', input: nothing, output: Insights },
  application: { method: 'GET', path: '/api/applications/:id', access: 'client', input: nothing, output: ApplicationDetail },
  /** What its posting's text says: salary, last day, language, experience and keywords. */
  postingTerms: { method: 'GET', path: '/api/applications/:id/terms', access: 'client', input: nothing, output: PostingTerms },
  /** The newest finished documents as pages, and the score. Refused with `not-tailored` where there are none. */
  tailoredPreview: { method: 'GET', path: '/api/applications/:id/preview', access: 'client', input: nothing, output: TailoredPreview },
  /** The newest finished files, and the score. Refused with `not-tailored` where there are none. */
  applicationPackage: {
    method: 'GET',
    path: '/api/applications/:id/package',
    access: 'client',
    input: nothing,
    output: ApplicationPackage,
  },
  /** Each sentence of the newest documents with the facts it stands on. Refused with `not-tailored` where there are none. */
  grounding: { method: 'GET', path: '/api/applications/:id/grounding', access: 'client', input: nothing, output: Grounding },
  editLine: { method: 'POST', path: '/api/applications/:id/edits', access: 'client', input: LineEdit, output: LineEdited },
  /** Every version of the tailored documents, the newest first. */
  versions: {
    method: 'GET',
    path: '/api/applications/:id/versions',
    access: 'client',
    input: nothing,
    output: z.array(DocumentVersion),
  },
  compareVersions: {
    method: 'GET',
    path: '/api/applications/:id/versions/difference',
    access: 'client',
    input: z.object({ from: z.string(), to: z.string() }),
    output: VersionDifference,
  },
  /** Makes an older version the current one, as a new version; nothing is removed. */
  restoreVersion: {
    method: 'POST',
    path: '/api/applications/:id/versions/restored',
    access: 'dashboard',
    input: z.object({ version: z.string() }),
    output: z.array(DocumentVersion),
  },
  changeApplication: {
    method: 'PATCH',
    path: '/api/applications/:id',
    access: 'client',
    input: z.object({ status: ApplicationStatus.optional(), notes: z.string().max(20_000).optional() }),
    output: Application,
  },
  recordFill: {
    method: 'POST',
    path: '/api/applications/:id/fills',
    access: 'client',
    input: z.object({ plan: FillPlan, report: FillReport }),
    output: Application,
  },
  /** Stored before the click. Refused with `already-submitted` or `submit-unresolved` unless `insist`. */
  recordIntent: {
    method: 'POST',
    path: '/api/applications/:id/intents',
    access: 'client',
    input: z.object({ plan: FillPlan, insist: z.boolean() }),
    output: z.object({ intentId: z.string(), application: Application }),
  },
  recordOutcome: {
    method: 'POST',
    path: '/api/applications/:id/outcomes',
    access: 'client',
    input: z.object({ intentId: z.string(), outcome: Outcome, values: z.array(z.object({ label: z.string(), value: z.string() })) }),
    output: Application,
  },

  /** A picture of the page that confirmed the application, for its receipt: PNG in base64. */
  savePicture: {
    method: 'POST',
    path: '/api/applications/:id/pictures',
    access: 'client',
    limit: 8 * 1024 * 1024,
    input: z.object({ picture: z.base64() }),
    output: Artifact,
  },

  /** The e-mail it could be applied with: as written, or drafted from the facts. */
  mail: { method: 'GET', path: '/api/applications/:id/mail', access: 'dashboard', input: nothing, output: ApplicationMail },
  saveMail: { method: 'PUT', path: '/api/applications/:id/mail', access: 'dashboard', input: MailDraft, output: ApplicationMail },
  /**
   * The person's word. Refused with `mail-changed` where the hash is not that of what would go, and with `already-submitted` or
   * `submit-unresolved` unless `insist`.
   */
  sendMail: {
    method: 'POST',
    path: '/api/applications/:id/mail/send',
    access: 'dashboard',
    input: z.object({ hash: z.string(), insist: z.boolean() }),
    output: ApplicationMail,
  },

  answers: { method: 'GET', path: '/api/answers', access: 'client', input: nothing, output: z.array(StoredAnswer) },
  saveAnswer: {
    method: 'POST',
    path: '/api/answers',
    access: 'client',
    input: StoredAnswer.omit({ id: true, updatedAt: true }),
    output: StoredAnswer,
  },
  removeAnswer: { method: 'DELETE', path: '/api/answers/:id', access: 'client', input: nothing, output: nothing },

  startJob: {
    method: 'POST',
    path: '/api/jobs',
    access: 'client',
    /** `improve`: one at a time; while one lives, that one is answered. */
    input: z.discriminatedUnion('kind', [
      /** `baseId`: from now on the application's base CV; absent: as chosen before, else the default. */
      z.object({ kind: z.literal('tailor'), applicationId: z.string(), baseId: z.string().optional() }),
      ImprovementWish.extend({ kind: z.literal('improve') }),
    ]),
    output: Job,
  },
  job: {
    method: 'GET',
    path: '/api/jobs/:id',
    access: 'client',
    etag: true,
    input: nothing,
    output: z.object({ job: Job, steps: z.array(JobStep) }),
  },
  requestJob: {
    method: 'POST',
    path: '/api/jobs/:id/requests',
    access: 'client',
    /** `fromStep`: a retry forgets this finished step and those after it. Refused where that would send something again. */
    input: z.object({ request: JobRequest, effect: EffectSeen.optional(), fromStep: z.string().max(100).optional() }),
    output: Job,
  },
  jobs: { method: 'GET', path: '/api/jobs', access: 'client', input: JobListQuery, output: JobPage },
  /** What happened to a job so far, what it made, and the jobs it belongs with. */
  jobDetail: { method: 'GET', path: '/api/jobs/:id/detail', access: 'client', input: nothing, output: JobDetail },
  stoppedWork: { method: 'GET', path: '/api/work/stopped', access: 'client', input: nothing, output: StoppedWork },
  /** Puts stopped work aside, or back. Refused with `illegal-job-request` for a job that is not stopped. */
  dismissWork: {
    method: 'POST',
    path: '/api/work/:id/dismissal',
    access: 'client',
    input: z.object({ dismissed: z.boolean() }),
    output: ListedJob,
  },

  /** The newest analysis of the CV on its own; null: there was none yet. */
  improvement: {
    method: 'GET',
    path: '/api/improvement',
    access: 'dashboard',
    input: nothing,
    output: z.object({ improvement: Improvement.nullable() }),
  },
  /** Refused with `stale-revision` or `change-outdated`; the profile is then as it was. */
  decideChange: {
    method: 'POST',
    path: '/api/improvements/:id/decisions',
    access: 'dashboard',
    input: ChangeDecision,
    output: Improvement,
  },

  /** A signed URL for one artifact or own document, valid for 60 s. `inline`: HTML to show in a sandboxed frame. */
  artifactLink: {
    method: 'POST',
    path: '/api/artifacts/:id/link',
    access: 'client',
    input: z.object({ inline: z.boolean() }),
    output: z.object({
      url: z.string(),
      expiresAt: z.number(),
      artifact: Artifact.pick({ name: true, mime: true, bytes: true, sha256: true }),
    }),
  },

  backups: { method: 'GET', path: '/api/backups', access: 'dashboard', input: nothing, output: z.array(BackupCopy) },
  makeBackup: { method: 'POST', path: '/api/backups', access: 'dashboard', input: nothing, output: BackupCopy },
  /** How the data was brought back, the newest first. */
  restorations: { method: 'GET', path: '/api/restorations', access: 'dashboard', input: nothing, output: z.array(BroughtBack) },
  /** Everything that is kept, in one ZIP; the link is good for a minute. Passwords and keys are not in it. */
  exportAccount: {
    method: 'POST',
    path: '/api/account/export',
    access: 'dashboard',
    input: nothing,
    output: z.object({ url: z.string(), name: z.string(), bytes: z.number().int() }),
  },
  /** Puts an export in the place of what is kept, which is set aside. The companion starts anew; the dashboard comes back by the link. */
  importAccount: {
    method: 'POST',
    path: '/api/account/import',
    access: 'dashboard',
    limit: 256 * 1024 * 1024,
    input: FilePayload,
    output: z.object({ dashboardUrl: z.string() }),
  },
  /** Erases everything; `word`: what the person typed to say so. */
  eraseAccount: {
    method: 'POST',
    path: '/api/account/erase',
    access: 'dashboard',
    input: z.object({ word: z.literal('erase everything') }),
    output: z.object({ dashboardUrl: z.string() }),
  },

  settings: { method: 'GET', path: '/api/settings', access: 'client', input: nothing, output: Settings },
  saveSettings: { method: 'PUT', path: '/api/settings', access: 'dashboard', input: SettingsChange, output: Settings },
  testModel: {
    method: 'POST',
    path: '/api/settings/model/test',
    access: 'dashboard',
    input: nothing,
    output: z.object({ ok: z.boolean(), message: z.string() }),
  },
  /** Connects to the mail server and logs in; nothing is sent. */
  testMail: {
    method: 'POST',
    path: '/api/settings/mail/test',
    access: 'dashboard',
    input: nothing,
    output: z.object({ ok: z.boolean(), message: z.string() }),
  },
  /** The servers of models that answer: at `baseUrl`, or where it is empty the usual ones on this machine. */
  findModels: {
    method: 'POST',
    path: '/api/settings/model/find',
    access: 'dashboard',
    input: z.object({ baseUrl: ModelSettings.shape.baseUrl, key: z.string().max(2000).optional() }),
    output: z.object({ servers: z.array(ModelServer) }),
  },
  /** This calendar month's, or one application's. */
  modelUsage: {
    method: 'GET',
    path: '/api/settings/model/usage',
    access: 'client',
    input: z.object({ applicationId: z.string().optional() }),
    output: ModelUsage,
  },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;
export type RouteInput<N extends RouteName> = z.input<(typeof routes)[N]['input']>;
export type RouteOutput<N extends RouteName> = z.output<(typeof routes)[N]['output']>;

/** Sent by the extension's outbox: a call that is repeated with the same key is answered once. */
export const idempotencyHeader = 'idempotency-key';
/** The dashboard's in-memory token, beside its cookie. */
export const headerTokenName = 'x-sincerely-token';

/** The port tried first; `SINCERELY_PORT` changes it. */
export const defaultPort = 4747;

/** The path with its parameters put in. */
export function pathOf(name: RouteName, params: Record<string, string> = {}): string {
  return routes[name].path.replaceAll(/:(\w+)/gu, (_, key: string) => encodeURIComponent(params[key] ?? ''));
}
