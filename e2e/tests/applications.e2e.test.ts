import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seriousFindings } from '../support/serious-findings.ts';
import { choose, startDesk, untilShown } from '../support/desk.ts';
import { inDark } from '../support/in-dark.ts';
import type { Surface } from '../support/surface.ts';
import { tableOf } from '../support/table-of.ts';

let desk: Awaited<ReturnType<typeof startDesk>>;
let dashboard: Surface;
beforeAll(async () => {
  desk = await startDesk();
  ({ dashboard } = desk);
});
afterAll(async () => desk?.close());

const table = '.applications-table';
const said = '.applications > .notice';
const line = (index: number) => `tr[data-index="${index}"]`;
const rowCount = async () => dashboard.evaluate(() => document.querySelector('.applications-table')?.getAttribute('aria-rowcount'), null);
const addressHas = async (part: string) => expect.poll(async () => dashboard.url()).toContain(part);

describe('a table of another program', () => {
  test('is shown before it is taken, and taken back whole', async () => {
    await dashboard.click('a[href="/applications"]');
    await untilShown(dashboard, '.empty', 'No applications yet');
    await dashboard.click('#add-posting details:nth-of-type(2) > summary');
    await dashboard.type('textarea[name="csv"]', 'Position;Firma;Mood\nBaker;Acme;good\n;;bad\n');
    await dashboard.press('Preview');
    await untilShown(dashboard, '[aria-label="Preview"]', '1 application to take over');
    expect(await dashboard.text('[aria-label="Columns"]')).toMatch(/Position.*title.*Firma.*employer.*Mood.*left out/u);
    expect(await dashboard.text('[aria-label="Lines left out"]')).toContain('Line 3');
    expect(await dashboard.count(table)).toBe(0);
    await dashboard.press('Take over 1 application');
    await dashboard.waitFor(`${table} ${line(0)} a`);
    await dashboard.press('Undo');
    await untilShown(dashboard, '.empty', 'No applications yet');
    expect(await seriousFindings(dashboard)).toEqual([]);
  });

  test('is taken from a file of hundreds', async () => {
    const file = join(desk.folder, 'table.csv');
    writeFileSync(file, tableOf(600));
    await dashboard.upload('input[name="table"]', file);
    await dashboard.press('Take over 600 applications');
    await expect.poll(rowCount, { timeout: 20_000 }).toBe('601');
  });
});

describe('the table', () => {
  test('draws what is on the screen alone, and finds its rows when it is scrolled', async () => {
    await dashboard.waitFor(`${table} ${line(0)} a`);
    expect(await dashboard.count(`${table} tbody tr`)).toBeLessThan(60);
    await dashboard.evaluate(() => document.querySelector('.list-scroll')?.scrollTo(0, 1_000_000), null);
    await dashboard.waitFor(`${line(599)} a`);
    expect(await dashboard.evaluate((row) => document.querySelector(row)?.getAttribute('aria-rowindex'), line(599))).toBe('601');
  });

  test('is searched, filtered and ordered, and the address keeps it', async () => {
    await dashboard.keys('/');
    await dashboard.type('input[type="search"]', 'zurich baker');
    await expect.poll(rowCount).toBe('21');
    await addressHas('q=zurich');
    await dashboard.press('Interview');
    await expect.poll(rowCount).not.toBe('21');
    await addressHas('status=');
    const narrowed = await rowCount();
    const url = await dashboard.url();
    await dashboard.evaluate(() => document.querySelector<HTMLElement>('th[aria-sort="none"] button')?.click(), null);
    await dashboard.waitFor('th[aria-sort="ascending"]');
    // The rows of before stand there until the ordered ones have come.
    await expect.poll(isInOrder, { timeout: 10_000 }).toBe(true);
    await dashboard.open(url);
    await expect.poll(rowCount).toBe(narrowed);
    await dashboard.type('input[type="search"]', 'nobody has this');
    await untilShown(dashboard, '.empty', 'Nothing matches');
    await dashboard.press('Show all');
    await expect.poll(rowCount).toBe('601');
  });

  test('is searched over the live connection, and by requests where that is cut while it is asked', async () => {
    const requests = async () =>
      dashboard.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/api/applications?')).length,
        null,
      );
    const all = new URL('/applications', await dashboard.url()).href;
    await dashboard.open(all);
    await expect.poll(rowCount).toBe('601');
    // The list may have come by a request, before the connection stood.
    await untilShown(dashboard, '.rail-state', 'Live');
    const before = await requests();
    await dashboard.type('input[type="search"]', 'zurich baker');
    await expect.poll(rowCount).toBe('21');
    expect(await requests()).toBe(before);
    await dashboard.evaluate(() => {
      WebSocket.prototype.send = function cut() {
        this.close();
      };
    }, null);
    await dashboard.type('input[type="search"]', 'berlin');
    await expect.poll(rowCount).toBe('101');
    expect(await requests()).toBeGreaterThan(before);
    await dashboard.open(all);
    await expect.poll(rowCount).toBe('601');
  });

  test('is gone through by keys', async () => {
    await dashboard.evaluate(() => document.querySelector<HTMLElement>('.applications-table')?.focus(), null);
    await dashboard.keys('ArrowDown', 'j', 'x');
    await dashboard.waitFor(`${line(2)}[aria-selected="true"]`);
    await dashboard.keys('j', 'j', 'Shift+X');
    await untilShown(dashboard, '.bulk-bar', '3 selected');
    await dashboard.keys('Escape');
    await expect.poll(async () => dashboard.count('.bulk-bar')).toBe(0);
    const href = await dashboard.evaluate((row) => document.querySelector(`${row} a`)?.getAttribute('href'), line(4));
    await dashboard.keys('Enter');
    await addressHas(String(href));
    await dashboard.waitFor('[role="tablist"]');
    await dashboard.evaluate(() => history.back(), null);
    await dashboard.waitFor(`${line(4)}[data-active="true"]`);
  });

  test('changes many at once and takes it back', async () => {
    await dashboard.type('input[type="search"]', 'zurich baker');
    await expect.poll(rowCount).toBe('21');
    await dashboard.click('input[aria-label="Select all that match"]');
    await untilShown(dashboard, '.bulk-bar', '20 selected');
    await dashboard.type('input[aria-label="Tag to add"]', 'far away');
    await dashboard.press('Add tag');
    await untilShown(dashboard, said, 'Tagged “far away”: 20 applications.');
    await dashboard.press('Undo');
    await untilShown(dashboard, said, 'Taken back: 20 applications.');
    await choose(dashboard, 'select[aria-label="Set status"]', 'Not started');
    await untilShown(dashboard, said, 'stayed as they were: The application cannot go');
    await dashboard.press('Undo');
    await untilShown(dashboard, said, 'Taken back');
    await dashboard.press('Remove');
    await untilShown(dashboard, '.empty', 'Nothing matches');
    await dashboard.press('Undo');
    await expect.poll(rowCount).toBe('21');
  });

  test('changes more than one piece, says how far it is, and takes all of it back', async () => {
    await dashboard.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver(() => {
        const text = document.querySelector('[data-testid="changing"] [role="status"]')?.textContent ?? '';
        if (text !== '' && seen.at(-1) !== text) seen.push(text);
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    }, null);
    await dashboard.type('input[type="search"]', '');
    await expect.poll(rowCount).toBe('601');
    await dashboard.click('input[aria-label="Select all that match"]');
    await untilShown(dashboard, '.bulk-bar', '600 selected');
    await dashboard.type('input[aria-label="Tag to add"]', 'everywhere');
    await dashboard.press('Add tag');
    await untilShown(dashboard, said, 'Tagged “everywhere”: 600 applications.');
    await dashboard.press('Undo');
    await untilShown(dashboard, said, 'Taken back: 600 applications.');
    const seen = await dashboard.evaluate(() => (globalThis as unknown as { seen: string[] }).seen, null);
    expect(seen).toContain('500 of 600 · 83%');
    await dashboard.keys('Escape');
  });

  test('orders by what is offered, and shows the columns that are wanted', async () => {
    await dashboard.click('.choose-columns > summary');
    await dashboard.click('.choose-columns label:nth-of-type(1) input');
    await expect.poll(async () => dashboard.count('.cell-salary')).toBe(0);
    await dashboard.click('.choose-columns label:nth-of-type(1) input');
    await dashboard.waitFor('.cell-salary');
    await dashboard.press('Salary');
    await addressHas('sort=salary');
    await dashboard.press('Changed');
    await dashboard.click('.choose-columns > summary');
  });

  test('has nothing that axe finds serious, in light and in dark', async () => {
    await dashboard.click('input[aria-label="Select all that match"]');
    await dashboard.waitFor('.bulk-bar');
    expect(await seriousFindings(dashboard)).toEqual([]);
    await inDark(dashboard, async () => expect(await seriousFindings(dashboard)).toEqual([]));
  });
});

async function isInOrder(): Promise<boolean> {
  const titles = await dashboard.evaluate(
    () => [...document.querySelectorAll('.cell-posting a')].map(({ textContent }) => textContent),
    null,
  );
  return titles.length > 0 && titles.every((title, at) => at === 0 || (titles[at - 1] ?? '').localeCompare(title) <= 0);
}
