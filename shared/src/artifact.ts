import { z } from 'zod';

export const ArtifactKind = z.enum([
  'cv-html',
  'cv-pdf',
  'cv-docx',
  'letter-html',
  'letter-pdf',
  'letter-docx',
  'letter-text',
  'score',
  'interview-prep',
  'form-data',
  'tailored',
  'screenshot',
  'page-picture',
  'trace',
  'mail',
]);

/** What a document is for in an application. */
export const DocumentRole = z.enum(['resume', 'cover-letter']);

/** A file a job made. */
export const Artifact = z.object({
  id: z.string(),
  kind: ArtifactKind,
  name: z.string(),
  mime: z.string(),
  bytes: z.number().int().nonnegative(),
  /** Lower-case hex. */
  sha256: z.string().length(64),
  jobId: z.string().nullable(),
  applicationId: z.string().nullable(),
  createdAt: z.number(),
});

/** A file of the person's own, kept to be sent as it is. `other`: attached nowhere by itself. */
export const OwnDocument = z.object({
  id: z.string(),
  kind: z.enum([...DocumentRole.options, 'other']),
  name: z.string(),
  mime: z.string(),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().length(64),
  isDefault: z.boolean(),
  createdAt: z.number(),
});

/** Absent parts stay. */
export const OwnDocumentChange = z.object({
  name: z.string().trim().min(1).max(200).optional(),
  kind: OwnDocument.shape.kind.optional(),
  isDefault: z.literal(true).optional(),
});

/** The newest CV and letter made for one application, a file of each kind. */
export const MadeDocuments = z.object({
  applicationId: z.string(),
  title: z.string(),
  company: z.string(),
  /** How many versions there were. */
  versions: z.number().int(),
  madeAt: z.number(),
  files: z.array(Artifact.pick({ id: true, kind: true, name: true, mime: true, bytes: true })),
});

/** A file on its way into a form; `data` is base64. */
export const FilePayload = z.object({ name: z.string().min(1).max(255), mime: z.string().max(200), data: z.base64() });

/**
 * What there is of one thing a posting asks for. `matched`: the CV says it, and these facts show it; `supported`: facts show it, and the CV does
 * not say it; `missing`: no fact shows it, and it is never added.
 */
export const KeywordCoverage = z.object({
  name: z.string(),
  need: z.enum(['must', 'nice', 'neutral']),
  status: z.enum(['matched', 'supported', 'missing']),
  factIds: z.array(z.string()),
});

/** Keyword coverage 0–100 of a CV against a posting; not a chance of passing. */
export const CoverageScore = z.object({
  total: z.number().min(0).max(100),
  parts: z.array(z.object({ name: z.string(), points: z.number(), of: z.number(), why: z.string() })),
  /** Names of what is matched, and of what is missing. */
  covered: z.array(z.string()),
  missing: z.array(z.string()),
  /** Everything asked for, weightiest first. Scores made before this was told have none. */
  keywords: z.array(KeywordCoverage).optional(),
});

export type ArtifactKind = z.infer<typeof ArtifactKind>;
export type DocumentRole = z.infer<typeof DocumentRole>;
export type Artifact = z.infer<typeof Artifact>;
export type OwnDocument = z.infer<typeof OwnDocument>;
export type MadeDocuments = z.infer<typeof MadeDocuments>;
export type FilePayload = z.infer<typeof FilePayload>;
export type KeywordCoverage = z.infer<typeof KeywordCoverage>;
export type CoverageScore = z.infer<typeof CoverageScore>;
