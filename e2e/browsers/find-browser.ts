import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** Path of the Chromium to run: the one named, the system's, or Playwright's own. */
export function findChromium(): string {
  return findBrowser('Chromium', [process.env.CHROMIUM_PATH, '/usr/bin/chromium', chromium.executablePath()]);
}

export function findFirefox(): string {
  return findBrowser('Firefox', [
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);
}

/** The first path that exists, or what to do about it. */
export function findBrowser(name: string, paths: (string | undefined)[]): string {
  const found = paths.find((path) => path !== undefined && existsSync(path));
  if (found === undefined) throw new Error(`${name} was not found. Install it, or set ${name.toUpperCase()}_PATH.`);
  return found;
}
