import { type CodedError, codeOf } from '@sincerely/shared';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openStorage } from '../storage/storage.ts';
import { temporaryFolder } from '../testing/test-companion.ts';
import { openClients } from './clients.ts';
import { openSessions } from './sessions.ts';

const origin = 'http://127.0.0.1:4747';
const day = 24 * 3600 * 1000;

async function prepare(linkToken?: string) {
  const clients = openClients(await openStorage(`${await temporaryFolder()}/test.db`));
  const used: string[] = [];
  const secret = Buffer.alloc(32, 7);
  return { clients, used, secret, sessions: openSessions(clients, secret, () => used.push('used'), linkToken) };
}

const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (thrown) {
    expect((thrown as CodedError).message).toContain('newest one');
    return codeOf(thrown);
  }
  return 'none';
};

test('a link opens one session, and is used up by it', async () => {
  const { sessions, clients, used } = await prepare();
  const link = sessions.newLinkToken();
  expect(link).toHaveLength(32);
  expect(sessions.newLinkToken()).not.toBe(link);
  expect(refusal(() => sessions.open(`${link}x`, origin))).toBe('not-paired');
  expect(used).toEqual([]);
  const { cookie, headerToken } = sessions.open(link, origin);
  expect(used).toEqual(['used']);
  expect(clients.list()).toMatchObject([{ name: 'Dashboard', kind: 'dashboard', origin }]);
  expect(sessions.clientOf(cookie, headerToken)).toMatchObject({ kind: 'dashboard', origin });
  expect(refusal(() => sessions.open(link, origin))).toBe('not-paired');
});

test('a link that was given out before the start is good, once', async () => {
  const { sessions } = await prepare('given-before');
  expect(refusal(() => sessions.open('', origin))).toBe('not-paired');
  sessions.open('given-before', origin);
  expect(refusal(() => sessions.open('given-before', origin))).toBe('not-paired');
  const { sessions: without } = await prepare();
  for (const token of ['', 'undefined']) expect(refusal(() => without.open(token, origin))).toBe('not-paired');
});

test('a call needs the cookie and the header token of one session', async () => {
  const { sessions } = await prepare();
  const [one, other] = [sessions.open(sessions.newLinkToken(), origin), sessions.open(sessions.newLinkToken(), origin)];
  expect(sessions.clientOf(one.cookie, one.headerToken)).toBeDefined();
  for (const header of ['', other.headerToken, one.resumeKey, one.cookie]) expect(sessions.clientOf(one.cookie, header)).toBeUndefined();
  expect(sessions.clientOf('', one.headerToken)).toBeUndefined();
});

test('a page that was loaded anew goes on with the cookie and the key of its session, and with nothing else', async () => {
  const { sessions, clients, secret } = await prepare();
  const [one, other] = [sessions.open(sessions.newLinkToken(), origin), sessions.open(sessions.newLinkToken(), origin)];
  expect(one.resumeKey).not.toBe(one.headerToken);
  const afterStart = openSessions(clients, secret);
  expect(afterStart.resume(['foreign', one.cookie], one.resumeKey)).toEqual({ headerToken: one.headerToken });
  for (const [cookies, key] of [
    [[one.cookie], other.resumeKey],
    [[one.cookie], one.headerToken],
    [[one.cookie], ''],
    [['foreign'], one.resumeKey],
    [[], one.resumeKey],
  ] as const)
    expect(refusal(() => afterStart.resume([...cookies], key))).toBe('not-paired');
  const withAnotherSecret = openSessions(clients, Buffer.alloc(32, 8));
  expect(refusal(() => withAnotherSecret.resume([one.cookie], one.resumeKey))).toBe('not-paired');
  expect(withAnotherSecret.clientOf(one.cookie, one.headerToken)).toBeUndefined();
});

test('a session ends a month after it was last seen, and at once where it is taken away', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const { sessions, clients } = await prepare();
  const { cookie, headerToken, resumeKey } = sessions.open(sessions.newLinkToken(), origin);
  const id = sessions.clientOf(cookie, headerToken)?.id ?? '';
  vi.advanceTimersByTime(29 * day);
  expect(sessions.clientOf(cookie, headerToken)).toBeDefined();
  clients.seen(id);
  vi.advanceTimersByTime(30 * day - 1);
  expect(sessions.clientOf(cookie, headerToken)).toBeDefined();
  vi.advanceTimersByTime(1);
  expect(sessions.clientOf(cookie, headerToken)).toBeUndefined();
  expect(refusal(() => sessions.resume([cookie], resumeKey))).toBe('not-paired');
  clients.seen(id);
  expect(sessions.clientOf(cookie, headerToken)).toBeDefined();
  expect(clients.remove(id)).toBe(true);
  expect(sessions.clientOf(cookie, headerToken)).toBeUndefined();
});

test('an extension’s token opens no session', async () => {
  const { sessions, clients, secret } = await prepare();
  const { token } = clients.add({ name: 'Browser', kind: 'extension', origin: 'chrome-extension://a' });
  const { cookie, headerToken } = openSessions(
    { ...clients, byToken: () => ({ kind: 'dashboard', createdAt: Date.now() }) as never, add: () => ({ token }) as never },
    secret,
    undefined,
    'link',
  ).open('link', origin);
  expect(cookie).toBe(token);
  expect(sessions.clientOf(cookie, headerToken)).toBeUndefined();
});
