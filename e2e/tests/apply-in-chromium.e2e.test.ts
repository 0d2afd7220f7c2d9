import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { answers } from '../support/answers.ts';
import { applyByHand } from '../support/apply.ts';
import { expectReceivedAsApproved } from '../support/compare.ts';
import { startEvening, type Evening } from '../support/evening.ts';
import { applicationInDashboard } from '../support/in-dashboard.ts';

const phases = ['profile', 'facts', 'posting', 'cv', 'letter', 'render'];

let evening: Evening;
beforeAll(async () => {
  evening = await startEvening({ browser: 'chromium' });
});
afterEach(() => evening.boards.reset());
afterAll(async () => evening?.close());

/** Tailor, review, fill, submit; then what arrived is what was approved, and the dashboard has it with its documents. */
async function applyAndCompare(key: string, url: string, title: string): Promise<void> {
  const { boards, person, dashboard } = evening;
  const { tab, tailored, panel } = await applyByHand(person, url, answers);
  expect(tab.fill?.results.filter(({ result }) => result !== 'filled')).toEqual([]);
  expect(tab.submit?.outcome).toMatchObject({ kind: 'submitted', errors: [] });
  expect(phases.filter((phase) => !tailored.phases.includes(phase)).length).toBeLessThanOrEqual(2);
  expect(tailored.phases).toEqual([...phases, 'ready'].filter((phase) => tailored.phases.includes(phase)));
  const kept = await applicationInDashboard(dashboard, title, panel, tab.applicationId ?? '');
  expect(kept).toMatchObject({ status: 'submitted', tabs: ['CV', 'Letter'] });
  expect(kept.outcome).toMatch(/^Sent /u);
  expectReceivedAsApproved(boards.received(key)[0], tab, kept.documents);
  expect(boards.received(key)).toHaveLength(1);
}

test('Greenhouse: every value arrives as approved', async () => {
  const key = 'greenhouse-platform-engineer';
  await applyAndCompare(key, evening.boards.urlOf(key), 'Engineer');
});

test('Greenhouse inside an employer’s page, in a frame of another origin', async () => {
  const key = 'greenhouse-product-designer';
  await applyAndCompare(key, evening.boards.embedUrlOf(key), 'Designer');
});

test('Greenhouse in German', async () => {
  const key = 'greenhouse-softwareentwickler-de';
  await applyAndCompare(key, evening.boards.urlOf(key), 'entwickler');
});

test('Lever: the file first, and what its parser writes over the fields is written over again', async () => {
  const key = 'lever-platform-engineer';
  evening.boards.behave(key, { parserOverwrites: true });
  await applyAndCompare(key, evening.boards.urlOf(key), 'Engineer');
});

test('Workable: the address guessed from the visitor’s IP, radios and a select', async () => {
  const key = 'workable-full-stack-engineer';
  await applyAndCompare(key, evening.boards.urlOf(key), 'Full');
});

test('Ashby, a preview without a form element: yes and no as buttons, a place from a list elsewhere in the page', async () => {
  const key = 'ashby-reliability-engineer';
  await applyAndCompare(key, evening.boards.urlOf(key), 'Reliability');
});
