import type { Page as ChromiumPage } from 'playwright';
import type { Page as FirefoxPage } from 'puppeteer-core';

/** A tab that holds a form and the engine, in either browser. */
export type EngineTab = {
  /** Opens a form and waits until its page has built it. */
  open(url: string): Promise<void>;
  /** Runs a script's text in the page and gives its value, or what its promise resolves to. */
  run(code: string): Promise<unknown>;
  /** Resolves when the page has gone on from the form to another address. */
  left(): Promise<void>;
};

/** A control of a form that its page has built; Ashby's stand in no form element. */
const builtForm = 'form input, .ashby-application-form-container input';

const isForm = (path: string) => path.endsWith('/apply');

export function chromiumTab(page: ChromiumPage): EngineTab {
  return {
    open: async (url) => {
      await page.goto(url);
      await page.locator(builtForm).first().waitFor({ state: 'attached' });
      // The page's own work after its load: scripts that dress the controls.
      await page.evaluate(async () => new Promise((resolve) => requestIdleCallback(resolve)));
    },
    run: async (code) => page.evaluate(code),
    left: async () => page.waitForURL((url) => !isForm(url.pathname), { waitUntil: 'load' }),
  };
}

export function firefoxTab(page: FirefoxPage): EngineTab {
  return {
    open: async (url) => {
      await page.goto(url);
      await page.waitForSelector(builtForm);
      await page.waitForNetworkIdle();
    },
    run: async (code) => page.evaluate(code),
    left: async () => void (await page.waitForFunction(() => !document.location.pathname.endsWith('/apply'))),
  };
}
