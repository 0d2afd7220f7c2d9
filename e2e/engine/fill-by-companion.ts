import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFillFiles } from '@sincerely/companion/automation/fill-files';
import { openPageSession } from '@sincerely/companion/automation/page-session';
import { planPage } from '@sincerely/companion/automation/plan-page';
import type { FillPlan, FillReport, Posting } from '@sincerely/shared';
import type { Page } from 'playwright';
import { type Filled, ownFiles, sample } from './apply-by-engine.ts';
import { completePlan } from './complete-plan.ts';

/** The engine as it is built for a page of the companion's browser. */
export const engineFile = join(import.meta.dirname, '..', '..', 'companion', 'page-engine', 'dist', 'engine.js');

/** Opens a form as the companion does, in a page of its own, plans it, completes the plan as a person would, and fills it in as many passes as it asks for. */
export async function fillByCompanion(browserPage: Page, url: string): Promise<Filled> {
  const page = await browserPage.context().newPage();
  const files = openFillFiles(mkdtempSync(join(tmpdir(), 'sincerely-attached-')));
  for (const [role, { name, bytes }] of Object.entries(ownFiles)) await files.put(role as keyof typeof ownFiles, name, bytes);
  const session = await openPageSession(page, readFileSync(engineFile, 'utf8'), files);
  const { signal } = new AbortController();
  try {
    let looked = await session.open(url, signal);
    const { drift } = looked;
    const reports: FillReport[] = [];
    let plan: FillPlan | undefined;
    for (let pass = 0; pass < 4 && (reports.at(-1)?.appeared ?? 1) > 0; pass += 1) {
      const posting = (looked.posting ?? { title: '' }) as Posting;
      const fresh = completePlan(
        planPage(looked, { profile: sample, answers: [], posting, documents, letterText, agreesToRequiredPrivacy: false }),
        looked.found,
      );
      const known = new Set(plan?.items.map(({ ref }) => ref));
      const late = fresh.items.filter(({ ref }) => !known.has(ref));
      reports.push(await session.fillIn({ ...fresh, items: late }, signal));
      plan = { ...fresh, items: [...(plan?.items ?? []), ...late] };
      looked = await session.look(signal);
    }
    if (plan === undefined) throw new Error('There was nothing to plan.');
    return { plan, reports, drift };
  } finally {
    await session.close();
  }
}

const letterText = 'Dear all,\nI would like to join you.';
const documents = Object.fromEntries(Object.entries(ownFiles).map(([role, { name }]) => [role, { id: role, name, sha256: '' }]));
