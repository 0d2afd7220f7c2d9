import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { startBoards, type Boards } from '../boards/boards.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';

/** What a test of a board attaches. */
export const practiceCv = { name: 'amara-okafor-cv.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 practice') };

/** Boards and one page of a browser for the tests of a file; what was received is forgotten after each test. */
export function onBoardPage(take: (opened: { boards: Boards; page: Page }) => void): void {
  const open: { close(): Promise<void> }[] = [];
  let boards: Boards;
  beforeAll(async () => {
    boards = await startBoards();
    const context = await launchChromium({ boards });
    open.push(context, boards);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    take({ boards, page });
  });
  afterEach(() => boards.reset());
  afterAll(async () => {
    for (const opened of open) await opened.close();
  });
}
