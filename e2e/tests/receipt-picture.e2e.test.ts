import { afterAll, beforeAll, expect, test } from 'vitest';
import { answers } from '../support/answers.ts';
import { answerRequired, fillForm, submitForm, tailor, untilPlanHasTailoredFile } from '../support/apply.ts';
import { startEvening, type Evening } from '../support/evening.ts';
import { applicationInDashboard, documentsOf } from '../support/in-dashboard.ts';
import { openForm } from '../support/person.ts';

let evening: Evening;
beforeAll(async () => {
  evening = await startEvening({ browser: 'chromium' });
});
afterAll(async () => evening?.close());

test('a receipt keeps a picture of the page that confirmed it', async () => {
  const { person, boards, dashboard } = evening;
  const { page, panel, tab } = await openForm(person, boards.urlOf('lever-data-analyst-eu'));
  await tailor(panel);
  await answerRequired(panel, await untilPlanHasTailoredFile(panel, tab.tabId), answers);
  await fillForm(panel, tab.tabId);
  await page.toFront();
  await person.pressAction?.(await page.url());
  const sent = await submitForm(panel, tab.tabId);
  expect(sent.submit?.outcome?.kind).toBe('submitted');
  const id = sent.applicationId ?? '';
  await expect.poll(async () => (await documentsOf(panel, id)).map(({ name }) => name), { timeout: 15_000 }).toContain('confirmation.png');
  await applicationInDashboard(dashboard, 'Data', panel, id);
  await dashboard.evaluate(() => {
    const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
    tabs.find(({ textContent }) => textContent === 'Overview')?.click();
  }, null);
  await dashboard.click('[aria-label="Receipt"] details:last-of-type summary');
  await dashboard.waitFor('img.picture');
  const isDrawn = async () =>
    dashboard.evaluate(() => (document.querySelector<HTMLImageElement>('img.picture')?.naturalWidth ?? 0) > 0, null);
  await expect.poll(isDrawn).toBe(true);
});
