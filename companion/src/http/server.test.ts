import { pathOf, routes } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { callerWith, extensionOrigin, openDashboard, pairExtension, send } from '../testing/call.ts';
import { amara, posting, startPaired, startTestCompanion } from '../testing/test-companion.ts';

const json = { 'content-type': 'application/json' };
const codeIn = (body: unknown) => (body as { error: { code: string } }).error.code;

test('health answers anyone on this machine, and tells nothing personal', async () => {
  const { port, bootId } = await startTestCompanion();
  const { status, body, headers } = await send(port, { path: '/api/health', headers: { host: `127.0.0.1:${port}` } });
  expect([status, body]).toEqual([200, { name: 'sincerely', version: '0.1.0', bootId }]);
  expect(headers['access-control-allow-origin']).toBeUndefined();
});

test('only the served names are answered', async () => {
  const { port } = await startTestCompanion();
  for (const host of [`evil.example:${port}`, `127.0.0.1:${port + 1}`, 'localhost', `127.0.0.1.nip.io:${port}`]) {
    const { status, body } = await send(port, { path: '/api/health', headers: { host } });
    expect([host, status, codeIn(body)]).toEqual([host, 421, 'wrong-host']);
  }
  for (const host of [`localhost:${port}`, `sincerely.localhost:${port}`]) {
    expect((await send(port, { path: '/api/health', headers: { host } })).status).toBe(200);
  }
});

test('other origins and cross-site requests are refused', async () => {
  const { port } = await startTestCompanion();
  const host = `127.0.0.1:${port}`;
  const tries: { headers: Record<string, string>; method?: string; body?: string }[] = [
    { headers: { host, origin: 'https://jobs.example.com' } },
    { headers: { host, origin: 'null' } },
    { headers: { host, 'sec-fetch-site': 'cross-site' } },
    { headers: { host, 'sec-fetch-site': 'same-site' } },
    { headers: { host, ...json }, method: 'POST', body: '{}' },
  ];
  for (const one of tries) expect(codeIn((await send(port, { path: '/api/health', ...one })).body)).toBe('wrong-origin');
  expect((await send(port, { path: '/api/health', headers: { host, 'sec-fetch-site': 'none' } })).status).toBe(200);
});

test('a token is good only from the origin it was given to', async () => {
  const { extension } = await startPaired();
  const { port, headers, token } = extension;
  expect(await extension.call('applications')).toEqual({ rows: [], total: 0, counts: {} });
  const other = 'moz-extension://01234567-89ab-cdef-0123-456789abcdef';
  expect(await callerWith(port, { ...headers, origin: other }).refusal('liveTicket')).toBe('wrong-origin');
  expect(await callerWith(port, { ...headers, authorization: 'Bearer nonsense' }).refusal('applications')).toBe('not-paired');
  expect(await callerWith(port, { host: headers.host as string }).refusal('applications')).toBe('not-paired');
  const { origin: _, ...withoutOrigin } = headers;
  expect(await callerWith(port, { ...withoutOrigin, authorization: `Bearer ${token}` }).call('applications')).toEqual({
    rows: [],
    total: 0,
    counts: {},
  });
});

test('an extension may not do what only the dashboard may', async () => {
  const { extension } = await startPaired();
  expect(await extension.refusal('makePairingCode')).toBe('forbidden');
  expect(await extension.refusal('saveProfile', { input: { profile: amara, revision: 0 } })).toBe('forbidden');
});

test('the dashboard needs cookie, header token and its own host name', async () => {
  const { companion, dashboard } = await startPaired();
  const { port, headers } = dashboard;
  const { cookie, ...rest } = headers;
  expect(await callerWith(port, rest).refusal('clients')).toBe('not-paired');
  expect(await callerWith(port, { host: headers.host as string, cookie: cookie as string }).refusal('clients')).toBe('not-paired');
  expect(await callerWith(port, { ...headers, host: `127.0.0.1:${port}` }).refusal('clients')).toBe('wrong-host');
  await expect(openDashboard(port, companion.dashboardUrl)).rejects.toThrow();
});

test('a session is gone on with by its cookie and its key, whatever other cookies there are', async () => {
  const { port } = await startTestCompanion({ linkToken: 'a-link' });
  const home = { host: `sincerely.localhost:${port}`, origin: `http://sincerely.localhost:${port}` };
  const opened = await send(port, { method: 'POST', path: '/api/session', headers: { ...home, ...json }, body: '{"token":"a-link"}' });
  const cookie = String(opened.headers['set-cookie']).split(';')[0] as string;
  const { headerToken, resumeKey: key } = opened.body as { headerToken: string; resumeKey: string };
  const withCookie = (value: string) => callerWith(port, { ...home, cookie: value });
  expect(await withCookie(cookie).call('resumeSession', { input: { key } })).toEqual({ headerToken });
  expect(await withCookie(`sincerely-session=tossed; ${cookie}`).call('resumeSession', { input: { key } })).toEqual({ headerToken });
  for (const wrong of ['', headerToken, `${key}0`]) {
    expect(await withCookie(cookie).refusal('resumeSession', { input: { key: wrong } })).toBe('not-paired');
  }
  expect(await withCookie('sincerely-session=other').refusal('resumeSession', { input: { key } })).toBe('not-paired');
});

test('a dashboard session outlives a restart', async () => {
  const { companion, dashboard } = await startPaired();
  await companion.close();
  const second = await startTestCompanion({ dataFolder: companion.dataFolder, port: companion.port });
  expect(second.bootId).not.toBe(companion.bootId);
  expect(await dashboard.call('clients')).toHaveLength(2);
});

test('bad bodies are told by code and change nothing', async () => {
  const { dashboard, extension } = await startPaired();
  const path = pathOf('savePosting');
  const post = (body: string, headers = json) =>
    send(extension.port, { method: 'POST', path, headers: { ...extension.headers, ...headers }, body });
  expect(codeIn((await post('{"ats":')).body)).toBe('invalid-json');
  expect(codeIn((await post('{}')).body)).toBe('invalid-body');
  expect(codeIn((await post(JSON.stringify(posting), { 'content-type': 'text/plain' })).body)).toBe('not-json');
  expect(codeIn((await post(JSON.stringify({ ...posting, title: 'x'.repeat(2 * 1024 * 1024) }))).body)).toBe('body-too-large');
  expect(await extension.call('applications')).toEqual({ rows: [], total: 0, counts: {} });
  expect(await dashboard.refusal('application', { id: 'none' })).toBe('not-found');
});

test('every client route refuses the unpaired, every dashboard route the extension', async () => {
  const { extension } = await startPaired();
  const { port, headers } = extension;
  const stranger = callerWith(port, { host: headers.host as string, origin: extensionOrigin });
  for (const [name, { access }] of Object.entries(routes) as [keyof typeof routes, { access: string }][]) {
    if (access === 'open') continue;
    expect([name, await stranger.refusal(name, { id: 'x' })]).toEqual([name, expect.stringMatching(/not-paired|too-many-requests/u)]);
    if (access === 'dashboard') expect([name, await extension.refusal(name, { id: 'x' })]).toEqual([name, 'forbidden']);
  }
});

test('failed tries to authenticate are limited in total; a paired client is not locked out', async () => {
  const { extension } = await startPaired();
  const stranger = callerWith(extension.port, { ...extension.headers, authorization: 'Bearer guess' });
  const codes: string[] = [];
  for (let n = 0; n < 40; n += 1) codes.push(await stranger.refusal('overview'));
  expect(codes[0]).toBe('not-paired');
  expect(codes.at(-1)).toBe('too-many-requests');
  expect((await extension.call('overview')).extensionPaired).toBe(true);
});

test('too much is told with when to come back; failures of every kind are counted together', async () => {
  const { extension, dashboard } = await startPaired();
  const { port, headers } = dashboard;
  const basic = { host: headers.host as string, origin: headers.origin as string };
  for (let n = 0; n < 30; n += 1) await callerWith(port, basic).refusal('openSession', { input: { token: 'guess' } });
  const { status, headers: told, body } = await send(port, { path: '/api/overview', headers: { host: `127.0.0.1:${port}` } });
  const seconds = Number(told['retry-after']);
  expect([status, codeIn(body)]).toEqual([429, 'too-many-requests']);
  expect(seconds).toBeGreaterThan(50);
  expect(body).toMatchObject({
    error: { message: expect.stringContaining(`Wait ${seconds} seconds`) as string, details: { of: 'failedAuth' } },
  });
  expect((await extension.call('overview')).extensionPaired).toBe(true);
});

test('what decides who calls is said once and written plainly', async () => {
  const { extension } = await startPaired();
  const { port, headers } = extension;
  const statusOf = async (path: string, more: Record<string, string | string[]> = {}, method = 'GET') =>
    (await send(port, { method, path, headers: { ...headers, ...more } })).status;
  expect(await statusOf('/api/overview')).toBe(200);
  for (const path of ['/API/overview', '/api/overview/', '//api/overview', '/%61pi/overview'])
    expect([path, await statusOf(path)]).toEqual([path, 404]);
  expect(await statusOf('http://evil.example/api/overview')).toBe(421);
  expect(await statusOf('/api/overview', { authorization: [headers.authorization as string, 'Bearer other'] })).toBe(400);
  expect(await statusOf('/api/overview', {}, 'OPTIONS')).toBe(400);
});

test('a repeat with the same key is answered once', async () => {
  const { extension } = await startPaired();
  const input = { question: 'Why us?', answer: 'Because.', confirmed: true, company: null };
  const [a, b] = await Promise.all([
    extension.call('saveAnswer', { input, key: 'k1' }),
    extension.call('saveAnswer', { input, key: 'k1' }),
  ]);
  expect(b).toEqual(a);
  expect(await extension.refusal('saveAnswer', { input: { ...input, answer: 'Other' }, key: 'k1' })).toBe('bad-request');
  expect(await extension.call('answers')).toHaveLength(1);
});

test('a revoked client is out at once', async () => {
  const { dashboard, extension } = await startPaired();
  await dashboard.call('revokeClient', { id: extension.clientId });
  expect(await extension.refusal('overview')).toBe('not-paired');
  expect((await pairExtension(dashboard)).clientId).not.toBe(extension.clientId);
});

test('the dashboard is served under its own name only, with a strict policy', async () => {
  const { port } = await startTestCompanion();
  const moved = await send(port, { path: '/applications', headers: { host: `127.0.0.1:${port}` } });
  expect([moved.status, moved.headers.location]).toEqual([302, `http://sincerely.localhost:${port}/applications`]);
  const page = await send(port, { path: '/', headers: { host: `sincerely.localhost:${port}` } });
  expect([200, 503]).toContain(page.status);
  expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(page.headers['content-security-policy']).not.toContain("script-src 'self' 'unsafe");
  expect((await send(port, { path: '/api/none', headers: { host: `127.0.0.1:${port}` } })).status).toBe(404);
});
