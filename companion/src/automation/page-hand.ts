import { CodedError, type Job, type PageInput, type PageView } from '@sincerely/shared';
import type { Page } from 'playwright';
import type { WorkBrowser } from './work-browser.ts';
import type { WorkTabs } from './work-tabs.ts';

/** The person's own hand on a page of the companion's browser. */
export type PageHand = {
  takeOver(jobId: string): Promise<'window' | 'live'>;
  view(jobId: string): Promise<PageView>;
  touch(jobId: string, input: PageInput): Promise<void>;
};

type Parts = { tabs: WorkTabs; browser: WorkBrowser; jobOf: (jobId: string) => Promise<Job>; urlOf: (jobId: string) => Promise<string> };

export function openPageHand({ tabs, browser, jobOf, urlOf }: Parts): PageHand {
  const pageOf = (jobId: string): Page => {
    const page = tabs.of(jobId)?.session.page;
    if (page === undefined) throw new CodedError('not-found', { message: 'Its page is not open. Take over to open it.' });
    return page;
  };
  /** While the companion works on the page, a hand on it would be in its way. */
  const checkIsTheirs = async (jobId: string) => {
    if ((await jobOf(jobId)).state === 'running') throw new CodedError('illegal-job-request');
  };
  return {
    takeOver: async (jobId) => {
      await checkIsTheirs(jobId);
      if (tabs.of(jobId) === undefined) {
        const tab = await tabs.open(jobId);
        await tab.session.page.goto(await urlOf(jobId), { waitUntil: 'domcontentloaded', timeout: 45_000 }).catch((cause: unknown) => {
          throw new CodedError('site-unreachable', { cause });
        });
      }
      await pageOf(jobId).bringToFront();
      return browser.isVisible() ? 'window' : 'live';
    },
    view: async (jobId) => {
      const page = pageOf(jobId);
      const picture = await page.screenshot({ type: 'jpeg', quality: 60, scale: 'css', timeout: 10_000 });
      const { width, height } = page.viewportSize() ?? { width: 1280, height: 900 };
      return { picture: picture.toString('base64'), width, height, hostname: new URL(page.url()).hostname };
    },
    touch: async (jobId, input) => {
      await checkIsTheirs(jobId);
      const page = pageOf(jobId);
      if (input.type === 'click') await page.mouse.click(input.x, input.y);
      else if (input.type === 'text') await page.keyboard.insertText(input.text);
      else if (input.type === 'key') await page.keyboard.press(input.key);
      else await page.mouse.wheel(0, input.by);
    },
  };
}
