import { expect, test } from 'vitest';
import greenhousePage from '../greenhouse/fixture.html?raw';
import leverPage from '../lever/fixture.html?raw';
import { openPage, planFor, type Page } from '../testing/page.ts';
import workablePage from '../workable/fixture.html?raw';
import { readDrift } from './drift.ts';
import { findControls } from './find-controls.ts';
import { formLike } from './form-like.ts';

const workableUrl = 'https://apply.workable.com/tidewater/j/0123456789/apply/';

function driftOf({ document: page, adapter }: Page) {
  return readDrift(page, adapter, findControls(page, adapter)).map(({ kind, what }) => `${kind}: ${what}`);
}

test.each([
  { name: 'Greenhouse', html: greenhousePage, url: 'https://job-boards.greenhouse.io/tidewater/jobs/1' },
  { name: 'Lever', html: leverPage, url: 'https://jobs.lever.co/tidewater/00000000-0000-4000-8000-000000000000/apply' },
  { name: 'Workable', html: workablePage, url: workableUrl },
])('$name: a page as it was verified has not drifted', async ({ html, url }) => {
  expect(driftOf(await openPage(html, url))).toEqual([]);
});

test('a field that every form had and that is elsewhere now is named, and found by its label', async () => {
  const page = await openPage(workablePage.replaceAll('id="email"', 'id="mail-7"').replace('for="email"', 'for="mail-7"'), workableUrl);
  expect(driftOf(page)).toEqual(['field: email']);
  const email = planFor(page).items.find(({ key }) => key === 'email');
  expect(email).toMatchObject({ action: 'fill', shown: 'amara.okafor@example.com', selector: '#mail-7' });
});

test('a required control of no known kind is named; one that is not required, or not seen, is not', async () => {
  const strange = `<div role="slider" aria-required="true" aria-label="Level of Rust" tabindex="0">3</div>
    <div role="slider" aria-label="Level of Go" tabindex="0">3</div><div hidden><div role="slider" aria-required="true" aria-label="Trap">3</div></div>`;
  const page = await openPage(workablePage.replace('<button type="submit"', `${strange}<button type="submit"`), workableUrl);
  expect(driftOf(page)).toEqual(['control: Level of Rust']);
});

test('a place that is marked as required and holds no known control is named by its question', async () => {
  const question = `<li class="application-question"><label class="application-label"><div class="text">Draw your team<span class="required">✱</span></div></label><canvas></canvas></li>`;
  const html = leverPage
    .replace('<form id="application-form"', '<form data-x id="application-form"')
    .replace('</form>', `${question}</form>`);
  const page = await openPage(html, 'https://jobs.lever.co/tidewater/00000000-0000-4000-8000-000000000000/apply');
  expect(driftOf(page)).toEqual(['control: Draw your team✱']);
});

const unmarked = workablePage.replace('data-ui="application-form"', 'data-v2="apply"');

test('where the form is not marked any more, what is like one is the form, on addresses for applying only', async () => {
  const { document: page, adapter } = await openPage(unmarked, workableUrl);
  expect(formLike(page, adapter, workableUrl)).toBe(page.querySelector('form'));
  expect(formLike(page, adapter, 'https://apply.workable.com/tidewater/j/0123456789/')).toBeNull();
  const found = findControls(page, { ...adapter, application: /./u });
  expect(found.map(({ mapped, label }) => mapped ?? label).slice(0, 3)).toEqual(['given-name', 'family-name', 'email']);
  expect(readDrift(page, { ...adapter, application: /./u }, found)[0]).toMatchObject({ kind: 'form' });
});

test('without a form element it is what holds the labelled controls; a search box or a newsletter is none', async () => {
  const controls = `<label>Name<input name="n"></label><label>E-mail<input type="email"></label><label>Why?<textarea></textarea></label>`;
  const bare = await openPage(`<header><label>Search<input></label></header><main><div id="apply">${controls}</div></main>`, workableUrl);
  expect(formLike(bare.document, bare.adapter, workableUrl)?.id).toBe('apply');
  const newsletter = await openPage('<form><label>E-mail<input type="email"></label></form>', workableUrl);
  expect(formLike(newsletter.document, newsletter.adapter, workableUrl)).toBeNull();
});
