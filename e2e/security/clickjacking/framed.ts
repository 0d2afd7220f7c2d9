import type { Frame, Page } from 'playwright';
import type { Tally } from '../suite.ts';
import type { AttackedBrowser } from '../with-extension.ts';
import { pressesHeard } from './clickjacking.ts';

/** Ways a page frames the form so that the person clicks on what they do not see. */
const frames: Record<string, string> = {
  'of no opacity': 'opacity:0',
  'of opacity 0.01': 'opacity:0.01',
  'filtered away': 'filter:opacity(0.01)',
  'seen through a keyhole': 'clip-path:inset(880px 20px 5px 1240px)',
  'below a cover clicks go through': 'z-index:1',
};
const cover = 'position:fixed;inset:0;z-index:9;background:#fff;pointer-events:none';

/** The form in a frame of somebody else's page, which hides it: the browser alone knows what is seen there. */
export async function attackInFrame(browser: AttackedBrowser, tally: Tally): Promise<void> {
  const page = await browser.context.newPage();
  for (const [name, css] of Object.entries(frames))
    for (const when of ['at once', 'after a while']) {
      const frame = await frameForm(browser, page, css, name.includes('cover'));
      if (when === 'after a while') await page.evaluate(async () => new Promise((resolve) => setTimeout(resolve, 900)));
      await page.mouse.click(1280 - 60, 900 - 32);
      const heard = await pressesHeard(browser, frame);
      const filled = await frame.evaluate(
        () =>
          [...document.querySelectorAll<HTMLInputElement>('#first_name, #last_name, #email')].filter(({ value }) => value !== '').length,
      );
      tally.attack(`a frame ${name}, ${when}`, heard > 0 ? 'the click was believed' : filled > 0 && 'it was filled');
    }
  await page.close();
}

async function frameForm({ boards }: AttackedBrowser, page: Page, css: string, isCovered: boolean): Promise<Frame> {
  await page.goto(boards.embedUrlOf('greenhouse-platform-engineer'));
  const element = await page.waitForSelector('#grnhse_iframe[src]', { state: 'attached' });
  await element.evaluate(
    (frame, style) => frame.setAttribute('style', `position:fixed;inset:0;width:1280px;height:900px;border:0;${style}`),
    css,
  );
  if (isCovered)
    await page.evaluate((style) => document.body.insertAdjacentHTML('beforeend', `<div style="${style}">Win a prize</div>`), cover);
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The form was not framed.');
  await frame.waitForSelector('sincerely-pill', { state: 'attached' });
  return frame;
}
