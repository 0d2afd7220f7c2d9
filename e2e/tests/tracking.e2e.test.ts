import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFindings } from '../support/serious-findings.ts';
import { choose, openTab, pastePosting, startDesk, untilShown } from '../support/desk.ts';
import { inDark } from '../support/in-dark.ts';
import type { Surface } from '../support/surface.ts';

let desk: Awaited<ReturnType<typeof startDesk>>;
let dashboard: Surface;
beforeAll(async () => {
  desk = await startDesk();
  ({ dashboard } = desk);
});
afterAll(async () => desk?.close());

const valueOf = async (selector: string) =>
  dashboard.evaluate((where) => document.querySelector<HTMLInputElement>(where)?.value ?? '', selector);
const isSaved = async () => dashboard.waitFor('[data-notes="saved"]');
/** What is kept in the browser for want of the companion. */
const keptNames = async () => dashboard.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('-draft:')), null);
const reopen = async () => {
  await dashboard.open(await dashboard.url());
  await dashboard.waitFor('[role="tablist"]');
  await openTab(dashboard, 'Notes');
  await dashboard.waitFor('[aria-label="Contacts"]');
};
/** As if the companion were off: what is asked of it from here on is refused, until the page is opened again. */
const asIfOff = async () =>
  dashboard.evaluate(() => {
    window.fetch = async () => Promise.reject(new Error('off'));
  }, null);
/** As if the companion were slow: what is asked of it from here on is on its way when the page goes. */
const asIfSlow = async () =>
  dashboard.evaluate(() => {
    window.fetch = async () => new Promise(() => {});
  }, null);

test('insights say so when there is nothing to count', async () => {
  await dashboard.click('a[href="/insights"]');
  await untilShown(dashboard, '.empty', 'Nothing to count yet');
  expect(await dashboard.text('.insights header')).toContain('Counted on this machine. Sent nowhere.');
});

test('notes save themselves, and what could not be saved is there after a reload', async () => {
  await pastePosting(dashboard, 'Baker\nApply by 24 December 2026. Bread every day.', 'Acme');
  await openTab(dashboard, 'Notes');
  await dashboard.type('textarea[name="notes"]', 'Ask for the oven');
  await isSaved();
  await asIfOff();
  await dashboard.type('textarea[name="notes"]', 'Ask for the oven and the hours');
  await dashboard.waitFor('[data-notes="failed"]');
  await reopen();
  expect(await valueOf('textarea[name="notes"]')).toBe('Ask for the oven and the hours');
  await isSaved();
  // What was kept here for want of the companion; the session goes on.
  await dashboard.evaluate(
    () => Object.keys(localStorage).forEach((key) => key !== 'sincerely-resume' && localStorage.removeItem(key)),
    null,
  );
  await reopen();
  expect(await valueOf('textarea[name="notes"]')).toBe('Ask for the oven and the hours');
});

test('tags, deadline, salary and people are kept; a person removed is put back', async () => {
  await dashboard.type('input[name="tag"]', 'night shift, remote');
  await dashboard.keys('Enter');
  await dashboard.waitFor('[aria-label="Take off night shift"]');
  await dashboard.press('Use 24 December 2026');
  await dashboard.press('Add a contact');
  await dashboard.waitFor('[aria-label="New contact"]');
  await dashboard.type('[aria-label="New contact"] input', 'Robin Vale');
  await dashboard.keys('Tab');
  await dashboard.waitFor('[aria-label="Robin Vale"]');
  await dashboard.press('Remove Robin Vale');
  await dashboard.waitFor('[aria-label="Contacts"] .notice');
  await dashboard.press('Undo');
  await dashboard.waitFor('[aria-label="Robin Vale"]');
  await expect.poll(async () => dashboard.count('[aria-label="Contacts"] .notice')).toBe(0);
  await reopen();
  await dashboard.waitFor('[aria-label="Robin Vale"]');
  await expect.poll(async () => valueOf('input[type="date"]')).toBe('2026-12-24');
  await expect.poll(async () => dashboard.count('[aria-label="Tags"] .tag')).toBe(2);
});

test('what was changed and could not be saved is there when the page opens again, and is saved then', async () => {
  await asIfSlow();
  await dashboard.press('Remove Robin Vale');
  await dashboard.press('Undo');
  await dashboard.click('[aria-label="Take off remote"]');
  await reopen();
  await expect.poll(async () => dashboard.count('[aria-label="Tags"] .tag')).toBe(1);
  await dashboard.waitFor('[aria-label="Robin Vale"]');
  await expect.poll(async () => keptNames()).toEqual([]);
  await asIfOff();
  await dashboard.type('input[name="tag"]', 'near');
  await dashboard.keys('Enter');
  await untilShown(dashboard, '.tracking', 'Save again');
  // A box the person is still in when the page goes counts, too.
  await dashboard.type('input[placeholder^="such as 65"]', '48 k€');
  await reopen();
  await dashboard.waitFor('[aria-label="Take off near"]');
  await expect.poll(async () => valueOf('input[placeholder^="such as 65"]')).toBe('48 k€');
  await expect.poll(async () => keptNames()).toEqual([]);
  await reopen();
  await dashboard.waitFor('[aria-label="Take off near"]');
  expect(await valueOf('input[placeholder^="such as 65"]')).toBe('48 k€');
});

test('a change goes out though what was to be read again after the one before did not come', async () => {
  await dashboard.evaluate(() => {
    const ask = window.fetch;
    window.fetch = async (to, how) => (how?.method === 'PUT' ? ask(to, how) : Promise.reject(new Error('off')));
  }, null);
  for (const tag of ['first', 'second']) {
    await dashboard.type('input[name="tag"]', tag);
    await dashboard.keys('Enter');
    await dashboard.waitFor(`[aria-label="Take off ${tag}"]`);
  }
  await expect.poll(async () => keptNames()).toEqual([]);
  // The page stays as it is, and says what is wrong.
  await untilShown(dashboard, '.room', 'The companion is not running');
  await dashboard.click('[aria-label="Take off first"]');
  await dashboard.click('[aria-label="Take off second"]');
  await expect.poll(async () => keptNames()).toEqual([]);
  await reopen();
});

test('a reminder that is due comes up under Today, and goes later or away', async () => {
  await dashboard.type('input[name="reminder"]', 'Call the bakery');
  await dashboard.type('input[aria-label="Day of the reminder"]', '2020-01-02');
  await dashboard.press('On that day');
  await dashboard.waitFor('[data-reminder="Call the bakery"]');
  await dashboard.type('input[name="reminder"]', 'Look again');
  await dashboard.press('In 2 weeks');
  await dashboard.waitFor('[data-reminder="Look again"]');
  expect(await seriousFindings(dashboard)).toEqual([]);
  await inDark(dashboard, async () => expect(await seriousFindings(dashboard)).toEqual([]));
  await dashboard.click('nav a[href="/"]');
  await untilShown(dashboard, '[data-need="reminder"]', 'Call the bakery');
  expect(await dashboard.text('section[aria-label="Needs you"]')).not.toContain('Look again');
  await dashboard.press('Later by a week');
  await expect.poll(async () => dashboard.count('[data-need="reminder"]')).toBe(0);
});

test('a second application to the same is told on both, and the status is set by the person and taken back', async () => {
  await pastePosting(dashboard, 'Baker\nBread at night.', 'ACME');
  await untilShown(dashboard, '[aria-label="Others like it"]', 'You have another application of the same title at this employer');
  await choose(dashboard, 'select[aria-label="Change status"]', 'Interview');
  await dashboard.waitFor('.room [data-status="interview"]');
  await dashboard.press('Undo');
  await dashboard.waitFor('.room [data-status="draft"]');
  const first = await dashboard.url();
  await dashboard.click('[aria-label="Others like it"] a');
  await expect.poll(async () => dashboard.url()).not.toBe(first);
  await untilShown(dashboard, '[aria-label="Others like it"]', 'another application');
});

test('what could not be saved of one application stays with it', async () => {
  await openTab(dashboard, 'Notes');
  const first = await dashboard.url();
  await dashboard.click('[aria-label="Others like it"] a');
  await expect.poll(async () => dashboard.url()).not.toContain(first.split('?')[0]);
  await openTab(dashboard, 'Notes');
  await asIfOff();
  await dashboard.type('input[name="tag"]', 'only here');
  await dashboard.keys('Enter');
  await untilShown(dashboard, '.tracking', 'Save again');
  await dashboard.evaluate(() => history.back(), null);
  await expect.poll(async () => dashboard.url()).toBe(first);
  await dashboard.waitFor('[aria-label="Take off near"]');
  expect(await dashboard.count('[aria-label="Take off only here"]')).toBe(0);
  await reopen();
});

test('data for a form filled by hand is copied, or shown where the browser refuses, and counted', async () => {
  await dashboard.evaluate(() => {
    const copied = async (text: string) => void (document.body.dataset.copied = text);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: copied } });
  }, null);
  await dashboard.press('Copy auto-fill data');
  await untilShown(dashboard, '.header-actions', 'Copied:');
  expect(await dashboard.evaluate(() => document.body.dataset.copied, null)).toMatch(/^Name: Amara Okafor\nE-mail: /u);
  await dashboard.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async () => Promise.reject(new Error('no')) },
    });
  }, null);
  await dashboard.press('Copy auto-fill data');
  await dashboard.waitFor('.header-actions textarea');
  await dashboard.click('a[href="/insights"]');
  await untilShown(dashboard, '.figures', 'times data was copied for a form1');
  await untilShown(dashboard, '[aria-label="By status"]', 'Not started2');
  expect(await dashboard.count('[aria-label="Applications per week"] tbody tr')).toBe(12);
  expect(await seriousFindings(dashboard)).toEqual([]);
  await inDark(dashboard, async () => expect(await seriousFindings(dashboard)).toEqual([]));
});
