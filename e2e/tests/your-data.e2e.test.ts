import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startBoards } from '../boards/boards.ts';
import { startCompanionProcess } from '../support/companion-process.ts';
import { untilShown } from '../support/desk.ts';
import { chromiumPerson } from '../support/evening.ts';
import { importProfile, openDashboard } from '../support/person.ts';

test('everything is exported, erased on a typed word, and brought back, without leaving the dashboard', { timeout: 120_000 }, async () => {
  const boards = await startBoards();
  onTestFinished(() => boards.close());
  const companion = await startCompanionProcess();
  onTestFinished(() => companion.stop());
  const { person, context, close } = await chromiumPerson(boards);
  onTestFinished(() => close());
  const dashboard = await openDashboard(person, companion);
  await importProfile(dashboard);
  await dashboard.click('nav a[href="/settings"]');

  const page = context.pages().find((each) => each.url().includes('sincerely.localhost'));
  const [download] = await Promise.all([page?.waitForEvent('download'), dashboard.press('Export everything')]);
  const archive = join(mkdtempSync(join(tmpdir(), 'sincerely-export-')), download?.suggestedFilename() ?? '');
  await download?.saveAs(archive);

  // As what could not be saved is kept.
  await dashboard.evaluate(() => localStorage.setItem('notes-draft:1', '{}'), null);
  await dashboard.click('section[aria-label="Your data"] summary');
  expect(await dashboard.count('section[aria-label="Your data"] details button:disabled')).toBe(1);
  await dashboard.type('input[name="eraseWord"]', 'erase everything');
  await dashboard.click('section[aria-label="Your data"] details button');
  await dashboard.waitFor('nav.rail a[href="/"][aria-current], nav.rail');
  await untilShown(dashboard, '.room h1', 'Today');
  expect(await dashboard.evaluate(() => localStorage.getItem('notes-draft:1'), null)).toBeNull();
  await dashboard.click('nav a[href="/profile"]');
  await dashboard.waitFor('.room h1');
  expect(await dashboard.evaluate(() => document.body.innerText.includes('Okafor'), null)).toBe(false);

  await dashboard.click('nav a[href="/settings"]');
  await dashboard.upload('input[name="export"]', archive);
  await dashboard.press('Bring it back');
  await untilShown(dashboard, '.room h1', 'Today');
  await dashboard.click('nav a[href="/profile"]');
  await expect
    .poll(
      async () => dashboard.evaluate(() => [...document.querySelectorAll('input')].some(({ value }) => value.includes('Okafor')), null),
      { timeout: 20_000 },
    )
    .toBe(true);
});
