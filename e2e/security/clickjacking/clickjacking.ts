import type { Frame, Page } from 'playwright';
import type { Tally } from '../suite.ts';
import { openTally, type Suite } from '../suite.ts';
import { contentWorldOf } from '../content-world.ts';
import { changedSince, filledIn, keptBy } from '../messages/held.ts';
import { type SeenTab, untilTab } from '../../support/person.ts';
import { openPlanned, withExtension, type AttackedBrowser } from '../with-extension.ts';
import { attackInFrame } from './framed.ts';
import { tricks, withoutEffect, type Trick } from './tricks.ts';

/** A person's click on the button in the page is their own and on what they see; all others come to nothing. */
export const clickjacking: Suite = {
  name: 'clickjacking',
  least: 55,
  run: async () => {
    const tally = openTally();
    await withExtension(async (browser) => {
      await listenForPresses(browser);
      const { page } = await openPlanned(browser, browser.boards.urlOf('lever-platform-engineer'));
      await honestClickCounts(browser, page);
      for (const trick of tricks) await attack(browser, page, trick, tally);
      for (const trick of withoutEffect) await shownOrHeld(browser, page, trick, tally);
      await page.close();
      await attackInFrame(browser, tally);
    });
    return tally;
  },
};

/** Every page of the extension hears what a content script says: this one writes down that the button was believed. */
export async function listenForPresses({ own }: AttackedBrowser): Promise<void> {
  await own.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { onMessage: { addListener(take: (message: { name?: string }) => void): void } } };
    };
    Object.assign(globalThis, { presses: 0 });
    chrome.runtime.onMessage.addListener(({ name }) => {
      if (name === 'openPanel') (globalThis as unknown as { presses: number }).presses += 1;
    });
  }, null);
}

/** How often the button was believed since it was last asked. What the content script said before is heard before this is answered. */
export async function pressesHeard({ own, ownId }: AttackedBrowser, page: Page | Frame): Promise<number> {
  const world = await contentWorldOf(page, ownId);
  await world.run("chrome.runtime.sendMessage({ to: 'nobody', name: 'after' }).catch(() => null)");
  await world.close();
  return own.evaluate(() => {
    const counted = globalThis as unknown as { presses: number };
    const { presses } = counted;
    counted.presses = 0;
    return presses;
  }, null);
}

/** A page again as it was, in front, with its plan made anew: what the extension keeps changes by nothing of its own any more. */
async function freshPage({ own }: AttackedBrowser, page: Page): Promise<void> {
  const { pageId } = await untilTab(own, 'with a plan', isPlanned(page));
  await page.bringToFront();
  await page.reload();
  await page.waitForSelector('sincerely-pill', { state: 'attached' });
  await untilTab(own, 'with a plan made anew', (seen) => isPlanned(page)(seen) && seen.pageId !== pageId);
  await page.mouse.move(100, 100);
}

const isPlanned =
  (page: Page) =>
  ({ url, plan }: SeenTab): boolean =>
    url === page.url() && plan !== undefined;

/** Time a person looks at the page, and an attacker waits; frames are drawn meanwhile. */
async function lookFor(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate(
    async (end) =>
      new Promise<void>((resolve) => {
        const start = performance.now();
        const next = () => (performance.now() - start > end ? resolve() : requestAnimationFrame(next));
        next();
      }),
    milliseconds,
  );
}

const long = 650;

async function clickButton(page: Page, press: Trick['press']): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 900 };
  const [x, y] = [width - 60, height - 32];
  if (press === 'enter') return page.keyboard.press('Enter');
  if (press === 'none') return undefined;
  return press === 'twice' ? page.mouse.dblclick(x, y) : page.mouse.click(x, y);
}

async function honestClickCounts(browser: AttackedBrowser, page: Page): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    await freshPage(browser, page);
    await lookFor(page, long);
    await clickButton(page, undefined);
    if ((await pressesHeard(browser, page)) === 1) return;
  }
  throw new Error('An honest click on the button does not count.');
}

async function attack(browser: AttackedBrowser, page: Page, { name, set, press }: Trick, tally: Tally): Promise<void> {
  await freshPage(browser, page);
  const before = await keptBy(browser.own);
  if (press === 'none') await lookFor(page, long);
  await page.evaluate(`{ const host = document.querySelector('sincerely-pill'); ${set} }`);
  // A trick that waits is tried after a while; one of the last moment has been set.
  if (press !== 'none') await lookFor(page, long);
  await clickButton(page, press);
  const heard = await pressesHeard(browser, page);
  const filled = await filledIn(page);
  const changed = changedSince(before, await keptBy(browser.own));
  tally.attack(name, heard > 0 ? 'the click was believed' : filled.length > 0 ? 'the form was filled' : changed);
}

/** The page's styles change nothing of what is seen, so that the click is an honest one; else it has to be held. */
async function shownOrHeld(browser: AttackedBrowser, page: Page, { name, set }: Trick, tally: Tally): Promise<void> {
  await freshPage(browser, page);
  await lookFor(page, long);
  const before = await cornerOf(page);
  await page.evaluate(`{ const host = document.querySelector('sincerely-pill'); ${set} }`);
  await lookFor(page, long);
  const isAsBefore = before.equals(await cornerOf(page));
  await clickButton(page, undefined);
  const heard = await pressesHeard(browser, page);
  tally.attack(`styles of the element: ${name}`, heard > 0 && !isAsBefore && 'the click was believed although it looked different');
}

async function cornerOf(page: Page): Promise<Buffer> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 900 };
  return page.screenshot({ clip: { x: width - 300, y: height - 60, width: 300, height: 60 } });
}
