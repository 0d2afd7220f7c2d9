import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { startBoards, type Boards } from '../boards/boards.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { bundleForPage } from '../qa/page-bundle.ts';
import { chromiumTab, type EngineTab } from './engine-tab.ts';

export type EnginePage = { boards: Boards; page: Page; tab: EngineTab; bundle: string };

/** Boards for the tests of a file, and for each test a page of its own: one that still goes on to its confirmation is not left half-way. */
export function onEnginePage({ practice }: { practice: boolean }, take: (opened: EnginePage) => void): void {
  let boards: Boards;
  let context: BrowserContext;
  let page: Page;
  let bundle: string;
  beforeAll(async () => {
    boards = await startBoards({ practice });
    context = await launchChromium({ boards });
    bundle = await bundleForPage('engine');
  });
  beforeEach(async () => {
    boards.reset();
    page = await context.newPage();
    page.setDefaultTimeout(30_000);
    take({ boards, page, tab: chromiumTab(page), bundle });
  });
  afterEach(async () => page.close());
  afterAll(async () => {
    await context.close();
    await boards.close();
  });
}
