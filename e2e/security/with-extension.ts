import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { startBoards, type Boards } from '../boards/boards.ts';
import { startCompanionProcess } from '../support/companion-process.ts';
import { chromiumExtension, chromiumPerson } from '../support/evening.ts';
import { importProfile, openDashboard, pairByHand, untilTab, type Person, type SeenTab } from '../support/person.ts';
import { chromiumSurface, type Surface } from '../support/surface.ts';

/** A paired browser with the built extension and a profile, another extension beside it, and the boards. */
export type AttackedBrowser = {
  boards: Boards;
  context: BrowserContext;
  person: Person;
  /** A page of the extension's own, from where its state can be read. */
  own: Surface;
  ownId: string;
};

export async function withExtension<Result>(work: (attacked: AttackedBrowser) => Promise<Result>): Promise<Result> {
  const boards = await startBoards();
  const companion = await startCompanionProcess({ env: {} });
  const { person, context, close } = await chromiumPerson(boards, { extension: `${chromiumExtension},${await otherExtension()}` });
  try {
    const dashboard = await openDashboard(person, companion);
    await importProfile(dashboard);
    await pairByHand(person, companion, dashboard);
    const own = await person.newPage();
    await own.open(person.extensionPage('sidepanel.html'));
    return await work({ boards, context, person, own, ownId: new URL(person.extensionPage('')).host });
  } finally {
    await close();
    await companion.stop();
    await boards.close();
  }
}

/** An extension of somebody else's, which may be anywhere but in ours. */
async function otherExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'other-extension-'));
  const manifest = { manifest_version: 3, name: 'Other', version: '1.0', background: { service_worker: 'worker.js' } };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), 'self.other = true;');
  await writeFile(join(folder, 'page.html'), '<!doctype html><title>Other</title>');
  return folder;
}

export type OpenedForm = { page: Page; tab: SeenTab };

/** Opens a posting's form in a tab in front, and waits until the extension has planned it. */
export async function openPlanned({ context, own }: AttackedBrowser, url: string): Promise<OpenedForm> {
  const page = await context.newPage();
  chromiumSurface(page);
  await page.goto(url);
  const tab = await untilTab(own, `with a plan for ${url}`, (seen) => seen.url === url && seen.plan !== undefined);
  return { page, tab };
}
