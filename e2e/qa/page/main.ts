import { adapterOf, browserHost, fill, findControls, nameControls, readDrift } from '@sincerely/adapters';
import type { Drift, FillPlan, Found, PlanItem, Profile } from '@sincerely/shared';
import { planHere } from '../../engine/page/plan-here.ts';
import { checkHere } from './check-here.ts';
import { draftHere } from './draft-here.ts';

export type Expected = { selector: string; label: string; type: string; expect: 'fill' | 'may' | 'ask' | 'leave'; accept?: string[] };
export type Judged = { listed: boolean; planned: string[]; shown: string; source: string; readBack: string | null };
export type Looked = { found: Found[]; plan: FillPlan; drift: Drift[]; planMs: number; fillMs: number; judged: Judged[] };

const native = new Set(['text', 'textarea', 'select', 'radio-group', 'checkbox', 'checkbox-group', 'phone', 'workable-phone', 'date']);

/** Looks at the page, plans for the profile, fills the native controls, and says for each expected control what was planned and read back. */
async function look(url: string, profile: Profile, expected: Expected[]): Promise<Looked> {
  const adapter = adapterOf(url);
  if (adapter === undefined) throw new Error(`No adapter knows ${url}`);
  const documents = { resume: { name: '<resume>' }, coverLetter: { name: '<cover-letter>', text: '<cover-letter>' } };
  const start = performance.now();
  const controls = findControls(document, adapter);
  const plan = planHere(controls, url, adapter, { profile, documents });
  const planned = performance.now();
  const drift = readDrift(document, adapter, controls);
  const nativePlan = {
    ...plan,
    items: plan.items.filter((item) => native.has(item.widget) && (item.action === 'skip' || item.confidence === 'ready')),
  };
  const fillStart = performance.now();
  const report = await fill(document, nativePlan, browserHost({ file: () => Promise.reject(new Error('no files here')) }));
  const end = performance.now();
  const results = new Map(report.results.map((result) => [result.ref, result.shown]));
  const judged = expected.map(({ selector }) =>
    judge(
      plan.items.find((item) => isFor(item, selector)),
      results,
    ),
  );
  return { found: nameControls(controls), plan, planMs: planned - start, drift, fillMs: end - fillStart, judged };
}

function judge(item: PlanItem | undefined, results: Map<string, string>): Judged {
  if (item === undefined) return { listed: false, planned: [], shown: '', source: '', readBack: null };
  if (item.action === 'skip') return { listed: true, planned: [], shown: '', source: item.reason, readBack: null };
  // A suggestion is shown and written only when the person takes it.
  if (item.confidence === 'suggested') return { listed: true, planned: [], shown: '', source: `suggested: ${item.shown}`, readBack: null };
  const planned = item.value.type === 'choice' ? item.value.options.map(({ label }) => label) : [item.shown];
  return { listed: true, planned, shown: item.shown, source: item.source.path, readBack: results.get(item.ref) ?? null };
}

/** The expectation and the item are about the same control, or about the same group by one of its members. */
function isFor(item: PlanItem, selector: string): boolean {
  const ours = document.querySelector(item.selector);
  if (ours === null) return false;
  return [...document.querySelectorAll(selector)].some(
    (theirs) => theirs === ours || ours.contains(theirs) || isGroupAround(theirs, ours) || isSameGroup(ours, theirs),
  );
}

function isGroupAround(theirs: Element, ours: Element): boolean {
  return (
    theirs.contains(ours) &&
    !theirs.matches('form, section, body') &&
    theirs.querySelectorAll('input:not([type="hidden"]):not([aria-hidden="true"]), textarea, select').length <= 60
  );
}

function isSameGroup(ours: Element, theirs: Element): boolean {
  if (!(ours instanceof HTMLInputElement) || !(theirs instanceof HTMLInputElement)) return false;
  return (ours.type === 'radio' || ours.type === 'checkbox') && ours.type === theirs.type && ours.name !== '' && ours.name === theirs.name;
}

Object.assign(globalThis, { sincerelyLook: look, sincerelyCheck: checkHere, sincerelyDraft: draftHere });
