import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietArguments } from '@sincerely/companion/chromium/quiet-arguments';
import { type BrowserContext, chromium } from 'playwright';
import { findChromium } from '../../browsers/find-browser.ts';

export type WatchedBrowser = {
  context: BrowserContext;
  /** Requests, dialogs, new pages and navigations since it was last asked. */
  seen(): string[];
  /** Closes it, and tells which of the names were looked up or asked for anywhere in its network. */
  close(names: string[]): Promise<string[]>;
};

/** Chromium of which everything is noted that leaves a page. `isOurs`: addresses that belong to the suite itself. */
export async function watchedBrowser(isOurs: (url: string) => boolean): Promise<WatchedBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'sincerely-watched-'));
  const log = join(folder, 'net.json');
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [
      // A frame is as closed in the page's own process, and a thousand of them need no thousand processes.
      ...quietArguments(['IsolateSandboxedIframes']),
      `--log-net-log=${log}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE *.localhost',
    ],
  });
  const context = await browser.newContext();
  const events: string[] = [];
  watch(context, (event, url) => {
    if (!isOurs(url)) events.push(`${event} ${url}`);
  });
  return {
    context,
    seen: () => events.splice(0),
    close: async (names) => {
      await browser.close();
      const noted = await readFile(log, 'utf8');
      await rm(folder, { recursive: true, force: true });
      return names.filter((name) => noted.includes(name));
    },
  };
}

function watch(context: BrowserContext, note: (event: string, url: string) => void): void {
  // What Chromium itself refused never was on its way.
  const refused = new Set(['csp', 'origin', 'inspector']);
  context.on('requestfinished', (request) => note('request', request.url()));
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    if (!refused.has(why)) note(`request (${why})`, request.url());
  });
  context.on('dialog', (dialog) => {
    note('dialog', dialog.message());
    void dialog.dismiss().catch(() => undefined);
  });
  context.on('page', (page) => {
    note('page', page.url());
    page.on('framenavigated', (frame) => note('navigation', frame.url()));
    page.on('download', (download) => note('download', download.url()));
  });
}
