import type { Desk } from './desk.ts';

/** The rooms of the dashboard; each is headed by its name. */
const rooms = [
  ['today', '/'],
  ['applications', '/applications'],
  ['queue', '/queue'],
  ['documents', '/documents'],
  ['answers', '/answers'],
  ['profile', '/profile'],
  ['insights', '/insights'],
  ['jobs', '/jobs'],
  ['settings', '/settings'],
] as const;

type Wanted = { dashboardPage: Desk['dashboardPage']; album: Desk['album'] };

/** Every room of the rail as it is at the moment. `but`: those that are taken elsewhere in that state. */
export async function takeRooms({ dashboardPage: page, album }: Wanted, state: string, but: string[] = []): Promise<void> {
  for (const [screen, path] of rooms) {
    if (but.includes(screen)) continue;
    await page.click(`nav a[href="${path}"]`);
    // The room before stays until this one is there.
    await page.waitForFunction((name) => document.querySelector('main h1')?.textContent?.trim().toLowerCase() === name, screen);
    // What a room fetches has come when nothing says that it waits.
    await page.waitForFunction(() => document.querySelector('.late, tr[aria-busy="true"]') === null);
    await page.waitForLoadState('networkidle');
    // What could not be fetched is tried once more before the room says so; what was there before stays, and says nothing.
    if (state === 'error') await page.waitForSelector('.failure', { timeout: 3_000 }).catch(() => undefined);
    await album.take(page, screen, state);
  }
}

/** Rooms that are reached from another one, by the address of the link there. */
export async function takeBehind(
  { dashboardPage: page, album }: Wanted,
  room: string,
  link: string,
  screen: string,
  state: string,
): Promise<void> {
  await page.click(`nav a[href="${room}"]`);
  await page.click(`main a[href="${link}"]`);
  await page.waitForLoadState('networkidle');
  await album.take(page, screen, state, [1280, 390], 1200);
}
