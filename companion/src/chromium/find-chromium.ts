import { existsSync } from 'node:fs';

/** CHROMIUM_PATH, then the system's, then one that Playwright has brought; undefined where there is none. */
export function findChromium(brought: string): string | undefined {
  const systems = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return [...systems, brought].find((path) => path !== undefined && path !== '' && existsSync(path));
}

/** What every Chromium of ours is started with: it fetches nothing for itself. */
export function quietArguments(): string[] {
  return [
    // Chromium's sandbox does not work for root; there only.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
  ];
}
