import { join } from 'node:path';
import type { Drift, FillPlan, UndoReport } from '@sincerely/shared';
import type { CompanionProcess } from './companion-process.ts';
import type { Surface } from './surface.ts';

/** The parts of the extension's tab state that tests compare. */
export type SeenTab = {
  tabId: number;
  url: string;
  pageId: string;
  hasForm: boolean;
  applicationId?: string;
  alreadySubmitted: boolean;
  plan?: FillPlan;
  files?: object;
  drift?: Drift[];
  job?: { id: string; state: string; progress: number };
  fill?: {
    state: string;
    results: { ref: string; label: string; result: string; shown: string; reason?: string }[];
    report?: unknown;
    undone?: UndoReport;
    files?: object;
  };
  submit?: { state: string; outcome?: { kind: string; signal: string; message: string } };
  learned?: { question: string; answer: string; company: string | null }[];
  problem?: { code: string; message: string };
};

/** Someone at their browser: pages they open, the dashboard, and the extension's own pages. */
export type Person = {
  newPage(): Promise<Surface>;
  /** The address of a page of the extension, such as `popup.html`. */
  extensionPage(name: string): string;
  /** Presses Sincerely's button in the toolbar, in the tab that shows this address. In Chromium only. */
  pressAction?(url: string): Promise<void>;
};

export const sampleProfile = join(import.meta.dirname, '..', 'sample', 'profile.json');

/** Opens the dashboard by the address the companion printed. */
export async function openDashboard(person: Person, companion: CompanionProcess): Promise<Surface> {
  const dashboard = await person.newPage();
  await dashboard.open(companion.dashboardUrl);
  await dashboard.waitFor('nav.rail');
  // Whoever looks over a shoulder, or at the history, finds no way in.
  if (/token/iu.test(await dashboard.url())) throw new Error('the address still shows the token');
  return dashboard;
}

/** Pairs the extension as a person does: code from the dashboard, typed in the popup, confirmed in the dashboard. */
export async function pairByHand(person: Person, companion: Pick<CompanionProcess, 'port'>, dashboard: Surface): Promise<void> {
  await dashboard.click('a[href="/settings"]');
  // Today has such a button as well, and is there until the room has come.
  await dashboard.waitFor('#browsers');
  await dashboard.press('Pair a browser');
  const code = await dashboard.text('[data-testid="pairing-code"]');
  const popup = await person.newPage();
  await popup.open(person.extensionPage('popup.html'));
  await popup.type('input[name="code"]', code);
  await popup.click('details summary');
  await popup.type('input[name="port"]', String(companion.port));
  await popup.press('Pair');
  await dashboard.press('Pair it');
  await popup.waitFor('[data-connection="connected"]');
  await popup.close();
}

/** Imports the sample profile through the dashboard, confirms all of it and saves it. */
export async function importProfile(dashboard: Surface, file = sampleProfile): Promise<void> {
  await dashboard.click('a[href="/profile"]');
  await dashboard.upload('section[aria-label="Import"] input[type="file"]', file);
  await dashboard.waitFor('.review-bar');
  await dashboard.press('Confirm all the sure ones');
  await dashboard.press('Save to your profile');
  await dashboard.waitFor('section[aria-label="Import"]');
  await dashboard.waitFor('.save-bar');
}

/** Every tab the extension knows, read on one of its own pages. */
export async function seenTabs(own: Surface): Promise<SeenTab[]> {
  // As text: over BiDi an object that stands in two places comes back in one.
  const tabs = await own.evaluate(async () => {
    const { chrome, browser } = globalThis as unknown as Record<
      'chrome' | 'browser',
      { storage: { session: { get(key: null): Promise<Record<string, unknown>> } } } | undefined
    >;
    const stored = (await (browser ?? chrome)?.storage.session.get(null)) ?? {};
    return JSON.stringify(Object.entries(stored).flatMap(([key, value]) => (key.startsWith('tab:') ? [value] : [])));
  }, null);
  return JSON.parse(tabs) as SeenTab[];
}

/** Asks again until the extension's state of a tab is as wanted; 30 s at most. The state has no event a page can wait for from outside. */
export async function untilTab(own: Surface, wanted: string, test: (tab: SeenTab) => boolean): Promise<SeenTab> {
  const end = Date.now() + 30_000;
  let last: SeenTab[] = [];
  while (Date.now() < end) {
    last = await seenTabs(own);
    const found = last.find(test);
    if (found !== undefined) return found;
    await own.evaluate(async () => new Promise((resolve) => setTimeout(resolve, 50)), null);
  }
  throw new Error(`No tab ${wanted}. Last seen: ${JSON.stringify(last.map(inShort), null, 1).slice(0, 8_000)}`);
}

/** What a failed wait needs of a tab's state. */
function inShort({ plan, fill, job, tabId, url, alreadySubmitted, submit, problem, learned }: SeenTab): unknown {
  const notFilled = fill?.results.filter(({ result }) => result !== 'filled') ?? [];
  const open = plan?.items.flatMap((item) => (item.action === 'skip' && item.required ? [`${item.label}: ${item.why}`] : [])) ?? [];
  return { tabId, url, alreadySubmitted, job: job?.state, fill: fill?.state, notFilled, open, submit, learned, problem };
}

/** Opens a posting's form and the panel beside it, and waits for the plan. */
export async function openForm(person: Person, url: string): Promise<{ page: Surface; panel: Surface; tab: SeenTab }> {
  const page = await person.newPage();
  const own = await person.newPage();
  await own.open(person.extensionPage('sidepanel.html'));
  const before = new Set((await seenTabs(own)).map(({ tabId }) => tabId));
  await page.open(url);
  const tab = await untilTab(own, `with a plan for ${url}`, (seen) => !before.has(seen.tabId) && seen.hasForm && seen.plan !== undefined);
  await own.open(`${person.extensionPage('sidepanel.html')}?tab=${tab.tabId}`);
  await own.waitFor('.plan-row');
  return { page, panel: own, tab };
}
