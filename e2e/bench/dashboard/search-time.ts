import type { BrowserContext, Page } from 'playwright';
import type { Sample } from '../timing.ts';

/** Typed one key after the other. No two begin alike, so that no list is there already. */
const words = ['baker', 'zurich', 'employer 42', 'note 1999', 'hot nurse'];

/** Milliseconds from a real key press, as the page gets it, until the frame that shows the rows of what is typed. */
export async function timeSearch(context: BrowserContext, origin: string, rounds: number): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let round = 0; round < Math.max(1, Math.round(rounds / words.length)); round += 1)
    samples.push(...(await timeWords(context, origin)));
  return samples;
}

async function timeWords(context: BrowserContext, origin: string): Promise<Sample[]> {
  const page = await context.newPage();
  await page.addInitScript(watchRows);
  await page.goto(`${origin}/applications`);
  await page.waitForSelector('tr[data-index] a');
  // The first keys compile what they run through.
  await typeWord(page, 'analyst');
  const samples: Sample[] = [];
  for (const word of words) samples.push(...(await typeWord(page, word)));
  await page.close();
  return samples;
}

async function typeWord(page: Page, word: string): Promise<Sample[]> {
  const samples: Sample[] = [];
  await page.fill('input[type="search"]', '');
  await page.waitForFunction(() => document.querySelector('table')?.getAttribute('aria-rowcount') === '20001');
  await page.focus('input[type="search"]');
  for (const letter of word) {
    const floorMs = await page.evaluate(oneRequest);
    // A space alone asks for nothing else.
    if (letter === ' ') await page.keyboard.press('Space');
    else samples.push({ floorMs, ms: await keyToRows(page, letter) });
  }
  return samples;
}

async function keyToRows(page: Page, letter: string): Promise<number> {
  await page.evaluate(() => performance.clearMarks());
  await page.keyboard.press(letter);
  await page.waitForFunction(() => performance.getEntriesByName('rows-shown').length > 0, undefined, { polling: 5 });
  return page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    return at('rows-shown') - at('key');
  });
}

/** Marks each key, and the first frame with the rows for what the box says. */
function watchRows(): void {
  document.addEventListener('keydown', ({ timeStamp }) => performance.mark('key', { startTime: timeStamp }), true);
  const fetchOfPage = window.fetch;
  window.fetch = async (input, init) => {
    if (init?.method === 'GET') Object.assign(window, { lastRequest: init });
    return fetchOfPage(input, init);
  };
  const frame = () => {
    const box = document.querySelector<HTMLInputElement>('input[type="search"]');
    const isShown = box !== null && document.querySelector('table')?.dataset.search === box.value.trim();
    const isAwaited = performance.getEntriesByName('key').length > 0 && performance.getEntriesByName('rows-shown').length === 0;
    // Just after the frame was drawn.
    if (isShown && isAwaited) setTimeout(() => performance.mark('rows-shown'));
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

async function oneRequest(): Promise<number> {
  const started = performance.now();
  const { lastRequest } = window as unknown as { lastRequest: RequestInit };
  await (await fetch('/api/applications?limit=1', { headers: lastRequest.headers ?? {} })).text();
  return performance.now() - started;
}
