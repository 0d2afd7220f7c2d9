import type { Job } from '@sincerely/shared';
import type { Page } from 'playwright';

/** What a page shows of a job under way: its state and percent, and whether the page says that it is live. */
export type ShownJob = { state: string | null; percent: number | null; isLive: boolean; saysReconnecting: boolean };

/** Written down by every page from its beginning: how the percent went, and whatever it should never say. */
export type Seen = { percents: number[]; wrong: string[] };

type Watched = { shownJob(): ShownJob; seenOfJob: Seen };

/** For `addInitScript`: has a page of the dashboard or the extension watch itself. Runs in the page. */
export function watchJob(): void {
  const shownJob = (): ShownJob => {
    const card = document.querySelector<HTMLElement>('[data-job]');
    const isLive =
      document.querySelector('.rail-state')?.textContent === 'Live' || document.querySelector('[data-connection="connected"]') !== null;
    const saysReconnecting = /reconnecting/iu.test(document.body.textContent ?? '');
    return { state: card?.dataset.job ?? null, percent: card?.querySelector('progress')?.value ?? null, isLive, saysReconnecting };
  };
  const seenOfJob: Seen = { percents: [], wrong: [] };
  const look = () => {
    const { percent } = shownJob();
    if (percent !== null && seenOfJob.percents.at(-1) !== percent) seenOfJob.percents.push(percent);
    const wrong = /invalid job|no such job|something went wrong/iu.exec(document.body.textContent ?? '')?.[0];
    if (wrong !== undefined) seenOfJob.wrong.push(wrong);
  };
  Object.assign(globalThis, { shownJob, seenOfJob });
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

export async function seenOfJob(page: Page): Promise<Seen> {
  return page.evaluate(() => (globalThis as unknown as Watched).seenOfJob);
}

/** Resolves when the page shows this, by the page's own changes; rejects after so many milliseconds with what it shows. */
export async function untilShows(page: Page, wanted: Partial<ShownJob>, within: number): Promise<void> {
  const shown = page.evaluate(untilShownHere, wanted);
  const late = Promise.withResolvers<'late'>();
  const timer = setTimeout(() => late.resolve('late'), Math.max(0, within));
  const first = await Promise.race([shown, late.promise]);
  clearTimeout(timer);
  if (first !== 'late') return;
  shown.catch(() => {});
  const now = await page.evaluate(() => (globalThis as unknown as Watched).shownJob());
  throw new Error(`${page.url()} shows ${JSON.stringify(now)} and not ${JSON.stringify(wanted)} in time.`);
}

async function untilShownHere(wanted: Partial<ShownJob>): Promise<void> {
  await new Promise<void>((resolve) => {
    const watch = new MutationObserver(() => look());
    const look = () => {
      const shown: Record<string, unknown> = (globalThis as unknown as Watched).shownJob();
      if (!Object.entries(wanted).every(([name, value]) => shown[name] === value)) return;
      watch.disconnect();
      resolve();
    };
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    look();
  });
}

/** What a page must show of a job to tell the truth. */
export function truthOf({ state, progress }: Job): ShownJob {
  return { state, percent: progress, isLive: true, saysReconnecting: false };
}
