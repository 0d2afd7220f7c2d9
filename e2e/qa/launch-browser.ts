import { chromium, type Browser } from 'playwright';
import { findBrowser } from '../browsers/find-browser.ts';

/** A Chromium to look at captured pages with. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser('Chromium', [process.env.CHROMIUM_PATH, '/usr/bin/chromium', chromium.executablePath()]),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}
