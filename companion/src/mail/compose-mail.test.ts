import { MailAddress, MailDraft } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { headersOf } from '../testing/mail-headers.ts';
import { composeMail } from './compose-mail.ts';

const breaks = ['\r\n', '\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f', '\0'];
const headers = [
  'Bcc: thief@evil.example',
  '.\r\nMAIL FROM:<x@evil.example>',
  'Content-Type: text/html',
  'RCPT TO:<thief@evil.example>',
  ' folded',
];
const injected = breaks.flatMap((sign) => headers.map((header) => `${sign}${header}`));
const secondRecipients = [
  'a@b.example,thief@evil.example',
  'a@b.example;thief@evil.example',
  'a@b.example thief@evil.example',
  'Thief <thief@evil.example>',
  '<a@b.example>',
  '"a b"@b.example',
  '"a\r\nRCPT TO:<x@evil.example>"@b.example',
  'a@b.example(comment)',
  'a@[127.0.0.1]',
  'a@b',
  'a@b.example>,<thief@evil.example',
  'a@b.example%0d%0aBcc:thief@evil.example\n',
  'group:a@b.example,c@d.example;',
  'a@b..example',
  '%0d%0aa@b.example',
  'a%evil.example@b.example',
  'evil.example!a@b.example',
  '.a@b.example',
  'a@ban\u212A.example',
  'a@ca\u017Fh.example',
  '\u212Aim@b.example',
  '@b.example',
  'a@b.example ',
];

test('a header or a second recipient is added by no text, however it is written', async () => {
  const draft = { to: 'jobs@acme.example', subject: 'Application', body: 'Text', attachments: [] };
  for (const text of injected) {
    expect(MailAddress.safeParse(`a@b.example${text}`).success, JSON.stringify(text)).toBe(false);
    expect(MailDraft.safeParse({ ...draft, subject: `Application${text}` }).success, JSON.stringify(text)).toBe(false);
  }
  for (const text of secondRecipients) expect(MailAddress.safeParse(text).success, text).toBe(false);
  const plain = headersOf(await composed(''));
  // Were one to get past the contract, the message would still have no header more; a body is free to say what it likes.
  for (const text of injected)
    expect(headersOf(await composed(text)), JSON.stringify(text)).toEqual({
      ...plain,
      subject: expect.any(String),
      from: expect.any(String),
    });
});

function composed(text: string): Promise<Buffer> {
  return composeMail({
    id: 'one',
    from: { name: `Amara${text}`, address: 'amara.okafor@example.com' },
    to: 'jobs@acme.example',
    subject: `Application${text}`,
    body: `Text${text}`,
    at: 0,
    attachments: [{ name: `cv${text}.pdf`, mime: `application/pdf${text}`, data: Buffer.from('x') }],
  });
}
