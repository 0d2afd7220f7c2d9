import MailComposer from 'nodemailer/lib/mail-composer';

export type Composed = {
  id: string;
  from: { name: string; address: string };
  to: string;
  subject: string;
  body: string;
  /** Epoch milliseconds of the person's word: the message's date. */
  at: number;
  attachments: { name: string; mime: string; data: Buffer }[];
};

/** The message as it goes, byte for byte the same for the same parts. Nothing of it can name a file or an address to be read. */
export async function composeMail({ id, from, to, subject, body, at, attachments }: Composed): Promise<Buffer> {
  const composer = new MailComposer({
    from,
    to,
    subject,
    text: body,
    attachments: attachments.map(({ name, mime, data }) => ({ filename: plainName(name), contentType: plainType(mime), content: data })),
    messageId: `<${id}@${from.address.split('@')[1] ?? 'localhost'}>`,
    date: new Date(at),
    baseBoundary: id,
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

function plainName(name: string): string {
  return name.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}"\\/]+/gu, '-').slice(0, 120);
}

function plainType(mime: string): string {
  return /^[\w.+-]+\/[\w.+-]+$/u.test(mime) ? mime : 'application/octet-stream';
}
