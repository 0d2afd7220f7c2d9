import { expect, test } from 'vitest';
import { fieldPolicies } from '@sincerely/shared/field-keys';
import { adapters } from './adapters.ts';
import greenhousePage from './greenhouse/fixture.html?raw';
import leverPage from './lever/fixture.html?raw';
import { applicant } from './testing/applicant.ts';
import { openPage, planFor, type Page } from './testing/page.ts';
import workablePage from './workable/fixture.html?raw';

const pages = [
  { name: 'Greenhouse', html: greenhousePage, url: 'https://job-boards.greenhouse.io/tidewater/jobs/1' },
  { name: 'Lever', html: leverPage, url: 'https://jobs.lever.co/tidewater/00000000-0000-4000-8000-000000000000/apply' },
  { name: 'Workable', html: workablePage, url: 'https://apply.workable.com/tidewater/j/0123456789/apply/' },
];

/** What the plan says to the control marked so: `fill:VALUE`, `ask`, or `leave` where it is not listed at all. */
function said({ document: page }: Page, marked: Element, plan: ReturnType<typeof planFor>): string {
  const item = plan.items.find(({ selector }) => page.querySelector(selector) === marked);
  if (item === undefined) return 'leave';
  return item.action === 'fill' && item.confidence === 'ready' ? `fill:${item.shown}` : 'ask';
}

test.each(pages)('$name: every control of the fixture is planned as marked, its traps are not there', async ({ html, url }) => {
  const page = await openPage(html, url);
  const plan = planFor(page);
  const marked = [...page.document.querySelectorAll('[data-expect]')];
  expect(
    marked.map(
      (element) => `${element.id || element.getAttribute('name') || element.getAttribute('data-ui')} ${said(page, element, plan)}`,
    ),
  ).toEqual(
    marked.map(
      (element) =>
        `${element.id || element.getAttribute('name') || element.getAttribute('data-ui')} ${element.getAttribute('data-expect')}`,
    ),
  );
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
  const locators = Object.values(adapter.fields).flatMap((field) => field.locators);
  const signals = Object.values(adapter.outcomes)
    .flat()
    .flatMap((signal) => ('selector' in signal ? [signal.selector] : []));
  const { form, ignore, labels, actions, errors, upload } = adapter;
  const others = [...form, actions.submit, upload.done, errors.control, ...errors.message, ...ignore, ...labels.text, ...labels.wrapper];
  for (const selector of [...locators, ...signals, ...others]) expect(() => fragment.querySelector(selector), selector).not.toThrow();
  expect(Object.keys(adapter.fields).filter((key) => !(key in fieldPolicies))).toEqual([]);
  expect(adapter.matches.every((match) => /^https:\/\/[*.a-z]+\/\*$/u.test(match))).toBe(true);
  expect(adapter.lastVerified).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
});
