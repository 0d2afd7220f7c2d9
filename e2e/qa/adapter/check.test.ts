import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { adapterById, type Health } from '@sincerely/adapters';
import { check } from './check.ts';
import { statusOf } from './status.ts';

const fixtures = join(import.meta.dirname, '..', '..', '..', 'adapters', 'src');
let pages: string;
beforeEach(() => {
  pages = mkdtempSync(join(tmpdir(), 'captured-'));
  mkdirSync(join(pages, 'health', 'workable'), { recursive: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(pages, { recursive: true });
});

test('a check counts fields and locators over forms, keeps no text of theirs, and tells what has drifted', async () => {
  const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
  copyFileSync(join(fixtures, 'workable', 'fixture.html'), join(pages, 'a.html'));
  const changed = readFileSync(join(fixtures, 'workable', 'fixture.html'), 'utf8').replaceAll('id="email"', 'id="mail"');
  writeFileSync(join(pages, 'b.html'), changed.replace('for="email"', 'for="mail"'));
  writeFileSync(join(pages, 'c.html'), '<h1 data-ui="job-title">No form</h1>');
  const rows = ['a', 'b', 'c'].map((file) => `workable\t${file}.html\thttps://apply.workable.com/tidewater/j/0123456789/apply/`);
  writeFileSync(join(pages, 'INDEX.tsv'), `ats\tfile\turl\n${rows.join('\n')}\n`);
  await check(pages, join(pages, 'health'));
  const text = readFileSync(join(pages, 'health', 'workable', 'health.json'), 'utf8');
  const health = JSON.parse(text) as Health;
  expect(health).toMatchObject({ version: adapterById('workable').version, forms: 2 });
  expect([health.fields['given-name'], health.fields.email, health.required.email, health.fields.summary]).toEqual([2, 1, 1, 0]);
  expect([health.locators['#firstname'], health.locators['#email'], health.locators['#cover_letter']]).toEqual([2, 1, undefined]);
  expect(text).not.toMatch(/Tidewater|authorized|team/u);
  expect(printed.mock.calls.flat().join('\n')).toContain('! b.html: the field email is not where it was');
});

test('a folder without an index is refused', async () => {
  await expect(check(pages, pages)).rejects.toThrow('There is no INDEX.tsv');
});

test('a status gives shares of the forms that were checked, and says what is a preview', () => {
  const workable = statusOf(adapterById('workable'));
  expect(workable).toMatchObject({ preview: false, against: '100 captured forms, mid-2026' });
  expect(workable.forms).toBeGreaterThan(0);
  expect(workable.locators['#firstname']).toBe(1);
  expect(Object.values(workable.locators).filter((share) => share < 0 || share > 1)).toEqual([]);
  expect(statusOf(adapterById('ashby'))).toMatchObject({ preview: true, forms: 0, locators: {} });
  expect(statusOf({ ...adapterById('workable'), version: 99 }).isStale).toBe(true);
});
