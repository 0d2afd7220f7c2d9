import type { Browser, Page } from 'playwright';
import type { Profile } from '@sincerely/shared';
import type { Expected, Looked } from './page/main.ts';

/** Serves one captured page at its own address, with no network behind it, and lets the engine look at it. */
export async function lookAt(browser: Browser, bundle: string, page: PageText, profile: Profile, expected: Expected[]): Promise<Looked> {
  return inCapturedPage<Looked>(browser, bundle, page, 'sincerelyLook', [page.url, profile, expected]);
}

type PageText = { url: string; html: string };
type InPage = 'sincerelyLook' | 'sincerelyCheck' | 'sincerelyDraft';

/** Calls one of the bundle's functions in a page that is served so. */
export async function inCapturedPage<T>(browser: Browser, bundle: string, page: PageText, name: InPage, args: unknown[]): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1600 }, serviceWorkers: 'block' });
  try {
    const tab = await context.newPage();
    await serveOnly(tab, page);
    await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
    await tab.evaluate(bundle);
    return (await tab.evaluate(
      async ([call, values]) => (globalThis as unknown as Record<string, (...given: unknown[]) => unknown>)[call]?.(...values),
      [name, args] as const,
    )) as T;
  } finally {
    await context.close();
  }
}

async function serveOnly(tab: Page, { url, html }: PageText): Promise<void> {
  await tab.route('**/*', async (route) => {
    if (route.request().url() === url && route.request().isNavigationRequest())
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: html,
        headers: { 'content-security-policy': "script-src 'none'" },
      });
    else await route.abort();
  });
}
