import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillForm } from '../support/apply.ts';
import { careersHosts, startCareersSite, type CareersSite } from '../support/careers-site.ts';
import { startCompanionProcess, type CompanionProcess } from '../support/companion-process.ts';
import { chromiumExtension, chromiumPerson } from '../support/evening.ts';
import { importProfile, openDashboard, openForm, pairByHand, seenTabs, untilTab, type Person } from '../support/person.ts';
import type { Surface } from '../support/surface.ts';
import { withHostAllowed } from '../support/with-host-allowed.ts';

const formUrl = `https://${careersHosts.allowed}/jobs/workshop-lead`;
let site: CareersSite;
let companion: CompanionProcess;
let person: Person;
let close: () => Promise<void>;

beforeAll(async () => {
  site = await startCareersSite();
  companion = await startCompanionProcess();
  ({ person, close } = await chromiumPerson(site, { extension: withHostAllowed(chromiumExtension, careersHosts.allowed) }));
  const dashboard = await openDashboard(person, companion);
  await importProfile(dashboard);
  await pairByHand(person, companion, dashboard);
});
afterAll(async () => {
  await close?.();
  await companion?.stop();
  await site?.close();
});

test('a form of an allowed site: what is certain is filled, the rest is asked, and only the person sends it', async () => {
  const { page, panel, tab } = await openForm(person, formUrl);
  const planned = Object.fromEntries((tab.plan?.items ?? []).map((item) => [item.label, item.action === 'fill' ? item.shown : item.why]));
  expect(planned).toMatchObject({
    'First name': 'Amara',
    'Last name': 'Okafor',
    'Email address': 'amara.okafor@example.com',
    'What is your favourite tool?': 'no-answer',
  });
  const filled = await fillForm(panel, tab.tabId);
  expect(filled.fill?.results.filter(({ result }) => result !== 'filled')).toEqual([]);
  expect(await panel.text('.bar')).not.toContain('Submit application');
  expect(site.received).toEqual([]);
  await page.click('form button');
  await expect.poll(() => site.received.length).toBe(1);
  expect(site.received[0]).toContain('amara.okafor@example.com');
  expect(site.received[0]).not.toContain('no-answer');
});

test('the person says that they sent it, and it is kept as sent', async () => {
  const { panel, tab } = await openForm(person, `${formUrl}-2`);
  await fillForm(panel, tab.tabId);
  await panel.press('I sent it');
  const sent = await untilTab(panel, 'kept as sent', (now) => now.tabId === tab.tabId && now.alreadySubmitted);
  expect(sent.submit?.outcome).toMatchObject({ kind: 'submitted', signal: 'you pressed the page’s own button' });
});

test('a page for signing in is none to fill, and says why', async () => {
  const page = await person.newPage();
  const panel = await person.newPage();
  await panel.open(person.extensionPage('sidepanel.html'));
  await page.open(`https://${careersHosts.allowed}/login`);
  const tab = await untilTab(panel, 'at the sign-in', ({ url }) => url.endsWith('/login'));
  expect(tab.hasForm).toBe(false);
  await panel.open(`${person.extensionPage('sidepanel.html')}?tab=${tab.tabId}`);
  expect(await panel.text('[data-no-form]')).toBe(
    'This is not an application form. It asks for a password, and Sincerely stays away from those.',
  );
});

/** The tab at an address, by the browser; it tells the address only of tabs in which the button was pressed. */
async function tabAt(own: Surface, url: string): Promise<number | undefined> {
  return own.evaluate(async (wanted) => {
    type Tab = { id?: number; url?: string };
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query(all: object): Promise<Tab[]> } } };
    return (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id;
  }, url);
}

test('a site nobody has allowed is not read; pressed there, the button offers to ask for that one site', async () => {
  const page = await person.newPage();
  const popup = await person.newPage();
  await popup.open(person.extensionPage('popup.html'));
  await page.open(`https://${careersHosts.other}/jobs/1`);
  await page.toFront();
  const url = await page.url();
  expect(await tabAt(popup, url)).toBeUndefined();
  await person.pressAction?.(url);
  const tabId = await tabAt(popup, url);
  await popup.open(`${person.extensionPage('popup.html')}?tab=${tabId}`);
  expect(await popup.text('[aria-label="This site"] strong')).toBe(careersHosts.other);
  await popup.waitFor('[aria-label="This site"] button');
  expect((await seenTabs(popup)).filter((tab) => tab.url === url)).toEqual([]);
});
