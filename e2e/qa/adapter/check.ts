import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adapterById, type Health } from '@sincerely/adapters';
import { entriesIn, hasIndex } from '../captured-folder.ts';
import { inCapturedPage } from '../captured-page.ts';
import { launchBrowser } from '../launch-browser.ts';
import { bundleForPage } from '../page-bundle.ts';
import type { Checked } from '../page/check-here.ts';
import { writeHealth } from './write-health.ts';

/** Runs the engine over a folder of captured pages, writes each adapter's health.json, and prints where a page has drifted. */
export async function check(pages: string, folder: string): Promise<void> {
  if (!hasIndex(pages)) throw new Error(`There is no INDEX.tsv in ${pages}. Name a folder of captured pages.`);
  const looked = await checkAll(pages);
  const forms = looked.filter(({ checked }) => checked.hasForm);
  for (const id of new Set(forms.map(({ checked }) => checked.adapter))) {
    const own = forms.filter(({ checked }) => checked.adapter === id).map(({ checked }) => checked);
    writeHealth(join(folder, id), healthOf(id, own));
    console.log(`${id}: ${own.length} forms counted into ${join(id, 'health.json')}`);
  }
  for (const { file, checked } of looked) for (const { sentence } of checked.drift) console.log(`! ${file}: ${sentence}`);
}

async function checkAll(pages: string): Promise<{ file: string; checked: Checked }[]> {
  const [browser, bundle] = [await launchBrowser(), await bundleForPage('qa')];
  const looked: { file: string; checked: Checked }[] = [];
  for (const { file, url } of entriesIn(pages)) {
    const html = readFileSync(join(pages, file), 'utf8');
    const checked = await inCapturedPage<Checked | null>(browser, bundle, { url, html }, 'sincerelyCheck', [url]);
    if (checked !== null) looked.push({ file, checked });
  }
  await browser.close();
  return looked;
}

/** How many of the forms had each field and locator; those that none had are listed too. */
export function healthOf(id: string, forms: Checked[]): Health {
  const { version, fields, form, actions } = adapterById(id);
  const locators = [
    ...form,
    ...(actions.submit === undefined ? [] : [actions.submit]),
    ...Object.values(fields).flatMap((field) => field.locators),
  ];
  const count = (names: string[], had: 'fields' | 'required' | 'locators') =>
    Object.fromEntries(names.map((name) => [name, forms.filter((one) => one[had].includes(name)).length]));
  return {
    checked: new Date().toISOString().slice(0, 10),
    version,
    forms: forms.length,
    fields: count(Object.keys(fields), 'fields'),
    required: count(Object.keys(fields), 'required'),
    locators: count(locators, 'locators'),
  };
}
