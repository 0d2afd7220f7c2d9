import { mkdtempSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startBoards, type Boards } from '../boards/boards.ts';
import { launchChromium } from './launch-chromium.ts';
import { addonUuid, launchFirefox } from './launch-firefox.ts';

const key = 'lever-data-analyst-eu';
let boards: Boards;
const open: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  boards = await startBoards();
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((browser) => browser.close()));
  boards.reset();
});
afterAll(async () => boards.close());

test('Chromium reaches the boards under the vendors’ hostnames, and nothing else', async () => {
  const context = await launchChromium({ boards });
  open.push(context);
  const page = await context.newPage();
  await page.goto(boards.urlOf(key));
  expect(await page.evaluate(() => [location.host, isSecureContext])).toEqual(['jobs.eu.lever.co', true]);
  await expect(page.goto('https://www.example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
});

test('Firefox reaches the boards through their proxy, fills and submits', async () => {
  const browser = await launchFirefox({ boards });
  open.push(browser);
  const page = await browser.newPage();
  await page.goto(boards.urlOf(key));
  await page.locator('[name=name]').fill('Amara Okafor');
  await page.locator('[name=email]').fill('amara.okafor@example.com');
  await page.locator('input[value="Yes, without sponsorship"]').click();
  await page.select('[name$="[field1]"]', '7+');
  await page.locator('[type=checkbox][name="consent[store]"]').click();
  await page.locator('[data-qa=btn-submit]').click();
  await page.waitForSelector('[data-qa=msg-submit-success]');
  expect(boards.received(key)[0]?.fields.name?.values).toEqual(['Amara Okafor']);
});

test('the proxy refuses hosts that are no boards', async () => {
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(boards.proxyPort, '127.0.0.1', () => socket.write('CONNECT www.example.com:443 HTTP/1.1\r\n\r\n'));
    socket.once('data', (data) => resolve(data.toString()));
    socket.once('error', reject);
  });
  expect(answer).toContain('502 refused');
});

test('what was received can be read on every board', async () => {
  const context = await launchChromium({ boards });
  open.push(context);
  const page = await context.newPage();
  await page.goto('https://apply.workable.com/__received');
  expect(await page.textContent('body')).toContain('Nothing yet.');
  const answer = await page.request.get(`https://127.0.0.1:${boards.httpsPort}/__received.json`);
  expect(await answer.json()).toEqual([]);
});

test('an address of a posting that is not served is refused', () => {
  expect(() => boards.urlOf('greenhouse-nobody')).toThrow('No posting is served as greenhouse-nobody.');
  expect(() => boards.embedUrlOf(key)).toThrow('not a Greenhouse posting');
});

/** An unpacked extension of one page and one content script. */
function smallExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'small-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Small',
    version: '1.0',
    browser_specific_settings: { gecko: { id: 'small@example.test' } },
    content_scripts: [{ matches: ['https://*.greenhouse.io/*'], js: ['content.js'], all_frames: true }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), "document.documentElement.dataset.seenBy = 'small';");
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Small</title><p id="own">own page</p>');
  return folder;
}

test('an unpacked extension runs in Chromium, in the frame of an employer’s page too', async () => {
  const context = await launchChromium({ boards, extension: smallExtension() });
  open.push(context);
  const page = await context.newPage();
  await page.goto(boards.embedUrlOf('greenhouse-platform-engineer'));
  await page.frameLocator('#grnhse_iframe').locator('html[data-seen-by=small] #first_name').waitFor();
});

test('an unpacked extension runs in Firefox, and its pages have a fixed origin', async () => {
  const browser = await launchFirefox({ boards, extension: smallExtension() });
  open.push(browser);
  const page = await browser.newPage();
  await page.goto(boards.urlOf('greenhouse-platform-engineer'));
  await page.waitForSelector('html[data-seen-by=small] #first_name');
  const own = await browser.newPage();
  await own.goto(`moz-extension://${addonUuid}/page.html`, { waitUntil: [] });
  await own.waitForSelector('#own');
});
