import { join } from 'node:path';
import { codeOf } from '@sincerely/shared';
import { TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { openOwnKeychain } from '../testing/own-keychain.ts';
import { temporaryFolder } from '../testing/test-companion.ts';
import { openSiteLogins } from './site-logins.ts';
import { readTotp } from './totp.ts';
import { openVault } from './vault.ts';

const secret = 'JBSWY3DPEHPK3PXP';
const login = { host: 'jobs.example.com', user: 'amara', password: 'the site’s own', totp: secret, consent: true };

async function prepare() {
  const vault = await openVault({ folder: join(await temporaryFolder(), 'secrets'), keychain: openOwnKeychain() });
  const noted: unknown[] = [];
  const clock = { now: 100 };
  const logins = openSiteLogins(
    vault,
    (what, detail) => noted.push([what, detail]),
    () => clock.now,
  );
  return { vault, noted, clock, logins };
}

const refusal = async (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (thrown: { message: string }) => [codeOf(thrown), thrown.message],
  );

test('a login is shown without what is secret in it, and the log says only for which site', async () => {
  const { logins, noted } = await prepare();
  const shown = { host: login.host, user: 'amara', hasTotp: true, consent: true, lastUsedAt: null, refusedAt: null };
  expect(await logins.save(login)).toEqual(shown);
  await logins.save({ ...login, host: 'a.example.com', totp: '', consent: false });
  expect(logins.list()).toEqual([{ ...shown, host: 'a.example.com', hasTotp: false, consent: false }, shown]);
  expect(noted).toEqual([
    ['site-login-saved', { host: login.host, consent: true }],
    ['site-login-saved', { host: 'a.example.com', consent: false }],
  ]);
});

test('other secrets of the vault are no logins', async () => {
  const { logins, vault } = await prepare();
  await vault.write('model-key', 'sk-1');
  expect(logins.list()).toEqual([]);
});

test('it is used for exactly its own host, and its use is noted before', async () => {
  const { logins, noted, clock } = await prepare();
  await logins.save(login);
  noted.length = 0;
  for (const host of ['example.com', 'evil.jobs.example.com', 'jobs.example.com.evil.example', ''])
    expect(await logins.use(host)).toBeUndefined();
  expect(noted).toEqual([]);
  clock.now = 200;
  const used = await logins.use(login.host);
  expect(used).toMatchObject({ savedAt: 100, user: 'amara', password: login.password });
  expect([new TOTP({ secret }).generate(), new TOTP({ secret }).generate({ timestamp: Date.now() - 30_000 })]).toContain(used?.code?.());
  expect(noted).toEqual([['site-login-read', { host: login.host }]]);
  expect(logins.list()).toMatchObject([{ lastUsedAt: 200 }]);
});

test('without a second factor there is no code', async () => {
  const { logins } = await prepare();
  await logins.save({ ...login, totp: '' });
  expect(Object.keys((await logins.use(login.host)) ?? {})).toEqual(['savedAt', 'user', 'password']);
});

test('without consent it is not used; with it, it is', async () => {
  const { logins, noted } = await prepare();
  await logins.save({ ...login, consent: false });
  expect(await logins.use(login.host)).toBeUndefined();
  expect(await logins.allow(login.host, true)).toMatchObject({ host: login.host, consent: true });
  expect(await logins.use(login.host)).toBeDefined();
  expect(await logins.allow(login.host, false)).toMatchObject({ consent: false });
  expect(await logins.use(login.host)).toBeUndefined();
  expect(noted.slice(1)).toEqual([
    ['site-login-allowed', { host: login.host, consent: true }],
    ['site-login-read', { host: login.host }],
    ['site-login-allowed', { host: login.host, consent: false }],
  ]);
});

test('one the site did not take is not used again before it is replaced', async () => {
  const { logins, noted, clock } = await prepare();
  await logins.save(login);
  clock.now = 300;
  await logins.refuse(login.host);
  expect(logins.list()).toMatchObject([{ refusedAt: 300 }]);
  expect(noted.at(-1)).toEqual(['site-login-refused', { host: login.host }]);
  expect(await refusal(logins.use(login.host))).toMatchObject(['login-refused', expect.any(String)]);
  await logins.save({ ...login, password: 'a new one' });
  expect(await logins.use(login.host)).toMatchObject({ savedAt: 300, password: 'a new one' });
});

test('one that is removed is gone; what is not there cannot be allowed or refused', async () => {
  const { logins, noted, vault } = await prepare();
  await logins.save(login);
  await logins.remove(login.host);
  expect(noted.at(-1)).toEqual(['site-login-removed', { host: login.host }]);
  expect(logins.list()).toEqual([]);
  expect(vault.names()).toEqual([]);
  const missing = ['not-found', 'No login is kept for this site.'];
  expect(await refusal(logins.allow(login.host, true))).toEqual(missing);
  expect(await refusal(logins.refuse(login.host))).toEqual(missing);
});

test('a second factor is read from its letters or its address, and nothing else is taken for one', async () => {
  expect(readTotp('')).toBeUndefined();
  const written = readTotp('jbsw y3dp-ehpk 3pxp');
  expect(written?.secret.base32).toBe(secret);
  expect(readTotp(`otpauth://totp/Acme:amara?secret=${secret}&issuer=Acme`)?.secret.base32).toBe(secret);
  expect(readTotp(`OTPAUTH://totp/Acme:amara?secret=${secret}`)?.secret.base32).toBe(secret);
  const { logins } = await prepare();
  for (const totp of ['not base32!', ' ', '-', `see otpauth://totp/x?secret=${secret}`, `otpauth://hotp/x?secret=${secret}&counter=1`]) {
    expect(() => readTotp(totp)).toThrow(expect.objectContaining({ code: 'invalid-body' }) as Error);
    const [code, message] = (await refusal(logins.save({ ...login, totp }))) as [string, string];
    expect([code, message]).toEqual(['invalid-body', expect.stringContaining('no secret of an authenticator app')]);
    expect(message).not.toContain(secret);
  }
  expect(logins.list()).toEqual([]);
});
