import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBoards, type Boards } from '../boards/boards.ts';
import { startCompanionProcess, type CompanionProcess } from '../support/companion-process.ts';
import { chromiumPerson } from '../support/evening.ts';
import { importProfile, openDashboard } from '../support/person.ts';
import type { Surface } from '../support/surface.ts';

let boards: Boards;
let companion: CompanionProcess;
let opened: Awaited<ReturnType<typeof chromiumPerson>>;
let dashboard: Surface;
beforeAll(async () => {
  boards = await startBoards();
  companion = await startCompanionProcess();
  opened = await chromiumPerson(boards);
  dashboard = await openDashboard(opened.person, companion);
  await importProfile(dashboard);
});
afterAll(async () => {
  await opened?.close();
  await companion?.stop();
  await boards?.close();
});

const bullet = 'Led four engineers through a migration of 60 services to TypeScript';
const shorter = 'Led four engineers through a migration to TypeScript';

const untilShown = async (selector: string, text: string) =>
  expect.poll(async () => dashboard.text(selector), { timeout: 20_000 }).toContain(text);
const openTab = async (name: string) =>
  dashboard.evaluate(
    (wanted) => [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find(({ textContent }) => textContent === wanted)?.click(),
    name,
  );

test('a reworded sentence is a version of its own: what changed is shown by its words, and the older one is taken back', async () => {
  await dashboard.click('a[href="/applications"]');
  await dashboard.click('details > summary');
  await dashboard.type('textarea[name="text"]', 'Engineer\nWe look for someone with TypeScript and PostgreSQL.');
  await dashboard.press('Save');
  await untilShown('.room h1', 'Engineer');
  await openTab('Versions');
  await untilShown('.room', 'There is no version yet');
  await dashboard.press('Tailor CV and letter');
  await dashboard.waitFor('[data-version="1"]');
  await openTab('Proof');
  await untilShown('[aria-label="CV"]', bullet);
  await dashboard.press(`Reword: ${bullet}`);
  await dashboard.type('textarea', shorter);
  await dashboard.press('Save');
  await untilShown('[aria-label="CV"]', `Before: ${bullet}`);

  await openTab('Versions');
  await untilShown('[data-version="2"]', 'Reworded by you');
  await untilShown('[aria-label="Changes in the CV"] del', 'of 60 services');
  expect(await dashboard.text('[aria-label="Changes in the CV"]')).toContain('reworded');
  expect(await dashboard.count('[aria-label="Changes in the Letter"]')).toBeLessThanOrEqual(1);
  await dashboard.press('Use version 1 again');
  await untilShown('[data-version="3"]', 'Taken back');
  await openTab('CV');
  await dashboard.waitFor('iframe.sheet[title="CV"]');
  const shown = await dashboard.evaluate(
    async () => (await fetch(document.querySelector<HTMLIFrameElement>('iframe.sheet')?.src ?? '')).text(),
    null,
  );
  expect(shown).toContain(bullet);
});
