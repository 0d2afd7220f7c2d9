import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { run } from './run.ts';

const isRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function hasChromium(): boolean {
  return [process.env.CHROMIUM_PATH, '/usr/bin/chromium', chromium.executablePath()].some((path) => path && existsSync(path));
}

function hasFirefox(): boolean {
  const paths = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
  return paths.some((path) => path && existsSync(path));
}

async function installBySystem(packages: string[]): Promise<void> {
  await run('apt-get', ['update', '-qq'], { aside: true });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    aside: true,
  });
}

/** Makes sure that the browsers wanted are on this machine, and says what to do where that cannot be done for the person. */
export async function needBrowsers(wanted: { firefox: boolean }): Promise<void> {
  const missing = [...(hasChromium() ? [] : ['chromium', 'fonts-liberation']), ...(wanted.firefox && !hasFirefox() ? ['firefox-esr'] : [])];
  if (missing.length === 0) return;
  console.error(`Installing ${missing.join(', ')} …`);
  if (isRootOnDebian) await installBySystem(missing);
  else if (!hasChromium()) await run('npx', ['playwright', 'install', 'chromium'], { aside: true });
  if (wanted.firefox && !hasFirefox())
    console.error('Firefox was not found. Install it, or set FIREFOX_PATH, to run the tests that need it.');
}
