import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillForm } from '../support/apply.ts';
import { choose, untilShown } from '../support/desk.ts';
import { type Evening, startEvening } from '../support/evening.ts';
import { openForm, type SeenTab } from '../support/person.ts';
import type { Surface } from '../support/surface.ts';

let evening: Evening;
let dashboard: Surface;
beforeAll(async () => {
  evening = await startEvening({ browser: 'chromium' });
  ({ dashboard } = evening);
  await dashboard.click('nav a[href="/answers"]');
});
afterAll(async () => evening?.close());

const questions = async () =>
  dashboard.evaluate(() => [...document.querySelectorAll('[data-answer] h2')].map(({ textContent }) => textContent), null);
const untilQuestions = async (...wanted: string[]) => expect.poll(async () => (await questions()).toSorted()).toEqual(wanted.toSorted());
const [asked, again] = ['What is your notice period?', 'How long is your notice period?'];

async function markNever(question: string): Promise<void> {
  await dashboard.waitFor('input[name="never"]');
  await dashboard.evaluate(() => document.querySelector('input[name="never"]')?.closest('details')?.setAttribute('open', ''), null);
  await dashboard.type('input[name="never"]', question);
  await dashboard.press('Always leave it for me');
  await expect.poll(questions).toContain(question);
}

/** Goes to an answer as the arrow keys do. */
async function focusOn(question: string): Promise<void> {
  await dashboard.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('[data-answer]')].find((one) => one.querySelector('h2')?.textContent === wanted)?.focus(),
    question,
  );
}

test('two questions of one meaning become one, part again, and are edited and removed by keys', async () => {
  await markNever(asked);
  await markNever(again);
  await dashboard.waitFor('[aria-label="The same question"] [data-merge="2"]');
  await dashboard.press('Make them one');
  await expect.poll(async () => (await questions()).length).toBe(1);
  expect(await dashboard.text('[data-answer]')).toContain('Also asked as');
  await dashboard.press('Undo');
  await untilQuestions(asked, again);

  await focusOn(asked);
  await dashboard.keys('ArrowDown', 'ArrowUp', 'ArrowUp');
  await focusOn(asked);
  await dashboard.keys('Enter');
  await dashboard.type('[data-answer] input[name="answer"]', '3 weeks');
  await dashboard.keys('Enter');
  await untilShown(dashboard, '.answer-list', '3 weeks');
  await focusOn(again);
  await dashboard.keys('Delete');
  await untilQuestions(asked);
  await dashboard.press('Undo');
  await untilQuestions(asked, again);
  await focusOn(again);
  await dashboard.keys('Delete');
  await untilQuestions(asked);

  await dashboard.press('Confirmed');
  await untilShown(dashboard, '.room', 'Nothing matches');
  await dashboard.press('All');
  await untilQuestions(asked);
});

test('what is marked is left on a form with the reason; what is not is filled, and tells where', async () => {
  const { person, boards } = evening;
  const url = boards.urlOf('lever-platform-engineer');
  const marked = await openForm(person, url);
  const itemOf = ({ plan }: SeenTab) => plan?.items.find(({ label }) => label.includes(asked));
  expect(itemOf(marked.tab)).toMatchObject({ action: 'skip', why: 'marked-never', reason: 'You marked this never to be used.' });
  await marked.page.close();

  await dashboard.press('Use it again');
  await dashboard.waitFor('[data-answer] [data-state="confirmed"]');
  const { panel, tab } = await openForm(person, url);
  expect(itemOf(tab)).toMatchObject({ action: 'fill', shown: '3 weeks', confidence: 'ready' });
  await fillForm(panel, tab.tabId);
  await dashboard.click('nav a[href="/today"], nav a[href="/"]');
  await dashboard.click('nav a[href="/answers"]');
  await untilShown(dashboard, '[data-answer] summary', 'Used in 1 application');
  await dashboard.click('[data-answer] summary');
  await untilShown(dashboard, '.answer-uses', 'not sent');
  expect(await dashboard.count(`.answer-uses a[href="/applications/${tab.applicationId}"]`)).toBe(1);
});

test('an own choice is filled as it was chosen, and left where none was', async () => {
  const { person, boards } = evening;
  await dashboard.click('nav a[href="/profile"]');
  await dashboard.click('a[href="/profile/legal"]');
  await dashboard.waitFor('select[name="eeo-gender"]');
  await choose(dashboard, 'select[name="eeo-gender"]', 'Female');
  await dashboard.press('Save profile');
  await untilShown(dashboard, '.save-bar', 'Saved.');
  const { panel, tab } = await openForm(person, boards.urlOf('greenhouse-platform-engineer'));
  const items = tab.plan?.items ?? [];
  const stateOf = (key: string) => items.flatMap((item) => (item.key === key || ('intent' in item && item.intent === key) ? [item] : []));
  expect(stateOf('eeo-gender')).toMatchObject([{ action: 'fill', shown: 'Female' }]);
  expect(stateOf('eeo-veteran-status')).toMatchObject([{ action: 'skip', why: 'asks-you' }]);
  await panel.close();
});
