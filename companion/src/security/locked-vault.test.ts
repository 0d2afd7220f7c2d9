import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Job } from '@sincerely/shared';
import { expect, onTestFinished, test } from 'vitest';
import { supervise } from '../supervise.ts';
import { openDashboard, pairExtension, type Caller } from '../testing/call.ts';
import { mailUser, startMailServer } from '../testing/mail-server.ts';
import { openModelServer } from '../testing/model-server.ts';
import { openOwnKeychain } from '../testing/own-keychain.ts';
import { amara, openLive, posting, startTestCompanion, temporaryFolder } from '../testing/test-companion.ts';

const passphrase = 'nine otters under the old bridge';
const login = { host: 'jobs.example.com', user: 'amara', password: 'the site’s own', totp: 'JBSWY3DPEHPK3PXP', consent: true };

async function open(dataFolder: string, authority?: string) {
  const keychain = openOwnKeychain();
  const companion = await startTestCompanion({ dataFolder, chromium: null, keychain, ...(authority && { mailManner: { authority } }) });
  return { companion, keychain, dashboard: await openDashboard(companion.port, companion.dashboardUrl) };
}

/** A data folder whose secrets wait for their passphrase, and the servers they are for. */
async function keepLocked() {
  const dataFolder = await temporaryFolder();
  const [mailbox, model] = [await startMailServer(), await openModelServer((answer) => answer.end())];
  onTestFinished(model.close);
  const { companion, dashboard } = await open(dataFolder);
  await dashboard.call('saveProfile', { input: { profile: amara, revision: 0 } });
  const mail = {
    host: 'localhost',
    port: mailbox.port,
    security: 'tls',
    user: mailUser.user,
    address: 'amara@example.com',
    name: 'Amara',
  } as const;
  await dashboard.call('saveSettings', { input: { mail: { ...mail, password: mailUser.password } } });
  await dashboard.call('saveSettings', {
    input: { model: { baseUrl: model.baseUrl, model: 'test', key: 'sk-1', price: null, monthlyCeiling: null } },
  });
  await dashboard.call('saveSiteLogin', { input: login });
  const { application } = await dashboard.call('savePosting', { input: posting });
  await dashboard.call('moveVaultKey', { input: { kind: 'passphrase', passphrase } });
  await companion.close();
  return { dataFolder, mailbox, mail, model, applicationId: application.id, ...(await open(dataFolder, mailbox.authority)) };
}

async function ended(dashboard: Caller, kind: Job['kind'], start: () => Promise<unknown>): Promise<Job> {
  const live = await openLive(dashboard);
  await start();
  const event = await live.until(
    (one) => one.type === 'job' && one.job.kind === kind && ['done', 'error', 'paused'].includes(one.job.state),
  );
  return (event as { job: Job }).job;
}

test('while secrets are locked everything that needs none of them works, and what needs one asks for unlocking', async () => {
  const { dashboard, mailbox, model, mail, applicationId } = await keepLocked();
  expect(await dashboard.call('vault')).toMatchObject({ kind: 'passphrase', state: 'locked', hasKeychain: true });
  expect(await dashboard.call('settings')).toMatchObject({ model: { hasKey: true }, mail: { hasPassword: true } });
  expect((await dashboard.call('testModel')).message).toContain('locked');
  expect((await dashboard.call('testMail')).message).toContain('locked');
  expect(await dashboard.refusal('siteLogins')).toBe('vault-locked');
  expect(await dashboard.refusal('saveSiteLogin', { input: login })).toBe('vault-locked');
  // A change that is about no secret is saved, and leaves them where they are.
  await dashboard.call('saveSettings', { input: { mail: { ...mail, name: 'Amara O.' } } });

  const tailored = await ended(dashboard, 'tailor', async () => dashboard.call('startJob', { input: { kind: 'tailor', applicationId } }));
  expect(tailored).toMatchObject({ state: 'done', model: 'fell-back' });
  expect(tailored.warnings?.map(({ code }) => code)).toContain('vault-locked');
  expect(model.requests).toEqual([]);

  const { draft } = await dashboard.call('mail', { id: applicationId });
  const { hash } = await dashboard.call('saveMail', { id: applicationId, input: { ...draft, to: 'jobs@acme.example' } });
  const sending = await ended(dashboard, 'mail', async () =>
    dashboard.call('sendMail', { id: applicationId, input: { hash, insist: true } }),
  );
  expect(sending).toMatchObject({ state: 'paused', errorCode: 'vault-locked' });

  expect(await dashboard.refusal('unlockVault', { input: { passphrase: 'another one' } })).toBe('vault-wrong-passphrase');
  expect(await dashboard.call('unlockVault', { input: { passphrase } })).toEqual({ kind: 'passphrase', state: 'open', problem: null });
  const { id } = sending;
  const live = await openLive(dashboard);
  await dashboard.call('requestJob', { id, input: { request: 'resume' } });
  await live.until((one) => one.type === 'job' && one.job.id === id && one.job.state === 'done');
  expect(mailbox.received).toHaveLength(1);
  const { logins } = await dashboard.call('siteLogins');
  expect(logins).toEqual([{ host: login.host, user: 'amara', hasTotp: true, consent: true, lastUsedAt: null, refusedAt: null }]);
});

test('secrets are the dashboard’s alone, and never answered', async () => {
  const { companion, dashboard } = await open(await temporaryFolder());
  const extension = await pairExtension(dashboard);
  for (const name of ['vault', 'siteLogins'] as const) expect(await extension.refusal(name)).toBe('forbidden');
  expect(await extension.refusal('saveSiteLogin', { input: login })).toBe('forbidden');
  expect(JSON.stringify(await dashboard.call('saveSiteLogin', { input: login, key: 'k' }))).not.toContain(login.password);
  for (const host of [
    'https://jobs.example.com',
    'jobs.example.com/x',
    'jobs.example.com:443',
    'localhost',
    '127.0.0.1',
    'a b.example.com',
  ])
    expect(await dashboard.refusal('saveSiteLogin', { input: { ...login, host } })).toBe('invalid-body');
  for (const totp of ['not base32!', 'otpauth://hotp/x?secret=JBSWY3DPEHPK3PXP&counter=1', 'https://example.com'])
    expect(await dashboard.refusal('saveSiteLogin', { input: { ...login, totp } })).toBe('invalid-body');
  const uri = `otpauth://totp/Acme:amara?secret=${login.totp}&issuer=Acme`;
  expect(await dashboard.call('saveSiteLogin', { input: { ...login, host: 'Jobs.Example.com', totp: uri } })).toMatchObject({
    host: login.host,
  });
  await dashboard.call('removeSiteLogin', { id: login.host });
  expect(await dashboard.call('siteLogins')).toEqual({ logins: [], hosts: [] });
  expect(readFileSync(join(companion.dataFolder, 'secrets', 'vault.json'), 'utf8')).not.toContain(login.host);
});

test('a folder that came from another machine is told, and can be started anew without losing what was there', async () => {
  const { dataFolder, dashboard: before, companion } = await keepLocked();
  await before.call('unlockVault', { input: { passphrase } });
  await before.call('moveVaultKey', { input: { kind: 'file', current: passphrase } });
  await companion.close();
  const elsewhere = await temporaryFolder();
  cpSync(join(dataFolder, 'sincerely.db'), join(elsewhere, 'sincerely.db'));
  mkdirSync(join(elsewhere, 'secrets'));
  const file = readFileSync(join(dataFolder, 'secrets', 'vault.json'));
  cpSync(join(dataFolder, 'secrets', 'vault.json'), join(elsewhere, 'secrets', 'vault.json'));
  const { dashboard } = await open(elsewhere);
  expect(await dashboard.call('vault')).toMatchObject({ state: 'unavailable', problem: { code: 'vault-elsewhere' } });
  expect((await dashboard.call('profile')).profile.basics.name).toBe(amara.basics.name);
  expect(await dashboard.refusal('unlockVault', { input: {} })).toBe('vault-elsewhere');
  expect(readFileSync(join(elsewhere, 'secrets', 'vault.json'))).toEqual(file);
  expect(await dashboard.call('startVaultAnew')).toMatchObject({ state: 'open' });
  expect(await dashboard.call('siteLogins')).toEqual({ logins: [], hosts: [] });
});

test('an account that is erased takes its key out of the keychain', async () => {
  const keychain = openOwnKeychain();
  const supervised = await supervise({ port: 0, logLevel: 'silent', dataFolder: await temporaryFolder(), chromium: null, keychain });
  onTestFinished(async () => supervised.close());
  const dashboard = await openDashboard(supervised.companion.port, supervised.companion.dashboardUrl);
  await dashboard.call('saveSiteLogin', { input: login });
  await dashboard.call('moveVaultKey', { input: { kind: 'keychain' } });
  expect(keychain.entries.size).toBe(1);
  const startedAnew = new Promise((resolve) => supervised.onStarted(resolve));
  await dashboard.call('eraseAccount', { input: { word: 'erase everything' } });
  await startedAnew;
  expect(keychain.entries.size).toBe(0);
});
