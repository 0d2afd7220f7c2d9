import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, test } from 'vitest';
import { startBoards, type Boards } from '../boards/boards.ts';
import { capturedPostings } from '../boards/fidelity/captured-postings.ts';
import { hasCaptures, whereCaptures } from '../boards/fidelity/captures.ts';
import { launchFirefox } from '../browsers/launch-firefox.ts';
import { expectSentAsPlanned } from '../engine/apply-by-both-hosts.ts';
import { fillByEngine } from '../engine/apply-by-engine.ts';
import { firefoxTab } from '../engine/engine-tab.ts';
import { generatedPostings } from '../engine/generated-postings.ts';
import { bundleForPage } from '../qa/page-bundle.ts';

let boards: Boards;
let browser: Browser;
let page: Page;
let bundle: string;

beforeAll(async () => {
  boards = await startBoards({ practice: false });
  browser = await launchFirefox({ boards });
  bundle = await bundleForPage('engine');
});
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(async () => page.close());
afterAll(async () => {
  await browser.close();
  await boards.close();
});

if (!hasCaptures) console.log(`Skipped: ${whereCaptures} are not on this machine; generated forms stand in for them.`);

/** Three captured forms of each ATS, where they are there, and generated ones: ten together. */
const captured = (['greenhouse', 'lever', 'workable'] as const).flatMap((ats) => capturedPostings(ats).slice(0, 3));
const sample = [...captured, ...generatedPostings(10, 20_261_125)].slice(0, 10);

test.each(sample)('$name', async ({ posting }) => {
  const key = boards.add(posting);
  const tab = firefoxTab(page);
  const filled = await fillByEngine(tab, bundle, boards.urlOf(key));
  await expectSentAsPlanned(boards, key, tab, filled);
});
