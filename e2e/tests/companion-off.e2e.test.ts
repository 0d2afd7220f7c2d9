import { afterAll, beforeAll, expect, test } from 'vitest';
import { answers } from '../support/answers.ts';
import { answerRequired, fillForm, submitForm } from '../support/apply.ts';
import { startCompanionProcess, type CompanionProcess } from '../support/companion-process.ts';
import { startEvening, type Evening } from '../support/evening.ts';
import { minimalPdf } from '../support/minimal-pdf.ts';
import { openDashboard, openForm } from '../support/person.ts';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let evening: Evening;
let second: CompanionProcess | undefined;
beforeAll(async () => {
  evening = await startEvening({ browser: 'chromium' });
});
afterAll(async () => {
  await second?.stop();
  await evening?.close();
});

const key = 'lever-data-analyst-eu';

test('with the companion off: fills from the last synced profile, says so, and what happened is there when it is back', async () => {
  const { boards, companion, person, dashboard } = evening;
  const cv = join(mkdtempSync(join(tmpdir(), 'sincerely-cv-')), 'amara-okafor-cv.pdf');
  writeFileSync(cv, minimalPdf('Amara Okafor, Senior Software Engineer'));
  await dashboard.click('a[href="/documents"]');
  await dashboard.upload('section[aria-label="Your files"] input[name="resume"]', cv);
  await dashboard.waitFor('[data-document="amara-okafor-cv.pdf"]');
  const own = await person.newPage();
  await own.open(person.extensionPage('popup.html'));
  await own.waitFor('[data-connection="connected"]');
  await untilFileIsSynced();

  await companion.kill();
  await own.waitFor('[data-connection="off"]');
  expect(await own.text('footer')).toContain('You can still fill from your last synced profile');

  const { panel, tab } = await openForm(person, boards.urlOf(key));
  await answerRequired(panel, tab, answers);
  await fillForm(panel, tab.tabId);
  const ended = await submitForm(panel, tab.tabId);
  expect(ended.submit?.outcome?.kind).toBe('submitted');
  expect(boards.received(key)).toHaveLength(1);
  expect(boards.received(key)[0]?.files[0]).toMatchObject({ name: 'amara-okafor-cv.pdf' });

  second = await startCompanionProcess({ dataFolder: companion.dataFolder, port: companion.port });
  await own.waitFor('[data-connection="connected"]', 40_000);
  const fresh = await openDashboard(person, second);
  await fresh.click('a[href="/applications"]');
  await fresh.waitFor('.table [data-status="submitted"]');
  expect(await fresh.count('.table tbody tr')).toBe(1);

  async function untilFileIsSynced(): Promise<void> {
    const end = Date.now() + 20_000;
    while (Date.now() < end) {
      const files = await own.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(name: string): Promise<{ files?: object }> } } } };
        return Object.keys((await chrome.storage.local.get('files')).files ?? {}).length;
      }, null);
      if (files > 0) return;
    }
    throw new Error('The CV was not synced.');
  }
});
