import { connectLive } from '@sincerely/companion/testing/live';
import { mailUser, openMailServer } from '@sincerely/companion/testing/open-mail-server';
import { isFinished, type MailDraft } from '@sincerely/shared';
import { type Attacked, withCompanion, withoutLimits } from '../with-companion.ts';

export const recipient = 'jobs@acme.example';

type Server = Awaited<ReturnType<typeof openMailServer>> & { recipients: string[] };
export type MailDesk = Attacked & {
  server: Server;
  /** A document of the person's, of this name. */
  document(name: string, mime?: string): Promise<string>;
  application(): Promise<string>;
  write(id: string, change: Partial<MailDraft> & Record<string, unknown>): Promise<string>;
  /** Gives the word for what is written; the job's end. */
  send(id: string): Promise<string>;
  /** The end of the job that sends it. */
  ended(id: string): Promise<string>;
  /** Every word of the server's since it was last asked. */
  taken(): { to: string[]; raw: Buffer }[];
};

/** A companion that mails by a real server on loopback. */
export async function withMailDesk<Result>(work: (desk: MailDesk) => Promise<Result>): Promise<Result> {
  const recipients: string[] = [];
  const server = await openMailServer({
    onRcptTo: ({ address }, _, done) => {
      recipients.push(address);
      done(null);
    },
  });
  try {
    return await withCompanion(async (attacked) => work(await deskOf(attacked, Object.assign(server, { recipients }))), {
      chromium: null,
      limits: withoutLimits,
      mailManner: { authority: server.authority, silence: { before: 5_000, after: 10_000 } },
    });
  } finally {
    await server.close();
  }
}

async function deskOf(attacked: Attacked, server: Server): Promise<MailDesk> {
  const { dashboard, extension } = attacked;
  await setServer(attacked, server.port, 'Amara Okafor');
  const live = await connectLive(dashboard);
  let count = 0;
  const ended = async (id: string) => {
    const { jobId } = await dashboard.call('mail', { id });
    const isItsEnd = (state: Parameters<typeof isFinished>[0]) => isFinished(state) || state === 'paused';
    const event = await live.until((one) => one.type === 'job' && one.job.id === jobId && isItsEnd(one.job.state));
    return (event as { job: { state: string } }).job.state;
  };
  return {
    ...attacked,
    server,
    document: async (name, mime = 'application/pdf') => {
      const data = Buffer.from(`%PDF-1.4 of Amara ${(count += 1)}`).toString('base64');
      return (await dashboard.call('addDocument', { input: { name, mime, data, kind: 'other' } })).id;
    },
    application: async () => {
      const postingId = String((count += 1));
      const address = { ats: 'lever' as const, board: 'acme', postingId, url: `https://jobs.lever.co/acme/${postingId}` };
      return (await extension.call('savePosting', { input: { ...address, title: 'Engineer', company: 'Acme', description: 'x' } }))
        .application.id;
    },
    write: async (id, change) => {
      const draft = { to: recipient, subject: 'Application', body: 'Good day.', attachments: [], ...change };
      return dashboard.refusal('saveMail', { id, input: draft });
    },
    send: async (id) => {
      const { hash } = await dashboard.call('mail', { id });
      await dashboard.call('sendMail', { id, input: { hash, insist: false } });
      return ended(id);
    },
    ended,
    taken: () => server.received.splice(0),
  };
}

export async function setServer({ dashboard }: Pick<Attacked, 'dashboard'>, port: number, name: string): Promise<void> {
  const address = 'amara.okafor@example.com';
  const mail = { host: 'localhost', port, security: 'tls' as const, user: mailUser.user, address, name, password: mailUser.password };
  await dashboard.call('saveSettings', { input: { mail } });
}
