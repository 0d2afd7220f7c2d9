import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTab, pastePosting, startDesk, untilShown } from '../support/desk.ts';

let desk: Awaited<ReturnType<typeof startDesk>>;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(async () => desk?.close());

const text = [
  'Softwareentwicklerin für Berichte',
  'Du baust mit uns die Werkzeuge für die Auswertung und bist für die Fragen der Filialen da.',
  'Anforderungen:',
  'Wir suchen jemanden mit mindestens 3 Jahren Erfahrung in TypeScript und ClickHouse.',
  'Gehalt: 65.000 – 80.000 € im Jahr.',
].join('\n');

test('a posting pasted as text is saved at once, says what it asks, and is tailored to like any other, in its language', async () => {
  const { dashboard } = desk;
  await pastePosting(dashboard, text, 'Tidewater');
  await untilShown(dashboard, '[aria-label="What the posting says"]', '€80,000 a year');
  const said = await dashboard.text('[aria-label="What the posting says"]');
  expect(said).toMatch(/€65,000\s–\s€80,000 a year/u);
  expect(said).toContain('3 years');
  expect(said).toMatch(/Must have.*ClickHouse/u);
  expect(said).toContain('German');
  await dashboard.press('Tailor CV and letter');
  await openTab(dashboard, 'Proof');
  await untilShown(
    dashboard,
    '[aria-label="Letter"]',
    'hiermit bewerbe ich mich auf die Stelle Softwareentwicklerin für Berichte bei Tidewater',
  );
  await openTab(dashboard, 'Interview');
  await dashboard.waitFor('iframe.sheet[title="Interview"]');
});

test('an address that is no posting is told so and stays to be mended; nothing is kept of it', async () => {
  const { dashboard } = desk;
  await dashboard.click('a[href="/applications"]');
  await dashboard.waitFor('table.table tbody tr');
  const before = await dashboard.count('table.table tbody tr');
  await dashboard.type('input[name="address"]', 'https://127.0.0.1/tidewater/j/0A1B2C3D4E/');
  await dashboard.press('Add');
  await untilShown(dashboard, '[data-code="address-not-allowed"]', 'not the address of a posting');
  const typed = await dashboard.evaluate(() => document.querySelector<HTMLInputElement>('input[name="address"]')?.value, null);
  expect(typed).toContain('0A1B2C3D4E');
  expect(await dashboard.count('table.table tbody tr')).toBe(before);
});
