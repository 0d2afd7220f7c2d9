import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Boards, startBoards } from '../boards/boards.ts';
import { answers } from '../support/answers.ts';
import { answerRequired, fillForm, submitForm, tailor, untilPlanHasTailoredFile } from '../support/apply.ts';
import { type CompanionProcess, startCompanionProcess } from '../support/companion-process.ts';
import { type Clicks, countedPerson } from '../support/counted.ts';
import { chromiumPerson } from '../support/evening.ts';
import { importProfile, openDashboard, openForm, pairByHand } from '../support/person.ts';

const mostClicks = 25;
const key = 'workable-full-stack-engineer';

let boards: Boards;
let companion: CompanionProcess;
let opened: Awaited<ReturnType<typeof chromiumPerson>>;
beforeAll(async () => {
  boards = await startBoards();
  companion = await startCompanionProcess();
  opened = await chromiumPerson(boards);
});
afterAll(async () => {
  await opened?.close();
  await companion?.stop();
  await boards?.close();
});

test(`from nothing to an application that was sent in at most ${mostClicks} clicks`, { timeout: 180_000 }, async () => {
  const clicks: Clicks = { count: 0 };
  const person = countedPerson(opened.person, clicks);
  const steps: Record<string, number> = {};
  const after = (step: string) => (steps[step] = clicks.count);

  const dashboard = await openDashboard(person, companion);
  await importProfile(dashboard);
  after('profile');
  await pairByHand(person, companion, dashboard);
  // The port is typed here because tests run on any free one; a person's is the one the extension tries.
  clicks.count -= 2;
  after('paired');
  const { panel, tab } = await openForm(person, boards.urlOf(key));
  // Of the test's own way into the panel only the toolbar's button is a person's.
  clicks.count -= 1;
  after('panel');
  await tailor(panel);
  const planned = await untilPlanHasTailoredFile(panel, tab.tabId);
  await answerRequired(panel, planned, answers);
  after('answered');
  await fillForm(panel, tab.tabId);
  const sent = await submitForm(panel, tab.tabId);
  after('sent');

  expect(sent.submit?.outcome).toMatchObject({ kind: 'submitted' });
  expect(boards.received(key)).toHaveLength(1);
  expect(clicks.count, JSON.stringify(steps)).toBeLessThanOrEqual(mostClicks);
  expect(clicks.count).toBeGreaterThan(10);
  console.log(`Clicks until each step: ${JSON.stringify(steps)}`);
});
