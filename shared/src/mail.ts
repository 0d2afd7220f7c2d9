import { z } from 'zod';

/**
 * One address and nothing else: no second one, no name, no quotes, no comments, nothing that could end a header. Addresses with signs that only
 * quoted local parts may have are refused, and those with signs that servers have read as a route (`%`, `!`) or programs as a code (`=`, `|`).
 * Both cases are written out: where case is ignored, a long s and the sign of the kelvin are letters as well.
 */
export const MailAddress = z
  .string()
  .max(254)
  .regex(/^(?=[^@]{1,64}@)[\w&'+~-]+(?:\.[\w&'+~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9-]{2,63}$/u);

/** Text of one line: control characters, line separators among them, would end a header. */
const oneLine = z.string().regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u);

/** The person's own outgoing server; the password stays in the vault and goes to this host alone. */
export const MailSettings = z.object({
  /** Empty: no server is set, and nothing can be mailed. */
  host: z.union([
    z.literal(''),
    z
      .string()
      .max(253)
      .regex(/^[A-Za-z0-9.-]+$/u),
  ]),
  port: z.number().int().min(1).max(65_535),
  /** `tls` from the first byte (usually port 465), `starttls` before anything is said (usually 587). There is no third way. */
  security: z.enum(['tls', 'starttls']),
  user: oneLine.max(254),
  /** The sender; empty: nothing can be mailed. */
  address: z.union([z.literal(''), MailAddress]),
  name: oneLine.max(100),
  hasPassword: z.boolean(),
});

/** What the person has written so far. `to` is empty until they chose it. */
export const MailDraft = z.object({
  to: z.union([z.literal(''), MailAddress]),
  subject: oneLine.max(200),
  body: z.string().max(20_000),
  /** Ids of the application's files and of the person's own documents, in the order they are attached. */
  attachments: z.array(z.string().max(100)).max(10),
});

/** An address the posting names, with the words around it. Shown; never taken by itself. */
export const FoundAddress = z.object({ address: MailAddress, context: z.string() });

/**
 * `draft`: nothing was sent; `sending`: the person has said so and the job is on its way; `sent`: the server took it; `not-sent`: it certainly
 * was not; `unknown`: the line broke before the server's answer, and the person is asked.
 */
export const MailState = z.enum(['draft', 'sending', 'sent', 'not-sent', 'unknown']);

export const MailAttachment = z.object({ id: z.string(), name: z.string(), mime: z.string(), bytes: z.number().int() });

/** The e-mail of an application exactly as it goes. */
export const ApplicationMail = z.object({
  state: MailState,
  draft: MailDraft,
  /** `Name <address>`; null: no server is set. */
  from: z.string().nullable(),
  found: z.array(FoundAddress),
  /** What can be attached. */
  available: z.array(MailAttachment),
  /** Bytes on the wire, about; and the most there may be. */
  bytes: z.number().int(),
  maxBytes: z.number().int(),
  /** Of everything that goes; the person's word is for this and nothing else. */
  hash: z.string(),
  jobId: z.string().nullable(),
  sentAt: z.number().nullable(),
  /** The server's own words, or why it was not sent. */
  answer: z.string(),
});

export type MailSettings = z.infer<typeof MailSettings>;
export type MailDraft = z.infer<typeof MailDraft>;
export type FoundAddress = z.infer<typeof FoundAddress>;
export type MailState = z.infer<typeof MailState>;
export type MailAttachment = z.infer<typeof MailAttachment>;
export type ApplicationMail = z.infer<typeof ApplicationMail>;
