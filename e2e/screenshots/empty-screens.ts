import { cvPdf } from '../support/cv-pdf.ts';
import { type Desk, pageAt } from './desk.ts';
import { takeBehind, takeRooms } from './rooms.ts';

/** Before anything is there: rooms, popup and options of a browser that is not paired, and a CV that was just read. */
export async function emptyScreens(desk: Desk): Promise<void> {
  await takeRooms(desk, 'empty');
  await takeBehind(desk, '/profile', '/profile/improve', 'improve', 'empty');
  await takeBehind(desk, '/profile', '/profile/legal', 'legal', 'empty');
  await unpaired(desk);
  await importReview(desk);
}

async function unpaired({ person, context, album }: Desk): Promise<void> {
  const popup = await person.newPage();
  await popup.open(person.extensionPage('popup.html'));
  await popup.waitFor('input[name="code"]');
  await album.take(pageAt(context, 'popup.html'), 'popup', 'empty', [360], 560);
  await popup.close();
  const options = await person.newPage();
  await options.open(person.extensionPage('options.html'));
  await options.waitFor('[aria-label="Kept in this browser"]');
  await album.take(pageAt(context, 'options.html'), 'options', 'empty', [1280, 390], 1100);
  await options.close();
}

/** A CV that was just read, and the same with most of it confirmed. */
async function importReview({ dashboard, dashboardPage, album }: Desk): Promise<void> {
  const pdf = await cvPdf();
  if (pdf === undefined) return;
  await dashboard.click('nav a[href="/profile"]');
  await dashboard.upload('section[aria-label="Import"] input[type="file"]', pdf);
  await dashboard.waitFor('.review-bar');
  await album.take(dashboardPage, 'import-review', 'typical');
  await dashboard.keys('a', 'n', 'e');
  await album.take(dashboardPage, 'import-review', 'corrected');
  await dashboard.click('nav a[href="/profile"]');
  await dashboard.press('Discard');
}
