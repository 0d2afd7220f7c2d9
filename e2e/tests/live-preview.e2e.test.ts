import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTab } from '../support/desk.ts';
import { startEvening, type Evening } from '../support/evening.ts';
import { openForm } from '../support/person.ts';
import type { Surface } from '../support/surface.ts';

let evening: Evening;
beforeAll(async () => {
  evening = await startEvening({ browser: 'chromium', env: { SINCERELY_HOLD_AFTER_STEP: 'cv' } });
});
afterAll(async () => evening?.close());

const live = 'iframe[title="CV"][data-live="true"]';
const liveHtml = async (dashboard: Surface) =>
  dashboard.evaluate((selector) => document.querySelector<HTMLIFrameElement>(selector)?.srcdoc ?? '', live);

test('the CV is seen while its job runs, also after a reload, and gives place to the finished one', async () => {
  const { boards, companion, dashboard, person } = evening;
  const { tab } = await openForm(person, boards.urlOf('greenhouse-platform-engineer'));
  await dashboard.click('a[href="/applications"]');
  await dashboard.click(`a[href="/applications/${tab.applicationId}"]`);
  await dashboard.press('Tailor CV and letter');
  await openTab(dashboard, 'CV');
  await dashboard.waitFor(live);
  await expect.poll(async () => liveHtml(dashboard)).toContain('Amara Okafor');

  await dashboard.evaluate(() => location.reload(), null);
  await dashboard.waitFor('[role="tab"]');
  await openTab(dashboard, 'CV');
  await dashboard.waitFor(live);
  await expect.poll(async () => liveHtml(dashboard)).toContain('Amara Okafor');

  writeFileSync(join(companion.dataFolder, 'go-on'), '');
  await dashboard.waitFor('iframe.sheet[title="CV"]:not([data-live])', 20_000);
  expect(await dashboard.count('[data-job]')).toBe(0);
});
