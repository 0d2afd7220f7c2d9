import { hashOfRows } from '../hash-of-rows.ts';
import { secondLink } from '../gate/keys.ts';
import { openTally, type Suite, type Tally } from '../suite.ts';
import { type Attacked, withCompanion } from '../with-companion.ts';
import { attackByCookies, openDashboardPage } from './cookie-attacks.ts';
import { type HostileBrowser, hostileChromium, hostileFirefox } from './hostile-browser.ts';
import { startHostileSite } from './hostile-site.ts';
import { attackFromPages, checkWays, hostileOrigins } from './page-attacks.ts';

const limits = { client: 1e9, open: 1e9, failedAuth: 1e9 };
/** At the usual size, every so many of the ways, spread over pages and paths. */
const every = { usual: 17, full: 1 };

/** What pages of the web, of other ports and of rebound names reach from a real browser in which the dashboard is open: nothing. */
export const fromPages: Suite = {
  name: 'from-pages',
  least: 380,
  run: async (size) => {
    const tally = openTally();
    for (const launch of [hostileChromium, hostileFirefox]) {
      await withCompanion(async (attacked) => attackBy(await launch(), launch === hostileChromium, attacked, every[size], tally), {
        limits,
        linkToken: secondLink,
      });
    }
    return tally;
  },
};

async function attackBy(
  browser: HostileBrowser,
  canRebind: boolean,
  { companion: { port }, dataFolder }: Attacked,
  part: number,
  tally: Tally,
): Promise<void> {
  const site = await startHostileSite();
  const home = `http://sincerely.localhost:${port}`;
  try {
    const dashboard = await openDashboardPage(browser, `${home}/#token=${secondLink}`);
    await checkWays(browser, site.port);
    const before = hashOfRows(dataFolder);
    await attackFromPages(browser, hostileOrigins(site.port, port, canRebind), port, part, tally);
    tally.attack('all of these together', hashOfRows(dataFolder) === before ? false : 'changed what is kept');
    await attackByCookies(browser, site, port, `${home}/`, tally);
    await dashboard.close();
  } finally {
    await browser.close();
    site.close();
  }
}
