import type { Page } from 'playwright';
import type { Tally } from '../suite.ts';
import type { AttackedBrowser, OpenedForm } from '../with-extension.ts';
import { asBackground, asPage, asPanel, type Forged } from './forgeries.ts';
import { changedSince, filledIn, keptBy } from './held.ts';

/** Ways a page has to say something, with the message as `message`. */
const ways: Record<string, string> = {
  postMessage: "postMessage(message, '*')",
  'an event of the document': "document.dispatchEvent(new CustomEvent('sincerely', { detail: message, bubbles: true }))",
  'its own runtime': 'globalThis.chrome?.runtime?.sendMessage?.(id, message)',
  'a channel of its site': "new BroadcastChannel('sincerely').postMessage(message)",
};

const strange: Record<string, string> = {
  'pollutes what messages are made of':
    "Object.assign(Object.prototype, { to: 'panel', name: 'fill', pageId: 'x', isTrusted: true, ok: true }); postMessage({}, '*')",
  'writes what the content script might read':
    "Object.assign(document.documentElement.dataset, { sincerely: 'fill', pageId: 'x' }); document.documentElement.setAttribute('sincerely-fill', 'true')",
  'names globals as the content script does':
    "Object.assign(globalThis, { sincerelyPageId: 'x', sincerelyServed: false, sincerelyOtherSite: true })",
  'changes its address': "history.pushState({}, '', '?fill=1&submit=1#submit')",
  'presses everything it can find': "for (const one of document.querySelectorAll('sincerely-pill, sincerely-pill *')) one.click()",
  'sends keys':
    "for (const key of ['Enter', ' ']) document.documentElement.lastElementChild.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, altKey: true }))",
  'sends the keys of the commands':
    "for (const key of ['S', 'F']) dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true }))",
  'answers the browser’s own events':
    "for (const type of ['pageshow', 'visibilitychange', 'DOMContentLoaded', 'load']) document.dispatchEvent(new Event(type))",
};

/** A page in its own world says all it can, also with the document's true name: nothing of it is heard. */
export async function attackFromPage(browser: AttackedBrowser, { page, tab }: OpenedForm, tally: Tally): Promise<void> {
  const forged = [
    ...asPanel(tab.tabId, tab.plan?.id ?? ''),
    ...asBackground(tab.pageId, tab.plan),
    ...asPage(tab.url, tab.url).slice(0, 10),
  ];
  const before = await keptBy(browser.own);
  const look = async () => {
    const filled = await filledIn(page);
    if (filled.length > 0) return `the form holds ${filled.join(', ')}`;
    return changedSince(before, await keptBy(browser.own));
  };
  for (const [way, code] of Object.entries(ways)) {
    const answers = await sayAll(page, forged, code, browser.ownId);
    // One look after all: every one of them would still be seen in it, but for who did it.
    const outcome = await look();
    for (const [at, { to, name }] of forged.entries()) tally.attack(`page, ${way}: ${to} ${name}`, answers[at] ?? outcome);
  }
  for (const [name, code] of Object.entries(strange)) {
    await page.evaluate(code);
    tally.attack(`page ${name}`, await look());
  }
}

/** What each answered; null where nothing did. */
async function sayAll(page: Page, forged: Forged[], code: string, id: string): Promise<(string | null)[]> {
  return page.evaluate(
    async ([messages, way, extension]) => {
      // oxlint-disable-next-line typescript/no-implied-eval -- the attack is a text
      const say = new Function('message', 'id', `return ${way}`) as (message: unknown, id: string) => unknown;
      const answers = messages.map(async (message) => {
        const answer = await Promise.resolve(say(message, extension)).catch(() => undefined);
        return typeof answer === 'object' && answer !== null ? JSON.stringify(answer) : null;
      });
      return Promise.all(answers);
    },
    [forged, code, id] as const,
  );
}
