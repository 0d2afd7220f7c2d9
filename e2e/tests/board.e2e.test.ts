import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousFindings } from '../support/serious-findings.ts';
import { startDesk, untilShown } from '../support/desk.ts';
import { inDark } from '../support/in-dark.ts';
import type { Surface } from '../support/surface.ts';
import { tableOf } from '../support/table-of.ts';

let desk: Awaited<ReturnType<typeof startDesk>>;
let dashboard: Surface;
beforeAll(async () => {
  desk = await startDesk();
  ({ dashboard } = desk);
  const file = join(desk.folder, 'table.csv');
  writeFileSync(file, tableOf(140));
  await dashboard.click('a[href="/applications"]');
  await dashboard.click('#add-posting details:nth-of-type(2) > summary');
  await dashboard.upload('input[name="table"]', file);
  await dashboard.press('Take over 140 applications');
  await dashboard.waitFor('.applications-table');
  await dashboard.press('Board');
  await dashboard.waitFor('[data-column="Draft"] [data-index="0"] a');
});
afterAll(async () => desk?.close());

const column = (name: string) => `[data-column="${name}"]`;
const card = (name: string, index = 0) => `${column(name)} [data-index="${index}"]`;
const countIn = async (name: string) => dashboard.text(`${column(name)} h2`);
const said = '.applications > .notice';
const announced = '[data-testid="board-said"]';
const focusOn = async (selector: string) =>
  dashboard.evaluate((where) => document.querySelector<HTMLElement>(where)?.focus(), `${selector} a`);

test('shows each column with its count, and only the cards on the screen', async () => {
  for (const name of ['Draft', 'Interview', 'Rejected', 'Offer', 'Withdrawn']) await expect.poll(async () => countIn(name)).toContain('20');
  await expect.poll(async () => countIn('Submitted')).toContain('40');
  expect(await countIn('Ready')).toContain('0');
  expect(await dashboard.count(`${column('Submitted')} .board-card`)).toBeLessThan(30);
  await dashboard.evaluate((where) => document.querySelector(where)?.scrollTo(0, 100_000), `${column('Submitted')} .board-list`);
  await dashboard.waitFor(`${card('Submitted', 39)} a`);
});

test('a card goes to another column by keys alone, says where it may go, and goes back by Undo', async () => {
  const title = await dashboard.text(`${card('Draft')} a`);
  await focusOn(card('Draft'));
  await dashboard.keys(' ');
  await untilShown(
    dashboard,
    announced,
    `${title} lifted from Draft. It can go to Ready, Submitted, Interview, Offer, Rejected, Withdrawn.`,
  );
  await dashboard.keys('ArrowRight', 'ArrowRight', 'ArrowRight');
  await untilShown(dashboard, announced, 'Over Interview.');
  await dashboard.waitFor(`${column('Interview')}[data-goal="over"]`);
  await dashboard.keys(' ');
  await untilShown(dashboard, announced, `${title} moved to Interview.`);
  expect(await countIn('Draft')).toContain('19');
  expect(await dashboard.text(`${card('Interview')} a`)).toBe(title);
  expect(await dashboard.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-column]')?.dataset.column, null)).toBe(
    'Interview',
  );
  await dashboard.press('Undo');
  await expect.poll(async () => countIn('Draft')).toContain('20');
});

test('Escape puts a card back, and a column that does not take it says why', async () => {
  const title = await dashboard.text(`${card('Rejected')} a`);
  await focusOn(card('Rejected'));
  await dashboard.keys(' ', 'ArrowLeft', 'Escape');
  await untilShown(dashboard, announced, `Put back: ${title} stays in Rejected.`);
  await dashboard.keys(' ', 'ArrowRight');
  await untilShown(dashboard, announced, 'Over Withdrawn: it cannot go there from “Rejected”.');
  await untilShown(dashboard, `${column('Withdrawn')} .board-goal`, 'Not from “Rejected”');
  await dashboard.keys(' ');
  await untilShown(dashboard, said, `“${title}” stays where it is: it cannot go from “Rejected” to Withdrawn.`);
  expect(await countIn('Rejected')).toContain('20');
});

test('a card is dragged by the mouse; one that may not go there goes back with the reason', async () => {
  await dashboard.drag(card('Offer'), `${column('Rejected')} .board-list`);
  await untilShown(dashboard, said, 'moved to Rejected.');
  await expect.poll(async () => countIn('Offer')).toContain('19');
  await expect.poll(async () => countIn('Rejected')).toContain('21');
  await dashboard.drag(card('Rejected'), `${column('Draft')} .board-list`);
  await untilShown(dashboard, said, 'it cannot go from “Rejected” to Draft.');
  expect(await countIn('Rejected')).toContain('21');
  expect(await countIn('Draft')).toContain('20');
});

test('is remembered, and has nothing that axe finds serious', async () => {
  await dashboard.open(await dashboard.url());
  await dashboard.waitFor(`${card('Draft')} a`);
  expect(await seriousFindings(dashboard)).toEqual([]);
  await focusOn(card('Draft'));
  await dashboard.keys(' ');
  await dashboard.waitFor('[data-goal="yes"]');
  await inDark(dashboard, async () => expect(await seriousFindings(dashboard)).toEqual([]));
});
