import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type ApplicationMail, type Job, type MailDraft } from '@sincerely/shared';
import Sqlite from 'better-sqlite3';
import type { SMTPServerOptions } from 'smtp-server';
import { describe, expect, onTestFinished, test } from 'vitest';
import { headersOf } from '../testing/mail-headers.ts';
import { type Mailbox, mailUser, startMailServer } from '../testing/mail-server.ts';
import { amara, openLive, posting, startPaired, startTestCompanion } from '../testing/test-companion.ts';

const description = `${posting.description}\nSend your application to jobs@acme.example, questions to people@acme.example.`;

/** A companion with a person, a posting, a CV of their own and a mail server; nothing is sent yet. */
async function start(
  server: Partial<Mailbox> & Pick<Mailbox, 'port'>,
  settings: { password?: string; security?: 'tls' | 'starttls' } = {},
) {
  const silence = { before: 1_500, after: 3_000 };
  const authority = server.authority;
  const { companion, dashboard, extension } = await startPaired({
    chromium: null,
    mailManner: { silence, ...(authority === undefined ? {} : { authority }) },
  });
  await dashboard.call('saveProfile', { input: { profile: amara, revision: 0 } });
  const data = Buffer.from('%PDF-1.4 of Amara').toString('base64');
  await dashboard.call('addDocument', { input: { name: 'cv.pdf', mime: 'application/pdf', data, kind: 'resume' } });
  const { password = mailUser.password, security = 'tls' } = settings;
  const mail = {
    host: 'localhost',
    port: server.port,
    security,
    user: mailUser.user,
    address: 'amara.okafor@example.com',
    name: 'Amara Okafor',
    password,
  };
  await dashboard.call('saveSettings', { input: { mail } });
  const { application } = await extension.call('savePosting', { input: { ...posting, description } });
  const { id } = application;
  const live = await openLive(dashboard);
  const read = async () => dashboard.call('mail', { id });
  const written = async (change: Partial<MailDraft> = {}) => {
    const { draft } = await read();
    return dashboard.call('saveMail', { id, input: { ...draft, to: 'jobs@acme.example', ...change } });
  };
  const send = async (mailNow: ApplicationMail, insist = false) =>
    dashboard.call('sendMail', { id, input: { hash: mailNow.hash, insist } });
  const ended = async (...states: Job['state'][]) => {
    const event = await live.until((one) => one.type === 'job' && one.job.kind === 'mail' && states.includes(one.job.state));
    return (event as { job: Job }).job;
  };
  return { companion, dashboard, extension, id, read, written, send, ended };
}

describe('an application by e-mail', () => {
  test('is drafted from facts, shown as it goes, sent once on the person’s word, and kept byte for byte', async () => {
    const server = await startMailServer();
    const { dashboard, id, read, written, send, ended } = await start(server);
    const drafted = await read();
    expect(drafted.found.map(({ address }) => address)).toEqual(['jobs@acme.example', 'people@acme.example']);
    expect(drafted.draft).toMatchObject({ to: '', subject: 'Application: Senior Backend Engineer, Amara Okafor' });
    expect(drafted.draft.body).toContain('I am applying for the position Senior Backend Engineer at Acme. My documents are attached.');
    expect(await dashboard.refusal('sendMail', { id, input: { hash: drafted.hash, insist: false } })).toBe('mail-not-ready');

    const mail = await written();
    expect(await send(mail)).toMatchObject({ state: 'sending' });
    expect(await ended('done', 'error', 'paused')).toMatchObject({ state: 'done', error: null });
    expect(await read()).toMatchObject({ state: 'sent', answer: expect.stringContaining('Taken as 4711') });
    const application = await dashboard.call('application', { id });
    expect(application).toMatchObject({ status: 'submitted', receipt: { values: [{ label: 'To', value: 'jobs@acme.example' }, {}, {}] } });

    expect(server.received).toHaveLength(1);
    const [{ to, raw, sha256 } = { to: [], raw: Buffer.alloc(0), sha256: '' }] = server.received;
    expect(to).toEqual(['jobs@acme.example']);
    expect(headersOf(raw)).toMatchObject({
      from: 'Amara Okafor <amara.okafor@example.com>',
      to: 'jobs@acme.example',
      subject: 'Application: Senior Backend Engineer, Amara Okafor',
    });
    expect(application.artifacts.find(({ kind }) => kind === 'mail')?.sha256).toBe(sha256);

    expect(await dashboard.refusal('sendMail', { id, input: { hash: mail.hash, insist: false } })).toBe('already-submitted');
    expect(server.received).toHaveLength(1);
  });

  test('goes by STARTTLS as well', async () => {
    const server = await startMailServer({ secure: false });
    const { written, send, ended } = await start(server, { security: 'starttls' });
    await send(await written());
    expect(await ended('done', 'error', 'paused')).toMatchObject({ state: 'done' });
    expect(server.received).toHaveLength(1);
  });

  test('is not sent when it is no longer what the person looked at', async () => {
    const server = await startMailServer();
    const { dashboard, id, written } = await start(server);
    const seen = await written();
    await written({ body: 'Another text.' });
    expect(await dashboard.refusal('sendMail', { id, input: { hash: seen.hash, insist: false } })).toBe('mail-changed');
    expect(server.received).toEqual([]);
  });

  test('whose end is not known holds back a submit of the form as well', async () => {
    const server = await startMailServer({ onData: (stream) => stream.on('end', () => breakAll(server)).resume() });
    const { extension, id, written, send, ended } = await start(server);
    await send(await written());
    await ended('paused');
    const plan = { id: 'p', adapter: 'greenhouse', adapterVersion: 1, url: posting.url, items: [] };
    expect(await extension.refusal('recordIntent', { id, input: { plan, insist: false } })).toBe('submit-unresolved');
  });
});

const refusals: [name: string, options: SMTPServerOptions, code: string][] = [
  ['a recipient it does not know', { onRcptTo: (_, __, done) => done(answer(550, 'No such person here')) }, 'mail-recipient'],
  ['a sender it does not like', { onMailFrom: (_, __, done) => done(answer(553, 'Not your address')) }, 'mail-rejected'],
  [
    'a message it takes for spam',
    { onData: (stream, _, done) => stream.on('end', () => done(answer(554, 'Spam'))).resume() },
    'mail-rejected',
  ],
  ['a message over its limit', { size: 300 }, 'mail-too-large'],
];

describe('a server that refuses', () => {
  test.each(refusals)('%s: nothing was sent, its words are shown, and it can be sent again', async (_, options, code) => {
    const server = await startMailServer(options);
    const { dashboard, id, read, written, send, ended } = await start(server);
    await send(await written());
    expect(await ended('done', 'error', 'paused')).toMatchObject({ state: 'error', errorCode: code });
    expect(await read()).toMatchObject({ state: 'not-sent', answer: expect.stringContaining('Nothing was sent') });
    expect((await dashboard.call('application', { id })).status).toBe('needs-you');
    expect((await send(await read())).state).toBe('sending');
  });

  test('a wrong password: said so by the test and by the job', async () => {
    const server = await startMailServer();
    const { dashboard, written, send, ended } = await start(server, { password: 'wrong' });
    expect(await dashboard.call('testMail')).toMatchObject({ ok: false, message: expect.stringContaining('user name and password') });
    await send(await written());
    expect(await ended('done', 'error', 'paused')).toMatchObject({ state: 'error', errorCode: 'mail-login' });
  });

  test('the right password passes the test, which sends nothing', async () => {
    const server = await startMailServer();
    const { dashboard } = await start(server);
    expect(await dashboard.call('testMail')).toMatchObject({ ok: true });
    expect(server.received).toEqual([]);
  });
});

describe('a server that is not safe', () => {
  test('one without STARTTLS is shown neither the password nor the e-mail', async () => {
    const server = await startMailServer({ secure: false, hideSTARTTLS: true, disabledCommands: ['STARTTLS'] });
    const { written, send, ended } = await start(server, { security: 'starttls' });
    await send(await written());
    expect(await ended('done', 'error', 'paused')).toMatchObject({ state: 'error', errorCode: 'mail-not-secure' });
    expect(server).toMatchObject({ shown: [], received: [] });
  });

  test('one whose certificate nobody vouches for, neither', async () => {
    const { port, shown, received } = await startMailServer();
    const { written, send, ended } = await start({ port });
    await send(await written());
    expect(await ended('done', 'error', 'paused')).toMatchObject({ state: 'error', errorCode: 'mail-not-secure' });
    expect({ shown, received }).toEqual({ shown: [], received: [] });
  });

  test('another host is not shown the password of this one', async () => {
    const server = await startMailServer();
    const { dashboard } = await start(server);
    const { hasPassword: _, ...mail } = (await dashboard.call('settings')).mail;
    await dashboard.call('saveSettings', { input: { mail: { ...mail, host: '127.0.0.1' } } });
    expect((await dashboard.call('settings')).mail.hasPassword).toBe(false);
  });
});

describe('a line that breaks', () => {
  test('before the message: nothing was sent, and it is tried again by itself', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => {
      silent.listen(0, '127.0.0.1', resolve);
    });
    onTestFinished(() => void silent.close());
    const { dashboard, read, written, send } = await start({ port: (silent.address() as AddressInfo).port });
    const { jobId } = await send(await written());
    await expect
      .poll(async () => (await dashboard.call('job', { id: jobId ?? '' })).job.errorCode, { timeout: 10_000 })
      .toBe('mail-unreachable');
    expect(await read()).toMatchObject({ state: 'sending' });
    await dashboard.call('requestJob', { id: jobId ?? '', input: { request: 'cancel' } });
    await expect.poll(async () => (await read()).state).toBe('not-sent');
  });

  test.each([
    ['breaks off', (server: () => Mailbox) => breakAll(server())],
    ['says nothing', () => undefined],
  ])('after the message (it %s): the person is asked, and it is never sent again unasked', async (_, end) => {
    let takes = false;
    const taken: string[] = [];
    const server: Mailbox = await startMailServer({
      onData: (stream, __, done) => {
        stream.on('end', () => {
          taken.push('one');
          if (takes) done(null, 'Taken at last');
          else end(() => server);
        });
        stream.resume();
      },
    });
    const { dashboard, id, read, written, send, ended } = await start(server);
    const { jobId } = await send(await written());
    expect(await ended('done', 'error', 'paused')).toMatchObject({ state: 'paused', errorCode: 'effect-unresolved' });
    expect(await read()).toMatchObject({ state: 'unknown' });
    expect((await dashboard.call('application', { id })).status).toBe('needs-you');
    expect(await dashboard.refusal('sendMail', { id, input: { hash: (await read()).hash, insist: false } })).toBe('submit-unresolved');
    expect(taken).toHaveLength(1);

    takes = true;
    await dashboard.call('requestJob', { id: jobId ?? '', input: { request: 'resume', effect: 'did-not-happen' } });
    expect(await ended('done', 'error')).toMatchObject({ state: 'done' });
    expect(taken).toHaveLength(2);
    expect((await dashboard.call('application', { id })).status).toBe('submitted');
  });

  test.each([
    ['submitted', 'sent'],
    ['ready', 'not-sent'],
  ] as const)('after the message, its job is cancelled, and the person says %s: the e-mail is %s', async (status, state) => {
    const server: Mailbox = await startMailServer({ onData: (stream) => stream.on('end', () => breakAll(server)).resume() });
    const { dashboard, id, read, written, send, ended } = await start(server);
    const { jobId } = await send(await written());
    await ended('paused');
    await dashboard.call('requestJob', { id: jobId ?? '', input: { request: 'cancel' } });
    expect(await read()).toMatchObject({ state: 'unknown' });
    await dashboard.call('changeApplication', { id, input: { status } });
    expect(await read()).toMatchObject({ state });
    const word = { hash: (await written()).hash, insist: false };
    if (state === 'sent') expect(await dashboard.refusal('sendMail', { id, input: word })).toBe('already-submitted');
    else expect(await dashboard.call('sendMail', { id, input: word })).toMatchObject({ state: 'sending' });
  });

  test('after the message, and the companion stops before it has noted which job sends: the person is asked all the same', async () => {
    const server: Mailbox = await startMailServer({ onData: (stream) => stream.on('end', () => breakAll(server)).resume() });
    const { companion, dashboard, id, written, send, ended } = await start(server);
    const { jobId } = await send(await written());
    await ended('paused');
    await companion.close();
    const database = new Sqlite(join(companion.dataFolder, 'sincerely.db'));
    database.prepare(`UPDATE mails SET job_id = NULL, state = 'approved'`).run();
    database.close();
    await startTestCompanion({ dataFolder: companion.dataFolder, port: companion.port });
    expect(await dashboard.call('mail', { id })).toMatchObject({ state: 'unknown', jobId });
  });

  test('after the message, and the person sees that it went out: noted, not sent again', async () => {
    const server: Mailbox = await startMailServer({ onData: (stream) => stream.on('end', () => breakAll(server)).resume() });
    const { dashboard, id, read, written, send, ended } = await start(server);
    const { jobId } = await send(await written());
    await ended('paused');
    await dashboard.call('requestJob', { id: jobId ?? '', input: { request: 'resume', effect: 'happened' } });
    await ended('done');
    expect(await read()).toMatchObject({ state: 'sent', answer: 'You said that it went out.' });
    expect((await dashboard.call('application', { id })).status).toBe('submitted');
  });
});

test('attachments over 20 MB are refused before anything is said to the server', async () => {
  const server = await startMailServer();
  const { dashboard, id, read, written } = await start(server);
  const files = ['one', 'two'].map((name) => ({
    name: `${name}.pdf`,
    mime: 'application/pdf',
    data: Buffer.alloc(9 * 1024 * 1024, name).toString('base64'),
  }));
  for (const file of files) await dashboard.call('addDocument', { input: { ...file, kind: 'cover-letter' } });
  const { available } = await read();
  const mail = await written({ attachments: available.filter(({ name }) => name !== 'cv.pdf').map((file) => file.id) });
  expect(mail.bytes).toBeGreaterThan(mail.maxBytes);
  expect(await dashboard.refusal('sendMail', { id, input: { hash: mail.hash, insist: false } })).toBe('mail-too-large');
  expect(server.sockets.size).toBe(0);
});

function answer(responseCode: number, message: string) {
  return Object.assign(new Error(message), { responseCode });
}

function breakAll({ sockets }: Mailbox): void {
  for (const socket of sockets) socket.destroy();
}
