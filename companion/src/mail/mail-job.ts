import { codeOf } from '@sincerely/shared';
import { z } from 'zod';
import { sha256Of, type StoredFile } from '../documents/files.ts';
import { defineJob, type StepContext } from '../jobs/define-job.ts';
import { StepError } from '../jobs/step-error.ts';
import type { SettingsStore } from '../profile/settings.ts';
import { composeMail } from './compose-mail.ts';
import type { MailStore } from './mail-store.ts';
import { type MailManner, sendBySmtp } from './smtp.ts';

export const mailJobVersion = 1;

/** `approvedAt`: which word of the person's it goes by; a later one has a job of its own. */
const Input = z.object({ mailId: z.string(), approvedAt: z.number() });
type Context = StepContext<z.infer<typeof Input>>;

type Parts = {
  mails: MailStore;
  settings: SettingsStore;
  manner: MailManner | undefined;
  fileOf: (id: string) => Promise<{ file: StoredFile; data: Buffer }>;
  /** The server took it, or the person says that it went out. */
  onSent: (mailId: string, answer: string) => void;
};

/** A server that takes nothing for now is asked again within the half hour. */
const retry = { attempts: 6, base: 30_000, longest: 10 * 60_000 };

/** Sends the e-mail the person gave their word for, once. */
export function mailJob(parts: Parts) {
  const inputs = ({ input }: Context) => input;
  return defineJob({
    kind: 'mail',
    version: mailJobVersion,
    input: Input,
    steps: () => [
      { name: 'message', version: 1, percent: 10, label: 'Making the e-mail', inputs, run: async (context) => keepMessage(parts, context) },
      {
        name: 'send',
        version: 1,
        percent: 40,
        label: 'Sending it',
        hasEffect: true,
        retry,
        timeout: 150_000,
        inputs,
        run: async (context) => send(parts, context),
      },
      { name: 'record', version: 1, percent: 90, label: 'Noting it down', inputs, run: async (context) => record(parts, context) },
    ],
  });
}

/** Kept with the application, so that what was sent can be opened byte for byte. */
async function keepMessage(parts: Parts, { input }: Context) {
  const data = await messageOf(parts, input);
  const { subject } = parts.mails.byId(input.mailId).draft;
  const name = `${subject
    .replaceAll(/[^\p{L}\p{N} ,.-]+/gu, ' ')
    .trim()
    .slice(0, 80)}.eml`;
  return { output: { sha256: sha256Of(data) }, artifacts: [{ kind: 'mail' as const, name, mime: 'message/rfc822', data }] };
}

async function send(parts: Parts, { input, outputs, signal }: Context) {
  const access = parts.settings.mail();
  if (access === undefined) throw new StepError('mail-not-set', 'give-up');
  const mail = parts.mails.byId(input.mailId);
  const message = await messageOf(parts, input);
  const isAsApproved = sha256Of(message) === (outputs.message as { sha256: string }).sha256;
  if (!isAsApproved || mail.sender?.address !== access.address) throw new StepError('mail-changed', 'give-up');
  const password = passwordOf(access);
  const envelope = { from: mail.sender.address, to: mail.draft.to, message };
  return { output: { answer: await sendBySmtp({ ...access, password, ...parts.manner }, envelope, signal) } };
}

/** Secrets that are locked wait for the person; nothing was sent. */
function passwordOf({ password }: NonNullable<ReturnType<SettingsStore['mail']>>): string {
  try {
    return password();
  } catch (thrown) {
    throw new StepError(codeOf(thrown), 'needs-person', { cause: thrown });
  }
}

async function record(parts: Parts, { input, outputs }: Context) {
  // Where the person's word stands for the end of the sending, there is no answer.
  const answer = (outputs.send as { answer: string } | null)?.answer ?? 'You said that it went out.';
  parts.onSent(input.mailId, answer);
  return { output: { answer } };
}

/** The same bytes each time: its date and its boundaries are those of the person's word. */
async function messageOf({ mails, fileOf }: Parts, { mailId, approvedAt: at }: Context['input']): Promise<Buffer> {
  const { draft, sender, state, approved_at: approvedAt } = mails.byId(mailId);
  if (state === 'sent') throw new StepError('already-submitted', 'give-up');
  if (sender === null || approvedAt !== at) throw new StepError('mail-changed', 'give-up');
  const attachments = await Promise.all(
    draft.attachments.map(async (id) => {
      const { file, data } = await fileOf(id);
      return { name: file.name, mime: file.mime, data };
    }),
  );
  return composeMail({ id: mailId, from: sender, to: draft.to, subject: draft.subject, body: draft.body, at, attachments });
}
