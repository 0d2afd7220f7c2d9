import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEvening, type Evening } from '../support/evening.ts';
import { openForm, seenTabs, untilTab } from '../support/person.ts';
import { startCompanionProcess, type CompanionProcess } from '../support/companion-process.ts';
import { jobSteps } from '../support/job-steps.ts';

let evening: Evening;
let second: CompanionProcess | undefined;
beforeAll(async () => {
  evening = await startEvening({ browser: 'chromium', env: { SINCERELY_HOLD_AFTER_STEP: 'posting' } });
});
afterAll(async () => {
  await second?.stop();
  await evening?.close();
});

test('a companion killed between two steps goes on from the last finished one, and the popup comes back by itself', async () => {
  const { boards, companion, person } = evening;
  const { panel, tab } = await openForm(person, boards.urlOf('greenhouse-platform-engineer'));
  await panel.press('Tailor to this posting');
  await untilTab(panel, 'whose job has read the posting', ({ tabId, job }) => tabId === tab.tabId && (job?.progress ?? 0) >= 25);
  const popup = await person.newPage();
  await popup.open(`${person.extensionPage('popup.html')}?tab=${tab.tabId}`);
  await popup.waitFor('[data-connection="connected"]');

  const { jobId, applicationId } = await heldJob();
  // The phase is told before its checkpoint is on the disk.
  await expect
    .poll(async () => (await jobSteps(panel, jobId)).map(({ name }) => name), { timeout: 10_000 })
    .toEqual(['profile', 'facts', 'posting']);
  const before = await jobSteps(panel, jobId);
  await companion.kill();
  await popup.waitFor('[data-connection="off"]');

  second = await startCompanionProcess({ dataFolder: companion.dataFolder, port: companion.port });
  await popup.waitFor('[data-connection="connected"]', 40_000);
  await untilTab(panel, 'whose job is done', ({ tabId, job }) => tabId === tab.tabId && job?.state === 'done');
  await popup.waitFor('[data-state="done"][role="status"]');

  const after = await jobSteps(panel, jobId);
  // The finished steps are the very same runs; only what came after them ran in the second attempt.
  expect(after.slice(0, 3)).toEqual(before);
  expect(after.slice(3).map(({ attempt }) => attempt)).toEqual(after.slice(3).map(() => 2));
  expect(after.map(({ name }) => name)).toEqual(['profile', 'facts', 'posting', 'cv', 'letter', 'render', 'ready']);
  expect(applicationId).toBe((await seenTabs(panel)).find(({ tabId }) => tabId === tab.tabId)?.applicationId);
  await panel.evaluate(
    () => [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find(({ textContent }) => textContent === 'CV')?.click(),
    null,
  );
  await panel.waitFor('iframe.preview[title="CV"]');
  expect(await panel.evaluate(() => document.querySelector<HTMLIFrameElement>('iframe.preview')?.srcdoc ?? '', null)).toContain(
    'Amara Okafor',
  );

  async function heldJob(): Promise<{ jobId: string; applicationId: string }> {
    const held = (await seenTabs(panel)).find(({ tabId }) => tabId === tab.tabId);
    return { jobId: held?.job?.id ?? '', applicationId: held?.applicationId ?? '' };
  }
});
