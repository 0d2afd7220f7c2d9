import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { answers } from '../support/answers.ts';
import { applyByHand } from '../support/apply.ts';
import { expectReceivedAsApproved } from '../support/compare.ts';
import { startEvening, type Evening } from '../support/evening.ts';
import { applicationInDashboard } from '../support/in-dashboard.ts';

let evening: Evening;
beforeAll(async () => {
  evening = await startEvening({ browser: 'firefox' });
});
afterEach(() => evening?.boards.reset());
afterAll(async () => evening?.close());

test.each([
  ['Greenhouse', 'greenhouse-platform-engineer'],
  ['Lever', 'lever-platform-engineer'],
])('%s: fill and submit, received as approved', async (_, key) => {
  const { boards, person, dashboard } = evening;
  const { tab, panel } = await applyByHand(person, boards.urlOf(key), answers);
  expect(tab.fill?.results.filter(({ result }) => result !== 'filled')).toEqual([]);
  expect(tab.submit?.outcome).toMatchObject({ kind: 'submitted', errors: [] });
  const kept = await applicationInDashboard(dashboard, 'Engineer', panel, tab.applicationId ?? '');
  expect(kept).toMatchObject({ status: 'submitted' });
  expectReceivedAsApproved(boards.received(key)[0], tab, kept.documents);
});
