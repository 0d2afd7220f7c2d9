import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FillReport } from '@sincerely/shared';
import { startBoards, type Boards, type BoardPosting } from '../boards/boards.ts';
import { hasCaptures, readPages, whereCaptures } from '../boards/fidelity/captures.ts';
import { capturedPostings } from '../boards/fidelity/captured-postings.ts';
import { leverFromPage } from '../boards/fidelity/lever-from-page.ts';
import type { LeverPosting } from '../boards/lever/lever-posting.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { fillByEngine, ownDocuments, serveFiles, submitByEngine } from '../engine/apply-by-engine.ts';
import { chromiumTab, type EngineTab } from '../engine/engine-tab.ts';
import { generatedPostings } from '../engine/generated-postings.ts';
import { bundleForPage } from '../qa/page-bundle.ts';
import { expectReceivedAsApproved } from '../support/compare.ts';
import type { SeenTab } from '../support/person.ts';

let boards: Boards;
let context: BrowserContext;
let page: Page;
let tab: EngineTab;
let bundle: string;

beforeAll(async () => {
  boards = await startBoards({ practice: false });
  context = await launchChromium({ boards });
  bundle = await bundleForPage('engine');
});
// A page of its own for each form: one that still goes on to its confirmation is not left half-way.
beforeEach(async () => {
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await serveFiles(page);
  tab = chromiumTab(page);
});
afterEach(async () => page.close());
afterAll(async () => {
  await context.close();
  await boards.close();
});

if (!hasCaptures) console.log(`Skipped: ${whereCaptures} are not on this machine.`);

/** What a report says of the page, without the time it took and the plan's name. */
function saidIn(reports: FillReport[]): unknown {
  return reports.map(({ results, appeared }) => ({
    appeared,
    results: results.map(({ label, result, shown, reason }) => ({ label, result, shown, reason })),
  }));
}

/** The form is filled by each host with the same report, and what is then sent is what was planned. */
async function applyInBothHosts(posting: BoardPosting): Promise<void> {
  const key = boards.add(posting);
  const driven = await fillByEngine(tab, bundle, boards.urlOf(key), 'playwright');
  const { plan, reports } = await fillByEngine(tab, bundle, boards.urlOf(key), 'content-script');
  expect(saidIn(reports)).toEqual(saidIn(driven.reports));
  expect(reports.flatMap(({ results }) => results.filter(({ result }) => result !== 'filled'))).toEqual([]);
  const outcome = await submitByEngine(tab);
  if (outcome !== undefined) expect(outcome).toMatchObject({ kind: 'submitted', errors: [] });
  await expect.poll(() => boards.received(key).length, { timeout: 10_000 }).toBe(1);
  expectReceivedAsApproved(boards.received(key)[0], { plan } as SeenTab, ownDocuments);
}

/** Lever's list of universities comes from its server and is in no captured page; without one, a required question about them could be sent by nobody. */
function withUniversities(posting: LeverPosting): LeverPosting {
  const options = ['University of Washington', 'Other - School Not Listed'].map((text) => ({ text }));
  const cards = posting.form?.cards?.map(({ id, baseTemplate }) => ({
    id,
    baseTemplate: {
      ...baseTemplate,
      fields: baseTemplate.fields.map((field) => (field.type === 'university' && !field.options?.length ? { ...field, options } : field)),
    },
  }));
  return { ...posting, form: { ...posting.form, ...(cards ? { cards } : {}) } };
}

describe.runIf(hasCaptures).each(['greenhouse', 'lever', 'workable'] as const)('captured schemas of %s', (ats) => {
  for (const { name, posting } of capturedPostings(ats)) test(name, async () => applyInBothHosts(posting));
});

describe.runIf(hasCaptures)('forms in Lever’s pages', () => {
  for (const captured of hasCaptures ? readPages('lever') : [])
    test(captured.file, async () => {
      await applyInBothHosts(withUniversities(await leverFromPage(page, captured)));
    });
});

describe('generated forms', () => {
  for (const { name, posting } of generatedPostings(100, 20_261_124)) test(name, async () => applyInBothHosts(posting));
});
