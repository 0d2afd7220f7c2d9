import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answers } from '../support/answers.ts';
import { answerRequired, fillForm, submitForm, tailor, untilPlanHasTailoredFile } from '../support/apply.ts';
import { startBoards, type Boards } from '../boards/boards.ts';
import { startCompanionProcess, type CompanionProcess } from '../support/companion-process.ts';
import { openTab, untilShown } from '../support/desk.ts';
import { chromiumPerson } from '../support/evening.ts';
import { importProfile, openDashboard, openForm, pairByHand } from '../support/person.ts';
import { outOfReach } from '../support/out-of-reach.ts';
import { seriousFindings } from '../support/serious-findings.ts';
import { chromiumSurface, type Surface } from '../support/surface.ts';

/** Every page of the dashboard and of the extension, empty and in use, in both colour schemes. */
const pages = ['/', '/applications', '/queue', '/insights', '/jobs', '/documents', '/answers', '/profile', '/settings'];
const tabs = ['Overview', 'CV', 'Letter', 'Score', 'Proof', 'Interview', 'Versions', 'E-mail', 'Notes'];

let boards: Boards;
let companion: CompanionProcess;
let opened: Awaited<ReturnType<typeof chromiumPerson>>;
let dashboard: Surface;
beforeAll(async () => {
  boards = await startBoards();
  companion = await startCompanionProcess();
  opened = await chromiumPerson(boards);
  dashboard = await openDashboard(opened.person, companion);
});
afterAll(async () => {
  await opened?.close();
  await companion?.stop();
  await boards?.close();
});

/** The page behind a surface, whose scheme can be changed. */
function pageOf(part: string): Page {
  return opened.context.pages().find((page) => page.url().includes(part)) as Page;
}

async function findingsInBoth(page: Page): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found[colorScheme] = await seriousFindings(chromiumSurface(page));
  }
  return found;
}

const nothing = { light: [], dark: [] };
const allReached = { unreached: [], unseen: [] };

async function goTo(path: string): Promise<void> {
  await dashboard.click(`nav a[href="${path}"]`);
  await dashboard.waitFor('.room h1');
}

describe('nothing serious stands in the way', () => {
  test.each(pages)('on %s before anything is there', async (path) => {
    await goTo(path);
    expect(await findingsInBoth(pageOf('sincerely.localhost'))).toEqual(nothing);
  });

  test('in popup and panel, before and after pairing, with a plan, a receipt and a question', { timeout: 180_000 }, async () => {
    const { person } = opened;
    const popup = await person.newPage();
    await popup.open(person.extensionPage('popup.html'));
    await popup.waitFor('input[name="code"]');
    expect(await findingsInBoth(pageOf('popup.html'))).toEqual(nothing);
    expect(await outOfReach(pageOf('popup.html'))).toEqual(allReached);
    await popup.close();
    await importProfile(dashboard);
    await pairByHand(person, companion, dashboard);

    const { panel, tab } = await openForm(person, boards.urlOf('greenhouse-platform-engineer'));
    expect(await findingsInBoth(pageOf('sidepanel.html'))).toEqual(nothing);
    const onPosting = await person.newPage();
    await onPosting.open(`${person.extensionPage('popup.html')}?tab=${tab.tabId}`);
    await onPosting.waitFor('[data-connection="connected"]');
    expect(await findingsInBoth(pageOf('popup.html'))).toEqual(nothing);
    await tailor(panel);
    await answerRequired(panel, await untilPlanHasTailoredFile(panel, tab.tabId), answers);
    expect(await outOfReach(pageOf('sidepanel.html'))).toEqual(allReached);
    await fillForm(panel, tab.tabId);
    expect(await findingsInBoth(pageOf('sidepanel.html'))).toEqual(nothing);
    const { applicationId } = await submitForm(panel, tab.tabId);
    expect(await findingsInBoth(pageOf('sidepanel.html'))).toEqual(nothing);

    await goTo('/applications');
    await dashboard.click(`a[href="/applications/${applicationId}"]`);
    await untilShown(dashboard, '[aria-label="Receipt"]', 'Sent');
  });

  test('in the options, by the keyboard too', async () => {
    const { person } = opened;
    const options = await person.newPage();
    await options.open(person.extensionPage('options.html'));
    await untilShown(options, '[aria-label="Kept in this browser"]', 'synced');
    expect(await options.text('[data-testid="commands"]')).toContain('Alt+Shift+F');
    const page = pageOf('options.html');
    expect(await findingsInBoth(page)).toEqual(nothing);
    expect(await outOfReach(page)).toEqual(allReached);
    await options.close();
  });

  test.each(tabs)('on the tab %s of an application', async (tab) => {
    await openTab(dashboard, tab);
    await dashboard.waitFor(`[role="tab"][aria-selected="true"]`);
    expect(await findingsInBoth(pageOf('sincerely.localhost'))).toEqual(nothing);
  });

  test.each(pages)('on %s in use, by the keyboard too', async (path) => {
    await goTo(path);
    expect(await findingsInBoth(pageOf('sincerely.localhost'))).toEqual(nothing);
    expect(await outOfReach(pageOf('sincerely.localhost'))).toEqual(allReached);
  });

  test('in what lies over a page; it goes with Escape, and the focus is where it was', async () => {
    const page = pageOf('sincerely.localhost');
    await goTo('/applications');
    await dashboard.keys('/');
    for (const [key, overlay] of [
      ['Control+k', '.palette [role="listbox"]'],
      ['?', '.page-keys'],
    ] as const) {
      if (key === '?') await page.focus('.applications-table');
      const before = await page.evaluateHandle(() => document.activeElement);
      await dashboard.keys(key);
      await dashboard.waitFor(overlay);
      expect(await findingsInBoth(page)).toEqual(nothing);
      await dashboard.keys('Escape');
      await expect.poll(async () => dashboard.count('.overlay')).toBe(0);
      await expect.poll(async () => before.evaluate((element) => element === document.activeElement)).toBe(true);
    }
  });

  test('the palette finds rooms, applications and deeds', async () => {
    const choose = async (typed: string, shown: string) => {
      await dashboard.keys('Control+k');
      await dashboard.waitFor('.palette [role="listbox"]');
      await dashboard.type('.palette-input', typed);
      await untilShown(dashboard, '.palette [role="option"][data-highlighted]', shown);
      await dashboard.keys('Enter');
      await expect.poll(async () => dashboard.count('.palette')).toBe(0);
    };
    await choose('platform', 'Platform Engineer');
    await dashboard.waitFor('[role="tablist"]');
    await choose('remind', 'New reminder');
    await dashboard.waitFor('input[name="reminder"]:focus');
    await choose('pacing', 'Pacing');
    await dashboard.waitFor('#pacing:focus');
    await choose('dark', 'Dark theme');
    await dashboard.waitFor('html[data-theme="dark"]');
    await choose('theme system', 'Theme of the system');
    await dashboard.waitFor('html[data-theme="system"]');
  });

  test.each(['/profile/improve', '/profile/base/', '/profile/legal'])('on %s', async (path) => {
    await goTo(path.endsWith('base/') ? '/documents' : '/profile');
    if (path.endsWith('base/')) await dashboard.click('[data-base] a');
    else await dashboard.click(`a[href="${path}"]`);
    await dashboard.waitFor('.room h1');
    expect(await findingsInBoth(pageOf('sincerely.localhost'))).toEqual(nothing);
  });
});

test('the language and the theme chosen in Settings hold at once, without a reload, and in the paired browser', async () => {
  await goTo('/settings');
  const page = pageOf('sincerely.localhost');
  await dashboard.evaluate(() => document.body.setAttribute('data-was-here', ''), null);
  await page.locator('section[aria-label="Appearance"] select').first().selectOption('de');
  await dashboard.waitFor('html[lang="de"]');
  await page.locator('section[aria-label="Aussehen"] select').last().selectOption('dark');
  await dashboard.waitFor('html[data-theme="dark"]');
  expect(await dashboard.text('h1')).toBe('Einstellungen');
  expect(await dashboard.count('[data-was-here]')).toBe(1);

  const popup = await opened.person.newPage();
  await popup.open(opened.person.extensionPage('popup.html'));
  await popup.waitFor('html[lang="de"][data-theme="dark"]');
  await popup.waitFor('[data-connection="connected"]');
  expect(await popup.text('footer')).toContain('Begleiter verbunden');
  await page.locator('section[aria-label="Aussehen"] select').first().selectOption('en');
  await popup.waitFor('html[lang="en"]');
  expect(await popup.text('footer')).toContain('Companion connected');
  await popup.close();
});
