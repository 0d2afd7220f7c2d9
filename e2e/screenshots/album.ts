import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';

/** Pictures of every screen: a folder for each, a file for each state, width and scheme, and a page that shows them all. */
export type Album = {
  /** Widths in pixels; those of a desk and of a telephone where nothing is said. */
  take(page: Page, screen: string, state: string, widths?: number[], height?: number): Promise<void>;
  /** Writes the page; answers how many pictures there are, and how many bytes. */
  close(): { pictures: number; bytes: number };
};

type Picture = { screen: string; state: string; width: number; scheme: 'light' | 'dark' };

const usualWidths = [1280, 390];
/** Of WebP, where letters are still sharp. */
const quality = 72;

export function openAlbum(folder: string): Album {
  rmSync(folder, { recursive: true, force: true });
  const pictures: Picture[] = [];
  return {
    take: async (page, screen, state, widths = usualWidths, height = 900) => {
      mkdirSync(join(folder, screen), { recursive: true });
      for (const scheme of ['light', 'dark'] as const)
        for (const width of widths) {
          // A picture in the middle of a change of colour shows neither.
          await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
          await page.setViewportSize({ width, height });
          writeFileSync(join(folder, fileOf({ screen, state, width, scheme })), await pictureOf(page));
          pictures.push({ screen, state, width, scheme });
        }
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: widths[0] ?? 1280, height: 900 });
    },
    close: () => {
      writeFileSync(join(folder, 'README.md'), indexOf(pictures));
      const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
      return { pictures: pictures.length, bytes };
    },
  };
}

/** As WebP, which Playwright itself does not make; two frames are waited for, so that what was just laid out anew is drawn. */
async function pictureOf(page: Page): Promise<Buffer> {
  await page.evaluate(
    async () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
  const session = await page.context().newCDPSession(page);
  const capture = async () => (await session.send('Page.captureScreenshot', { format: 'webp', quality })).data;
  // A frame in the page may still be half drawn: two pictures of it would differ.
  let [before, data] = ['', await capture()];
  for (let tries = 0; data !== before && tries < 5; tries += 1) [before, data] = [data, await capture()];
  await session.detach();
  return Buffer.from(data, 'base64');
}

const fileOf = ({ screen, state, width, scheme }: Picture) => `${screen}/${state}-${width}-${scheme}.webp`;

function indexOf(pictures: Picture[]): string {
  const screens = [...new Set(pictures.map(({ screen }) => screen))];
  const sections = screens.map((screen) => sectionOf(screen, pictures));
  const links = screens.map((screen) => `[${screen}](#${screen})`).join(' · ');
  return ['# Screens', 'Every screen in its states, made by `pnpm run screenshots`.', links, ...sections].join('\n\n').concat('\n');
}

function sectionOf(screen: string, pictures: Picture[]): string {
  const own = pictures.filter((picture) => picture.screen === screen);
  const states = [...new Set(own.map(({ state }) => state))];
  const rows = states.flatMap((state) => [
    `### ${screen}: ${state}`,
    `<p>\n${own
      .filter((picture) => picture.state === state)
      .map(imageOf)
      .join('\n')}\n</p>`,
  ]);
  return [`## ${screen}`, ...rows].join('\n\n');
}

function imageOf(picture: Picture): string {
  const { screen, state, width, scheme } = picture;
  const shown = width > 600 ? 320 : 110;
  return `  <a href="${fileOf(picture)}"><img src="${fileOf(picture)}" width="${shown}" alt="${screen}, ${state}, ${width} pixels, ${scheme}" /></a>`;
}
