import type { Frame, Page } from 'playwright';
import type { WatchedBrowser } from './watched-browser.ts';

/** How a page shows our documents: as the dashboard does while they come to be, as it does when they are made, and as the side panel does. */
export type Showing = 'dashboard, as it comes' | 'dashboard, by link' | 'side panel';

export type Stage = {
  page: Page;
  /** Shows each document in a frame of its own, all at once; the frames in their order. */
  show(showing: Showing, documents: string[]): Promise<Frame[]>;
};

type Headers = Record<string, string>;
/** Headers of the dashboard's page and of a document's link, as the companion sends them; and those of the extension's pages. */
export type ShownWith = { dashboard: Headers; link: Headers; extension: Headers };

/** A page at the dashboard's own origin and under its own headers, which shows documents as the dashboard's components do. */
export async function openStage({ context }: WatchedBrowser, origin: string, headers: ShownWith): Promise<Stage> {
  const shown = new Map<string, string>();
  const empty = '<!doctype html><title>stage</title><body>';
  await context.route(`${origin}/stage/dashboard`, (route) => route.fulfill({ headers: headers.dashboard, body: empty }));
  await context.route(`${origin}/stage/extension`, (route) => route.fulfill({ headers: headers.extension, body: empty }));
  await context.route(`${origin}/d/*`, (route) =>
    route.fulfill({ headers: headers.link, body: shown.get(new URL(route.request().url()).pathname) ?? '' }),
  );
  const page = await context.newPage();
  const show = async (showing: Showing, documents: string[]) => {
    await page.goto(`${origin}/stage/${showing === 'side panel' ? 'extension' : 'dashboard'}`);
    shown.clear();
    documents.forEach((html, at) => shown.set(`/d/${at}`, html));
    const parts = showing === 'dashboard, by link' ? [...shown.keys()] : documents;
    await page.evaluate(putInFrames, { parts, isLink: showing === 'dashboard, by link' });
    return page.frames().slice(1);
  };
  return { page, show };
}

/** Runs in the page. Resolves when every frame has loaded. */
async function putInFrames({ parts, isLink }: { parts: string[]; isLink: boolean }): Promise<void> {
  type Policies = { createPolicy(name: string, rules: object): { createHTML(html: string): string } };
  const { trustedTypes } = globalThis as unknown as { trustedTypes: Policies };
  const policy = trustedTypes.createPolicy('sincerely-preview', { createHTML: (html: string) => html });
  const loaded = parts.map(async (part) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', '');
    if (isLink) frame.src = part;
    else frame.srcdoc = policy.createHTML(part);
    const loading = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    return loading;
  });
  await Promise.all(loaded);
}
