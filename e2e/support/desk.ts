import { expect } from 'vitest';
import { type Boards, startBoards } from '../boards/boards.ts';
import { type CompanionProcess, startCompanionProcess } from './companion-process.ts';
import { chromiumPerson } from './evening.ts';
import { importProfile, openDashboard, type Person } from './person.ts';
import type { Surface } from './surface.ts';

type Desk = { dashboard: Surface; boards: Boards; companion: CompanionProcess; person: Person; folder: string; close(): Promise<void> };

/** The dashboard alone, with a companion and the sample profile: for what happens before and after the browsing. */
export async function startDesk(env: Record<string, string> = {}): Promise<Desk> {
  const boards = await startBoards();
  const companion = await startCompanionProcess({ env });
  const opened = await chromiumPerson(boards);
  const dashboard = await openDashboard(opened.person, companion);
  await importProfile(dashboard);
  const close = async () => {
    await opened.close();
    await companion.stop();
    await boards.close();
  };
  return { dashboard, boards, companion, person: opened.person, folder: companion.dataFolder, close };
}

/** Opens one tab of an application. */
export async function openTab(dashboard: Surface, name: string): Promise<void> {
  // A room is fetched when it is first gone to; until then the one before is there.
  await dashboard.waitFor('[role="tab"]');
  await dashboard.evaluate(
    (wanted) => [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find(({ textContent }) => textContent === wanted)?.click(),
    name,
  );
}

/** Chooses what begins with this text in a select. */
export async function choose(dashboard: Surface, selector: string, text: string): Promise<void> {
  await dashboard.evaluate(
    ([where = '', wanted = '']) => {
      const select = document.querySelector<HTMLSelectElement>(where);
      const option = [...(select?.options ?? [])].find((one) => one.text.startsWith(wanted));
      if (select === null || option === undefined) throw new Error(`${wanted} cannot be chosen in ${where}`);
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [selector, text],
  );
}

/** Until the page says it; the answer comes over the network. */
export async function untilShown(dashboard: Surface, selector: string, text: string): Promise<void> {
  await expect.poll(async () => dashboard.text(selector), { timeout: 20_000 }).toContain(text);
}

/** A sentence of the tailored CV of the application that is open, in the person's own wording: another version of it, by the same name. */
export async function reword(dashboard: Surface, from: string, to: string): Promise<void> {
  await openTab(dashboard, 'Proof');
  await untilShown(dashboard, '[aria-label="CV"]', from);
  await dashboard.press(`Reword: ${from}`);
  await dashboard.type('textarea', to);
  await dashboard.press('Save');
  await untilShown(dashboard, '[aria-label="CV"]', `Before: ${from}`);
}

/** Adds a posting by its text and opens its application. */
export async function pastePosting(dashboard: Surface, text: string, company = ''): Promise<void> {
  await dashboard.click('a[href="/applications"]');
  await dashboard.click('#add-posting details > summary');
  await dashboard.type('textarea[name="text"]', text);
  if (company !== '') await dashboard.type('input[name="company"]', company);
  await dashboard.press('Save');
  await untilShown(dashboard, '.room h1', text.split('\n')[0] ?? '');
}
