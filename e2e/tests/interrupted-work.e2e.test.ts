import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CompanionProcess, startCompanionProcess } from '../support/companion-process.ts';
import { untilShown } from '../support/desk.ts';
import { type Evening, startEvening } from '../support/evening.ts';
import { openForm, untilTab } from '../support/person.ts';
import { seriousFindings } from '../support/serious-findings.ts';
import type { Surface } from '../support/surface.ts';

const banner = '[data-testid="interrupted"]';
const announcement = '[data-testid="interrupted-announcement"]';

let evening: Evening;
let second: CompanionProcess;
let popup: Surface;
beforeAll(async () => {
  evening = await startEvening({ browser: 'chromium', env: { SINCERELY_HOLD_AFTER_STEP: 'posting' } });
});
afterAll(async () => {
  await second?.stop();
  await evening?.close();
});

/** Tailors to a posting and pauses in the middle of it. */
async function pausedDraft(posting: string): Promise<void> {
  const { boards, dashboard, person } = evening;
  const { panel, tab } = await openForm(person, boards.urlOf(posting));
  await dashboard.click('a[href="/applications"]');
  await dashboard.click(`a[href="/applications/${tab.applicationId}"]`);
  await dashboard.toFront();
  await dashboard.press('Tailor CV and letter');
  await untilTab(panel, 'whose job has read the posting', ({ tabId, job }) => tabId === tab.tabId && (job?.progress ?? 0) >= 25);
  await dashboard.press('Pause');
  await dashboard.waitFor('[data-job="paused"]');
  await panel.close();
}

test('drafts that a restart left behind are told in dashboard and popup, with how far they are; before it nobody is told', async () => {
  const { companion, dashboard, person } = evening;
  await pausedDraft('greenhouse-platform-engineer');
  await pausedDraft('lever-data-analyst-eu');
  expect(await dashboard.count(banner)).toBe(0);
  await companion.kill();
  second = await startCompanionProcess({ dataFolder: companion.dataFolder, port: companion.port });
  await untilShown(dashboard, `${banner} h2`, '2 drafts were interrupted');
  await untilShown(dashboard, announcement, '2 drafts were interrupted.');
  expect(await dashboard.text(`${banner} li`)).toMatch(/Data Analyst.*25 % · last active \d+ \w+, \d\d:\d\d/u);
  popup = await person.newPage();
  await popup.open(person.extensionPage('popup.html'));
  await untilShown(popup, `${banner} h2`, '2 drafts were interrupted');
  expect(await popup.text(`${banner} li`)).toMatch(/25 % · last active/u);
});

test('it is said to a screen reader once, and axe finds nothing serious', async () => {
  const { dashboard } = evening;
  expect(await seriousFindings(dashboard)).toEqual([]);
  expect(await seriousFindings(popup)).toEqual([]);
  await dashboard.evaluate(() => location.reload(), null);
  await dashboard.waitFor(`${banner} h2`);
  expect(await dashboard.text(announcement)).toBe('');
});

test('dismissed work is gone from both, kept under Jobs, and back by undo', async () => {
  const { dashboard } = evening;
  // A page that is not in front is not drawn, and a press waits for that.
  await popup.toFront();
  await popup.press('Dismiss');
  await untilShown(dashboard, `${banner} h2`, '1 draft was interrupted');
  await popup.press('Undo');
  await untilShown(dashboard, `${banner} h2`, '2 drafts were interrupted');
  await dashboard.toFront();
  await dashboard.press('Dismiss');
  await untilShown(popup, `${banner} h2`, '1 draft was interrupted');
  await dashboard.click('a[href="/jobs"]');
  await dashboard.press('Interrupted 2');
  await untilShown(dashboard, '.table', 'put aside');
  expect(await seriousFindings(dashboard)).toEqual([]);
  await dashboard.click('a[href="/"]');
});

test('one press of a key resumes; the focus is not lost, and the work comes to its end', async () => {
  const { dashboard } = evening;
  await dashboard.evaluate((selector) => document.querySelector<HTMLElement>(`${selector} button`)?.focus(), banner);
  await dashboard.keys('Enter');
  await expect.poll(async () => dashboard.count(banner)).toBe(0);
  expect(await dashboard.evaluate(() => document.activeElement?.id, null)).toBe('room');
  await expect.poll(async () => popup.count(banner)).toBe(0);
  await dashboard.click('a[href="/jobs"]');
  await dashboard.waitFor('.table [data-state="done"]');
});

test('a job’s page tells its phases and what happened, and its details are copied without a name', async () => {
  const { dashboard } = evening;
  await dashboard.click('tr:has([data-state="done"]) a');
  await untilShown(dashboard, 'section[aria-label="Phases"]', 'Reading the posting');
  await untilShown(dashboard, 'section[aria-label="What happened"]', 'You asked to pause it');
  await untilShown(dashboard, 'section[aria-label="What happened"]', 'Started again, attempt 2');
  expect(await dashboard.count('section[aria-label="Files it made"] button')).toBeGreaterThan(3);
  expect(await seriousFindings(dashboard)).toEqual([]);
  await dashboard.evaluate(() => {
    Object.assign(navigator.clipboard, { writeText: async (text: string) => Object.assign(globalThis, { copied: text }) });
  }, null);
  await dashboard.press('Copy details');
  await expect.poll(async () => dashboard.evaluate(() => (globalThis as { copied?: string }).copied ?? '', null)).toContain('step posting');
  expect(await dashboard.evaluate(() => (globalThis as { copied?: string }).copied, null)).not.toMatch(/Amara|Okafor|Analyst|Engineer/u);
});
