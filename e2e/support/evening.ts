import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBoards, type Boards } from '../boards/boards.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { addonUuid, launchFirefox } from '../browsers/launch-firefox.ts';
import { startCompanionProcess, type CompanionProcess } from './companion-process.ts';
import { importProfile, openDashboard, pairByHand, type Person } from './person.ts';
import { chromiumSurface, firefoxSurface, type Surface } from './surface.ts';

const extensions = join(import.meta.dirname, '..', '..', 'extension', '.output');

/** Everything a test of the main job needs: boards, companion, a browser with the built extension, and a person who is paired and has a profile. */
export type Evening = { boards: Boards; companion: CompanionProcess; person: Person; dashboard: Surface; close(): Promise<void> };

type Options = { browser: 'chromium' | 'firefox'; env?: Record<string, string> };

export async function startEvening({ browser, env = {} }: Options): Promise<Evening> {
  const boards = await startBoards();
  const companion = await startCompanionProcess({ env });
  const { person, close } = browser === 'chromium' ? await chromiumPerson(boards) : await firefoxPerson(boards);
  const dashboard = await openDashboard(person, companion);
  await importProfile(dashboard);
  await pairByHand(person, companion, dashboard);
  return {
    boards,
    companion,
    person,
    dashboard,
    close: async () => {
      await close();
      await companion.stop();
      await boards.close();
    },
  };
}

export async function chromiumPerson(boards: Boards): Promise<{ person: Person; close(): Promise<void> }> {
  const context = await launchChromium({
    boards,
    extension: join(extensions, 'chrome-mv3'),
    userData: mkdtempSync(join(tmpdir(), 'sincerely-chromium-')),
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const person: Person = { newPage: async () => chromiumSurface(await context.newPage()), extensionPage: (name) => `${origin}/${name}` };
  return { person, close: async () => context.close() };
}

export async function firefoxPerson(boards: Boards): Promise<{ person: Person; close(): Promise<void> }> {
  const browser = await launchFirefox({ boards, extension: join(extensions, 'firefox-mv3') });
  const person: Person = {
    newPage: async () => firefoxSurface(await browser.newPage()),
    extensionPage: (name) => `moz-extension://${addonUuid}/${name}`,
  };
  return { person, close: async () => browser.close() };
}
