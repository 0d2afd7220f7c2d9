import { z } from 'zod';
import { ApplicationStatus } from './application.ts';
import { OfferedSalary } from './posting.ts';

/** A word of the person's own to find applications by. */
export const Tag = z.string().trim().min(1).max(40);

/** `YYYY-MM-DD`. */
const Day = z.iso.date();

/** Somebody at the employer, as the person noted them. */
export const Contact = z.object({
  name: z.string().max(200),
  role: z.string().max(200),
  email: z.string().max(254),
  phone: z.string().max(50),
  note: z.string().max(2_000),
});

/** What the person wants to be reminded of; `doneAt` null: still open. */
export const Reminder = z.object({
  id: z.string(),
  applicationId: z.string(),
  /** Epoch milliseconds from which it is due. */
  at: z.number(),
  text: z.string().max(500),
  doneAt: z.number().nullable(),
});

/** What the person keeps of an application besides its notes. */
export const Tracking = z.object({
  tags: z.array(Tag).max(20),
  /** The last day to apply; null: none is known. */
  deadline: Day.nullable(),
  /** In the person's own words, such as `65–80 k€`. */
  salary: z.string().max(200),
  contacts: z.array(Contact).max(20),
});

/** One application in a list: what is shown of thousands. */
export const ApplicationRow = z.object({
  id: z.string(),
  status: ApplicationStatus,
  title: z.string(),
  company: z.string(),
  location: z.string(),
  ats: z.string(),
  url: z.string(),
  tags: z.array(z.string()),
  deadline: z.string().nullable(),
  /** In the person's own words; empty: none. */
  salary: z.string(),
  /** What those words, or else the posting's text, say of it. */
  offered: OfferedSalary.nullable(),
  submittedAt: z.number().nullable(),
  createdAt: z.number(),
  updatedAt: z.number(),
  /** When the next open reminder is due. */
  remindAt: z.number().nullable(),
  /** How many others there are of the same title and employer. */
  twins: z.number().int(),
});

export const applicationSorts = ['updated', 'created', 'submitted', 'deadline', 'company', 'title', 'status', 'salary'] as const;

/** A query's part of values joined by commas. */
const listOf = <Item extends z.ZodType<string, string>>(item: Item) =>
  z
    .string()
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(item).max(20));

/** Letters that may be searched for. */
export const longestSearch = 200;

/** Which applications of all, in which order, and which stretch of them. */
export const ApplicationQuery = z.object({
  search: z.string().max(longestSearch).optional(),
  statuses: listOf(ApplicationStatus).optional(),
  tags: listOf(Tag).optional(),
  ats: z.string().max(40).optional(),
  sort: z.enum(applicationSorts).optional(),
  order: z.enum(['up', 'down']).optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).optional(),
  limit: z.coerce.number().int().min(1).max(500).optional(),
});

export const ApplicationList = z.object({
  rows: z.array(ApplicationRow),
  /** Of all that match, not of the stretch. */
  total: z.number().int(),
  /** How many of those that match but for their status have each. */
  counts: z.partialRecord(ApplicationStatus, z.number().int()),
});

/** How many are changed in one call; more are changed in several, which are one change. */
export const largestChange = 500;

/** One change of many applications at once; absent parts stay. */
export const BulkChange = z.object({
  status: ApplicationStatus.optional(),
  addTag: Tag.optional(),
  removeTag: Tag.optional(),
  /** Out of every list; kept, and brought back by undoing. */
  remove: z.literal(true).optional(),
});

export const BulkChanged = z.object({
  /** By which it is undone. */
  changeId: z.string(),
  changed: z.number().int(),
  refused: z.array(z.object({ id: z.string(), code: z.string(), message: z.string() })),
});

/** What a table of applications from elsewhere says; `columns`: which of its columns was taken for what. */
export const ImportPreview = z.object({
  rows: z.array(z.object({ title: z.string(), company: z.string(), status: ApplicationStatus, url: z.string(), date: z.string() })),
  total: z.number().int(),
  known: z.number().int(),
  columns: z.array(z.object({ column: z.string(), meaning: z.string().nullable() })),
  problems: z.array(z.object({ line: z.number().int(), message: z.string() })),
  /** By which what was taken over is taken back; null: nothing was. */
  changeId: z.string().nullable(),
});

/** Counted on this machine from what is kept of each application; sent nowhere. */
export const Insights = z.object({
  /** Monday of each week, `YYYY-MM-DD`, the oldest first. */
  weeks: z.array(z.object({ week: z.string(), started: z.number().int(), submitted: z.number().int() })),
  /** Of what was submitted: how many there are, and how many had an answer. */
  answered: z.array(
    z.object({ by: z.enum(['ats', 'base', 'way']), name: z.string(), submitted: z.number().int(), answered: z.number().int() }),
  ),
  statuses: z.partialRecord(ApplicationStatus, z.number().int()),
  /** Milliseconds from the saving of the posting until it was sent: the median; null: nothing was sent. */
  medianUntilSent: z.number().nullable(),
  events: z.array(
    z.object({
      event: z.enum(['application_started', 'application_autofill_copied', 'application_submitted', 'apply_email_sent']),
      count: z.number().int(),
    }),
  ),
});

export type Contact = z.infer<typeof Contact>;
export type Reminder = z.infer<typeof Reminder>;
export type Tracking = z.infer<typeof Tracking>;
export type ApplicationRow = z.infer<typeof ApplicationRow>;
export type ApplicationSort = (typeof applicationSorts)[number];
export type ApplicationQuery = z.output<typeof ApplicationQuery>;
export type ApplicationList = z.infer<typeof ApplicationList>;
export type BulkChange = z.infer<typeof BulkChange>;
export type BulkChanged = z.infer<typeof BulkChanged>;
export type ImportPreview = z.infer<typeof ImportPreview>;
export type Insights = z.infer<typeof Insights>;
