import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { emailedCode, type Behaviour } from '../boards/boards.ts';
import { answers } from '../support/answers.ts';
import { answerRequired, fillForm, submitForm, tailor, untilPlanHasTailoredFile } from '../support/apply.ts';
import { startEvening, type Evening } from '../support/evening.ts';
import { formSnapshot } from '../support/form-snapshot.ts';
import { openForm, untilTab, type SeenTab } from '../support/person.ts';
import type { Surface } from '../support/surface.ts';

let evening: Evening;
beforeAll(async () => {
  evening = await startEvening({ browser: 'chromium' });
});
const opened: Surface[] = [];
afterEach(async () => {
  evening.boards.reset();
  for (const surface of opened.splice(0)) await surface.close();
});
afterAll(async () => evening?.close());

type Ready = { page: Surface; panel: Surface; tab: SeenTab };

/** A posting whose plan is complete, on a board that behaves as said. */
async function ready(key: string, behaviour: Partial<Behaviour> = {}, choose = answers): Promise<Ready> {
  evening.boards.behave(key, behaviour);
  const { page, panel, tab } = await openForm(evening.person, evening.boards.urlOf(key));
  opened.push(page, panel);
  // A posting tailored by an earlier test has its files already.
  if (tab.job === undefined) await tailor(panel);
  const planned = await untilPlanHasTailoredFile(panel, tab.tabId);
  await answerRequired(panel, planned, choose);
  return { page, panel, tab: planned };
}

const until = async ({ panel, tab }: Ready, wanted: string, check: (now: SeenTab) => boolean) =>
  untilTab(panel, wanted, (now) => now.tabId === tab.tabId && check(now));
const outcomeOf = (kind: string) => (now: SeenTab) => now.submit?.outcome?.kind === kind;

/** A chosen radio button, and a menu without a clear button, can be emptied by nobody: exactly these are named to the person. */
const cannotBeEmptied: Record<string, string[]> = {
  'greenhouse-product-designer': ['Country', 'Do you now, or will you in the future, need visa sponsorship to work in the US?'],
  'lever-data-analyst-eu': [],
  'workable-technical-writer': ['Do you have the right to work in the United Kingdom?'],
};
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
  const { fill } = await until({ page, panel, tab }, 'undone', (now) => now.fill?.state === 'undone');
  const left = fill?.undone?.left ?? [];
  expect(left.map(({ label }) => label).toSorted()).toEqual(cannotBeEmptied[key]);
  const after = await formSnapshot(page);
  const differing = after.filter((line, at) => line !== before[at]);
  expect(after).toHaveLength(before.length);
  expect(differing.length, differing.join(', ')).toBe(left.length);
});

test('a form that is built anew at every keystroke ends right', async () => {
  const key = 'workable-full-stack-engineer';
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
  expect(recorded).toMatch(/not written/u);
  expect(evening.boards.received()).toEqual([]);
});

test('a question that appears after an answer is in the plan, and is left to the person', async () => {
  const key = 'greenhouse-platform-engineer';
  const hispanic = (label: string, options: string[]) => (/hispanic/iu.test(label) ? 'No' : answers(label, options));
  const form = await ready(key, {}, hispanic);
  const { panel, tab } = form;
  const item = tab.plan?.items.find(({ key: meaning }) => meaning === 'eeo-hispanic-ethnicity');
  await answerRequired(panel, { ...tab, plan: { ...tab.plan, items: [{ ...item, required: true }] } } as SeenTab, hispanic);
  const filled = await fillForm(panel, tab.tabId);
  expect(filled.plan?.items.find(({ key: meaning }) => meaning === 'eeo-race')).toMatchObject({ action: 'skip', why: 'asks-you' });
});

test('a refused answer is named in the panel; mended, the form goes out once', async () => {
  const key = 'greenhouse-product-designer';
  const form = await ready(key, { validationErrors: ['email'] });
  await fillForm(form.panel, form.tab.tabId);
  const refused = await submitForm(form.panel, form.tab.tabId);
  expect(refused.submit?.outcome).toMatchObject({ kind: 'invalid', errors: [{ label: 'Email', message: 'Please check this answer.' }] });
  expect(evening.boards.received()).toEqual([]);
  await form.panel.press('Submit application');
  await until(form, 'submitted', outcomeOf('submitted'));
  expect(evening.boards.received()).toHaveLength(1);
});

test('a visible challenge is the person’s to solve; the end is read after it', async () => {
  const form = await ready('lever-platform-engineer', { captchaChallenge: true });
  await fillForm(form.panel, form.tab.tabId);
  await submitForm(form.panel, form.tab.tabId);
  await until(form, 'challenged', outcomeOf('challenged'));
  expect(evening.boards.received()).toEqual([]);
  await form.page.clickInFrame('.hcaptcha-challenge iframe', '#solve');
  await until(form, 'submitted', outcomeOf('submitted'));
  expect(evening.boards.received()).toHaveLength(1);
});

test('a code sent by e-mail is asked for; the end is read after the person typed it', async () => {
  const key = 'greenhouse-softwareentwickler-de';
  const form = await ready(key, { emailCode: true });
  await fillForm(form.panel, form.tab.tabId);
  await submitForm(form.panel, form.tab.tabId);
  await until(form, 'asked for a code', outcomeOf('code-required'));
  expect(evening.boards.received()).toEqual([]);
  for (const [at, letter] of emailedCode.split('').entries()) await form.page.type(`#security-input-${at}`, letter);
  await form.page.click('.application--submit button[type="submit"]');
  await until(form, 'submitted', outcomeOf('submitted'));
  expect(evening.boards.received()).toHaveLength(1);
});

test('a posting that was closed meanwhile says so', async () => {
  const key = 'lever-data-analyst-eu';
  const form = await ready(key);
  await fillForm(form.panel, form.tab.tabId);
  evening.boards.behave(key, { closed: true });
  await submitForm(form.panel, form.tab.tabId);
  await until(form, 'told to be closed', outcomeOf('closed'));
  expect(evening.boards.received()).toEqual([]);
});

test('an application the employer has already is not sent again', async () => {
  const form = await ready('lever-data-analyst-eu', { duplicate: true });
  await fillForm(form.panel, form.tab.tabId);
  await submitForm(form.panel, form.tab.tabId);
  await until(form, 'told to be a duplicate', outcomeOf('duplicate'));
  expect(evening.boards.received()).toEqual([]);
});

test('an answer the person gave is offered once, and filled on the next form that asks the same', async () => {
  const key = 'greenhouse-platform-engineer';
  const form = await ready(key);
  await fillForm(form.panel, form.tab.tabId);
  await submitForm(form.panel, form.tab.tabId);
  const { learned = [] } = await until(form, 'that has learned', (now) => (now.learned ?? []).length > 0);
  const [first] = learned;
  await form.panel.press('Remember');
  await until(form, 'that asks no more about it', (now) => now.learned?.length === learned.length - 1);
  const again = await openForm(evening.person, evening.boards.urlOf(key));
  opened.push(again.page, again.panel);
  const item = again.tab.plan?.items.find(({ label }) => label === first?.question);
  expect(item).toMatchObject({ action: 'fill', shown: first?.answer, source: { kind: 'answer' } });
});

/** What the companion's history of an application says of its last fill. */
async function untilRecorded(own: Surface, applicationId: string): Promise<string> {
  return own.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<{ pairing: { port: number; token: string } }> } } };
    };
    const { pairing } = await chrome.storage.local.get('pairing');
    for (let tries = 0; tries < 200; tries += 1) {
      const response = await fetch(`http://127.0.0.1:${pairing.port}/api/applications/${id}`, {
        headers: { authorization: `Bearer ${pairing.token}` },
      });
      const { events } = (await response.json()) as { events: { kind: string; detail: string }[] };
      const fill = events.find(({ kind }) => kind === 'fill');
      if (fill) return fill.detail;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return '';
  }, applicationId);
}
