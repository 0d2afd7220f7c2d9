import { usualConduct } from '@sincerely/shared';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { untilShown } from '../support/desk.ts';
import { chromiumPerson } from '../support/evening.ts';
import { outOfReach } from '../support/out-of-reach.ts';
import { pairByHand, untilTab } from '../support/person.ts';
import { type QueueDesk, startQueueDesk, untilQueued } from '../support/queue.ts';
import { atWindow, pageWaiting } from '../support/queue-person.ts';
import { eveningList, serveList } from '../support/queue-postings.ts';
import { seriousFindings } from '../support/serious-findings.ts';
import { chromiumSurface, type Surface } from '../support/surface.ts';

let desk: QueueDesk;
let browser: Awaited<ReturnType<typeof chromiumPerson>>;
let page: Page;
let dashboard: Surface;
beforeAll(async () => {
  desk = await startQueueDesk();
  await desk.person.call('saveSettings', { input: { conduct: { ...usualConduct, window: false } } });
  browser = await chromiumPerson(desk.boards);
  page = await browser.context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  dashboard = chromiumSurface(page);
  await dashboard.open(desk.dashboardUrl);
  await dashboard.waitFor('nav.rail');
});
afterAll(async () => {
  await browser?.close();
  await desk?.close();
});

test('two postings from a pasted list are reviewed by keyboard, approved in one word, helped past a captcha in the live view, and sent', async () => {
  const { boards } = desk;
  const keys = serveList(
    boards,
    eveningList().filter(({ name }) => name === 'Lever' || name === 'captcha'),
  );
  const urls = [...keys.values()].map((key) => boards.urlOf(key));
  await dashboard.click('nav a[href="/queue"]');
  await dashboard.type('textarea[name="addresses"]', [...urls, 'https://jobs.example.com/1'].join('\n'));
  await dashboard.press('Add 3 to the queue');
  await dashboard.waitFor('[data-code="address-not-allowed"]');
  expect(await dashboard.evaluate(() => document.querySelector('textarea')?.value, null)).toBe('https://jobs.example.com/1');
  await expect.poll(async () => dashboard.count('.queue-row .queue-deeds a.button'), { timeout: 20_000 }).toBe(2);
  await findNothing();

  await dashboard.click('.notice a.button.main');
  for (const at of [0, 1]) {
    await dashboard.waitFor('.plan-row');
    await answerByKeyboard();
    if (at === 0) await findNothing();
    await dashboard.click(at === 0 ? 'header a.button' : 'header a[href="/queue"]');
  }
  await dashboard.press('Approve 2');
  await dashboard.waitFor('.queue-row[data-code="needs-challenge"]');
  await dashboard.press('Take over');
  await dashboard.waitFor('.live-frame img');
  await findNothing();
  await solveInPicture();
  await untilShown(dashboard, '[aria-label="How it stands"] [role="status"]', 'Sent');
  await expect.poll(() => [...keys.values()].map((key) => boards.received(key).length), { timeout: 20_000 }).toEqual([1, 1]);
  for (const key of keys.values()) expect(JSON.stringify(boards.received(key)[0])).toContain('Typed by keyboard');
}, 60_000);

test('a posting is put into the queue from the popup; that it needs the person is counted and told once, and no more when it does not', async () => {
  const { boards, companion, person } = desk;
  const url = boards.urlOf('greenhouse-product-designer');
  await pairByHand(browser.person, companion, dashboard);
  const posting = await browser.person.newPage();
  await posting.open(url);
  const popup = await browser.person.newPage();
  await popup.open(browser.person.extensionPage('popup.html'));
  const { tabId } = await untilTab(popup, `for ${url}`, (tab) => tab.url.startsWith(url) && tab.applicationId !== undefined);
  await popup.open(`${browser.person.extensionPage('popup.html')}?tab=${tabId}`);
  await popup.press('Add to the queue');
  await untilShown(popup, '[aria-label="In the queue"] [role="status"]', 'asks for something only you can answer');
  const { queue } = await person.call('automation');
  const id = queue[0]?.job.id as string;
  await expect.poll(async () => told(popup)).toEqual({ badge: '1', notices: [`queue:${id}`] });
  await person.call('cancelQueued', { id });
  await untilQueued(desk, id, ({ job }) => job.state === 'cancelled');
  await expect.poll(async () => told(popup)).toEqual({ badge: '', notices: [] });
}, 60_000);

type Told = { badge: string; notices: string[] };

/** What the toolbar's button and the desktop say, outside of any page of a posting. */
async function told(own: Surface): Promise<Told> {
  return own.evaluate(async () => {
    type Chrome = { action: { getBadgeText(of: object): Promise<string> }; notifications: { getAll(): Promise<object> } };
    const { action, notifications } = (globalThis as unknown as { chrome: Chrome }).chrome;
    return { badge: await action.getBadgeText({}), notices: Object.keys(await notifications.getAll()) };
  }, null);
}

async function findNothing(): Promise<void> {
  expect(await seriousFindings(dashboard)).toEqual([]);
  expect(await outOfReach(page)).toEqual({ unreached: [], unseen: [] });
}

/** Goes to the first row by an arrow, answers the two that must be answered, and is led from one to the next. */
async function answerByKeyboard(): Promise<void> {
  const { keyboard } = page;
  await dashboard.evaluate(() => (document.activeElement as HTMLElement | null)?.blur(), null);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await dashboard.waitFor('.plan-row select:focus');
  await keyboard.press('ArrowDown');
  await keyboard.press('Control+Enter');
  await dashboard.waitFor('.plan-row:focus:not(:has(select))');
  await keyboard.press('Enter');
  await dashboard.waitFor('.plan-row textarea:focus');
  await keyboard.type('Typed by keyboard');
  await keyboard.press('Control+Enter');
  await dashboard.waitFor('.approve-bar button:enabled');
}

/** Presses the challenge's button where the person sees it in the picture of the page. */
async function solveInPicture(): Promise<void> {
  const window = await atWindow(desk.dataFolder);
  const waiting = await pageWaiting(window, 'needs-challenge');
  const seen = await waiting?.frameLocator('.hcaptcha-challenge iframe').locator('#solve').boundingBox();
  await window.close();
  const picture = await page.locator('.live-frame img').boundingBox();
  if (!seen || !picture) throw new Error('The challenge is not seen.');
  const scale = picture.width / 1280;
  await page.mouse.click(picture.x + (seen.x + seen.width / 2) * scale, picture.y + (seen.y + seen.height / 2) * scale);
}
