import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { FillReport } from '@sincerely/shared';
import type { BoardPosting, Boards } from '../boards/boards.ts';
import { expectReceivedAsApproved } from '../support/compare.ts';
import type { SeenTab } from '../support/person.ts';
import { fillByEngine, ownDocuments, submitByEngine } from './apply-by-engine.ts';

type Where = { boards: Boards; page: Page; bundle: string };

/** The form looks as it is known, is filled by each host with the same report, and what is then sent is what was planned. */
export async function applyByBothHosts({ boards, page, bundle }: Where, posting: BoardPosting): Promise<void> {
  const key = boards.add(posting);
  const driven = await fillByEngine(page, bundle, boards.urlOf(key), 'playwright');
  const { plan, reports, drift } = await fillByEngine(page, bundle, boards.urlOf(key), 'content-script');
  expect(drift).toEqual([]);
  expect(saidIn(reports)).toEqual(saidIn(driven.reports));
  expect(reports.flatMap(({ results }) => results.filter(({ result }) => result !== 'filled'))).toEqual([]);
  const outcome = await submitByEngine(page);
  if (outcome !== undefined) expect(outcome).toMatchObject({ kind: 'submitted', errors: [] });
  await expect.poll(() => boards.received(key).length, { timeout: 10_000 }).toBe(1);
  expectReceivedAsApproved(boards.received(key)[0], { plan } as SeenTab, ownDocuments);
}

/** What a report says of the page, without the time it took and the plan's name. */
function saidIn(reports: FillReport[]): unknown {
  return reports.map(({ results, appeared }) => ({
    appeared,
    results: results.map(({ label, result, shown, reason }) => ({ label, result, shown, reason })),
  }));
}
