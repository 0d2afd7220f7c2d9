import { send } from '@sincerely/companion/testing/call';
import type { Tally } from '../suite.ts';
import type { HostileBrowser, HostilePage } from './hostile-browser.ts';
import type { HostileSite } from './hostile-site.ts';

/** The dashboard of a person, open in this browser. Rejects where it does not open. */
export async function openDashboardPage(browser: HostileBrowser, url: string): Promise<HostilePage> {
  const page = await browser.newPage();
  await page.open(url);
  await untilOpen(page);
  return page;
}

async function untilOpen(page: HostilePage): Promise<void> {
  const isOpen = await page.run(
    async (patience: number) =>
      new Promise<boolean>((resolve) => {
        const look = () => document.querySelector('nav.rail') !== null && resolve(true);
        new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
        look();
        setTimeout(resolve, patience, false);
      }),
    20_000,
  );
  if (!isOpen) throw new Error('control: the dashboard did not open');
}

/** Cookies are shared by all ports of a name: a page on another port of the dashboard's reads, sets and is sent them. */
export async function attackByCookies(
  browser: HostileBrowser,
  site: HostileSite,
  port: number,
  dashboardUrl: string,
  tally: Tally,
): Promise<void> {
  const dashboard = await openDashboardPage(browser, dashboardUrl);
  const names = ['sincerely.localhost', 'evil.sincerely.localhost', 'localhost', '127.0.0.1'];
  for (const name of names) {
    const page = await browser.newPage();
    await page.open(`http://${name}:${site.port}/`);
    const seen = await page.run(() => document.cookie, undefined);
    tally.attack(`the session read by script on ${name}`, /sincerely-session=(?!tossed)/u.test(seen) ? 'was read' : false);
    const kept = await page.run(() => JSON.stringify(Object.fromEntries(Object.entries(localStorage))), undefined);
    tally.attack(`what the dashboard keeps, read on ${name}`, kept === '{}' ? false : 'was read');
    await page.run(() => {
      for (const place of [
        '',
        '; path=/api',
        '; path=/api/session',
        '; domain=localhost',
        '; domain=sincerely.localhost',
        '; path=/; domain=sincerely.localhost',
      ])
        document.cookie = `sincerely-session=tossed${place}`;
    }, undefined);
    await page.run(async () => void (await fetch('/again', { credentials: 'include' })), undefined);
    await page.open(`http://${name}:${site.port}/again`);
    await page.close();
    await dashboard.open(`http://sincerely.localhost:${port}/applications`);
    const stillOpen = await untilOpen(dashboard).then(
      () => true,
      () => false,
    );
    tally.attack(`cookies tossed from ${name}`, stillOpen ? false : 'shut the person out');
  }
  await useStolen(site, port, tally);
  await dashboard.close();
}

/** What was sent to the other port is of no use to whoever listens there, even if they can pretend to be the dashboard. */
async function useStolen(site: HostileSite, port: number, tally: Tally): Promise<void> {
  const stolen = [...new Set(site.cookies.filter((one) => one.includes('sincerely-session=')))];
  const home = { host: `sincerely.localhost:${port}`, origin: `http://sincerely.localhost:${port}`, 'content-type': 'application/json' };
  const bodies = ['{}', '{"key":""}', '{"key":"0"}', `{"key":"${'0'.repeat(64)}"}`];
  for (const cookie of stolen)
    for (const body of bodies) {
      const { status } = await send(port, { method: 'POST', path: '/api/session/resume', headers: { ...home, cookie }, body });
      tally.attack(`a stolen cookie with ${body.slice(0, 12)}`, status >= 400 ? false : 'opened the session');
    }
}
