import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { answers } from '../support/answers.ts';
import { answerRequired, fillForm, submitForm, tailor, untilPlanHasTailoredFile } from '../support/apply.ts';
import { expectReceivedAsApproved } from '../support/compare.ts';
import { reword } from '../support/desk.ts';
import { startEvening, type Evening } from '../support/evening.ts';
import { documentsOf } from '../support/in-dashboard.ts';
import { openForm, untilTab, type SeenTab } from '../support/person.ts';

let evening: Evening;
beforeAll(async () => {
  evening = await startEvening({ browser: 'chromium' });
});
afterEach(() => evening.boards.reset());
afterAll(async () => evening?.close());

const bullet = 'Led four engineers through a migration of 60 services to TypeScript';
const shorter = 'Led four engineers through a migration to TypeScript';

async function rewordIn(applicationId: string): Promise<void> {
  const { dashboard } = evening;
  await dashboard.click('a[href="/applications"]');
  await dashboard.waitFor(`a[href="/applications/${applicationId}"]`);
  await dashboard.click(`a[href="/applications/${applicationId}"]`);
  await reword(dashboard, bullet, shorter);
}

const boxes = {
  'the input stays and a parser reads the file': 'lever-platform-engineer',
  'the input goes once the file is there': 'greenhouse-platform-engineer',
  'the name stands in a drop zone': 'workable-technical-writer',
};

test.each(Object.entries(boxes))(
  'a CV reworded after the fill: the panel says so, and the next fill puts the new one in, where %s',
  async (_, key) => {
    const { boards, person } = evening;
    const { panel, tab } = await openForm(person, boards.urlOf(key));
    await tailor(panel);
    await answerRequired(panel, await untilPlanHasTailoredFile(panel, tab.tabId), answers);
    await fillForm(panel, tab.tabId);
    const id = tab.applicationId ?? '';
    const before = await documentsOf(panel, id);
    expect(await panel.count('[data-caution="files"]')).toBe(0);

    await rewordIn(id);
    expect(await panel.text('[data-caution="files"]')).toContain('Your documents have changed since this form was filled.');
    await panel.press('Look at the form again');
    await panel.press('Fill again');
    const filled = await untilTab(panel, 'that is filled again', (now) => now.tabId === tab.tabId && isFilledWithCurrent(now));
    expect(filled.fill?.results.filter(({ result }) => result !== 'filled')).toEqual([]);
    expect(await panel.count('[data-caution="files"]')).toBe(0);

    const sent = await submitForm(panel, tab.tabId);
    expect(sent.submit?.outcome?.kind).toBe('submitted');
    const kept = await documentsOf(panel, id);
    expect(kept).not.toEqual(before);
    expectReceivedAsApproved(boards.received(key)[0], sent, kept);
  },
);

function isFilledWithCurrent({ fill, files }: SeenTab): boolean {
  return fill?.state === 'filled' && JSON.stringify(fill.files) === JSON.stringify(files);
}

test('a CV reworded before the fill is the one that is put in', async () => {
  const { boards, person } = evening;
  const key = 'lever-data-analyst-eu';
  const { panel, tab } = await openForm(person, boards.urlOf(key));
  await tailor(panel);
  await answerRequired(panel, await untilPlanHasTailoredFile(panel, tab.tabId), answers);
  await rewordIn(tab.applicationId ?? '');
  await fillForm(panel, tab.tabId);
  const sent = await submitForm(panel, tab.tabId);
  expectReceivedAsApproved(boards.received(key)[0], sent, await documentsOf(panel, tab.applicationId ?? ''));
});

test('with the companion gone the CV that was shown cannot be read: its row says so, and no other file is put in', async () => {
  const { boards, companion, person } = evening;
  const { panel, tab } = await openForm(person, boards.urlOf('workable-full-stack-engineer'));
  await tailor(panel);
  await untilPlanHasTailoredFile(panel, tab.tabId);
  await companion.kill();
  await panel.waitFor('[data-connection="off"]');
  const { fill } = await fillForm(panel, tab.tabId);
  const notFilled = fill?.results.filter(({ result }) => result !== 'filled');
  expect(notFilled).toMatchObject([
    { result: 'refused', reason: 'This file could not be read just now. Fill again, or attach it yourself.' },
  ]);
  expect(fill?.results.filter(({ result }) => result === 'filled').length).toBeGreaterThan(3);
});
