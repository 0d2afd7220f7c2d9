import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { answers } from '../support/answers.ts';
import { answerRequired, fillForm, submitForm, tailor, untilPlanHasTailoredFile } from '../support/apply.ts';
import { expectReceivedAsApproved } from '../support/compare.ts';
import { startEvening, type Evening } from '../support/evening.ts';
import { applicationInDashboard } from '../support/in-dashboard.ts';
import { openForm } from '../support/person.ts';

let evening: Evening;
beforeAll(async () => {
  evening = await startEvening({ browser: 'chromium' });
});
afterEach(() => evening.boards.reset());
afterAll(async () => evening?.close());

test('a form that has drifted is said to look different, and is filled by its labels all the same', async () => {
  const { boards, person, dashboard } = evening;
  const key = 'workable-full-stack-engineer';
  boards.behave(key, { redesigned: true });
  const { panel, tab } = await openForm(person, boards.urlOf(key));
  expect(tab.drift?.map(({ kind }) => kind)).toEqual(['form']);
  expect(await panel.text('[data-caution="drift"]')).toMatch(
    /^This form looks different from the ones Sincerely knows: .+\. Fields are matched by their labels; look twice before you send\.$/u,
  );
  await tailor(panel);
  await answerRequired(panel, await untilPlanHasTailoredFile(panel, tab.tabId), answers);
  await fillForm(panel, tab.tabId);
  const sent = await submitForm(panel, tab.tabId);
  expect(sent.submit?.outcome?.kind).toBe('submitted');
  const kept = await applicationInDashboard(dashboard, 'Full', panel, sent.applicationId ?? '');
  expectReceivedAsApproved(boards.received(key)[0], sent, kept.documents);
});

test('a form as it is known says nothing; a preview says what it is', async () => {
  const { boards, person } = evening;
  const known = await openForm(person, boards.urlOf('workable-technical-writer'));
  expect(await known.panel.count('[data-caution]')).toBe(0);
  const preview = await openForm(person, boards.urlOf('ashby-reliability-engineer'));
  expect(await preview.panel.text('[data-caution="preview"]')).toBe('Preview: look at every field before you send.');
  expect(await preview.panel.count('[data-caution="drift"]')).toBe(0);
});
