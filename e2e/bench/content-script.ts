import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, CDPSession } from 'playwright';
import { startBoards } from '../boards/boards.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { p95 } from '../support/quantiles.ts';

const extension = join(import.meta.dirname, '..', '..', 'extension', '.output', 'chrome-mv3');

export type ContentScriptBench = { kilobytes: number; foreignMs: number; noFormMsP95: number };

/** What the shipped content script takes of a page's time, by the browser's own trace. */
export async function benchContentScript(rounds: number): Promise<ContentScriptBench> {
  const boards = await startBoards();
  const context = await launchChromium({ boards, extension });
  const key = 'lever-platform-engineer';
  const withoutForm = boards.urlOf(key).replace(/\/apply$/u, '');
  const foreign = boards.embedUrlOf('greenhouse-product-designer').replace(/\?.*$/u, '');
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timeIn(context, withoutForm));
  const foreignMs = await timeIn(context, foreign);
  await context.close();
  await boards.close();
  const kilobytes = Math.round(statSync(join(extension, 'content-scripts', 'content.js')).size / 1024);
  return { kilobytes, foreignMs, noFormMsP95: p95(times) };
}

/** Times in microseconds; `tdur` is what the thread itself worked, without the time other programs had the processor. */
type TraceEvent = { name: string; ts: number; dur?: number; tdur?: number; args?: { data?: { url?: string } } };

/** Milliseconds a page's main thread worked for scripts of an extension until it was loaded. */
async function timeIn(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Tracing.start', { categories: 'devtools.timeline,v8', transferMode: 'ReportEvents' });
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(async () => new Promise((resolve) => requestIdleCallback(resolve)));
  const events = await endTrace(cdp);
  await page.close();
  const own = events.filter(
    ({ name, args }) => ['EvaluateScript', 'FunctionCall', 'v8.compile'].includes(name) && args?.data?.url?.startsWith('chrome-extension:'),
  );
  return Math.round(outermost(own).reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) / 10) / 100;
}

/** Events inside another one (a compilation inside an evaluation) are counted with it. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  const isInside = (inner: TraceEvent, outer: TraceEvent) =>
    inner !== outer && outer.ts <= inner.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
  return events.filter((event) => !events.some((other) => isInside(event, other)));
}

async function endTrace(cdp: CDPSession): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => void cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  return events;
}
