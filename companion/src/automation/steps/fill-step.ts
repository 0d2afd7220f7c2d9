import { addAppeared, approvedPlan } from '@sincerely/adapters/plan';
import type { DocumentRole, FillPlan, FillReport, FoundControl, PlanItem } from '@sincerely/shared';
import type { Step } from '../../jobs/define-job.ts';
import { NotYet } from '../../jobs/not-yet.ts';
import { StepError } from '../../jobs/step-error.ts';
import { type ApplyContext, type ApplyInput, type ApplyParts, hostOf, retry } from '../apply-parts.ts';
import type { Proposed } from '../approvals.ts';
import { byHand, hasOtherFile } from '../by-hand.ts';
import type { LookedAt } from '../page-engine.ts';
import { pageOf } from '../page-of.ts';
import { onThisForm, withLate } from '../same-form.ts';
import type { FilledForm, WorkTab } from '../work-tabs.ts';
import { approvedOf } from './approval-step.ts';
import { freshProposal, openForm } from './form-step.ts';
import { inBrowser } from './require-form.ts';

/** Puts the approved plan into the form, and nothing else. A form that differs from the approved one stops for review. */
export function fillStep(parts: ApplyParts): Step<ApplyInput> {
  const { tabs, approvals } = parts;
  return {
    name: 'fill',
    version: 1,
    percent: 60,
    label: 'Filling in the form',
    timeout: 5 * 60_000,
    retry,
    host: ({ input }) => hostOf(input.url),
    inputs: ({ jobId, input }) => [approvals.of(jobId)?.hash, pageOf(parts, jobId, input.applicationId)],
    run: async (context: ApplyContext) => {
      const { jobId, input, signal } = context;
      const tab = await inBrowser(undefined, async () => tabs.open(jobId));
      return inBrowser(tab, async () => {
        const looked = await openForm(parts, tab, input.url, signal);
        if (tab.filled !== undefined) await goOnWith(parts, context, tab.filled, looked);
        else await fillWhole(parts, context, tab, looked);
        approvals.setFilledPage(jobId, tab.key);
        return { output: { page: tab.key } };
      });
    },
  };
}

/** In as many passes as the form asks for. What differs from the approved form, or goes beyond it, stops for review. */
async function fillWhole(parts: ApplyParts, context: ApplyContext, tab: WorkTab, looked: LookedAt): Promise<void> {
  const approved = approvedOf(parts.approvals.of(context.jobId));
  await stopIfChanged(parts, context, approved, looked);
  await putDocuments(parts, tab, approved);
  const { plan, reports, last } = await fillInPasses(context, tab, approved, looked);
  const { applicationId } = context.input;
  const report = joined(plan, reports);
  parts.applications.recordFill(applicationId, { plan: approvedPlan(plan), report });
  await parts.keepPicture(applicationId, 'filled', await tab.session.picture());
  await stopForMore(parts, context, approved, plan, last);
  const filled = new Set(report.results.flatMap(({ ref, result }) => (result === 'filled' ? [ref] : [])));
  const open = approvedPlan(plan).items.filter(({ action, ref }) => action === 'fill' && !filled.has(ref));
  tab.filled = { hash: approved.hash, plan, shown: shownBy(last.found), open: open.map(({ selector }) => selector) };
  if (open.length > 0) throw new StepError('fill-incomplete', 'needs-person', { message: incomplete(open.map(({ label }) => label)) });
}

async function stopIfChanged(parts: ApplyParts, { jobId, input }: ApplyContext, approved: Proposed, looked: LookedAt): Promise<void> {
  const here = onThisForm(approved.plan, approved.late, looked.found);
  if (!here.differs) return;
  parts.approvals.propose(jobId, input.applicationId, await freshProposal(parts, input.applicationId, looked, here.plan));
  await parts.tabs.close(jobId);
  throw new StepError('form-changed', 'needs-person');
}

async function putDocuments({ bytesOf }: ApplyParts, tab: WorkTab, { documents }: Proposed): Promise<void> {
  for (const [role, file] of Object.entries(documents)) await tab.files.put(role as DocumentRole, file.name, await bytesOf(file));
}

type Filled = { plan: FillPlan; reports: FillReport[]; last: LookedAt };

async function fillInPasses({ signal }: ApplyContext, tab: WorkTab, approved: Proposed, looked: LookedAt): Promise<Filled> {
  const reports: FillReport[] = [];
  const done = new Set<string>();
  let last = looked;
  let { plan } = onThisForm(approved.plan, approved.late, last.found);
  for (let pass = 0; pass < 4; pass += 1) {
    const items = itemsThere(approvedPlan(plan), last.found).filter(({ ref }) => !done.has(ref));
    if (items.length === 0) break;
    reports.push(await tab.session.fillIn({ ...plan, items }, signal));
    for (const { ref } of items) done.add(ref);
    last = await tab.session.look(signal);
    plan = withLate(plan, approved.late, last.found);
  }
  return { plan, reports, last };
}

/** The rows to be filled whose controls are on the page. */
function itemsThere(plan: FillPlan, found: FoundControl[]): PlanItem[] {
  const there = new Set(found.map(({ selector }) => selector));
  return plan.items.filter(({ action, selector }) => action === 'fill' && there.has(selector));
}

/** Rows for what came as the form was filled, and is not in the approved plan. */
async function stopForMore(parts: ApplyParts, { jobId, input }: ApplyContext, approved: Proposed, plan: FillPlan, looked: LookedAt) {
  const known = new Set(plan.items.map(({ selector }) => selector));
  const more = looked.found.filter(({ selector }) => !known.has(selector)).map(({ selector }) => selector);
  if (more.length === 0) return;
  const fresh = await freshProposal(parts, input.applicationId, looked);
  parts.approvals.propose(jobId, input.applicationId, {
    plan: addAppeared(plan, fresh.plan),
    documents: approved.documents,
    late: [...approved.late, ...more],
  });
  // What was filled is filled again with the rows that are added, on a page that nothing was typed into by hand.
  await parts.tabs.close(jobId);
  throw new StepError('more-fields', 'needs-person');
}

function shownBy(found: FoundControl[]): Map<string, string> {
  return new Map(found.map(({ selector, current }) => [selector, current.join(', ')]));
}

/** A page that was filled before, and that the person may have changed since: their hand counts, and is approved like all else. */
async function goOnWith(
  { approvals, tabs }: ApplyParts,
  { jobId, input }: ApplyContext,
  filled: FilledForm,
  { found }: LookedAt,
): Promise<void> {
  const approved = approvedOf(approvals.of(jobId));
  if (hasOtherFile(filled.shown, found)) {
    approvals.withdraw(jobId);
    await tabs.close(jobId);
    throw new StepError('other-file', 'needs-person');
  }
  const isUntouched = byHand(filled.plan, filled.shown, found) === filled.plan;
  if (isUntouched && filled.open.length > 0) {
    // Tried again as the person wished, on a page that nothing is left on.
    await tabs.close(jobId);
    throw new NotYet('browser-gone', Date.now());
  }
  const plan = byHand(filled.plan, withoutRows(filled), found);
  if (plan === filled.plan && approved.hash === filled.hash) return;
  const proposed = approvals.propose(jobId, input.applicationId, { ...approved, plan });
  Object.assign(filled, { plan, shown: shownBy(found), hash: proposed.hash, open: [] });
  throw new StepError('plan-changed', 'needs-person');
}

/** Rows that are not there as planned are taken as the page shows them: what is approved next is what would be sent. */
function withoutRows({ shown, open }: FilledForm): Map<string, string> {
  return new Map([...shown].map(([selector, text]) => [selector, open.includes(selector) ? `not ${text}` : text]));
}

function joined({ id }: FillPlan, reports: FillReport[]): FillReport {
  const took = reports.reduce((sum, report) => sum + report.took, 0);
  return { planId: id, results: reports.flatMap(({ results }) => results), took, appeared: 0 };
}

function incomplete(labels: string[]): string {
  return `Not on the page as approved: ${labels.slice(0, 5).join(', ')}. Nothing was sent. Take over and look, or go on to try again.`;
}
