import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCompanion } from '@sincerely/companion';
import { openDashboard } from '@sincerely/companion/testing/call';
import type { BrowserContext } from 'playwright';
import { launchBrowser } from '../../qa/launch-browser.ts';
import { startCompanionProcess } from '../../support/companion-process.ts';
import { tableOf } from '../../support/table-of.ts';
import { type Timing, timingOf } from '../timing.ts';
import { timeFirstPaint } from './first-paint.ts';
import { type Scrolled, scrollThrough } from './scroll-through.ts';
import { timeSearch } from './search-time.ts';

export type DashboardBench = { applications: number; timings: Timing[]; scroll: Scrolled };

const applications = 20_000;

/** The dashboard with 20,000 applications in a real companion's database, in a real browser. */
export async function benchDashboard(rounds: number): Promise<DashboardBench> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'sincerely-bench-'));
  await seed(dataFolder);
  // A process of its own, as it is for the person: nothing of the measuring stands in its way.
  const companion = await startCompanionProcess({ dataFolder });
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const origin = await openSession(context, companion.dashboardUrl);
    const paint = await timeFirstPaint(context, origin, rounds);
    const search = await timeSearch(context, origin, rounds);
    const timings = [
      timingOf('first paint of the list', 1_000, 'the first paint of an empty page', paint.painted),
      timingOf('rows of the list shown', 1_000, 'the first paint of an empty page', paint.shown),
      timingOf('a key in the search until its rows', 50, 'one request for one application', search),
    ];
    return { applications, timings, scroll: await scrollThrough(context, origin) };
  } finally {
    await browser.close();
    await companion.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** By the same way a person takes over a table. */
async function seed(dataFolder: string): Promise<void> {
  const companion = await startCompanion({ port: 0, logLevel: 'silent', dataFolder, chromium: null });
  const dashboard = await openDashboard(companion.port, companion.dashboardUrl);
  await dashboard.call('importApplications', { input: { csv: tableOf(applications), dryRun: false } });
  await companion.close();
}

/** Opens the session once; the address it answers at from then on. */
async function openSession(context: BrowserContext, dashboardUrl: string): Promise<string> {
  const page = await context.newPage();
  await page.goto(dashboardUrl);
  await page.waitForSelector('nav.rail');
  await page.close();
  return new URL(dashboardUrl).origin;
}

export function dashboardScrollLine({ rows, seconds, longTasks, longestMs, framesPerSecond, floorFramesPerSecond }: Scrolled): string {
  return `scroll through ${rows} rows in ${seconds} s   ${longTasks} long tasks${longTasks > 0 ? `, the longest ${longestMs} ms` : ''}   goal 0 ${longTasks === 0 ? 'met' : 'MISSED'}   ${framesPerSecond} frames a second (an empty page ${floorFramesPerSecond})`;
}
