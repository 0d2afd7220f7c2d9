import { join } from 'node:path';
import { answers } from '../support/answers.ts';
import { answerRequired, fillForm, submitForm, tailor, untilPlanHasTailoredFile } from '../support/apply.ts';
import { importProfile, openForm, pairByHand } from '../support/person.ts';
import { type Desk, pageAt } from './desk.ts';
import { takeBehind, takeRooms } from './rooms.ts';

/** One evening: a form planned, filled and sent, its application, and the rooms then. `pictures`: where those of the README go. */
export async function typicalScreens(desk: Desk, pictures: string): Promise<void> {
  const { dashboard, person, companion } = desk;
  await importProfile(dashboard);
  await baseCv(desk);
  await pairByHand(person, companion, dashboard);
  const applicationId = await oneEvening(desk, pictures);
  await formAbroad(desk);
  await application(desk, applicationId, pictures);
  await takeRooms(desk, 'typical');
  await takeBehind(desk, '/profile', '/profile/legal', 'legal', 'typical');
  await options(desk);
  await improve(desk);
  await overlays(desk);
}

async function baseCv({ dashboard, dashboardPage, album }: Desk): Promise<void> {
  await dashboard.click('nav a[href="/documents"]');
  await dashboard.type('input[name="base"]', 'Manager');
  await dashboard.press('Add a base CV');
  await dashboard.click('[data-base="Manager"] a');
  await dashboard.waitFor('.choices');
  await album.take(dashboardPage, 'base-cv', 'typical');
}

/** Answers the application that was sent. */
async function oneEvening({ person, boards, context, album }: Desk, pictures: string): Promise<string> {
  const { panel, tab } = await openForm(person, boards.urlOf('greenhouse-platform-engineer'));
  await tailor(panel);
  const planned = await untilPlanHasTailoredFile(panel, tab.tabId);
  const panelPage = pageAt(context, 'sidepanel.html');
  await album.take(panelPage, 'panel', 'typical', [420, 360]);
  await panelPage.setViewportSize({ width: 420, height: 800 });
  await panelPage.screenshot({ path: join(pictures, 'side-panel.png') });
  const popup = await person.newPage();
  await popup.open(`${person.extensionPage('popup.html')}?tab=${tab.tabId}`);
  await popup.waitFor('[data-connection="connected"]');
  const popupPage = pageAt(context, 'popup.html');
  await album.take(popupPage, 'popup', 'typical', [360], 480);
  await popupPage.setViewportSize({ width: 360, height: 480 });
  await popupPage.screenshot({ path: join(pictures, 'popup.png') });
  await popup.close();
  await answerRequired(panel, planned, answers);
  await fillForm(panel, tab.tabId);
  await album.take(panelPage, 'panel', 'filled', [420]);
  const { applicationId } = await submitForm(panel, tab.tabId);
  await album.take(panelPage, 'panel', 'submitted', [420]);
  await panel.press('Remember');
  if (applicationId === undefined) throw new Error('The form was sent without an application.');
  return applicationId;
}

/** A form that asks for what the person does not have, filled and taken back. */
async function formAbroad({ person, boards, context, album }: Desk): Promise<void> {
  const abroad = await openForm(person, boards.urlOf('greenhouse-softwareentwickler-de'));
  await abroad.panel.waitFor('[data-testid="obstacles"]');
  const abroadPage = pageAt(context, `tab=${abroad.tab.tabId}`);
  await album.take(abroadPage, 'panel', 'obstacles', [420, 360]);
  await fillForm(abroad.panel, abroad.tab.tabId);
  await abroad.panel.press('Undo the fill');
  await abroad.panel.waitFor('.bar [role="status"]');
  await album.take(abroadPage, 'panel', 'undone', [420]);
}

async function application({ dashboard, dashboardPage: page, album }: Desk, id: string, pictures: string): Promise<void> {
  await dashboard.click('nav a[href="/applications"]');
  await dashboard.click(`a[href="/applications/${id}"]`);
  await dashboard.waitFor('[aria-label="Receipt"]');
  await album.take(page, 'application', 'typical');
  await page.getByRole('tab', { name: 'CV' }).click();
  await page.frameLocator('iframe.sheet').locator('body').waitFor();
  await album.take(page, 'application-cv', 'typical');
  await page.screenshot({ path: join(pictures, 'dashboard.png') });
  for (const [tab, shown] of [
    ['Letter', 'iframe.sheet'],
    ['Score', '.table'],
    ['Proof', '.proof'],
    ['Versions', '.table'],
    ['E-mail', '[role="tab"][aria-selected="true"]:text("E-mail")'],
  ] as const) {
    await page.getByRole('tab', { name: tab }).click();
    await page.waitForSelector(shown);
    await page.waitForLoadState('networkidle');
    await album.take(page, `application-${tab.toLowerCase()}`, 'typical', [1280, 390], 1200);
  }
}

async function options({ person, context, album }: Desk): Promise<void> {
  const options = await person.newPage();
  await options.open(person.extensionPage('options.html'));
  await options.waitFor('[data-connection="connected"]');
  await album.take(pageAt(context, 'options.html'), 'options', 'typical', [1280, 390], 1100);
  await options.close();
}

/** The page that looks at the CV on its own, before and after. */
async function improve({ dashboard, dashboardPage, album }: Desk): Promise<void> {
  await dashboard.click('nav a[href="/profile"]');
  await dashboard.click('a[href="/profile/improve"]');
  await dashboard.waitFor('input[name="role"]');
  await album.take(dashboardPage, 'improve', 'form');
  await dashboard.type('input[name="role"]', 'Data Analyst');
  await dashboard.press('Analyse my CV');
  await dashboard.waitFor('[data-section="whole"][data-state="ready"]');
  await album.take(dashboardPage, 'improve', 'typical', [1280, 390], 1400);
}

/** What lies over a page. */
async function overlays({ dashboard, dashboardPage, album }: Desk): Promise<void> {
  await dashboard.click('nav a[href="/applications"]');
  await dashboard.waitFor('.applications-table a');
  await dashboard.keys('Control+k');
  await dashboard.waitFor('.palette [role="option"]');
  await album.take(dashboardPage, 'palette', 'empty');
  await dashboard.type('.palette-input', 'eng');
  await dashboard.waitFor('.palette [role="option"]');
  await dashboardPage.waitForLoadState('networkidle');
  await album.take(dashboardPage, 'palette', 'typical');
  await dashboard.type('.palette-input', 'nothing is called so');
  await dashboardPage.waitForFunction(() => document.querySelector('.palette [role="option"]') === null);
  await album.take(dashboardPage, 'palette', 'nothing');
  await dashboard.keys('Escape');
  await dashboard.keys('?');
  await dashboard.waitFor('.page-keys');
  await album.take(dashboardPage, 'keys', 'typical');
  await dashboard.keys('Escape');
}
