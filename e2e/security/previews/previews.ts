import { openTally, type Size, type Suite } from '../suite.ts';
import { openTarget, type Target } from '../support/target.ts';
import { withCompanion } from '../with-companion.ts';
import { attackByText, hostInText } from './corpus.ts';
import { attackByMarkup, unknownHost } from './raw-markup.ts';
import { shownWith } from './shown-with.ts';
import { openStage, type Stage } from './stage.ts';
import { type WatchedBrowser, watchedBrowser } from './watched-browser.ts';

const sizes: Record<Size, number> = { usual: 5_000, full: 60_000 };

/** Texts of strangers and of the person in every preview of a CV, a letter and an interview preparation: nothing runs, nothing is asked for. */
export const previews: Suite = {
  name: 'previews',
  least: 150_000,
  run: async (size) => {
    const target = await openTarget();
    try {
      return await withCompanion(
        async (attacked) => {
          const origin = attacked.dashboard.headers.origin ?? '';
          const browser = await watchedBrowser(
            (url) => url.startsWith(`${origin}/stage/`) || url.startsWith(`${origin}/d/`) || isInside(url),
          );
          const tally = openTally();
          const stage = await openStage(browser, origin, await shownWith(attacked));
          await mustBeSeen(stage, browser, target);
          await attackByText({ stage, browser, target, tally }, sizes[size]);
          const names = [hostInText, ...(await attackByMarkup({ stage, browser, target, tally }))];
          const control = unknownHost('control');
          const asked = await browser.close([...names, control]);
          if (!asked.includes(control)) throw new Error('A look-up of a name was not seen.');
          for (const name of names) tally.attack(`look-up of ${name}`, asked.includes(name) && 'it is in the log of the network');
          return tally;
        },
        { chromium: null },
      );
    } finally {
      target.close();
    }
  },
};

/** What is in the page itself, and what Chromium shows where it refused. */
const isInside = (url: string) => ['about:srcdoc', 'about:blank', 'chrome-error://chromewebdata/'].includes(url) || url.startsWith('data:');

/** The control: what a page without defence asks for, opens and goes to is seen. */
async function mustBeSeen({ page }: Stage, browser: WatchedBrowser, target: Target): Promise<void> {
  await page.setContent(`<img src="http://${unknownHost('control')}/"><img src="${target.url}/control"><script>alert(1)</script>`);
  const seen = browser.seen();
  const isSeen = ['request', 'dialog'].every((kind) => seen.some((event) => event.startsWith(kind)));
  if (!isSeen || !target.asked.splice(0).includes('/control')) throw new Error('What a page without defence does was not seen.');
}
