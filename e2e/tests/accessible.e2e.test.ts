import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answers } from '../support/answers.ts';
import { answerRequired, fillForm, submitForm, tailor, untilPlanHasTailoredFile } from '../support/apply.ts';
import { startBoards, type Boards } from '../boards/boards.ts';
import { startCompanionProcess, type CompanionProcess } from '../support/companion-process.ts';
import { openTab, untilShown } from '../support/desk.ts';
import { chromiumPerson } from '../support/evening.ts';
import { importProfile, openDashboard, openForm, pairByHand } from '../support/person.ts';
import { seriousFindings } from '../support/serious-findings.ts';
import { chromiumSurface, type Surface } from '../support/surface.ts';

/** Every page of the dashboard and of the extension, empty and in use, in both colour schemes. */
const pages = ['/', '/applications', '/insights', '/jobs', '/documents', '/answers', '/profile', '/settings'];
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
    await fillForm(panel, tab.tabId);
    expect(await findingsInBoth(pageOf('sidepanel.html'))).toEqual(nothing);
    const { applicationId } = await submitForm(panel, tab.tabId);
    expect(await findingsInBoth(pageOf('sidepanel.html'))).toEqual(nothing);

    await goTo('/applications');
    await dashboard.click(`a[href="/applications/${applicationId}"]`);
    await untilShown(dashboard, '[aria-label="Receipt"]', 'Sent');
  });

  test.each(tabs)('on the tab %s of an application', async (tab) => {
    await openTab(dashboard, tab);
    await dashboard.waitFor(`[role="tab"][aria-selected="true"]`);
    expect(await findingsInBoth(pageOf('sincerely.localhost'))).toEqual(nothing);
  });

  test.each(pages)('on %s in use', async (path) => {
    await goTo(path);
    expect(await findingsInBoth(pageOf('sincerely.localhost'))).toEqual(nothing);
  });

  test.each(['/profile/improve', '/profile/base/', '/profile/legal'])('on %s', async (path) => {
    await goTo(path.endsWith('base/') ? '/documents' : '/profile');
    if (path.endsWith('base/')) await dashboard.click('[data-base] a');
    else await dashboard.click(`a[href="${path}"]`);
    await dashboard.waitFor('.room h1');
    expect(await findingsInBoth(pageOf('sincerely.localhost'))).toEqual(nothing);
  });
});
