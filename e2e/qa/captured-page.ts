import type { Browser, Page } from 'playwright';
import type { Profile } from '@sincerely/shared';
import type { Expected, Looked } from './page/main.ts';

/** Serves one captured page at its own address, with no network behind it, and lets the engine look at it. */
export async function lookAt(
  browser: Browser,
  bundle: string,
  page: { url: string; html: string },
  profile: Profile,
  expected: Expected[],
): Promise<Looked> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1600 }, serviceWorkers: 'block' });
  try {
    const tab = await context.newPage();
    await serveOnly(tab, page);
    await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
    await tab.evaluate(bundle);
    return (await tab.evaluate(
      async ([url, data, controls]) =>
        (globalThis as unknown as { sincerelyLook: (url: string, profile: unknown, expected: unknown) => Promise<unknown> }).sincerelyLook(
          url,
          data,
          controls,
        ),
      [page.url, profile, expected] as const,
    )) as Looked;
  } finally {
    await context.close();
  }
}

async function serveOnly(tab: Page, { url, html }: { url: string; html: string }): Promise<void> {
  await tab.route('**/*', async (route) => {
    if (route.request().url() === url && route.request().isNavigationRequest())
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    else await route.abort();
  });
}
