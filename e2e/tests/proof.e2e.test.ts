import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTab, untilShown } from '../support/desk.ts';
import { startEvening, type Evening } from '../support/evening.ts';
import { openForm } from '../support/person.ts';

let evening: Evening;
beforeAll(async () => {
  evening = await startEvening({ browser: 'chromium' });
});
afterAll(async () => evening?.close());

const bullet = 'Led four engineers through a migration of 60 services to TypeScript';
const lie = 'Led forty engineers through a migration of 60 services to TypeScript and Kafka';
const shorter = 'Led four engineers through a migration to TypeScript';

test('tailored with the proof in view: a sentence reworded into a lie is told so, and a true one is in the new file', async () => {
  const { dashboard, person, boards } = evening;
  const { tab } = await openForm(person, boards.urlOf('greenhouse-platform-engineer'));
  await dashboard.click('a[href="/applications"]');
  await dashboard.click(`a[href="/applications/${tab.applicationId}"]`);
  await dashboard.waitFor('.room:has([role="tab"]) .status');
  await openTab(dashboard, 'Proof');
  await untilShown(dashboard, '.room', 'There is nothing to prove yet');
  await dashboard.press('Tailor CV and letter');
  await untilShown(dashboard, '[aria-label="CV"]', bullet);
  expect(await dashboard.text('[aria-label="CV"]')).toContain('Your own words');

  await dashboard.press(`Reword: ${bullet}`);
  await dashboard.type('textarea', lie);
  await dashboard.press('Save');
  await untilShown(dashboard, '[role="alert"]', 'Your facts do not carry this');
  expect(await dashboard.text('[role="alert"]')).toMatch(/forty|kafka/iu);

  await dashboard.type('textarea', shorter);
  expect(await dashboard.count('[role="alert"]')).toBe(0);
  await dashboard.press('Save');
  await untilShown(dashboard, '[aria-label="CV"]', `Before: ${bullet}`);
  await openTab(dashboard, 'CV');
  await dashboard.waitFor('iframe.sheet[title="CV"]');
  const shown = await dashboard.evaluate(
    async () => (await fetch(document.querySelector<HTMLIFrameElement>('iframe.sheet')?.src ?? '')).text(),
    null,
  );
  expect(shown).toContain(shorter);
  expect(shown).not.toContain(lie);
});
