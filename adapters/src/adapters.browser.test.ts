import { expect, test } from 'vitest';
import { fieldPolicies } from '@sincerely/shared/field-keys';
import { adapterById, adapterOf, adapters as ofHosts } from './adapters.ts';
import type { AtsAdapter } from './engine/ats-adapter.ts';
import { selectorsIn } from './engine/selectors.ts';
import { applicant } from './testing/applicant.ts';
import { generic } from './generic/adapter.ts';
import { openPage, planFor, type Page } from './testing/page.ts';

const fixtures = import.meta.glob<string>('./*/fixture.html', { query: '?raw', import: 'default', eager: true });
const described = import.meta.glob<Record<string, { id?: string }>>('./*/adapter.ts', { eager: true });

const adapters = [...ofHosts, generic];

/** Each adapter's fixture, at the address it says it has. */
const pages = adapters.map(({ id, name }) => {
  const html = fixtures[`./${id}/fixture.html`] ?? '';
  return { id, name, html, url: /rel="canonical" href="([^"]+)"/u.exec(html)?.[1] ?? '' };
});

test('every folder’s adapter is registered under its own name, once, and has a fixture with its address', () => {
  const folders = Object.entries(described).map(([path, module]) => ({
    folder: path.split('/')[1] ?? '',
    ids: Object.values(module).map(({ id }) => id),
  }));
  expect(folders.filter(({ folder, ids }) => ids.length !== 1 || ids[0] !== folder)).toEqual([]);
  expect(new Set(adapters.map(({ id }) => id))).toEqual(new Set(folders.map(({ folder }) => folder)));
  expect(adapters).toHaveLength(folders.length);
  expect(pages.filter(({ url, id }) => (adapterOf(url) ?? generic).id !== id).map(({ id }) => id)).toEqual([]);
  expect(adapters.filter((adapter) => adapterById(adapter.id) !== adapter)).toEqual([]);
});

function nameOf(element: Element): string | null {
  return element.id || element.getAttribute('name') || element.getAttribute('data-ui');
}

/** What the plan says to the control marked so: `fill:VALUE`, `ask`, or `leave` where it is not listed at all. */
function said({ document: page }: Page, marked: Element, plan: ReturnType<typeof planFor>): string {
  const item = plan.items.find(({ selector }) => page.querySelector(selector) === marked);
  if (item === undefined) return 'leave';
  return item.action === 'fill' && item.confidence === 'ready' ? `fill:${item.shown}` : 'ask';
}

test.each(pages)('$name: every control of the fixture is decided', async ({ id, html, url }) => {
  const { document: page } = await openPage(html, url);
  const open = [...page.querySelectorAll('[data-expect="?"]')].map(
    (control) =>
      `adapters/src/${id}/fixture.html: ${selectorsIn(page)(control)} (${nameOf(control)}) needs a decision: data-expect="fill:VALUE", "ask" or "leave" in place of "?", and a locator in adapter.ts where it is a field`,
  );
  expect(open).toEqual([]);
});

test.each(pages)('$name: every control of the fixture is planned as marked, its traps are not there', async ({ html, url }) => {
  const page = await openPage(html, url);
  const plan = planFor(page);
  const marked = [...page.document.querySelectorAll('[data-expect]')];
  expect(marked.map((element) => `${nameOf(element)} ${said(page, element, plan)}`)).toEqual(
    marked.map((element) => `${nameOf(element)} ${element.getAttribute('data-expect')}`),
  );
  expect(plan.items.filter(({ label }) => label === '').map(({ selector }) => selector)).toEqual([]);
  expect(plan.items.length).toBe(marked.filter((element) => element.getAttribute('data-expect') !== 'leave').length);
});

test.each(pages)('$name: a person with nothing stored is asked everything', async ({ html, url }) => {
  const page = await openPage(html, url);
  const empty = applicant();
  const nobody = { ...empty, basics: { name: '', profiles: [] }, work: [], education: [], skills: [], languages: [], answers: {} };
  const filled = planFor(page, nobody).items.filter(({ action }) => action === 'fill');
  expect(filled.map(({ key }) => key).filter((key) => key !== 'resume' && key !== 'cover-letter')).toEqual([]);
});

test.each(adapters)('$name describes pages: hosts, selectors and keys that are valid', (adapter) => {
  const fragment = document.createDocumentFragment();
  for (const selector of selectorsOf(adapter)) expect(() => fragment.querySelector(selector), selector).not.toThrow();
  expect(Object.keys(adapter.fields).filter((key) => !(key in fieldPolicies))).toEqual([]);
  expect(adapter.matches.every((match) => /^https:\/\/[*.a-z]+\/\*$/u.test(match))).toBe(true);
  expect(adapter.lastVerified).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
});

test.each(adapters)('$name finds nothing by names that a build made up, by position, or by what people read', (adapter) => {
  expect(selectorsOf(adapter).filter((selector) => builtNames.test(selector))).toEqual([]);
  expect(selectorsOf(adapter).filter((selector) => positions.test(selector))).toEqual([]);
  expect(selectorsOf(adapter).filter((selector) => visibleCopy.test(selector))).toEqual([]);
});

/** Classes of CSS modules and of styles in scripts: `_field_17tft_29`, `styles--2mJeY`, `css-1a2b3c`. */
const builtNames = /\._?\w+_[a-z\d]{4,6}_\d+|\.[a-z]+--(?=\w*\d)[\w-]{4,6}\b|\.(css|sc|jss)-\w+/iu;
const positions = /:(nth|first|last|only)-/u;
/** Text beside a control changes with the language and the employer. */
const visibleCopy = /\[(aria-label|title|alt|placeholder)[~|^$*]?=|:contains\(/u;

function selectorsOf({
  form,
  ignore,
  labels,
  actions,
  errors,
  upload,
  fields,
  outcomes,
  posting,
  prefilled = [],
  later,
  numeric,
}: AtsAdapter) {
  const signals = Object.values(outcomes).flatMap((kind) => kind.flatMap((signal) => ('selector' in signal ? [signal.selector] : [])));
  const optional = [later, numeric, upload.failed, errors.page].filter((selector) => selector !== undefined);
  const read = [...posting.title, ...(posting.company ?? []), ...(posting.location ?? []), ...(posting.description ?? [])];
  const sections = labels.section.flatMap((section) => section.split(' >> '));
  const locators = Object.values(fields).flatMap((field) => field.locators);
  const labelled = [...labels.text, ...labels.wrapper, ...labels.required, ...sections];
  return [...locators, ...signals, ...optional, ...read, ...labelled, ...form, ...ignore, ...prefilled, ...errors.message].concat([
    ...(actions.submit === undefined ? [] : [actions.submit]),
    upload.done,
    errors.control,
  ]);
}

test('the lint knows what it is for', () => {
  expect(['._field_17tft_29', '.styles--2mJeY', '.css-1a2b3c'].filter((selector) => !builtNames.test(selector))).toEqual([]);
  expect(
    ['.file-upload__filename', '.application--submit button', '[class*="_required_"]'].filter((kept) => builtNames.test(kept)),
  ).toEqual([]);
  expect([positions.test('li:nth-child(2)'), visibleCopy.test('[aria-label="E-mail"]')]).toEqual([true, true]);
});
