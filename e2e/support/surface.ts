import type { Page as ChromiumPage } from 'playwright';
import type { ElementHandle, KeyInput, Page as FirefoxPage } from 'puppeteer-core';
import { pressInFrame } from './press-in-frame.ts';

/** One page of a browser, as tests drive it: the same words for Chromium and Firefox. Every wait is for something shown, 20 s at most. */
export type Surface = {
  open(url: string): Promise<void>;
  url(): Promise<string>;
  /** Presses the button with this name. */
  press(name: string): Promise<void>;
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** Presses a key, or several one after the other, wherever the focus is. */
  keys(...names: string[]): Promise<void>;
  /** Takes one element with the mouse and puts it down on another. */
  drag(selector: string, onto: string): Promise<void>;
  upload(selector: string, path: string): Promise<void>;
  waitFor(selector: string, timeout?: number): Promise<void>;
  /** Clicks inside a frame of the page. */
  clickInFrame(frame: string, selector: string): Promise<void>;
  text(selector: string): Promise<string>;
  count(selector: string): Promise<number>;
  evaluate<A, R>(script: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  screenshot(path: `${string}.png`): Promise<void>;
  /** Brings the page before the others of its window. */
  toFront(): Promise<void>;
  close(): Promise<void>;
};

const patience = 20_000;

export function chromiumSurface(page: ChromiumPage): Surface {
  page.setDefaultTimeout(patience);
  return {
    open: async (url) => void (await page.goto(url)),
    url: async () => page.url(),
    press: async (name) => page.getByRole('button', { name }).first().click(),
    click: async (selector) => page.locator(selector).first().click(),
    type: async (selector, text) => page.locator(selector).first().fill(text),
    keys: async (...names) => {
      for (const name of names) await page.keyboard.press(name);
    },
    drag: async (selector, onto) => page.locator(selector).first().dragTo(page.locator(onto).first()),
    upload: async (selector, path) => page.locator(selector).first().setInputFiles(path),
    waitFor: async (selector, timeout = patience) => void (await page.waitForSelector(selector, { timeout, state: 'attached' })),
    clickInFrame: (frame, selector) => pressInFrame(page, frame, selector),
    text: async (selector) => (await page.locator(selector).first().textContent()) ?? '',
    count: async (selector) => page.locator(selector).count(),
    evaluate: async <A, R>(script: (argument: A) => R | Promise<R>, argument: A) =>
      (await page.evaluate(script as never, argument as never)) as R,
    screenshot: async (path) => void (await page.screenshot({ path })),
    toFront: async () => page.bringToFront(),
    close: async () => page.close(),
  };
}

/** Extension pages in Firefox never report that they have loaded over BiDi, so what is shown is waited for instead. */
export function firefoxSurface(page: FirefoxPage): Surface {
  page.setDefaultTimeout(patience);
  const find = async (selector: string) => (await page.waitForSelector(selector)) as ElementHandle;
  // A press goes to a place on the screen; a bar that sticks to the edge must not be over it.
  const findInTheMiddle = async (selector: string) => {
    const element = await find(selector);
    await element.evaluate((shown) => shown.scrollIntoView({ block: 'center', behavior: 'instant' }));
    return element;
  };
  return {
    open: async (url) => void (await page.goto(url, url.startsWith('moz-extension:') ? { waitUntil: [] } : {})),
    url: async () => page.evaluate(() => document.location.href),
    press: async (name) => (await findInTheMiddle(`::-p-aria([name="${name}"][role="button"])`)).click(),
    click: async (selector) => (await findInTheMiddle(selector)).click(),
    type: async (selector, text) => {
      // Locators wait for animation frames, which a tab in the background does not get.
      const element = (await findInTheMiddle(selector)) as ElementHandle<HTMLInputElement>;
      await element.evaluate((box) => box.select());
      await element.type(text);
    },
    keys: async (...names) => {
      for (const name of names) await page.keyboard.press(name as KeyInput);
    },
    drag: async (selector, onto) => (await findInTheMiddle(selector)).dragAndDrop(await find(onto)),
    upload: async (selector, path) => ((await find(selector)) as ElementHandle<HTMLInputElement>).uploadFile(path),
    waitFor: async (selector, timeout = patience) => void (await page.waitForSelector(selector, { timeout })),
    clickInFrame: async (frame, selector) => {
      const inside = await ((await find(frame)) as ElementHandle<HTMLIFrameElement>).contentFrame();
      await (await inside.waitForSelector(selector))?.click();
    },
    text: async (selector) => (await find(selector)).evaluate((element) => element.textContent ?? ''),
    count: async (selector) => (await page.$$(selector)).length,
    evaluate: async <A, R>(script: (argument: A) => R | Promise<R>, argument: A) =>
      (await page.evaluate(script as never, argument as never)) as R,
    screenshot: async (path) => void (await page.screenshot({ path })),
    toFront: async () => page.bringToFront(),
    close: async () => page.close(),
  };
}
