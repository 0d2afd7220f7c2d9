import type { BrowserContext } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { startCompanionProcess, type CompanionProcess } from '../support/companion-process.ts';
import { untilShown } from '../support/desk.ts';
import { chromiumSurface } from '../support/surface.ts';

let companion: CompanionProcess;
let context: BrowserContext;
beforeAll(async () => {
  // A machine without a keychain, whatever this one has.
  companion = await startCompanionProcess({ env: withoutKeychain });
  context = await launchChromium();
});
afterAll(async () => {
  await context?.close();
  await companion?.stop();
});

const withoutKeychain = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere/at-all' };
const [password, passphrase] = ['only for the site itself', 'nine otters under the old bridge'];
const logins = 'section[aria-label="Site logins"]';
const place = 'section[aria-label="Where secrets are kept"]';

test('a login is kept and never shown again; a passphrase is set, asked for after a start, and taken back', async () => {
  const page = await context.newPage();
  const settings = chromiumSurface(page);
  await settings.open(companion.dashboardUrl);
  await settings.click('nav a[href="/settings"]');

  await settings.type(`${logins} input[name="loginSite"]`, 'https://jobs.example.com/acme/apply?x=1');
  await settings.type(`${logins} input[name="loginUser"]`, 'amara');
  await settings.type(`${logins} input[name="loginPassword"]`, password);
  await settings.type(`${logins} input[name="loginTotp"]`, 'this is none!');
  await settings.click(`${logins} label:has-text("Use it to log in on jobs.example.com")`);
  await settings.press('Keep the login');
  await untilShown(settings, `${logins} .failure`, 'This is no secret of an authenticator app.');
  await settings.type(`${logins} input[name="loginTotp"]`, 'JBSW Y3DP EHPK 3PXP');
  await settings.press('Keep the login');
  await untilShown(settings, `${logins} tbody`, 'jobs.example.com');
  await untilShown(settings, `${logins} tbody`, 'never used so far');
  const everything = async () =>
    page.evaluate(() => document.documentElement.outerHTML + [...document.querySelectorAll('input')].map(({ value }) => value).join());
  expect(await everything()).not.toMatch(/only for the site itself|JBSW/u);

  expect(await settings.count(`${place} input[value="keychain"]:disabled`)).toBe(1);
  await settings.click(`${place} input[value="passphrase"]`);
  await settings.type('input[name="passphrase"]', passphrase);
  await settings.type('input[name="passphraseAgain"]', 'something else');
  await untilShown(settings, `${place} .failure`, 'These two are not the same.');
  await settings.type('input[name="passphraseAgain"]', passphrase);
  await settings.press('Keep it there');
  await untilShown(settings, `${place} label:has(input[value="passphrase"])`, '(now)');

  const { port, dataFolder } = companion;
  await companion.kill();
  companion = await startCompanionProcess({ dataFolder, port, env: withoutKeychain });
  await settings.open(`http://sincerely.localhost:${port}/settings`);
  await untilShown(settings, `${logins} [data-code="vault-locked"]`, 'Unlock them');
  await settings.type('input[name="unlock"]', 'not the right words');
  await settings.press('Unlock');
  await settings.waitFor(`${place} [data-code="vault-wrong-passphrase"]`);
  await settings.type('input[name="unlock"]', passphrase);
  await settings.press('Unlock');
  await untilShown(settings, `${logins} tbody`, 'jobs.example.com');

  await settings.click(`${place} input[value="file"]`);
  await settings.type('input[name="currentPassphrase"]', passphrase);
  await settings.press('Keep it there');
  await untilShown(settings, `${place} label:has(input[value="file"])`, '(now)');
  await settings.press('Remove');
  await expect.poll(async () => settings.count(`${logins} tbody`)).toBe(0);
});
