import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFillFiles } from '@sincerely/companion/automation/fill-files';
import { openPageSession } from '@sincerely/companion/automation/page-session';
import { send, type Caller } from '@sincerely/companion/testing/call';
import { connectLive } from '@sincerely/companion/testing/live';
import { openModelServer } from '@sincerely/companion/testing/model-server';
import type { QueuedApplication } from '@sincerely/shared';
import { unzipSync } from 'fflate';
import type { Browser, Frame } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boardAccount } from '../boards/server/sign-in.ts';
import { launchBrowser } from '../qa/launch-browser.ts';
import { canariesIn, filesWithCanaries, newCanary, newTotpCanary, waysOf } from '../support/canaries.ts';
import { keepSecrets } from '../support/keep-secrets.ts';
import { type QueueDesk, startQueueDesk, untilQueued, waitsForWord, workThrough } from '../support/queue.ts';
import { answerOne } from '../support/queue-person.ts';

const host = 'job-boards.greenhouse.io';
const key = 'greenhouse-product-designer';

// What the person keeps: the login of the board, a wrong one before it, and those of sites nobody visits here.
const [wrong, modelKey, mailPassword, passphrase] = [newCanary(), newCanary(), newCanary(), newCanary()];
const others = Array.from({ length: 17 }, (_, at) => ({ host: `careers${at}.example.com`, password: newCanary(), totp: newTotpCanary() }));
Object.assign(boardAccount, { password: newCanary(), totp: newTotpCanary() });
const secrets = [
  wrong,
  modelKey,
  mailPassword,
  passphrase,
  boardAccount.password,
  boardAccount.totp,
  ...others.flatMap(({ password, totp }) => [password, totp]),
];

let desk: QueueDesk;
let browser: Browser;
let model: Awaited<ReturnType<typeof openModelServer>>;
beforeAll(async () => {
  model = await openModelServer((answer) => {
    answer.piece('{"patches":[]}');
    answer.end();
  });
  desk = await startQueueDesk({ logLevel: 'trace' });
  browser = await launchBrowser();
  desk.boards.behave(key, { signIn: true });
});
afterAll(async () => {
  await browser?.close();
  await desk?.close();
  model?.close();
});

/** What programs and pages are told: every frame, and every answer of the calls that are about any of it. */
async function everythingTold({ person }: QueueDesk, { job, application }: QueuedApplication): Promise<string> {
  const { id } = application;
  const answers = await Promise.all([
    ...(['vault', 'siteLogins', 'settings', 'automation', 'jobs', 'overview', 'documents'] as const).map(async (name) => person.call(name)),
    person.call('application', { id }),
    person.call('job', { id: job.id }),
    person.call('reviewPlan', { id: job.id }),
    send(person.port, { path: '/metrics', headers: person.headers }).then(({ text }) => text),
  ]);
  return JSON.stringify(answers);
}

async function exported(person: Caller): Promise<Buffer> {
  const { url } = await person.call('exportAccount');
  const response = await fetch(url.replace(/\/\/[^/]+/u, `//127.0.0.1:${person.port}`));
  return Buffer.concat(Object.values(unzipSync(Buffer.from(await response.arrayBuffer()))));
}

test('of 40 secrets, one queue item with a login and its code takes two to their own site, and none anywhere else', async () => {
  expect(new Set(secrets).size).toBe(40);
  const { boards, person, companion, dataFolder } = desk;
  const live = await connectLive(person);
  await keepSecrets(person, { baseUrl: model.baseUrl, modelKey, mailPassword });
  await person.call('moveVaultKey', { input: { kind: 'passphrase', passphrase } });
  for (const { host: other, password, totp } of others)
    await person.call('saveSiteLogin', { input: { host: other, user: 'amara', password, totp, consent: true }, key: other });
  await person.call('saveSiteLogin', { input: { host, user: boardAccount.user, password: wrong, totp: '', consent: true } });

  const { added } = await person.call('queuePostings', { input: { urls: [boards.urlOf(key)], tailor: true } });
  const { id } = (added[0] as QueuedApplication).job;
  const waits = async (code: string) => untilQueued(desk, id, ({ job }) => job.state === 'paused' && job.errorCode === code);

  // A wrong password is sent once, and not a second time however often it is gone on with.
  const logins = () => boards.requests.filter(({ method, host: to, path }) => to === host && method === 'POST' && !path.includes('submit'));
  await waits('login-refused');
  await person.call('goOn', { id });
  await waits('login-refused');
  expect(logins()).toHaveLength(1);
  const login = { host, user: boardAccount.user, password: boardAccount.password, totp: boardAccount.totp };
  await person.call('saveSiteLogin', { input: { ...login, consent: false } });
  await person.call('goOn', { id });
  await waits('needs-login');
  expect(logins()).toHaveLength(1);
  await person.call('allowSiteLogin', { id: host, input: { consent: true } });
  await person.call('goOn', { id });
  await untilQueued(desk, id, waitsForWord);
  expect(logins()).toHaveLength(3);
  const [done] = (await workThrough(desk, async (queued) => answerOne(desk, queued, new Map()))) as [QueuedApplication];
  expect(done.job.state).toBe('done');
  expect(boards.received(key)).toHaveLength(1);
  expect(model.requests.length).toBeGreaterThan(0);
  await person.call('makeBackup');

  // Where they belong: each password in the body of its own login, and the codes are no secrets.
  const sent = boards.requests.flatMap(({ method, host: to, path, headers, body }) => {
    expect(canariesIn(JSON.stringify([path, headers]), secrets)).toEqual([]);
    return canariesIn(body(), secrets).map((secret) => ({ method, to, secret }));
  });
  expect(sent).toEqual([wrong, boardAccount.password].map((secret) => ({ method: 'POST', to: host, secret })));

  const told = await everythingTold(desk, done);
  expect(told).toContain(boardAccount.user);
  expect(canariesIn(told, secrets)).toEqual([]);
  expect(live.events.length).toBeGreaterThan(10);
  expect(canariesIn(JSON.stringify(live.events), secrets)).toEqual([]);
  expect(canariesIn(JSON.stringify(model.requests), secrets)).toEqual([]);
  expect(canariesIn(await exported(person), secrets)).toEqual([]);
  const { logins: listed } = await person.call('siteLogins');
  expect(listed.find((one) => one.host === host)).toMatchObject({ hasTotp: true, consent: true, refusedAt: null });
  live.socket.terminate();

  const traces = readdirSync(join(dataFolder, 'traces')).map((name) => readFileSync(join(dataFolder, 'traces', name), 'utf8'));
  expect(traces.join()).toContain('"ended": "login-refused"');
  // Everything on the disk, while it runs and after it has stopped: database and its log, backups, pictures, traces, log, the browser's own folder.
  expect(filesWithCanaries(dataFolder, secrets)).toEqual([]);
  await companion.close();
  expect(filesWithCanaries(dataFolder, secrets)).toEqual([]);
}, 90_000);

type Typed = { end: string; values: string[]; posted: string[] };

/** A login page as it might be at an address, and what becomes of the person's login on it. */
async function typedOn(html: string, at = `https://${host}/login`): Promise<Typed> {
  const page = await browser.newPage();
  const posted: string[] = [];
  await page.route('**/*', async (route) => {
    const [url, isPost] = [route.request().url(), route.request().method() === 'POST'];
    if (isPost) posted.push(`${url} ${route.request().postData() ?? ''}`);
    const shown = new URL(url).hostname === 'frame.example.com' ? form(`https://${host}/session`) : html;
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: isPost ? '<h1>Welcome</h1>' : shown });
  });
  const session = await openPageSession(page, engine(), openFillFiles(join(desk.dataFolder, 'attached', 'trial')));
  await page.goto(at);
  const picture = await session.picture();
  expect(picture === undefined).toBe(!html.includes('<iframe'));
  const end = await session.signIn({ host, user: 'amara', password: wrong }, AbortSignal.timeout(20_000));
  const boxes = async (frame: Frame) => frame.evaluate(() => [...document.querySelectorAll('input')].map(({ value }) => value));
  if (end === 'pressed') await page.getByText('Welcome').waitFor();
  const values = (await Promise.all(page.frames().map(boxes))).flat().filter(Boolean);
  await page.close();
  return { end, values, posted };
}

const engine = () => readFileSync(join(import.meta.dirname, '..', '..', 'companion', 'page-engine', 'dist', 'engine.js'), 'utf8');
const form = (action: string, more = '', method = 'post') =>
  `<form action="${action}" method="${method}"><input name="u" autocomplete="username"><input name="p" type="password"><button ${more}>Log in</button></form>`;

test.each([
  ['whose form sends to another host', form('https://login.example.com/session'), undefined, 'other-place'],
  ['whose button sends to another host', form('/session', 'formaction="https://login.example.com/"'), undefined, 'other-place'],
  ['whose form sends without https', form(`http://${host}/session`), undefined, 'other-place'],
  ['whose form puts it into the address', form('/session', '', 'get'), undefined, 'other-place'],
  [
    'whose form has a control named action',
    form('https://login.example.com/').replace('</form>', '<input type="hidden" name="action"></form>'),
    undefined,
    'other-place',
  ],
  ['without https', form('/session'), `http://${host}/login`, 'other-place'],
  ['of another host', form(`https://${host}/session`), 'https://login.example.com/', 'other-place'],
  ['of a longer name', form('/session'), `https://${host}.example.com/login`, 'other-place'],
  ['with the login in a frame of another origin', '<iframe src="https://frame.example.com/"></iframe>', undefined, 'no-form'],
  ['without a form around it', '<input autocomplete="username"><input type="password"><button>Log in</button>', undefined, 'no-form'],
])('on a page %s nothing is typed', async (_, html, at, end) => {
  expect(await typedOn(html, at)).toEqual({ end, values: [], posted: [] });
});

test('on the site’s own form it is typed and sent, once', async () => {
  const { end, posted } = await typedOn(form('/session'));
  expect(end).toBe('pressed');
  expect(posted).toEqual([`https://${host}/session ${new URLSearchParams({ u: 'amara', p: wrong }).toString()}`]);
});

test('what looks for a canary finds one, in each of the ways', () => {
  const [secret] = secrets as [string];
  for (const way of waysOf(secret)) expect(canariesIn(Buffer.from(`x${way}y`, 'latin1'), secrets)).toContain(secret);
  expect(canariesIn(Buffer.from(`xy${secret}`).toString('base64'), secrets)).toEqual([secret]);
});
