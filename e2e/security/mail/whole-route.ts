import type { Tally } from '../suite.ts';
import { whatCameThrough } from './mail.ts';
import { type MailDesk, setServer } from './mail-desk.ts';

const thief = 'thief@evil.example';

/** By the person's own hands: what the forms let through, and what else a caller may try. */
export async function attackByWholeRoute(desk: MailDesk, tally: Tally): Promise<void> {
  await attackByTexts(desk, tally);
  await attackByNames(desk, tally);
  await attackByAttachments(desk, tally);
  await attackByWord(desk, tally);
}

const fields: Record<string, unknown>[] = [
  { body: `x\r\n.\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<${thief}>\r\nDATA\r\nSubject: y\r\n\r\ny\r\n.\r\n` },
  { body: 'x\n.\nx\r.\rx\n.\r\nx\r\n.\n' },
  { body: '.\r\n..\r\n...\r\n.' },
  { body: `${'.'.repeat(2000)}\r\n.` },
  { body: `From: x\nBcc: ${thief}\n\nx` },
  { subject: `x <${thief}>, "y" Bcc: ${thief}` },
  { subject: `=?utf-8?q?x=0D=0ABcc:_${thief}?=` },
  { subject: 'ö'.repeat(200) },
  { bcc: thief, cc: thief, replyTo: thief, envelope: { to: [thief] } },
  {
    headers: { Bcc: thief },
    raw: 'x',
    html: '<img src=x>',
    list: { x: thief },
    icalEvent: {},
    alternatives: [{}],
    from: thief,
    sender: thief,
  },
];

async function attackByTexts(desk: MailDesk, tally: Tally): Promise<void> {
  for (const change of fields) {
    const id = await desk.application();
    const code = await desk.write(id, change);
    const state = code === 'none' ? await desk.send(id) : 'refused';
    tally.attack(`written ${JSON.stringify(change).slice(0, 80)}`, state === 'refused' ? false : whatCameThrough(desk, 0));
  }
}

const senders = [
  `x" <${thief}>, "y`,
  thief,
  `Amara (${thief})`,
  `Amara; ${thief}`,
  `=?utf-8?q?x=0D=0ABcc:_${thief}?=`,
  `Amara\u202E <x>`,
  'a'.repeat(100),
];
const files = [
  '../../etc/passwd',
  'cv.pdf"; filename="x.exe',
  'c\u202Efdp.exe',
  '=?utf-8?q?x=0D=0ABcc:_x?=',
  'ö'.repeat(60),
  '.htaccess',
  'a;b=c.pdf',
  "x'y''z.pdf",
];

/** The sender's own name and the names of files. */
async function attackByNames(desk: MailDesk, tally: Tally): Promise<void> {
  for (const [at, name] of senders.entries()) {
    await setServer(desk, desk.server.port, name);
    const id = await desk.application();
    const file = files[at % files.length] as string;
    await desk.write(id, { attachments: [await desk.document(file)] });
    await desk.send(id);
    tally.attack(`sender ${JSON.stringify(name)}, file ${JSON.stringify(file)}`, whatCameThrough(desk, 1));
  }
  await setServer(desk, desk.server.port, 'Amara Okafor');
}

const paths = [
  '/etc/passwd',
  'file:///etc/passwd',
  'http://127.0.0.1:9/x',
  '../vault',
  'data:text/plain,x',
  '',
  '.',
  'documents/x',
  '__proto__',
  'constructor',
];
const objects = [{ path: '/etc/passwd' }, { href: 'http://127.0.0.1:9/' }, { raw: 'x' }, { content: { path: '/etc/passwd' } }];

/** Nothing is attached but a file the person has, by its id. */
async function attackByAttachments(desk: MailDesk, tally: Tally): Promise<void> {
  const id = await desk.application();
  for (const attachment of [...paths, ...objects]) {
    const code = await desk.write(id, { attachments: [attachment as string] });
    tally.attack(`attachment ${JSON.stringify(attachment)}`, code === 'none' && 'it was taken');
  }
  for (const field of ['subject', 'body'])
    for (const value of objects) {
      const code = await desk.write(id, { [field]: value });
      tally.attack(`${field} ${JSON.stringify(value)}`, code === 'none' && 'it was taken');
    }
}

/** Sent on the person's word for what they saw, by the dashboard alone, and once. */
async function attackByWord(desk: MailDesk, tally: Tally): Promise<void> {
  const { dashboard, extension } = desk;
  const id = await desk.application();
  await desk.write(id, {});
  const seen = (await dashboard.call('mail', { id })).hash;
  await desk.write(id, { body: 'Another text.' });
  for (const hash of [seen, '', 'x', `${seen} `])
    tally.attack(
      `the word for ${JSON.stringify(hash)}`,
      (await dashboard.refusal('sendMail', { id, input: { hash, insist: true } })) === 'none' && 'it counted',
    );
  const { hash } = await dashboard.call('mail', { id });
  const byOther = await extension.refusal('sendMail', { id, input: { hash, insist: false } });
  tally.attack('the word of the extension', byOther === 'none' && 'it counted');
  tally.attack('nothing went without the word', desk.taken().length > 0 && 'something did');
  await Promise.all(Array.from({ length: 9 }, async () => dashboard.refusal('sendMail', { id, input: { hash, insist: false } })));
  await desk.ended(id);
  tally.attack('nine words at once', whatCameThrough(desk, 0));
  // To insist is another word of the person's, and so is not tried here.
  const again = await dashboard.refusal('sendMail', { id, input: { hash, insist: false } });
  tally.attack('the word again', again === 'none' && 'it counted');
  tally.attack('nothing went again', desk.taken().length > 0 && 'something did');
}
