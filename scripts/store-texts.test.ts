import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const listing = read('docs/store/listing.md');

/** What stands under a heading of the listing. */
function under(heading: string): string {
  const text = listing.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0]?.trim();
  if (text === undefined || text === '') throw new Error(`The listing says nothing under ${heading}.`);
  return text;
}

test('name, summary and description are within what both stores take', () => {
  expect(under('Name').length).toBeLessThanOrEqual(50);
  expect(under('Summary').length).toBeLessThanOrEqual(132);
  expect(under('Description').length).toBeLessThanOrEqual(15_000);
  expect(under('Single purpose').length).toBeLessThanOrEqual(1_000);
});

test('the summary is the one the extension has in its manifest, and those of other languages are not too long', () => {
  const said = (language: string) =>
    (JSON.parse(read(`extension/public/_locales/${language}/messages.json`)) as { description: { message: string } }).description.message;
  expect(under('Summary')).toBe(said('en'));
  for (const language of ['de', 'fr', 'es', 'pt']) expect(said(language).length, language).toBeLessThanOrEqual(132);
});

test('each permission of docs/permissions.md is justified in the listing', () => {
  const names = [...read('docs/permissions.md').matchAll(/^\| `(?<name>[a-zA-Z]+)`/gmu)].map(({ groups }) => groups?.name ?? '');
  expect(names.length).toBeGreaterThan(4);
  for (const name of names) expect(under('Why each permission')).toContain(`- \`${name}\`:`);
});
