import type { Surface } from './surface.ts';

/** The page as it looks to somebody who asked for dark; the style sheets follow `color-scheme`. */
export async function inDark(page: Surface, work: () => Promise<void>): Promise<void> {
  const scheme = async (name: string) => page.evaluate((value) => void (document.documentElement.style.colorScheme = value), name);
  await scheme('dark');
  await work();
  await scheme('');
}
