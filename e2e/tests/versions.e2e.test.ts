import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTab, pastePosting, reword, startDesk, untilShown } from '../support/desk.ts';
import type { Surface } from '../support/surface.ts';

let desk: Awaited<ReturnType<typeof startDesk>>;
let dashboard: Surface;
beforeAll(async () => {
  desk = await startDesk();
  ({ dashboard } = desk);
});
afterAll(async () => desk?.close());

const bullet = 'Led four engineers through a migration of 60 services to TypeScript';
const shorter = 'Led four engineers through a migration to TypeScript';

test('a reworded sentence is a version of its own: what changed is shown by its words, and the older one is taken back', async () => {
  await pastePosting(dashboard, 'Engineer\nWe look for someone with TypeScript and PostgreSQL.');
  await openTab(dashboard, 'Versions');
  await untilShown(dashboard, '.room', 'There is no version yet');
  await dashboard.press('Tailor CV and letter');
  await dashboard.waitFor('[data-version="1"]');
  await reword(dashboard, bullet, shorter);

  await openTab(dashboard, 'Versions');
  await untilShown(dashboard, '[data-version="2"]', 'Reworded by you');
  await untilShown(dashboard, '[aria-label="Changes in the CV"] del', 'of 60 services');
  expect(await dashboard.text('[aria-label="Changes in the CV"]')).toContain('reworded');
  expect(await dashboard.count('[aria-label="Changes in the Letter"]')).toBeLessThanOrEqual(1);
  await dashboard.press('Use version 1 again');
  await untilShown(dashboard, '[data-version="3"]', 'Taken back');
  await openTab(dashboard, 'CV');
  await dashboard.waitFor('iframe.sheet[title="CV"]');
  const shown = await dashboard.evaluate(
    async () => (await fetch(document.querySelector<HTMLIFrameElement>('iframe.sheet')?.src ?? '')).text(),
    null,
  );
  expect(shown).toContain(bullet);
});
