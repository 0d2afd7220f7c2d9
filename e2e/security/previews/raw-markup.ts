import type { Frame } from 'playwright';
import { documentPage } from '@sincerely/companion/tailoring/render/document-page';
import type { Tally } from '../suite.ts';
import type { Target } from '../support/target.ts';
import type { Showing, Stage } from './stage.ts';
import { pressed, vectors } from './vectors.ts';
import type { WatchedBrowser } from './watched-browser.ts';

/**
 * Chromium connects to a frame's host ahead of asking whether the frame is allowed, and sends nothing. No policy of a page stops that; that no
 * markup gets in does.
 */
const connectsAhead = 'iframe src';

type Parts = { stage: Stage; browser: WatchedBrowser; target: Target; tally: Tally };

/** More frames at once are slower than one after the other. */
const atOnce = 13;
const showings: Showing[] = ['dashboard, as it comes', 'dashboard, by link', 'side panel'];

/** What a vector asks for: an address of this machine, or a name that is only looked up. */
export const unknownHost = (name: string) => `${name.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')}.exfil.example`;

/**
 * The same vectors as markup, as if a text had got through as it is: the frame, its policy and that of the page around it hold each of them
 * alone. Returns the names that may not have been looked up.
 */
export async function attackByMarkup(parts: Parts): Promise<string[]> {
  const all = Object.entries(vectors);
  for (const showing of showings) {
    for (let from = 0; from < all.length; from += atOnce) await showSome(parts, showing, all.slice(from, from + atOnce));
    await pressAll(parts, showing);
  }
  return Object.keys({ ...vectors, ...pressed })
    .filter((name) => name !== connectsAhead)
    .map(unknownHost);
}

async function showSome(
  { stage, browser, target, tally }: Parts,
  showing: Showing,
  some: [string, (target: string) => string][],
): Promise<void> {
  const pages = some.map(([name, vector]) => {
    const [here, elsewhere] = [`${target.url}/${unknownHost(name)}`, `http://${unknownHost(name)}/`].map(vector);
    return documentPage('x', `<h1>x</h1>${elsewhere}${here}`);
  });
  await stage.show(showing, pages);
  const left = [...browser.seen(), ...target.asked.splice(0)];
  for (const [name] of some) {
    const own = left.filter((event) => event.includes(unknownHost(name)));
    tally.attack(`${showing}, markup: ${name}`, own.length > 0 && own.join(', '));
  }
  const others = left.filter((event) => !event.includes('.exfil.example'));
  tally.attack(`${showing}, markup: nothing else`, others.length > 0 && others.join(', '));
}

async function pressAll({ stage, browser, target, tally }: Parts, showing: Showing): Promise<void> {
  for (const [name, vector] of Object.entries(pressed)) {
    const [frame] = await stage.show(showing, [documentPage('x', `<h1>x</h1>${vector(`${target.url}/pressed`)}`)]);
    await press(frame as Frame);
    const left = [...browser.seen(), ...target.asked.splice(0)];
    tally.attack(`${showing}, pressed: ${name}`, left.length > 0 && left.join(', '));
  }
}

/** A real press of the pointer, and then a turn of the page's own, by which what it set off has begun. */
async function press(frame: Frame): Promise<void> {
  await frame.locator('text=press').first().click({ timeout: 5_000, noWaitAfter: true, force: true });
  await frame.page().evaluate(async () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30))));
}
