import type { Page } from 'playwright';
import { type CompanionProcess, startCompanionProcess } from '../support/companion-process.ts';
import { openForm, type Person } from '../support/person.ts';
import { chromiumSurface } from '../support/surface.ts';
import type { Album } from './album.ts';

type Desk = {
  person: Person;
  companion: CompanionProcess;
  dashboardPage: Page;
  postingUrl: string;
  album: Album;
};

/** A draft that a restart leaves behind, as dashboard and popup tell of it, and the pages of jobs. Answers the companion that runs then. */
export async function jobScreens({ person, companion, dashboardPage, postingUrl, album }: Desk): Promise<CompanionProcess> {
  const { dataFolder, port } = companion;
  const restart = async (running: CompanionProcess, env: Record<string, string>) => {
    await running.kill();
    const next = await startCompanionProcess({ dataFolder, port, env });
    await dashboardPage.getByText('Live', { exact: true }).waitFor();
    return next;
  };
  const holding = await restart(companion, { SINCERELY_HOLD_AFTER_STEP: 'posting' });
  const { tab } = await openForm(person, postingUrl);
  await dashboardPage.goto(`http://sincerely.localhost:${port}/applications/${tab.applicationId}`);
  const dashboard = chromiumSurface(dashboardPage);
  await dashboard.press('Tailor CV and letter');
  await dashboard.waitFor('[data-job="running"] progress[value="25"]');
  await album.take(dashboardPage, 'application', 'tailoring');
  await dashboard.press('Pause');
  await dashboard.waitFor('[data-job="paused"]');
  const last = await restart(holding, {});

  await dashboard.click('nav a[href="/"]');
  await dashboard.waitFor('[data-testid="interrupted"]');
  await album.take(dashboardPage, 'today', 'interrupted');
  await dashboard.click('nav a[href="/jobs"]');
  await dashboard.waitFor('.table [data-state="paused"]');
  await album.take(dashboardPage, 'jobs', 'full');
  await dashboard.click('tr:has([data-state="paused"]) a');
  await dashboard.waitFor('[aria-label="What happened"]');
  await album.take(dashboardPage, 'job', 'paused');
  const popup = await person.newPage();
  await popup.open(person.extensionPage('popup.html'));
  await popup.waitFor('[data-testid="interrupted"]');
  const popupPage = dashboardPage.context().pages().at(-1);
  if (popupPage !== undefined) await album.take(popupPage, 'popup', 'interrupted', [360], 560);
  await dashboardPage.getByRole('link', { name: 'Jobs', exact: true }).first().click();
  await dashboard.click('tr:has([data-state="done"]) a');
  await dashboard.waitFor('[aria-label="Phases"]');
  await album.take(dashboardPage, 'job', 'typical', [1280, 390], 1400);
  return last;
}
