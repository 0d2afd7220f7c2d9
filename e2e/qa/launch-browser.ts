import { quietArguments } from '@sincerely/companion/chromium/quiet-arguments';
import { chromium, type Browser } from 'playwright';
import { findChromium } from '../browsers/find-browser.ts';

/** A Chromium to look at captured pages with. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: quietArguments(),
  });
}
