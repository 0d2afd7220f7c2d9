import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import type { AshbyPosting } from '../boards/ashby/ashby-posting.ts';
import type { Boards } from '../boards/boards.ts';
import { applyByBothHosts } from '../engine/apply-by-both-hosts.ts';
import { fillByEngine, submitByEngine, undoByEngine } from '../engine/apply-by-engine.ts';
import type { EngineTab } from '../engine/engine-tab.ts';
import { onEnginePage } from '../engine/on-engine-page.ts';

const practice = join(import.meta.dirname, '..', 'boards', 'postings', 'ashby-reliability-engineer.json');
const posting = JSON.parse(readFileSync(practice, 'utf8')) as AshbyPosting;
let boards: Boards;
let page: Page;
let tab: EngineTab;
let bundle: string;

onEnginePage({ practice: false }, (opened) => ({ boards, page, tab, bundle } = opened));

test('the practice posting, by both hosts, is received as planned', async () => {
  await applyByBothHosts({ boards, page, tab, bundle }, posting);
});

test('a place the list does not have is left empty, with the list closed and every other answer in', async () => {
  const key = boards.add(posting);
  await page.route('**/api/non-user-graphql?op=ApiAutocompleteGeoLocation', async (route) =>
    route.fulfill({ json: { data: { places: ['San Francisco, Córdoba, Argentina', 'South San Francisco, California, United States'] } } }),
  );
  const { reports } = await fillByEngine(tab, bundle, boards.urlOf(key));
  const notFilled = reports.flatMap(({ results }) => results.filter(({ result }) => result !== 'filled'));
  expect(notFilled.map(({ label, result, shown }) => [label, result, shown])).toEqual([['Where are you based?', 'refused', '']]);
  expect(await page.getByRole('combobox').inputValue()).toBe('');
  expect(await page.locator('[aria-hidden="true"][data-field-path]').count()).toBe(0);
});

test('an undo takes every answer back and names the radio button that the page keeps', async () => {
  const key = boards.add(posting);
  await fillByEngine(tab, bundle, boards.urlOf(key));
  const report = await undoByEngine(tab);
  expect(report.left).toEqual([{ label: 'How many years of experience do you have with Kubernetes?', shown: '3-5 years' }]);
  expect(await page.locator('[aria-pressed="true"]').count()).toBe(0);
  expect(await page.locator('input:checked').count()).toBe(1);
  expect(await page.locator('.ashby-application-form-input-file-item-name').count()).toBe(0);
  const texts = await page.locator('.ashby-application-form-field-entry input:not([type=radio], [type=checkbox])').all();
  expect((await Promise.all(texts.map(async (box) => box.inputValue()))).filter(Boolean)).toEqual([]);
});

test('what is missing is the page’s to say: an invalid end, with its words', async () => {
  boards.behave(boards.add(posting), { validationErrors: ['email'] });
  await fillByEngine(tab, bundle, boards.urlOf(boards.postings[0] ?? ''));
  const outcome = await submitByEngine(tab);
  expect(outcome?.kind).toBe('invalid');
  expect(outcome?.errors).toContainEqual({ label: 'Email', message: 'Please check this answer.' });
  expect(boards.received()).toEqual([]);
});
