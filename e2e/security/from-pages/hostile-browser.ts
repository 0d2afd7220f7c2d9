import { quietArguments } from '@sincerely/companion/chromium/quiet-arguments';
import { chromium } from 'playwright';
import { launch } from 'puppeteer-core';
import { findChromium, findFirefox } from '../../browsers/find-browser.ts';
import { tryInPage, type Way } from './try-in-page.ts';

export type HostilePage = {
  open(url: string): Promise<void>;
  attempt(way: Way, url: string): Promise<string>;
  run<Result, Argument>(work: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>>;
  close(): Promise<void>;
};

export type HostileBrowser = { newPage(): Promise<HostilePage>; close(): Promise<void> };

/** Names an attacker pointed at this machine. */
export const reboundNames = ['evil.example', 'rebound.example'];

/** Where the attacker's name still led to the attacker's own page: what is loaded under this path is that page. */
const before = '/before-it-was-rebound';
export const firstPageOf = (name: string, port: number) => `http://${name}:${port}${before}`;
const page = '<!doctype html><title>Hostile</title><p>Hello';

export async function hostileChromium(): Promise<HostileBrowser> {
  const rules = [
    ...reboundNames.map((name) => `MAP ${name} 127.0.0.1`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
    'EXCLUDE *.localhost',
  ];
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...quietArguments(), `--host-resolver-rules=${rules.join(', ')}`],
  });
  const context = await browser.newContext();
  await context.route(`**${before}`, async (route) => route.fulfill({ contentType: 'text/html', body: page }));
  return {
    newPage: async () => {
      const own = await context.newPage();
      return {
        open: async (url) => void (await own.goto(url)),
        attempt: async (way, url) => own.evaluate(tryInPage, [way, url] as [Way, string]).catch(() => ''),
        run: async (work, argument) => own.evaluate<never, unknown>(work as never, argument),
        close: async () => own.close(),
      };
    },
    close: async () => browser.close(),
  };
}

export async function hostileFirefox(): Promise<HostileBrowser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    extraPrefsFirefox: {
      'network.dns.localDomains': reboundNames.join(','),
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'dom.disable_open_during_load': false,
    },
  });
  return {
    newPage: async () => {
      const own = await browser.newPage();
      return {
        open: async (url) => void (await own.goto(url)),
        attempt: async (way, url) => own.evaluate(tryInPage, [way, url] as [Way, string]).catch(() => ''),
        run: async (work, argument) => own.evaluate<never[], never>(work as never, argument as never),
        close: async () => own.close(),
      };
    },
    close: async () => browser.close(),
  };
}
