import { CodedError } from '@sincerely/shared';
import { browser } from 'wxt/browser';
import { otherSite, siteOf, sitesAmong } from '../site.ts';
import { askDocument } from './ask-document.ts';
import { forgetTab, openTabs } from './tabs.ts';

const script = '/content-scripts/other-site.js';

/** The sites the person has allowed. The browser's own list is the only one, so that none is ever used that it does not allow. */
export async function allowedSites(): Promise<string[]> {
  return sitesAmong((await browser.permissions.getAll()).origins ?? []);
}

let last: Promise<unknown> = Promise.resolve();

/** Makes the registered scripts those of the allowed sites, and looks at pages that are open already. Several at once wait for each other. */
export async function keepSites(): Promise<void> {
  const run = last.then(keepSitesNow, keepSitesNow);
  last = run;
  return run;
}

async function keepSitesNow(): Promise<void> {
  const allowed = await allowedSites();
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = registered.filter((id) => !allowed.includes(id));
  const added = allowed.filter((site) => !registered.includes(site));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (added.length > 0) await browser.scripting.registerContentScripts(added.map(registrationOf));
  for (const site of added) await lookAtOpenPages(site);
  await leavePages(allowed);
}

/** In the page itself only, never in frames of it. */
function registrationOf(site: string): Parameters<typeof browser.scripting.registerContentScripts>[0][number] {
  return { id: site, matches: [site], js: [script], runAt: 'document_idle', allFrames: false, persistAcrossSessions: true };
}

/** Puts the script into the pages of an allowed site that were open before; a page that has it already is not looked at twice. */
async function lookAtOpenPages(site: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: site });
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const put = ids.map(async (tabId) => browser.scripting.executeScript({ target: { tabId }, files: [script] }));
  // A page that shows an error of the browser takes no script.
  await Promise.allSettled(put);
}

/** Forgets what is known of pages whose site is not allowed any more, and takes the button out of them. */
async function leavePages(allowed: string[]): Promise<void> {
  for (const tab of await openTabs()) {
    if (tab.adapter.id !== otherSite || allowed.includes(siteOf(tab.url) ?? '')) continue;
    await askDocument(tab, 'pill', { text: '' }).catch(() => undefined);
    await forgetTab(tab.tabId);
  }
}

/** After the person's press and the browser's own question: takes effect at once where the browser had nothing to ask. */
export async function useSite(site: string): Promise<void> {
  if (!(await allowedSites()).includes(site)) throw new CodedError('forbidden');
  await keepSites();
  await lookAtOpenPages(site);
}

/** Gives the permission back; registration and pages follow it. */
export async function forgetSite(site: string): Promise<void> {
  if (!(await allowedSites()).includes(site)) throw new CodedError('forbidden');
  await browser.permissions.remove({ origins: [site] });
  await keepSites();
}
