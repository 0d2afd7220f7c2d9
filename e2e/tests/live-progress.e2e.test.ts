import { Job } from '@sincerely/shared';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Boards, startBoards } from '../boards/boards.ts';
import { type CompanionProcess, startCompanionProcess } from '../support/companion-process.ts';
import { untilShown } from '../support/desk.ts';
import { chromiumPerson } from '../support/evening.ts';
import { importProfile, openDashboard, openForm, pairByHand, type Person, type SeenTab } from '../support/person.ts';
import { seenOfJob, truthOf, untilShows, watchJob } from '../support/shown-job.ts';
import { type SlowModel, startSlowModel } from '../support/slow-model.ts';
import type { Surface } from '../support/surface.ts';

/**
 * Milliseconds. Two seconds after the companion is back, dashboard and popup are to show what it says; how long it took is printed. A machine that works
 * for others beside takes longer, and that is no failure: these are bounds for what never comes.
 */
const shownWithin = 10_000;
const noticed = 10_000;

let boards: Boards;
let companion: CompanionProcess;
let model: SlowModel;
let opened: { person: Person; context: BrowserContext; close: () => Promise<void> };
let dashboard: Page;
let popup: Page;
let panel: Surface;
let tab: SeenTab;
let jobId: string;

beforeAll(async () => {
  boards = await startBoards();
  companion = await startCompanionProcess();
  model = await startSlowModel();
  opened = await chromiumPerson(boards);
  const { person, context } = opened;
  await context.addInitScript(watchJob);
  const desk = await openDashboard(person, companion);
  await importProfile(desk);
  await pairByHand(person, companion, desk);
  await useModel(desk);
  ({ panel, tab } = await openForm(person, boards.urlOf('greenhouse-platform-engineer')));
  await desk.close();

  dashboard = await newClockedPage(context);
  await dashboard.goto(`http://sincerely.localhost:${companion.port}/applications/${tab.applicationId}`);
  popup = await newClockedPage(context);
  await popup.goto(`${person.extensionPage('popup.html')}?tab=${tab.tabId}`);
  const asked = model.asked();
  await popup.getByRole('button', { name: 'Tailor to this posting' }).click();
  await asked;
  jobId = (await popup.evaluate(jobOfTab, tab.tabId)) ?? '';
});

afterAll(async () => {
  model?.close();
  await opened?.close();
  await companion?.stop();
  await boards?.close();
});

/** A page whose clock can be stopped and set forward, as a sleeping machine's is; until then it goes as usual. */
async function newClockedPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.clock.install();
  return page;
}

async function useModel(desk: Surface): Promise<void> {
  await desk.click('a[href="/settings"]');
  await desk.type('input[name="baseUrl"]', model.baseUrl);
  await desk.type('input[name="model"]', 'slow');
  await desk.evaluate(() => {
    const form = document.querySelector('input[name="baseUrl"]')?.closest('section');
    [...(form?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === 'Save')?.click();
  }, null);
  await desk.waitFor('section:has(input[name="baseUrl"]) button:not([disabled]):text("Test it")');
}

type Storage = { get(key: string): Promise<Record<string, unknown>> };
type Extension = { chrome: { storage: { session: Storage; local: Storage } } };

async function jobOfTab(tabId: number): Promise<string | undefined> {
  const { chrome } = globalThis as unknown as Extension;
  const stored = (await chrome.storage.session.get(`tab:${tabId}`))[`tab:${tabId}`] as { job?: { id: string } } | undefined;
  return stored?.job?.id;
}

/** The job as the companion says it is, asked by nobody's page. */
async function truth(): Promise<Job> {
  const { token } = (await popup.evaluate(
    async () => (await (globalThis as unknown as Extension).chrome.storage.local.get('pairing')).pairing,
  )) as {
    token: string;
  };
  const response = await fetch(`http://127.0.0.1:${companion.port}/api/jobs/${jobId}`, { headers: { authorization: `Bearer ${token}` } });
  expect(response.status).toBe(200);
  return Job.parse(((await response.json()) as { job: unknown }).job);
}

/** Both pages show what the companion says, this soon after it is back. Milliseconds it took. */
async function bothTellTheTruth(since: number): Promise<number> {
  const job = await truth();
  expect([job.state, job.phase]).toEqual(['running', 'cv']);
  const left = shownWithin - (performance.now() - since);
  await Promise.all([dashboard, popup].map(async (page) => untilShows(page, truthOf(job), left)));
  const took = performance.now() - since;
  expect(await truth()).toMatchObject({ state: job.state, progress: job.progress });
  console.log(`${expect.getState().currentTestName}: ${Math.round(took)} ms`);
  return took;
}

async function bothSayReconnecting(): Promise<void> {
  await Promise.all([dashboard, popup].map(async (page) => untilShows(page, { saysReconnecting: true, isLive: false }, noticed)));
}

async function startAgain(): Promise<void> {
  companion = await startCompanionProcess({ dataFolder: companion.dataFolder, port: companion.port });
}

test('while the model thinks, dashboard and popup say the same as the companion', async () => {
  await bothTellTheTruth(performance.now());
});

test('after a reload of both pages', async () => {
  const since = performance.now();
  await Promise.all([dashboard.reload(), popup.reload()]);
  await bothTellTheTruth(since);
});

test('after the companion was killed and started again', async () => {
  await companion.kill();
  await bothSayReconnecting();
  const asked = model.asked();
  await startAgain();
  const since = performance.now();
  await asked;
  await bothTellTheTruth(since);
  // It goes on by itself, so nobody is told that it was interrupted.
  for (const page of [dashboard, popup]) expect(await page.getByTestId('interrupted').count()).toBe(0);
});

test('after the network was gone, and the companion was started again meanwhile', async () => {
  await opened.context.setOffline(true);
  await companion.kill();
  await bothSayReconnecting();
  const asked = model.asked();
  await startAgain();
  await asked;
  await untilShows(dashboard, { isLive: false }, 500);
  const since = performance.now();
  await opened.context.setOffline(false);
  await bothTellTheTruth(since);
});

test('after the machine has slept for an hour', async () => {
  companion.freeze();
  const pages = [dashboard, popup];
  for (const page of pages) await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1_000);
  for (const page of pages) await page.clock.fastForward('01:00:00');
  for (const page of pages) await page.clock.resume();
  await bothSayReconnecting();
  const since = performance.now();
  companion.thaw();
  await bothTellTheTruth(since);
});

test('when the model is done both say so; the percent never fell, and nothing that is not so was ever said', async () => {
  model.finish();
  await popup.waitForSelector('[data-state="done"][role="status"]');
  await dashboard.waitForFunction(() => document.querySelector('[data-job]') === null);
  expect((await truth()).state).toBe('done');
  for (const page of [dashboard, popup]) {
    const { percents, wrong } = await seenOfJob(page);
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
    expect(wrong).toEqual([]);
  }
  await untilShown(panel, '[data-state="done"]', 'Ready');
});
