import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { startBoards, type Boards } from '../boards/boards.ts';
import { launchChromium, type BoardAddress } from '../browsers/launch-chromium.ts';
import { addonUuid, launchFirefox } from '../browsers/launch-firefox.ts';
import { startCompanionProcess, type CompanionProcess } from './companion-process.ts';
import { importProfile, openDashboard, pairByHand, type Person } from './person.ts';
import { pressAction } from './press-action.ts';
import { chromiumSurface, firefoxSurface, type Surface } from './surface.ts';

const extensions = join(import.meta.dirname, '..', '..', 'extension', '.output');

/** Everything a test of the main job needs: boards, companion, a browser with the built extension, and a person who is paired and has a profile. */
export type Evening = { boards: Boards; companion: CompanionProcess; person: Person; dashboard: Surface; close(): Promise<void> };

type Options = { browser: 'chromium' | 'firefox'; env?: Record<string, string> };

export async function startEvening({ browser, env = {} }: Options): Promise<Evening> {
  const boards = await startBoards();
  const companion = await startCompanionProcess({ env });
  const opened = browser === 'chromium' ? await chromiumPerson(boards) : await firefoxPerson(boards);
  const dashboard = await openDashboard(opened.person, companion);
  await importProfile(dashboard);
  await pairByHand(opened.person, companion, dashboard);
  return {
    boards,
    companion,
    person: opened.person,
    dashboard,
    close: async () => {
      await opened.close();
      await companion.stop();
      await boards.close();
    },
  };
}

type Opened = { person: Person; close: () => Promise<void>; closed: (listener: () => void) => void; context: BrowserContext };

/** The extension as it is built for Chromium. */
export const chromiumExtension = join(extensions, 'chrome-mv3');

export async function chromiumPerson(boards: BoardAddress, options: { headless?: boolean; extension?: string } = {}): Promise<Opened> {
  const context = await launchChromium({ boards, extension: chromiumExtension, ...options });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const person: Person = {
    newPage: async () => chromiumSurface(await context.newPage()),
    extensionPage: (name) => `${origin}/${name}`,
    pressAction: async (url) => pressAction(context, new URL(origin).host, url),
  };
  return { person, context, close: async () => context.close(), closed: (listener) => void context.once('close', listener) };
}

export async function firefoxPerson(boards: Boards): Promise<Pick<Opened, 'person' | 'close'>> {
  const browser = await launchFirefox({ boards, extension: join(extensions, 'firefox-mv3') });
  const person: Person = {
    newPage: async () => firefoxSurface(await browser.newPage()),
    extensionPage: (name) => `moz-extension://${addonUuid}/${name}`,
  };
  return { person, close: async () => browser.close() };
}
