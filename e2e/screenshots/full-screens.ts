import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableOf } from '../support/table-of.ts';
import type { Desk } from './desk.ts';
import { takeRooms } from './rooms.ts';

/** Hundreds of applications, one with everything that can be kept of it, and the rooms then. */
export async function fullScreens(desk: Desk): Promise<void> {
  await manyApplications(desk);
  await board(desk);
  await oneWithEverything(desk);
  await takeRooms(desk, 'full', ['applications', 'jobs', 'queue']);
}

/** Before they are taken over, in the table with some chosen, and searched for what nobody has. */
async function manyApplications({ dashboard, dashboardPage: page, album, companion }: Desk): Promise<void> {
  const file = join(companion.dataFolder, 'table.csv');
  writeFileSync(file, tableOf(400));
  await dashboard.click('nav a[href="/applications"]');
  await dashboard.click('#add-posting details:nth-of-type(2) > summary');
  await dashboard.upload('input[name="table"]', file);
  await dashboard.waitFor('[aria-label="Preview"] .table');
  await album.take(page, 'applications-import', 'typical', [1280, 390], 1600);
  await dashboard.press('Take over 400 applications');
  await dashboard.waitFor('.applications-table tr[data-index="3"] a');
  await page.evaluate(() => scrollTo(0, 0));
  await album.take(page, 'applications', 'full');
  await page.focus('.applications-table');
  await dashboard.keys('x', 'j', 'j', 'Shift+X');
  await dashboard.waitFor('.bulk-bar');
  await album.take(page, 'applications', 'selected');
  await dashboard.keys('Escape');
  await dashboard.type('input[type="search"]', 'nobody has this');
  await dashboard.waitFor('.empty');
  await album.take(page, 'applications', 'nothing found');
  await dashboard.press('Show all');
}

async function board({ dashboard, dashboardPage: page, album }: Desk): Promise<void> {
  await dashboard.press('Board');
  await dashboard.waitFor('[data-column="Rejected"] [data-index="0"] a');
  await album.take(page, 'board', 'full');
  await page.focus('[data-column="Rejected"] [data-index="0"] a');
  await dashboard.keys(' ', 'ArrowLeft');
  await album.take(page, 'board', 'lifted', [1280]);
  await dashboard.keys('Escape');
  await dashboard.press('Table');
}

async function oneWithEverything({ dashboard, dashboardPage: page, album }: Desk): Promise<void> {
  await dashboard.click('tr[data-index="0"] a');
  await page.getByRole('tab', { name: 'Notes' }).click();
  await dashboard.type('input[name="tag"]', 'night shift');
  await dashboard.keys('Enter');
  await dashboard.type('input[name="reminder"]', 'Ask how it stands');
  await dashboard.press('In 1 week');
  await dashboard.waitFor('[data-reminder="Ask how it stands"]');
  await dashboard.type('input[name="reminder"]', 'Send the references');
  await dashboard.type('input[aria-label="Day of the reminder"]', '2026-01-05');
  await dashboard.press('On that day');
  await dashboard.waitFor('[data-reminder="Send the references"]');
  await dashboard.press('Add a contact');
  await dashboard.waitFor('[aria-label="New contact"]');
  await album.take(page, 'application-notes', 'full', [1280, 390], 1400);
}
