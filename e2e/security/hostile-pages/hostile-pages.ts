import { launchChromium } from '../../browsers/launch-chromium.ts';
import { bundleForPage } from '../../qa/page-bundle.ts';
import { openTally, type Suite } from '../suite.ts';
import { hostileTab } from './engine-page.ts';
import { attackFrames } from './frames.ts';
import { attackHiddenFields } from './hidden-fields.ts';
import { attackByLures } from './lures.ts';
import { attackForSecrets } from './secrets.ts';
import { attackBySwaps } from './swaps.ts';

/** Forms that want to be given what a person would not see themselves give: hidden, luring, secret, foreign and changing fields. */
export const hostilePages: Suite = {
  name: 'hostile-pages',
  least: 750,
  run: async (size) => {
    const tally = openTally();
    const bundle = await bundleForPage('engine');
    const context = await launchChromium();
    try {
      const open = await hostileTab(context, bundle);
      await attackHiddenFields(open, tally, size);
      await attackByLures(open, tally);
      await attackForSecrets(open, tally);
      await attackFrames(open, tally);
      await attackBySwaps(open, tally);
    } finally {
      await context.close();
    }
    return tally;
  },
};
