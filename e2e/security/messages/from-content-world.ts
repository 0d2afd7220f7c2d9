import { contentWorldOf } from '../content-world.ts';
import type { Tally } from '../suite.ts';
import type { AttackedBrowser, OpenedForm } from '../with-extension.ts';
import { asBackground, asPage, asPanel } from './forgeries.ts';
import { changedSince, filledIn, givenAway, keptBy } from './held.ts';

/** What a content script could use besides messages. */
const others: Record<string, string> = {
  'reads what is kept on disk': 'chrome.storage.local.get(null)',
  'reads the pairing': "chrome.storage.local.get('pairing')",
  'reads the profile': "chrome.storage.local.get('synced')",
  'reads the files': "chrome.storage.local.get('files')",
  'reads what is kept in memory': 'chrome.storage.session.get(null)',
  'writes the pairing': "chrome.storage.local.set({ pairing: { port: 4, clientId: 'x', token: 'x' } })",
  'empties what is kept': 'chrome.storage.local.clear()',
  'looks for tabs': 'chrome.tabs.query({})',
  'runs a script elsewhere': 'chrome.scripting.executeScript({ target: { tabId: 1 }, func: () => 1 })',
  'asks for the sites of all': "chrome.permissions.request({ origins: ['https://*/*'] })",
  'takes a picture': 'chrome.tabs.captureVisibleTab()',
  'fetches from the companion': "fetch('http://127.0.0.1:4173/api/sync').then((answer) => answer.text())",
  'opens a port':
    "new Promise((resolve) => { const port = chrome.runtime.connect({ name: 'panel' }); port.onMessage.addListener(resolve); port.onDisconnect.addListener(() => resolve(null)); port.postMessage({ to: 'panel', name: 'fill' }) })",
};

/** Someone who has broken into the content script's own world: they speak for their page, and for nothing else. */
export async function attackFromContentWorld(
  browser: AttackedBrowser,
  { page, tab }: OpenedForm,
  otherTab: OpenedForm,
  tally: Tally,
): Promise<void> {
  const world = await contentWorldOf(page, browser.ownId);
  const before = await keptBy(browser.own);
  const look = async () => {
    const filled = [...(await filledIn(page)), ...(await filledIn(otherTab.page))];
    if (filled.length > 0) return `a form holds ${filled.join(', ')}`;
    return changedSince(before, await keptBy(browser.own));
  };
  const targets = [tab, otherTab.tab];
  const forged = [
    ...targets.flatMap(({ tabId, plan, url }) => asPanel(tabId, plan?.id ?? '').map((message) => ({ message, of: url }))),
    ...targets.flatMap(({ pageId, plan, url }) => asBackground(pageId, plan).map((message) => ({ message, of: url }))),
    ...asPage(tab.url, otherTab.tab.url).map((message) => ({ message, of: tab.url })),
    ...[
      {
        to: 'page',
        name: 'outcomeSeen',
        input: { pageId: otherTab.tab.pageId, outcome: { kind: 'submitted', signal: '', message: '', errors: [], url: '', at: 1 } },
      },
      {
        to: 'page',
        name: 'fillProgress',
        input: { pageId: otherTab.tab.pageId, result: { ref: '#x', label: 'x', result: 'filled', shown: 'x' } },
      },
    ].map((message) => ({ message, of: otherTab.tab.url })),
  ];
  for (const { message, of } of forged) {
    const answer = await world.run(`chrome.runtime.sendMessage(${JSON.stringify(message)}).catch(() => null)`);
    tally.attack(
      `content script: ${message.to} ${message.name} ${JSON.stringify(message.input)} (${of})`,
      givenAway(answer) || (await look()),
    );
  }
  for (const [name, code] of Object.entries(others)) {
    const answer = await world.run(`Promise.resolve().then(() => ${code}).catch(() => null)`);
    tally.attack(`content script ${name}`, givenAway(answer) || (await look()));
  }
  await world.close();
}
