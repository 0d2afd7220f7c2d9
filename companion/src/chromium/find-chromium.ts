import { existsSync } from 'node:fs';

/** CHROMIUM_PATH, then the system's, then one that Playwright has brought; undefined where there is none. */
export function findChromium(brought: string): string | undefined {
  const systems = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return [...systems, brought].find((path) => path !== undefined && path !== '' && existsSync(path));
}
