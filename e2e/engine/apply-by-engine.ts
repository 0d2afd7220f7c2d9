import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Profile, type Drift, type FillPlan, type FillReport, type Outcome, type UndoReport } from '@sincerely/shared';
import { minimalPdf } from '../support/minimal-pdf.ts';
import { sampleProfile } from '../support/person.ts';
import type { EngineTab } from './engine-tab.ts';
import { completePlan } from './complete-plan.ts';
import type { Files, Looked, PageEngine } from './page/main.ts';

/** The sample applicant. */
export const sample = Profile.parse(JSON.parse(readFileSync(sampleProfile, 'utf8')));
/** The person's files by their role. */
export const ownFiles = {
  resume: { name: 'amara-okafor-cv.pdf', bytes: minimalPdf('Amara Okafor, CV') },
  'cover-letter': { name: 'amara-okafor-letter.pdf', bytes: minimalPdf('Dear all') },
};
const files = Object.fromEntries(
  Object.entries(ownFiles).map(([role, { name, bytes }]) => [role, { name, data: bytes.toString('base64') }]),
) as Files;

/** The person's files as they should arrive. */
export const ownDocuments = Object.values(ownFiles).map(({ name, bytes }) => ({
  name,
  sha256: createHash('sha256').update(bytes).digest('hex'),
}));

export type Filled = { plan: FillPlan; reports: FillReport[]; drift: Drift[] };

/** Opens a form, plans it, completes the plan as a person would, and fills it; what appears meanwhile is planned and filled too. */
export async function fillByEngine(tab: EngineTab, bundle: string, url: string, profile = sample): Promise<Filled> {
  await tab.open(url);
  await tab.run(bundle);
  const reports: FillReport[] = [];
  let plan: FillPlan | undefined;
  let drift: Drift[] = [];
  for (let pass = 0; pass < 4 && (reports.at(-1)?.appeared ?? 1) > 0; pass += 1) {
    const looked = await look(tab, profile);
    if (pass === 0) ({ drift } = looked);
    const known = new Set(plan?.items.map(({ ref }) => ref));
    const fresh = completePlan(looked.plan, looked.found);
    const late = fresh.items.filter(({ ref }) => !known.has(ref));
    reports.push(await callEngine(tab, 'fill', { ...fresh, items: late }, files));
    plan = { ...fresh, items: [...(plan?.items ?? []), ...late] };
  }
  if (plan === undefined) throw new Error('There was nothing to plan.');
  return { plan, reports, drift };
}

/** Calls the engine in the page. What goes in and comes out is text: over BiDi, an object that occurs twice comes out only once. */
async function callEngine<N extends keyof PageEngine>(
  tab: EngineTab,
  name: N,
  ...inputs: Parameters<PageEngine[N]>
): Promise<Awaited<ReturnType<PageEngine[N]>>> {
  const text = inputs.map((input) => JSON.stringify(input)).join(', ');
  const answer = await tab.run(`(async () => JSON.stringify(await sincerelyEngine.${name}(${text})))()`);
  return JSON.parse(answer as string) as Awaited<ReturnType<PageEngine[N]>>;
}

/** What the engine finds on the page now, and the plan for it. */
export async function look(tab: EngineTab, profile = sample): Promise<Looked> {
  return callEngine(tab, 'look', profile, files);
}

export async function undoByEngine(tab: EngineTab): Promise<UndoReport> {
  return callEngine(tab, 'undo');
}

/** Presses submit by the engine; undefined where the page went on to another one, which is then there. */
export async function submitByEngine(tab: EngineTab): Promise<Outcome | undefined> {
  try {
    return await callEngine(tab, 'submit');
  } catch {
    await tab.left();
    return undefined;
  }
}
