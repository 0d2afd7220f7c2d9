import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adapterById, adapterOf, approvedPlan, type Health } from '@sincerely/adapters';
import { openFillFiles } from '@sincerely/companion/automation/fill-files';
import type { LookedAt } from '@sincerely/companion/automation/page-engine';
import { openPageSession, type PageSession } from '@sincerely/companion/automation/page-session';
import { planPage } from '@sincerely/companion/automation/plan-page';
import { type BrowserManner, openWorkBrowser } from '@sincerely/companion/automation/work-browser';
import type { FillPlan, FillReport, Profile } from '@sincerely/shared';
import { writeHealth } from './write-health.ts';

type Options = {
  url: string;
  profile: Profile;
  /** Where the adapters are. */
  folder: string;
  manner?: BrowserManner;
};

export type Verified = { looked: LookedAt; plan: FillPlan; report: FillReport };

/** The engine as the companion puts it into its pages. */
const engineFile = join(import.meta.dirname, '..', '..', '..', 'companion', 'page-engine', 'dist', 'engine.js');

/**
 * Fills one posting's live form in the companion's own browser, with an invented person and without files, stamps the adapter's health.json, and
 * never submits. What a page sends by itself as something is typed, such as an address search, it sends.
 */
export async function verify(id: string, { url, profile, folder, manner }: Options): Promise<Verified> {
  if (adapterOf(url)?.id !== id) throw new Error(`${url} is no address of ${adapterById(id).name}.`);
  if (!existsSync(engineFile)) throw new Error('The engine for pages is not built yet. Run pnpm build, then verify again.');
  const own = mkdtempSync(join(tmpdir(), 'sincerely-verify-'));
  const browser = openWorkBrowser({ profileFolder: join(own, 'browser'), executable: undefined, wantsWindow: () => true, manner });
  try {
    const page = await browser.newTab();
    const session = await openPageSession(page, readFileSync(engineFile, 'utf8'), openFillFiles(join(own, 'files')));
    const verified = await fillLive(session, url, profile);
    writeHealth(join(folder, id), { live: liveOf(verified) });
    return verified;
  } finally {
    await browser.close();
    rmSync(own, { recursive: true, force: true });
  }
}

async function fillLive(session: PageSession, url: string, profile: Profile): Promise<Verified> {
  const signal = AbortSignal.timeout(3 * 60_000);
  const looked = await session.open(url, signal);
  if (!looked.hasForm) throw new Error(`There is no form to fill at ${looked.url}: ${whatStandsThere(looked)}. Nothing was stamped.`);
  const posting = looked.posting ?? { title: '' };
  const plan = planPage(looked, { profile, answers: [], posting, documents: {}, agreesToRequiredPrivacy: false });
  return { looked, plan, report: await session.fillIn(approvedPlan(plan), signal) };
}

function whatStandsThere({ end, login }: LookedAt): string {
  if (login !== null) return 'it asks for a login';
  return end === null ? 'nothing on the page is one' : `the page says that it is ${end.kind}`;
}

/** Counts only: no label and no value of anybody's form is kept. */
function liveOf({ looked, report: { results } }: Verified): NonNullable<Health['live']> {
  const [controls, drifted] = [looked.found.length, looked.drift.length];
  const filled = results.filter(({ result }) => result === 'filled').length;
  return {
    on: new Date().toISOString().slice(0, 10),
    version: looked.adapter?.version ?? 0,
    controls,
    tried: results.length,
    filled,
    drifted,
  };
}

/** What was filled and what not, a line a row, and what has drifted. */
export function inWords({ looked, plan, report }: Verified): string {
  const ended = new Map(report.results.map((result) => [result.ref, result]));
  const rows = plan.items.map((item) => {
    const label = item.label.replaceAll(/\s+/gu, ' ').slice(0, 70).padEnd(70);
    const result = ended.get(item.ref);
    if (result === undefined) return `○ ${label} ${item.action === 'skip' ? item.reason : 'suggested only'}`;
    return result.result === 'filled' ? `✓ ${label} ${result.shown}` : `! ${label} ${result.result}: the page shows "${result.shown}"`;
  });
  const { filled, tried, controls } = liveOf({ looked, plan, report });
  const head = `${filled} of ${tried} rows filled, of ${controls} controls on the form. Nothing was submitted.`;
  return [...rows, ...looked.drift.map(({ sentence }) => `! ${sentence}`), head].join('\n');
}
