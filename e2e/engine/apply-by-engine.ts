import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { Profile, type Drift, type FillPlan, type FillReport, type Outcome } from '@sincerely/shared';
import { minimalPdf } from '../support/minimal-pdf.ts';
import { sampleProfile } from '../support/person.ts';
import { completePlan } from './complete-plan.ts';
import type { Files, Looked, PageEngine } from './page/main.ts';

const profile = Profile.parse(JSON.parse(readFileSync(sampleProfile, 'utf8')));
const pdfs = {
  resume: { name: 'amara-okafor-cv.pdf', bytes: minimalPdf('Amara Okafor, CV') },
  'cover-letter': { name: 'amara-okafor-letter.pdf', bytes: minimalPdf('Dear all') },
};
const files = Object.fromEntries(
  Object.entries(pdfs).map(([role, { name, bytes }]) => [role, { name, data: bytes.toString('base64') }]),
) as Files;

/** The person's files as they should arrive. */
export const ownDocuments = Object.values(pdfs).map(({ name, bytes }) => ({
  name,
  sha256: createHash('sha256').update(bytes).digest('hex'),
}));

export type HostName = 'content-script' | 'playwright';
export type Filled = { plan: FillPlan; reports: FillReport[]; drift: Drift[] };

/** Lets Playwright attach files for the engine in this page. */
export async function serveFiles(page: Page): Promise<void> {
  await page.exposeFunction('sincerelyAttach', async (at: number, role: keyof typeof pdfs) => {
    const { name, bytes } = pdfs[role];
    await page.locator('input[type="file"]').nth(at).setInputFiles({ name, mimeType: 'application/pdf', buffer: bytes });
  });
}

/** Opens a form, plans it, completes the plan as a person would, and fills it; what appears meanwhile is planned and filled too. */
export async function fillByEngine(page: Page, bundle: string, url: string, host: HostName): Promise<Filled> {
  await page.goto(url);
  await page.locator('form input, .ashby-application-form-container input').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await page.evaluate(bundle);
  const reports: FillReport[] = [];
  let plan: FillPlan | undefined;
  let drift: Drift[] = [];
  for (let pass = 0; pass < 4 && (reports.at(-1)?.appeared ?? 1) > 0; pass += 1) {
    const looked = await look(page);
    if (pass === 0) ({ drift } = looked);
    const known = new Set(plan?.items.map(({ ref }) => ref));
    const fresh = completePlan(looked.plan, looked.found);
    const late = fresh.items.filter(({ ref }) => !known.has(ref));
    reports.push(await fillOnce(page, { ...fresh, items: late }, host));
    plan = { ...fresh, items: [...(plan?.items ?? []), ...late] };
  }
  if (plan === undefined) throw new Error('There was nothing to plan.');
  return { plan, reports, drift };
}

async function look(page: Page): Promise<Looked> {
  return page.evaluate(([data, own]) => (globalThis as unknown as { sincerelyEngine: PageEngine }).sincerelyEngine.look(data, own), [
    profile,
    files,
  ] as const);
}

async function fillOnce(page: Page, plan: FillPlan, host: HostName): Promise<FillReport> {
  return page.evaluate(
    async ([planned, name, own]) => (globalThis as unknown as { sincerelyEngine: PageEngine }).sincerelyEngine.fill(planned, name, own),
    [plan, host, files] as const,
  );
}

/** Presses submit by the engine; undefined where the page went on to another one, which is then there. */
export async function submitByEngine(page: Page): Promise<Outcome | undefined> {
  try {
    return await page.evaluate(async () => (globalThis as unknown as { sincerelyEngine: PageEngine }).sincerelyEngine.submit());
  } catch {
    await page.waitForURL((url) => !url.pathname.endsWith('/apply'), { waitUntil: 'load' });
    return undefined;
  }
}
