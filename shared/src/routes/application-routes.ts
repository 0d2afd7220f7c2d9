import { z } from 'zod';
import { Application, ApplicationDetail, ApplicationStatus } from '../application.ts';
import { Artifact } from '../artifact.ts';
import { FillPlan } from '../fill-plan.ts';
import { FillReport } from '../fill-report.ts';
import { Grounding, LineEdit, LineEdited } from '../grounding.ts';
import { ApplicationMail, MailDraft } from '../mail.ts';
import { Outcome } from '../outcome.ts';
import { Posting, PostingTerms, ReadPosting } from '../posting.ts';
import { ApplicationPackage, TailoredPreview } from '../tailored.ts';
import { DocumentVersion, VersionDifference } from '../versions.ts';
import { nothing, type Route } from './route.ts';

/** One posting and its application, from the first look to the receipt. */
export const applicationRoutes = {
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
  application: { method: 'GET', path: '/api/applications/:id', access: 'client', input: nothing, output: ApplicationDetail },
  /** What its posting's text says: salary, last day, language, experience and keywords. */
  postingTerms: { method: 'GET', path: '/api/applications/:id/terms', access: 'client', input: nothing, output: PostingTerms },
  /** The newest finished documents as pages, and the score. Refused with `not-tailored` where there are none. */
  tailoredPreview: {
    method: 'GET',
    path: '/api/applications/:id/preview',
    access: 'client',
    rate: 'preview',
    input: nothing,
    output: TailoredPreview,
  },
  /** The newest finished files, and the score. Refused with `not-tailored` where there are none. */
  applicationPackage: {
    method: 'GET',
    path: '/api/applications/:id/package',
    access: 'client',
    input: nothing,
    output: ApplicationPackage,
  },
  /** Each sentence of the newest documents with the facts it stands on. Refused with `not-tailored` where there are none. */
  grounding: {
    method: 'GET',
    path: '/api/applications/:id/grounding',
    access: 'client',
    rate: 'preview',
    input: nothing,
    output: Grounding,
  },
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
    rate: 'preview',
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
    rate: 'apply',
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
    rate: 'mail',
    input: z.object({ hash: z.string(), insist: z.boolean() }),
    output: ApplicationMail,
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
} as const satisfies Record<string, Route>;
