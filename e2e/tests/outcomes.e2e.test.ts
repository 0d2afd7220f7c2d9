import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { emailedCode, type Behaviour } from '../boards/boards.ts';
import { answers } from '../support/answers.ts';
import { answerRequired, fillForm, submitForm, tailor, untilPlanHasTailoredFile } from '../support/apply.ts';
import { expectReceivedAsApproved } from '../support/compare.ts';
import { startEvening, type Evening } from '../support/evening.ts';
import { formSnapshot } from '../support/form-snapshot.ts';
import { openForm, untilTab, type SeenTab } from '../support/person.ts';
import type { Surface } from '../support/surface.ts';

let evening: Evening;
beforeAll(async () => {
  evening = await startEvening({ browser: 'chromium' });
});
afterEach(() => evening.boards.reset());
afterAll(async () => evening?.close());

type Ready = { page: Surface; panel: Surface; tab: SeenTab };

/** A posting whose plan is complete, on a board that behaves as said. */
async function ready(key: string, behaviour: Partial<Behaviour> = {}, choose = answers): Promise<Ready> {
  evening.boards.behave(key, behaviour);
  const opened = await openForm(evening.person, evening.boards.urlOf(key));
  // A posting tailored by an earlier test has its files already.
  if (opened.tab.job === undefined) await tailor(opened.panel);
  const planned = await untilPlanHasTailoredFile(opened.panel, opened.tab.tabId);
  await answerRequired(opened.panel, planned, choose);
  return { ...opened, tab: planned };
}

const until = async ({ panel, tab }: Ready, wanted: string, check: (now: SeenTab) => boolean) =>
  untilTab(panel, wanted, (now) => now.tabId === tab.tabId && check(now));
const outcomeOf = (kind: string) => (now: SeenTab) => now.submit?.outcome?.kind === kind;

const boardKeys = ['greenhouse-product-designer', 'lever-data-analyst-eu', 'workable-technical-writer'];

test.each(boardKeys)('%s: a second fill changes nothing, and undo brings back exactly what was there', async (key) => {
  const { page, panel, tab } = await ready(key);
  const before = await formSnapshot(page);
  await fillForm(panel, tab.tabId);
  const filled = await formSnapshot(page);
  expect(filled).not.toEqual(before);
  await panel.press('Fill again');
  await until({ page, panel, tab }, 'filled again', ({ fill }) => fill?.state === 'filled' && fill.report !== undefined);
  expect(await formSnapshot(page)).toEqual(filled);
  await panel.press('Undo the fill');
  await until({ page, panel, tab }, 'undone', ({ fill }) => fill?.state === 'undone');
  expect(await formSnapshot(page)).toEqual(before);
});

test('a form that is built anew at every keystroke ends right', async () => {
  const key = 'greenhouse-platform-engineer';
  const { panel, tab } = await ready(key, { rerenderOnKeystroke: true });
  await fillForm(panel, tab.tabId);
  const sent = await submitForm(panel, tab.tabId);
  expect(sent.fill?.results.filter(({ result }) => result !== 'filled')).toEqual([]);
  expect(evening.boards.received(key)).toHaveLength(1);
});

test('a page that goes away in the middle of a fill leaves a report of what was done', async () => {
  const { page, panel, tab } = await ready('lever-platform-engineer', { parserDelay: 12_000 });
  await panel.click('.bar .button.main');
  await until({ page, panel, tab }, 'filling', ({ fill }) => fill?.state === 'filling');
  await page.open(evening.boards.urlOf('workable-technical-writer'));
  const recorded = await untilRecorded(panel, tab.applicationId ?? '');
  expect(recorded.some(({ result }) => result === 'cancelled')).toBe(true);
  expect(evening.boards.received()).toEqual([]);
});

test('a question that appears after an answer is in the plan, and is left to the person', async () => {
  const key = 'greenhouse-platform-engineer';
  const hispanic = (label: string, options: string[]) => (/hispanic/iu.test(label) ? 'No' : answers(label, options));
  const opened = await ready(key, {}, hispanic);
  const { panel, tab } = opened;
  const item = tab.plan?.items.find(({ key: meaning }) => meaning === 'eeo-hispanic-ethnicity');
  await answerRequired(panel, { ...tab, plan: { ...tab.plan, items: [{ ...item, required: true }] } } as SeenTab, hispanic);
  const filled = await fillForm(panel, tab.tabId);
  expect(filled.plan?.items.find(({ key: meaning }) => meaning === 'eeo-race')).toMatchObject({ action: 'skip', why: 'asks-you' });
});

test('a refused answer is named in the panel; mended, the form goes out once', async () => {
  const key = 'greenhouse-product-designer';
  const opened = await ready(key, { validationErrors: ['email'] });
  await fillForm(opened.panel, opened.tab.tabId);
  const refused = await submitForm(opened.panel, opened.tab.tabId);
  expect(refused.submit?.outcome).toMatchObject({ kind: 'invalid', errors: [{ label: 'Email', message: 'Please check this answer.' }] });
  expect(evening.boards.received()).toEqual([]);
  await opened.panel.press('Submit application');
  const sent = await until(opened, 'submitted', outcomeOf('submitted'));
  expectReceivedAsApproved(evening.boards.received(key)[0], sent, evening.boards.received(key)[0]?.files ?? []);
  expect(evening.boards.received()).toHaveLength(1);
});

test('a visible challenge is the person’s to solve; the end is read after it', async () => {
  const opened = await ready('lever-data-analyst-eu', { captchaChallenge: true });
  await fillForm(opened.panel, opened.tab.tabId);
  await submitForm(opened.panel, opened.tab.tabId);
  await until(opened, 'challenged', outcomeOf('challenged'));
  expect(evening.boards.received()).toEqual([]);
  await opened.page.clickInFrame('.hcaptcha-challenge iframe', '#solve');
  await until(opened, 'submitted', outcomeOf('submitted'));
  expect(evening.boards.received()).toHaveLength(1);
});

test('a code sent by e-mail is asked for; the end is read after the person typed it', async () => {
  const key = 'greenhouse-softwareentwickler-de';
  const opened = await ready(key, { emailCode: true });
  await fillForm(opened.panel, opened.tab.tabId);
  await submitForm(opened.panel, opened.tab.tabId);
  await until(opened, 'asked for a code', outcomeOf('code-required'));
  expect(evening.boards.received()).toEqual([]);
  for (const [at, letter] of [...emailedCode].entries()) await opened.page.type(`#security-input-${at}`, letter);
  await opened.page.click('.application--submit button[type="submit"]');
  await until(opened, 'submitted', outcomeOf('submitted'));
  expect(evening.boards.received()).toHaveLength(1);
});

test('an application the employer has already is not sent again', async () => {
  const opened = await ready('lever-platform-engineer', { duplicate: true });
  await fillForm(opened.panel, opened.tab.tabId);
  await submitForm(opened.panel, opened.tab.tabId);
  await until(opened, 'told to be a duplicate', outcomeOf('duplicate'));
  expect(evening.boards.received()).toEqual([]);
});

test('a posting that was closed meanwhile says so', async () => {
  const key = 'lever-data-analyst-eu';
  const opened = await ready(key);
  await fillForm(opened.panel, opened.tab.tabId);
  evening.boards.behave(key, { closed: true });
  await submitForm(opened.panel, opened.tab.tabId);
  await until(opened, 'told to be closed', outcomeOf('closed'));
  expect(evening.boards.received()).toEqual([]);
});

test('an answer the person gave is offered once, and filled on the next form that asks the same', async () => {
  const key = 'workable-technical-writer';
  const opened = await ready(key);
  await fillForm(opened.panel, opened.tab.tabId);
  await submitForm(opened.panel, opened.tab.tabId);
  const { learned = [] } = await until(opened, 'that has learned', ({ learned: offered }) => (offered ?? []).length > 0);
  const kept = learned.find(({ company }) => company === null);
  await opened.panel.press('Remember');
  await until(opened, 'that asks no more about it', (now) => now.learned?.length === learned.length - 1);
  expect(kept).toBeDefined();
});

/** The results of the fill that the companion keeps for an application. */
async function untilRecorded(own: Surface, applicationId: string): Promise<{ result: string }[]> {
  const text = await own.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<{ pairing: { port: number; token: string } }> } } };
    };
    const { pairing } = await chrome.storage.local.get('pairing');
    for (let tries = 0; tries < 200; tries += 1) {
      const response = await fetch(`http://127.0.0.1:${pairing.port}/api/applications/${id}`, {
        headers: { authorization: `Bearer ${pairing.token}` },
      });
      const { report } = (await response.json()) as { report?: { results: { result: string }[] } | null };
      if (report) return JSON.stringify(report.results);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return '[]';
  }, applicationId);
  return JSON.parse(text) as { result: string }[];
}
