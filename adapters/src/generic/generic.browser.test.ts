import { expect, test } from 'vitest';
import { findControls } from '../engine/find-controls.ts';
import { fill } from '../engine/fill.ts';
import { submit } from '../engine/submit.ts';
import { undo } from '../engine/undo.ts';
import { host, openPage, planFor } from '../testing/page.ts';
import { generic } from './adapter.ts';
import { whyNoForm, type NoForm } from './application-form.ts';
import fixture from './fixture.html?raw';
import { readAnyPosting } from './read-posting.ts';

const url = 'https://careers.fernhill.example/jobs/7';
const box = (label: string, rest = '') => `<label>${label} <input ${rest} /></label>`;
const contact = box('Name') + box('Email', 'type="email"') + box('Phone', 'type="tel"');
const file = box('CV', 'type="file"');

test.each<[string, string, NoForm | undefined]>([
  ['an application', `<form>${contact}${file}</form>`, undefined],
  ['an application without a form element', `<main>${contact}${file}</main>`, undefined],
  ['no form', '<p>Welcome</p>', 'nothing'],
  ['a search', `<form>${box('Search', 'type="search"')}</form>`, 'nothing'],
  ['a newsletter', `<form>${box('Email', 'type="email"')}${box('First name')}</form>`, 'too-little'],
  ['a contact form', `<form>${contact}<label>Message <textarea></textarea></label></form>`, 'too-little'],
  ['a file without a name', `<form>${box('Email', 'type="email"')}${box('Phone')}${box('GitHub')}${file}</form>`, 'too-little'],
  ['a file without an e-mail', `<form>${box('Name')}${box('Phone')}${box('GitHub')}${file}</form>`, 'too-little'],
  ['a sign-up', `<form>${contact}${file}${box('Password', 'type="password"')}</form>`, 'sign-in'],
  ['a payment', `<form>${contact}${file}${box('Card', 'autocomplete="section-x cc-number"')}</form>`, 'payment'],
  ['boxes around another form', `<main>${contact}${file}<form>${box('E-mail')}</form></main>`, 'nothing'],
])('%s', async (_, html, why) => {
  const { document: page } = await openPage(html, url);
  expect(whyNoForm(page, generic)).toBe(why);
  expect(findControls(page, generic).length > 0).toBe(why === undefined);
});

test('a form stays the form when its file’s box goes away, and is none any more when it asks for a password', async () => {
  const { document: page, one } = await openPage(`<form>${contact}${file}</form>`, url);
  expect(whyNoForm(page, generic)).toBeUndefined();
  one('[type="file"]').remove();
  expect(whyNoForm(page, generic)).toBeUndefined();
  one('form').insertAdjacentHTML('beforeend', box('Password', 'type="password"'));
  expect(whyNoForm(page, generic)).toBe('sign-in');
  expect(findControls(page, generic)).toEqual([]);
});

test('the fixture is filled, read back and undone by the same engine, and never submitted', async () => {
  const page = await openPage(fixture, url);
  let sent = 0;
  page.one('#apply').addEventListener('submit', () => (sent += 1));
  const plan = planFor(page);
  const ready = plan.items.filter((item) => item.action === 'skip' || item.confidence === 'ready');
  const report = await fill(page.document, { ...plan, items: ready }, host);
  expect(report.results.map(({ result }) => result)).toEqual(Array.from({ length: 6 }, () => 'filled'));
  expect(page.one('#tel').value).toBe('+14155550134');
  expect(await submit(page.document, generic, host)).toMatchObject({ kind: 'unknown', signal: 'there is no submit button to press' });
  expect(await undo(page.document)).toEqual({ restored: 6, left: [] });
  expect(page.one('#first').value).toBe('');
  expect(sent).toBe(0);
});

test('the posting: from structured data, else from the form’s page; a page with neither has none', async () => {
  const json = JSON.stringify({ '@type': 'JobPosting', title: 'Lead', description: '<p>Mend <b>bikes</b>.</p><p>Lead people.</p>' });
  const structured = await openPage(`<script type="application/ld+json">${json}</script>`, url);
  expect(readAnyPosting(structured.document, url, false)).toEqual({
    ats: 'generic',
    board: 'careers.fernhill.example',
    postingId: '/jobs/7',
    url,
    title: 'Lead',
    description: 'Mend bikes.\nLead people.',
  });
  const { document: page } = await openPage(fixture, url);
  expect(readAnyPosting(page, url, true)).toMatchObject({ title: 'Workshop Lead', company: 'Fernhill Bicycles' });
  expect(readAnyPosting(page, url, false)).toBeNull();
});
