import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { choose, openTab, pastePosting, startDesk, untilShown } from '../support/desk.ts';
import { minimalPdf } from '../support/minimal-pdf.ts';
import { openForm, pairByHand } from '../support/person.ts';
import type { Surface } from '../support/surface.ts';
import { tailor } from '../support/apply.ts';

let desk: Awaited<ReturnType<typeof startDesk>>;
let dashboard: Surface;
beforeAll(async () => {
  desk = await startDesk();
  ({ dashboard } = desk);
});
afterAll(async () => desk?.close());

const bases = 'section[aria-label="Base CVs"]';
/** Ticks or unticks the box of the fact with this text. */
const tick = async (text: string) =>
  dashboard.evaluate(
    (wanted) =>
      [...document.querySelectorAll('label')]
        .find(({ textContent }) => textContent.includes(wanted))
        ?.querySelector('input')
        ?.click(),
    text,
  );

test('a second base is made, chosen from, ordered, and a CV tailored from it says nothing that is not in it', async () => {
  await dashboard.click('a[href="/documents"]');
  await dashboard.type(`${bases} input[name="base"]`, 'Manager');
  await dashboard.press('Add a base CV');
  await dashboard.waitFor('[data-base="Manager"] a');
  await dashboard.click('[data-base="Manager"] a');
  await untilShown(dashboard, 'h1', 'Manager');
  await tick('Built the patient intake API');
  await tick('Led four engineers');
  await untilShown(dashboard, '[role="status"].soft', 'Saved.');
  await dashboard.press('Down: Senior Software Engineer, Northwind Analytics');
  await expect
    .poll(async () => dashboard.evaluate(() => document.querySelector('fieldset:nth-of-type(2) .check')?.textContent ?? '', null))
    .toContain('Harbor Health');

  await pastePosting(dashboard, 'Engineering manager\nWe look for someone with Python, TypeScript and PostgreSQL.', 'Tidewater');
  await choose(dashboard, 'select[aria-label="Base CV"]', 'Manager');
  await dashboard.press('Tailor CV and letter');
  await openTab(dashboard, 'Proof');
  await untilShown(dashboard, '[aria-label="CV"]', 'Cut p95 report time');
  expect(await dashboard.text('[aria-label="CV"]')).not.toMatch(/patient intake|Led four engineers/u);
  const headings = await dashboard.evaluate(
    () => [...document.querySelectorAll('[aria-label="CV"] h3')].map(({ textContent }) => textContent),
    null,
  );
  const placeOf = (employer: string) => headings.findIndex((text) => text.includes(employer));
  expect(placeOf('Harbor Health')).toBeLessThan(placeOf('Northwind'));
  expect(placeOf('Harbor Health')).toBeGreaterThan(-1);
});

test('a base is copied, renamed, removed and taken back; the only one stays', async () => {
  await dashboard.click('a[href="/documents"]');
  await dashboard.waitFor('[data-base="Manager"]');
  await dashboard.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('[data-base="Manager"] button')]
        .find(({ textContent }) => textContent === 'Duplicate')
        ?.click(),
    null,
  );
  await dashboard.waitFor('[data-base="Manager, copy"]');
  await dashboard.press('Rename Manager, copy');
  await dashboard.type('input[aria-label="New name of Manager, copy"]', 'Lead');
  await dashboard.press('Save name');
  await dashboard.waitFor('[data-base="Lead"]');
  await dashboard.click('[data-base="Lead"] .row button:last-of-type');
  await untilShown(dashboard, `${bases} .notice`, 'Removed “Lead”');
  await dashboard.press('Undo');
  await dashboard.waitFor('[data-base="Lead"]');
});

test('files of one’s own are named, made the default, removed and taken back; what was made is listed with its application', async () => {
  const cv = (name: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'sincerely-cv-')), name);
    writeFileSync(file, minimalPdf(name));
    return file;
  };
  const files = 'section[aria-label="Your files"]';
  const pressIn = async (name: string, button: string) =>
    dashboard.evaluate(
      ([document_ = '', wanted = '']) =>
        [...document.querySelectorAll<HTMLElement>(`[data-document="${document_}"] button`)]
          .find(({ textContent }) => textContent === wanted)
          ?.click(),
      [name, button],
    );
  for (const name of ['two-pages.pdf', 'one-page.pdf']) {
    await dashboard.upload(`${files} input[name="resume"]`, cv(name));
    await untilShown(dashboard, `[data-document="${name}"]`, 'default ·');
  }
  await pressIn('two-pages.pdf', 'Make default');
  await untilShown(dashboard, '[data-document="two-pages.pdf"]', 'default ·');
  expect(await dashboard.text('[data-document="one-page.pdf"]')).not.toContain('default ·');
  await dashboard.press('Rename one-page.pdf');
  await dashboard.type('input[aria-label="New name of one-page.pdf"]', 'Short CV');
  await dashboard.press('Save name');
  await dashboard.waitFor('[data-document="Short CV.pdf"]');
  await pressIn('two-pages.pdf', 'Remove');
  await untilShown(dashboard, `${files} .notice`, 'Removed two-pages.pdf');
  await untilShown(dashboard, '[data-document="Short CV.pdf"]', 'default ·');
  await dashboard.press('Undo');
  await untilShown(dashboard, '[data-document="two-pages.pdf"]', 'default ·');

  expect(await dashboard.text('[data-made]')).toContain('Engineering manager, Tidewater');
  await dashboard.click('[data-made] a');
  await untilShown(dashboard, '.room h1', 'Engineering manager');
});

test('the base is chosen in the panel too, and is the same choice', async () => {
  const { person, companion, boards } = desk;
  await pairByHand(person, companion, dashboard);
  const { panel, tab } = await openForm(person, boards.urlOf('greenhouse-platform-engineer'));
  expect(await panel.evaluate(() => document.querySelector<HTMLSelectElement>('select[name="base"]')?.selectedOptions[0]?.text, null)).toBe(
    'Everything',
  );
  await choose(panel, 'select[name="base"]', 'Manager');
  await tailor(panel);
  await dashboard.click('a[href="/applications"]');
  await dashboard.click(`a[href="/applications/${tab.applicationId}"]`);
  await dashboard.waitFor('[role="tab"]');
  await openTab(dashboard, 'Proof');
  await untilShown(dashboard, '[aria-label="CV"]', 'Cut p95 report time');
  expect(await dashboard.text('[aria-label="CV"]')).not.toMatch(/patient intake|Led four engineers/u);
  await expect
    .poll(async () =>
      dashboard.evaluate(() => document.querySelector<HTMLSelectElement>('select[aria-label="Base CV"]')?.selectedOptions[0]?.text, null),
    )
    .toBe('Manager');
});
