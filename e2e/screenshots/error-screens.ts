import { type Desk, pageAt } from './desk.ts';
import { takeRooms } from './rooms.ts';

/** What each screen says while the companion does not answer: it is ended for good. */
export async function errorScreens(desk: Desk): Promise<void> {
  const { companion, person, context, dashboardPage, album } = desk;
  const popup = await person.newPage();
  await popup.open(person.extensionPage('popup.html'));
  await popup.waitFor('[data-connection="connected"]');
  const options = await person.newPage();
  await options.open(person.extensionPage('options.html'));
  await companion.kill();
  await dashboardPage.getByText('Reconnecting…', { exact: true }).waitFor();
  await takeRooms(desk, 'error');
  await options.waitFor('[data-connection="off"]');
  await album.take(pageAt(context, 'options.html'), 'options', 'error', [1280, 390], 1100);
  await album.take(pageAt(context, 'popup.html'), 'popup', 'error', [360], 480);
}
