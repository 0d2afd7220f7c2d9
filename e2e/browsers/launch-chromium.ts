import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietArguments } from '@sincerely/companion/chromium/quiet-arguments';
import { chromium, type BrowserContext } from 'playwright';
import { findChromium } from './find-browser.ts';

/** What a browser must know of running boards. */
export type BoardAddress = { httpsPort: number; proxyPort: number; hosts: string[]; spki?: string };

export type ChromiumOptions = {
  boards?: BoardAddress;
  /** Folder of an unpacked extension. */
  extension?: string;
  /** Folder of the browser's profile; a new one when left out. */
  userData?: string;
  headless?: boolean;
};

/** Chromium with a profile of its own, gone when it is closed. Only the boards' hostnames and this machine can be reached. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<BrowserContext> {
  if (options.userData !== undefined) return launchWith(options.userData, options);
  const profile = mkdtempSync(join(tmpdir(), 'sincerely-chromium-'));
  const context = await launchWith(profile, options);
  // Chromium may still be writing when it says that it is closed.
  context.once('close', () => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }));
  return context;
}

function launchWith(profile: string, { boards, extension, headless = true }: ChromiumOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...quietArguments(),
      hostRules(boards),
      // Over a connection whose certificate is only overlooked, nothing is kept in the cache: each page would be fetched and compiled anew.
      ...(boards?.spki === undefined ? [] : [`--ignore-certificate-errors-spki-list=${boards.spki}`]),
      ...(extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, '--enable-unsafe-extension-debugging']
        : []),
    ],
  });
}

/** Leads the boards’ hostnames to this machine; all others lead nowhere. */
export function hostRules(boards: BoardAddress | undefined): string {
  const maps = (boards?.hosts ?? []).map((host) => `MAP ${host} 127.0.0.1:${boards?.httpsPort}`);
  return `--host-resolver-rules=${[...maps, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost', 'EXCLUDE *.localhost'].join(', ')}`;
}
