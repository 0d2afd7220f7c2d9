import { launchChromium } from '../browsers/launch-chromium.ts';
import { startBoards } from '../boards/boards.ts';
import { p95 } from '../support/quantiles.ts';
import type { PageBench } from './page/main.ts';

export type MenuBench = { menus: number; msP95: number };

const postings = ['greenhouse-platform-engineer', 'greenhouse-product-designer', 'workable-full-stack-engineer'];

/** Real menus of the boards, each opened, picked from and read back. */
export async function benchMenus(bundle: string, rounds: number): Promise<MenuBench> {
  const boards = await startBoards();
  const context = await launchChromium({ boards });
  const times: number[] = [];
  for (let round = 0; round < Math.ceil(rounds / 4); round += 1)
    for (const key of postings) {
      const page = await context.newPage();
      await page.goto(boards.urlOf(key));
      await page.locator('form [role="combobox"]').first().waitFor();
      await page.evaluate(bundle);
      times.push(
        ...(await page.evaluate(
          async (url) => (globalThis as unknown as { sincerelyBench: PageBench }).sincerelyBench.menus(url),
          boards.urlOf(key),
        )),
      );
      await page.close();
    }
  await context.close();
  await boards.close();
  return { menus: times.length, msP95: p95(times) };
}
