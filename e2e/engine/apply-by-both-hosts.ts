import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { FillReport } from '@sincerely/shared';
import type { BoardPosting, Boards } from '../boards/boards.ts';
import { expectReceivedAsApproved } from '../support/compare.ts';
import type { SeenTab } from '../support/person.ts';
import { fillByEngine, ownDocuments, submitByEngine, type Filled } from './apply-by-engine.ts';
import { fillByCompanion } from './fill-by-companion.ts';
import type { EngineTab } from './engine-tab.ts';

type Where = { boards: Boards; page: Page; tab: EngineTab; bundle: string };

/** The form looks as it is known, is filled by each host with the same report, and what is then sent is what was planned. */
export async function applyByBothHosts({ boards, page, tab, bundle }: Where, posting: BoardPosting): Promise<void> {
  const key = boards.add(posting);
  // Side by side: a form's own pauses are most of the time.
  const [driven, filled] = await Promise.all([fillByCompanion(page, boards.urlOf(key)), fillByEngine(tab, bundle, boards.urlOf(key))]);
  expect(filled.drift).toEqual([]);
  expect(saidIn(filled.reports)).toEqual(saidIn(driven.reports));
  await expectSentAsPlanned(boards, key, tab, filled);
}

/** Everything planned was filled; sent, it is received once and as it was planned. */
export async function expectSentAsPlanned(boards: Boards, key: string, tab: EngineTab, { plan, reports }: Filled): Promise<void> {
  expect(reports.flatMap(({ results }) => results.filter(({ result }) => result !== 'filled'))).toEqual([]);
  const outcome = await submitByEngine(tab);
  if (outcome !== undefined) expect(outcome).toMatchObject({ kind: 'submitted', errors: [] });
  await expect.poll(() => boards.received(key).length).toBe(1);
  expectReceivedAsApproved(boards.received(key)[0], { plan } as SeenTab, ownDocuments);
}

/** What a report says of the page, without the time it took and the plan's name. */
function saidIn(reports: FillReport[]): unknown {
  return reports.map(({ results, appeared }) => ({
    appeared,
    results: results.map(({ label, result, shown, reason }) => ({ label, result, shown, reason })),
  }));
}
