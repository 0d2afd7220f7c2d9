import type { BrowserContext } from 'playwright';
import type { Sample } from '../timing.ts';

/** Milliseconds from navigation until the first content is painted, and until rows are; each beside an empty page's. */
export async function timeFirstPaint(
  context: BrowserContext,
  origin: string,
  rounds: number,
): Promise<{ painted: Sample[]; shown: Sample[] }> {
  const painted: Sample[] = [];
  const shown: Sample[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const floorMs = await emptyPage(context, origin);
    const { paintedMs, shownMs } = await list(context, origin);
    painted.push({ ms: paintedMs, floorMs });
    shown.push({ ms: shownMs, floorMs });
  }
  return { painted, shown };
}

/** A page with one word, from the same companion's address. */
async function emptyPage(context: BrowserContext, origin: string): Promise<number> {
  const page = await context.newPage();
  await page.route(`${origin}/empty`, async (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Empty' }));
  await page.goto(`${origin}/empty`);
  const ms = await page.evaluate(firstPaint);
  await page.close();
  return ms;
}

async function list(context: BrowserContext, origin: string): Promise<{ paintedMs: number; shownMs: number }> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    // The frame after the one in which a row came is the one that shows it.
    const watch = new MutationObserver(() => {
      if (document.querySelector('tr[data-index] a') === null) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('rows-shown')));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${origin}/applications`);
  await page.waitForFunction(() => performance.getEntriesByName('rows-shown').length > 0);
  const paintedMs = await page.evaluate(firstPaint);
  const shownMs = await page.evaluate(() => performance.getEntriesByName('rows-shown')[0]?.startTime ?? Number.NaN);
  await page.close();
  return { paintedMs, shownMs };
}

async function firstPaint(): Promise<number> {
  return new Promise((resolve) => {
    const watch = new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (entry === undefined) return;
      watch.disconnect();
      resolve(entry.startTime);
    });
    watch.observe({ type: 'paint', buffered: true });
  });
}
