import { openTally, type Suite } from '../suite.ts';
import { openPlanned, withExtension } from '../with-extension.ts';
import { attackFromContentWorld } from './from-content-world.ts';
import { attackFromOtherExtension, attackOwnPages } from './from-elsewhere.ts';
import { attackFromPage } from './from-page.ts';
import { attackByReplay } from './replays.ts';

/** Forged and replayed messages, from a page, from its content script's world, from another extension; and our own pages in the hands of another. */
export const messages: Suite = {
  name: 'messages',
  least: 300,
  run: async () => {
    const tally = openTally();
    await withExtension(async (browser) => {
      const form = await openPlanned(browser, browser.boards.urlOf('lever-platform-engineer'));
      const other = await openPlanned(browser, browser.boards.urlOf('greenhouse-platform-engineer'));
      await attackFromContentWorld(browser, form, other, tally);
      await attackFromOtherExtension(browser, form, tally);
      await attackOwnPages(browser, form, tally);
      await attackFromPage(browser, other, tally);
      await attackByReplay(browser, form, browser.boards.urlOf('lever-data-analyst-eu'), tally);
    });
    return tally;
  },
};
