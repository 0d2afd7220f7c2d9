import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import type { FillReport } from '@sincerely/shared';
import type { Boards } from '../boards/boards.ts';
import type { WorkableField } from '../boards/workable/workable-posting.ts';
import { expectSentAsPlanned } from '../engine/apply-by-both-hosts.ts';
import { fillByEngine, look, sample, undoByEngine } from '../engine/apply-by-engine.ts';
import type { EngineTab } from '../engine/engine-tab.ts';
import { onEnginePage } from '../engine/on-engine-page.ts';

/** Two educations and three positions, out of order as a person may have typed them. */
const longHistory = {
  ...sample,
  education: [
    { institution: 'University of Oregon', area: 'Economics', studyType: 'Bachelor of Arts', startDate: '2009-09', endDate: '2012-06' },
    ...sample.education,
  ],
  work: [{ name: 'Cedar Library', position: 'Librarian', startDate: '2012-07', endDate: '2013-08', highlights: [] }, ...sample.work],
};

let boards: Boards;
let page: Page;
let tab: EngineTab;
let bundle: string;

onEnginePage({ practice: true }, (opened) => ({ boards, page, tab, bundle } = opened));

const notFilled = (reports: FillReport[]) => reports.flatMap(({ results }) => results.filter(({ result }) => result !== 'filled'));
const cards = (list: string) => page.locator(`[data-ui="${list}"] [data-ui="group"]`).allTextContents();

test('Workable: entries are added oldest first, so that the latest stands on top, and arrive as planned', async () => {
  const key = 'workable-full-stack-engineer';
  const filled = await fillByEngine(tab, bundle, boards.urlOf(key), longHistory);
  expect((await cards('education')).map((card) => card.split(',')[0])).toEqual(['University of Washington', 'University of Oregon']);
  const again = await look(tab, longHistory);
  expect(again.plan.items.find(({ key: field }) => field === 'education-entries')).toMatchObject({ action: 'skip', why: 'has-value' });
  await expectSentAsPlanned(boards, key, tab, filled);
});

test('Workable: undo takes the added entries out again', async () => {
  await fillByEngine(tab, bundle, boards.urlOf('workable-full-stack-engineer'), longHistory);
  expect(await cards('education')).toHaveLength(2);
  await undoByEngine(tab);
  expect(await cards('education')).toEqual([]);
});

const asked = (id: string): WorkableField => ({ id, label: id, type: 'text', required: true });

test('Workable: an entry the page does not take is closed again, and what is there is said', async () => {
  const key = boards.add({
    ats: 'workable',
    account: { subdomain: 'practice', name: 'Practice' },
    job: { shortcode: 'ED0CA710', title: 'Clerk', location: { country: 'United States' }, description: '' },
    form: [
      {
        name: 'Profile',
        fields: [asked('firstname'), { ...asked('education'), type: 'group', fields: [asked('school'), asked('field_of_study')] }],
      },
    ],
  });
  const halfSaid = { ...sample, education: [...sample.education, { institution: 'Evening School', endDate: '2012-06' }] };
  const { reports } = await fillByEngine(tab, bundle, boards.urlOf(key), halfSaid);
  expect(notFilled(reports)).toMatchObject([
    { label: 'education', result: 'refused', reason: expect.stringContaining('0 of 2 are there') },
  ]);
  expect(await page.locator('[data-ui="editor"]').count()).toBe(0);
});

test('Greenhouse: a block is added for each further education and position, and each is filled with its own', async () => {
  const key = 'greenhouse-product-designer';
  const filled = await fillByEngine(tab, bundle, boards.urlOf(key), longHistory);
  expect(await page.locator('.education--form').count()).toBe(2);
  expect(await page.locator('.employment-form').count()).toBe(longHistory.work.length);
  expect(await page.locator('#company-name-2').inputValue()).toBe('Cedar Library');
  await expectSentAsPlanned(boards, key, tab, filled);
});
