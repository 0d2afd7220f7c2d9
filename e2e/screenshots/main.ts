import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { startBoards } from '../boards/boards.ts';
import { answers } from '../support/answers.ts';
import { answerRequired, fillForm, submitForm, tailor, untilPlanHasTailoredFile } from '../support/apply.ts';
import { startCompanionProcess } from '../support/companion-process.ts';
import { cvPdf } from '../support/cv-pdf.ts';
import { chromiumPerson } from '../support/evening.ts';
import { importProfile, openDashboard, openForm, pairByHand } from '../support/person.ts';
import { jobScreens } from './job-screens.ts';
import { tableOf } from '../support/table-of.ts';

/** `pnpm screenshots`: the README's pictures in docs/pictures, and every screen in light, dark and narrow in .cache/screens. */
const root = join(import.meta.dirname, '..', '..');
const pictures = join(root, 'docs', 'pictures');
const screens = join(root, '.cache', 'screens');
for (const folder of [pictures, screens]) mkdirSync(folder, { recursive: true });

async function inBothSchemes(page: Page, name: string, widths: number[], height = 900): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of widths) {
      // A picture in the middle of a change of colour shows neither.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      await page.screenshot({ path: join(screens, `${name}-${width}-${colorScheme}.png`) });
    }
  await page.emulateMedia({ colorScheme: 'light' });
}

async function dashboardScreens(page: Page, state: string): Promise<void> {
  for (const [name, path] of [
    ['today', '/'],
    ['applications', '/applications'],
    ['insights', '/insights'],
    ['documents', '/documents'],
    ['answers', '/answers'],
    ['profile', '/profile'],
    ['jobs', '/jobs'],
    ['settings', '/settings'],
  ] as const) {
    await page.click(`nav a[href="${path}"]`);
    await page.waitForSelector('.room h1');
    await inBothSchemes(page, `${state}-${name}`, [1280, 390]);
  }
}

/** The page that looks at the CV on its own, when it shows what it should. */
async function improveScreens(page: Page, state: string, shown: string): Promise<void> {
  await page.click('nav a[href="/profile"]');
  await page.click('a[href="/profile/improve"]');
  await page.waitForSelector(shown);
  await inBothSchemes(page, `${state}-improve`, [1280, 390], 1400);
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** A CV that was just read, and the same with most of it confirmed. */
async function importReview(): Promise<void> {
  const pdf = await cvPdf();
  if (pdf === undefined) return;
  await dashboard.click('a[href="/profile"]');
  await dashboard.upload('section[aria-label="Import"] input[type="file"]', pdf);
  await dashboard.waitFor('.review-bar');
  await inBothSchemes(dashboardPage, 'import-review', [1280, 390]);
  await dashboard.keys('a', 'n', 'e');
  await inBothSchemes(dashboardPage, 'import-review-corrected', [1280, 390]);
  await dashboardPage.setViewportSize({ width: 1280, height: 900 });
  await dashboard.click('a[href="/profile"]');
  await dashboard.press('Discard');
}

async function baseCvs(): Promise<void> {
  await dashboard.click('a[href="/documents"]');
  await dashboard.type('input[name="base"]', 'Manager');
  await dashboard.press('Add a base CV');
  await dashboard.click('[data-base="Manager"] a');
  await dashboard.waitFor('.choices');
  await inBothSchemes(dashboardPage, 'base-cv', [1280, 390]);
  await dashboardPage.setViewportSize({ width: 1280, height: 900 });
}

/** Hundreds of applications: as a table with some chosen, as a board with a card held, before they are taken over, and one's notes. */
async function manyApplications(dataFolder: string): Promise<void> {
  const file = join(dataFolder, 'table.csv');
  writeFileSync(file, tableOf(400));
  await dashboard.click('nav a[href="/applications"]');
  await dashboard.click('#add-posting details:nth-of-type(2) > summary');
  await dashboard.upload('input[name="table"]', file);
  await dashboard.waitFor('[aria-label="Preview"] .table');
  await inBothSchemes(dashboardPage, 'applications-import', [1280, 390], 1600);
  await dashboardPage.setViewportSize({ width: 1280, height: 900 });
  await dashboard.press('Take over 400 applications');
  await dashboard.waitFor('.applications-table tr[data-index="3"] a');
  await dashboardPage.focus('.applications-table');
  await dashboard.keys('x', 'j', 'j', 'Shift+X');
  await dashboard.waitFor('.bulk-bar');
  await inBothSchemes(dashboardPage, 'applications-many', [1280, 390]);
  await dashboardPage.setViewportSize({ width: 1280, height: 900 });
  await dashboard.press('Board');
  await dashboard.waitFor('[data-column="Rejected"] [data-index="0"] a');
  await inBothSchemes(dashboardPage, 'board', [1280, 390]);
  await dashboardPage.setViewportSize({ width: 1280, height: 900 });
  await dashboardPage.focus('[data-column="Rejected"] [data-index="0"] a');
  await dashboard.keys(' ', 'ArrowLeft');
  await inBothSchemes(dashboardPage, 'board-lifted', [1280]);
  await dashboard.keys('Escape');
  await dashboard.press('Table');
  await dashboard.click('tr[data-index="0"] a');
  await dashboardPage.getByRole('tab', { name: 'Notes' }).click();
  await dashboard.type('input[name="tag"]', 'night shift');
  await dashboard.keys('Enter');
  await dashboard.type('input[name="reminder"]', 'Ask how it stands');
  await dashboard.press('In 1 week');
  await dashboard.press('Add a contact');
  await dashboard.waitFor('[aria-label="New contact"]');
  await inBothSchemes(dashboardPage, 'application-notes', [1280, 390], 1400);
  await dashboardPage.setViewportSize({ width: 1280, height: 900 });
  await dashboard.click('nav a[href="/insights"]');
  await dashboard.waitFor('.figures');
  await inBothSchemes(dashboardPage, 'insights-many', [1280, 390], 1200);
  await dashboardPage.setViewportSize({ width: 1280, height: 900 });
}

/** The page of a context that shows this address. */
function pageAt(context: BrowserContext, part: string): Page {
  const page = context.pages().find((candidate) => candidate.url().includes(part));
  if (page === undefined) throw new Error(`No page shows ${part}.`);
  return page;
}

const boards = await startBoards();
let companion = await startCompanionProcess();
const { person, context, close } = await chromiumPerson(boards);
const dashboard = await openDashboard(person, companion);
const dashboardPage = pageAt(context, 'sincerely.localhost');
await dashboardScreens(dashboardPage, 'empty');
await improveScreens(dashboardPage, 'empty', '.empty');
await importReview();
await importProfile(dashboard);
await baseCvs();
await pairByHand(person, companion, dashboard);

const { panel, tab } = await openForm(person, boards.urlOf('greenhouse-platform-engineer'));
await tailor(panel);
const planned = await untilPlanHasTailoredFile(panel, tab.tabId);
const panelPage = pageAt(context, 'sidepanel.html');
await inBothSchemes(panelPage, 'panel-plan', [420, 360]);
await panelPage.setViewportSize({ width: 420, height: 800 });
await panelPage.screenshot({ path: join(pictures, 'side-panel.png') });
const popup = await person.newPage();
await popup.open(`${person.extensionPage('popup.html')}?tab=${tab.tabId}`);
await popup.waitFor('[data-connection="connected"]');
const popupPage = pageAt(context, 'popup.html');
await inBothSchemes(popupPage, 'popup', [360], 480);
await popupPage.screenshot({ path: join(pictures, 'popup.png') });

await answerRequired(panel, planned, answers);
await fillForm(panel, tab.tabId);
await inBothSchemes(panelPage, 'panel-filled', [420]);
const submitted = await submitForm(panel, tab.tabId);
await inBothSchemes(panelPage, 'panel-submitted', [420]);
await panel.press('Remember');

const abroad = await openForm(person, boards.urlOf('greenhouse-softwareentwickler-de'));
await abroad.panel.waitFor('[data-testid="obstacles"]');
const abroadPage = pageAt(context, `tab=${abroad.tab.tabId}`);
await inBothSchemes(abroadPage, 'panel-obstacles', [420, 360]);
await fillForm(abroad.panel, abroad.tab.tabId);
await abroad.panel.press('Undo the fill');
await abroad.panel.waitFor('.bar [role="status"]');
await inBothSchemes(abroadPage, 'panel-undone', [420]);

await dashboardPage.setViewportSize({ width: 1280, height: 900 });
await dashboardPage.click('nav a[href="/applications"]');
await dashboardPage.click(`a[href="/applications/${submitted.applicationId}"]`);
await dashboardPage.waitForSelector('[aria-label="Receipt"]');
await inBothSchemes(dashboardPage, 'application', [1280, 390]);
await dashboardPage.setViewportSize({ width: 1280, height: 900 });
await dashboardPage.getByRole('tab', { name: 'CV' }).click();
await dashboardPage.frameLocator('iframe.sheet').locator('body').waitFor();
await inBothSchemes(dashboardPage, 'application-cv', [1280]);
await dashboardPage.screenshot({ path: join(pictures, 'dashboard.png') });
for (const tab of ['Score', 'Proof', 'Versions']) {
  await dashboardPage.getByRole('tab', { name: tab }).click();
  await dashboardPage.waitForSelector(tab === 'Proof' ? '.proof' : '.table');
  await inBothSchemes(dashboardPage, `application-${tab.toLowerCase()}`, [1280, 390], 1400);
}
await dashboardPage.setViewportSize({ width: 1280, height: 900 });
await dashboardScreens(dashboardPage, 'typical');
await improveScreens(dashboardPage, 'form', 'input[name="role"]');
await dashboard.type('input[name="role"]', 'Data Analyst');
await dashboard.press('Analyse my CV');
await improveScreens(dashboardPage, 'typical', '[data-section="whole"][data-state="ready"]');

await manyApplications(companion.dataFolder);
companion = await jobScreens({ person, companion, dashboardPage, postingUrl: boards.urlOf('lever-data-analyst-eu'), show: inBothSchemes });

await close();
await companion.stop();
await boards.close();
console.log(`Pictures are in ${pictures}, all screens in ${screens}.`);
