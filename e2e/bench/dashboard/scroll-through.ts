import type { BrowserContext, Page } from 'playwright';

export type Scrolled = {
  rows: number;
  seconds: number;
  /** Of more than 50 ms. */
  longTasks: number;
  longestMs: number;
  framesPerSecond: number;
  floorFramesPerSecond: number;
};

const seconds = 6;

/** Turns the wheel through the list, a screen every few frames, and counts what holds the page up. */
export async function scrollThrough(context: BrowserContext, origin: string): Promise<Scrolled> {
  const empty = await context.newPage();
  await empty.setContent('<div style="height: 1000000px">Empty</div>');
  const floor = await turnWheel(empty);
  await empty.close();
  const page = await context.newPage();
  await page.goto(`${origin}/applications`);
  await page.waitForSelector('tr[data-index] a');
  await page.hover('.list-scroll');
  const { longTasks, framesPerSecond } = await turnWheel(page);
  const rows = await page.evaluate(() => Number(document.querySelector<HTMLElement>('tr[data-index]')?.dataset.index ?? 0));
  await page.close();
  return {
    rows,
    seconds,
    longTasks: longTasks.length,
    longestMs: Math.max(0, ...longTasks),
    framesPerSecond,
    floorFramesPerSecond: floor.framesPerSecond,
  };
}

async function turnWheel(page: Page): Promise<{ longTasks: number[]; framesPerSecond: number }> {
  await page.evaluate(() => {
    const seen = { longTasks: [] as number[], frames: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => seen.longTasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)))).observe({
      type: 'longtask',
    });
    const frame = () => {
      seen.frames += 1;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const started = performance.now();
  while (performance.now() - started < seconds * 1000) await page.mouse.wheel(0, 400);
  const passed = (performance.now() - started) / 1000;
  const { longTasks, frames } = await page.evaluate(() => (window as unknown as { seen: { longTasks: number[]; frames: number } }).seen);
  return { longTasks, framesPerSecond: Math.round(frames / passed) };
}
