import type { Tally } from '../suite.ts';
import { firstPageOf, type HostileBrowser, reboundNames } from './hostile-browser.ts';
import { inParallel } from '../raw/in-parallel.ts';
import { type Way, ways } from './try-in-page.ts';

/** What is worth reaching: data, what changes something, a page, events, and the way in. */
const paths = [
  '/api/profile',
  '/api/health',
  '/api/sync',
  '/api/automation/pause',
  '/api/session/resume',
  '/api/pairing/start',
  '/api/live/events',
  '/api/live',
  '/metrics',
  '/',
  '/d/none',
];

/** Pages to attack from: sites of the web, other ports of this machine under each name, and names that were rebound to it. */
export function hostileOrigins(sitePort: number, port: number, canRebind: boolean): string[] {
  const names = ['evil.example', '127.0.0.1', 'localhost', 'sincerely.localhost', 'evil.sincerely.localhost'];
  return [...names.map((name) => `http://${name}:${sitePort}/`), ...(canRebind ? reboundNames.map((name) => firstPageOf(name, port)) : [])];
}

type Attack = { from: string; to: string; way: Way };

/** From each page by each way to each path, under the names it may take the companion for. */
export async function attackFromPages(
  browser: HostileBrowser,
  origins: string[],
  port: number,
  every: number,
  tally: Tally,
): Promise<void> {
  for (const from of origins) {
    const { hostname } = new URL(from);
    const names = [...new Set([reboundNames.includes(hostname) ? hostname : '127.0.0.1', 'sincerely.localhost'])];
    const all = names.flatMap((name) =>
      paths.flatMap((path) => ways.map((way): Attack => ({ from, to: `http://${name}:${port}${path}`, way }))),
    );
    const page = await browser.newPage();
    await page.open(from);
    const chosen = all.filter((_, at) => at % every === 0);
    await inParallel(chosen, 8, async ({ to, way }) => {
      const got = await page.attempt(way, to);
      tally.attack(`${way} of ${to} from ${from}`, isHeld(got, from, to) ? false : got);
    });
    await page.close();
  }
}

/** The ways lead somewhere where nobody refuses them; else the attacks would prove nothing. */
export async function checkWays(browser: HostileBrowser, sitePort: number): Promise<void> {
  const page = await browser.newPage();
  const own = `http://127.0.0.1:${sitePort}/`;
  await page.open(own);
  for (const way of ['fetch', 'request-object', 'frame', 'window'] as const) {
    if ((await page.attempt(way, own)) === '') throw new Error(`control: ${way} leads nowhere`);
  }
  await page.close();
}

/** Under a rebound name the page and the companion are of one origin: the page reads the refusal, which must be one. */
function isHeld(got: string, from: string, to: string): boolean {
  if (got === '') return true;
  const isSameOrigin = new URL(from).origin === new URL(to).origin;
  return isSameOrigin && (/^read 4\d\d: /u.test(got) || got.includes('"code":"wrong-host"') || got.includes('"code":"wrong-origin"'));
}
