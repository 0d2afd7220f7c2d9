import type { Tally } from '../suite.ts';
import type { AttackedBrowser, OpenedForm } from '../with-extension.ts';
import { asBackground, asPage, asPanel } from './forgeries.ts';
import { changedSince, filledIn, givenAway, keptBy } from './held.ts';

type Chrome = { runtime: { sendMessage(id: string, message: unknown): Promise<unknown>; connect(id: string): Port } };
type Port = {
  onMessage: { addListener(take: (message: unknown) => void): void };
  onDisconnect: { addListener(take: () => void): void };
  postMessage(message: unknown): void;
};

/** Another extension writes to ours, by message and by port. */
export async function attackFromOtherExtension(browser: AttackedBrowser, { page, tab }: OpenedForm, tally: Tally): Promise<void> {
  const { context, own, ownId } = browser;
  const other = context.serviceWorkers().find((worker) => !worker.url().includes(ownId)) ?? (await context.waitForEvent('serviceworker'));
  const before = await keptBy(own);
  const look = async () => ((await filledIn(page)).length > 0 ? 'the form was filled' : changedSince(before, await keptBy(own)));
  const forged = [...asPanel(tab.tabId, tab.plan?.id ?? ''), ...asBackground(tab.pageId, tab.plan), ...asPage(tab.url, tab.url)];
  for (const message of forged) {
    const answer = await other.evaluate(
      async ([id, sent]) => (globalThis as unknown as { chrome: Chrome }).chrome.runtime.sendMessage(id, sent).catch(() => null),
      [ownId, message] as const,
    );
    tally.attack(
      `other extension: ${message.to} ${message.name} ${JSON.stringify(message.input).slice(0, 60)}`,
      givenAway(answer) || (await look()),
    );
  }
  const byPort = await other.evaluate(
    async (id) =>
      new Promise((resolve) => {
        const port = (globalThis as unknown as { chrome: Chrome }).chrome.runtime.connect(id);
        port.onMessage.addListener(resolve);
        port.onDisconnect.addListener(() => resolve(null));
        port.postMessage({ to: 'panel', name: 'fill', input: {} });
      }),
    ownId,
  );
  tally.attack('other extension: by a port', givenAway(byPort) || (await look()));
}

const files = [
  'popup.html',
  'sidepanel.html',
  'options.html',
  'manifest.json',
  'background.js',
  'content-scripts/content.js',
  'content-scripts/engine.js',
  'icon/32.png',
];

/** How a page may come to a file of an extension: each answers whether it got it. */
const ways: Record<string, string> = {
  'fetches it': 'fetch(url).then(() => true, () => false)',
  'shows it as a picture':
    'new Promise((resolve) => { const image = new Image(); image.onload = () => resolve(true); image.onerror = () => resolve(false); image.src = url })',
  'runs it as a script':
    "new Promise((resolve) => { const script = document.createElement('script'); script.onload = () => resolve(true); script.onerror = () => resolve(false); script.src = url; document.head.append(script) })",
};

/** A page probes for our files, frames our pages, and opens them. */
export async function attackOwnPages({ context, ownId }: AttackedBrowser, { page }: OpenedForm, tally: Tally): Promise<void> {
  for (const file of files)
    for (const [name, code] of Object.entries(ways)) {
      const url = `chrome-extension://${ownId}/${file}`;
      const got = await page.evaluate(`((url) => ${code})(${JSON.stringify(url)})`);
      tally.attack(`a page ${name}: ${file}`, got === true && 'it got it');
    }
  for (const file of files.slice(0, 3)) {
    const url = `chrome-extension://${ownId}/${file}`;
    tally.attack(`a page frames ${file}`, await framed(page, url));
    tally.attack(`a page opens ${file}`, await opened(context, page, url));
  }
}

async function framed(page: OpenedForm['page'], url: string): Promise<string | false> {
  await page.evaluate(
    async (src) =>
      new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.addEventListener('load', resolve, { once: true });
        frame.src = src;
        document.body.append(frame);
      }),
    url,
  );
  const texts = await Promise.all(
    page
      .frames()
      .slice(1)
      .map(async (frame) => frame.evaluate(() => document.querySelector('#root')?.textContent ?? '').catch(() => '')),
  );
  return texts.some((text) => text !== '') && 'it was shown in a frame';
}

async function opened(context: AttackedBrowser['context'], page: OpenedForm['page'], url: string): Promise<string | false> {
  await page.evaluate((address) => void globalThis.open(address), url);
  await page.evaluate((address) => void globalThis.open(address, '_blank', 'popup'), url);
  const mine = context.pages().filter((one) => one.url() === url && !one.isClosed());
  // The page that is ours has the tab's number in its address, or none was opened by a page.
  const stolen = await Promise.all(mine.map(async (one) => (await one.opener()) === page));
  return stolen.includes(true) && 'it was opened by the page';
}
