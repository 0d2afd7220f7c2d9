import { openTab } from './desk.ts';
import type { Surface } from './surface.ts';

type Kept = { status: string; documents: { name: string; sha256: string }[]; outcome: string | undefined; tabs: string[] };

/** What the dashboard shows of an application: its status, its receipt and the frames of its documents. */
export async function applicationInDashboard(dashboard: Surface, title: string, own: Surface, applicationId: string): Promise<Kept> {
  // Firefox lets a tab in the background wait for its timers, and a room that is fetched waits with it.
  await dashboard.toFront();
  await dashboard.click('a[href="/applications"]');
  await dashboard.type('input[type="search"]', title);
  await dashboard.waitFor(`a[href="/applications/${applicationId}"]`);
  await dashboard.click(`a[href="/applications/${applicationId}"]`);
  await dashboard.waitFor('.room:has([role="tab"]) .status');
  const status = await dashboard.evaluate(() => document.querySelector<HTMLElement>('.room .status')?.dataset.status ?? '', null);
  const outcome = await dashboard.evaluate(() => document.querySelector('[aria-label="Receipt"] h2')?.textContent ?? undefined, null);
  const tabs: string[] = [];
  for (const tab of ['CV', 'Letter']) {
    await openTab(dashboard, tab);
    await dashboard.waitFor(`iframe.sheet[title="${tab}"]`);
    tabs.push(tab);
  }
  return { status, outcome, tabs, documents: await documentsOf(own, applicationId) };
}

/** Names and hashes of an application's files, as the companion keeps them; asked with the extension's own token. */
export async function documentsOf(own: Surface, applicationId: string): Promise<{ name: string; sha256: string }[]> {
  return own.evaluate(async (id) => {
    const { chrome, browser } = globalThis as unknown as Record<
      'chrome' | 'browser',
      { storage: { local: { get(key: string): Promise<{ pairing: { port: number; token: string } }> } } } | undefined
    >;
    const stored = await (browser ?? chrome)?.storage.local.get('pairing');
    const response = await fetch(`http://127.0.0.1:${stored?.pairing.port}/api/applications/${id}`, {
      headers: { authorization: `Bearer ${stored?.pairing.token}` },
    });
    const { artifacts } = (await response.json()) as { artifacts: { name: string; sha256: string }[] };
    return artifacts.map(({ name, sha256 }) => ({ name, sha256 }));
  }, applicationId);
}
