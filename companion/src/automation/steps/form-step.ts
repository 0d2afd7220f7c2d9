import { CodedError, countPlan, type FillPlan } from '@sincerely/shared';
import { keepEdits } from '@sincerely/adapters/plan';
import type { Step } from '../../jobs/define-job.ts';
import { type ApplyContext, type ApplyInput, type ApplyParts, hostOf, retry } from '../apply-parts.ts';
import type { LookedAt } from '../page-engine.ts';
import { planPage } from '../plan-page.ts';
import type { WorkTab } from '../work-tabs.ts';
import { inBrowser, requireForm } from './require-form.ts';

/** Opens the form and plans it; what is planned waits for the person. Nothing is filled in. */
export function formStep(parts: ApplyParts): Step<ApplyInput> {
  const { tabs, approvals, keepPicture } = parts;
  return {
    name: 'form',
    version: 1,
    percent: 30,
    label: 'Looking at the form',
    timeout: 3 * 60_000,
    retry,
    host: ({ input }) => hostOf(input.url),
    inputs: ({ input, jobId, outputs }) => [input.url, outputs.tailor, approvals.round(jobId)],
    run: async (context: ApplyContext) => {
      const { jobId, input, signal } = context;
      const tab = await inBrowser(undefined, async () => tabs.open(jobId));
      const looked = await inBrowser(tab, async () => openForm(parts, tab, input.url, signal));
      const proposed = approvals.propose(jobId, input.applicationId, await freshProposal(parts, input.applicationId, looked));
      await keepPicture(input.applicationId, 'form', await tab.session.picture());
      await tabs.close(jobId);
      return { output: { hash: proposed.hash, count: countPlan(proposed.plan) } };
    },
  };
}

/** The form in the open page, or at its address. */
export async function openForm(parts: ApplyParts, tab: WorkTab, url: string, signal: AbortSignal): Promise<LookedAt> {
  const isElsewhere = hostOf(tab.session.page.url() || 'about:blank') !== hostOf(url);
  const here = isElsewhere ? undefined : await tab.session.look(signal);
  const looked = here?.hasForm || here?.login ? here : await tab.session.open(url, signal);
  const form = await requireForm(tab, looked, parts.logIn, signal);
  if (form.posting !== null) parts.applications.savePosting(form.posting);
  return form;
}

/** The plan for what is there, with what the person decided on rows that are still there. */
export async function freshProposal(parts: ApplyParts, applicationId: string, looked: LookedAt, before?: FillPlan) {
  const { isEmpty, ...known } = parts.known();
  if (isEmpty) throw new CodedError('profile-empty');
  const { documents, letterText } = await parts.documentsFor(applicationId);
  const posting = parts.postingOf(applicationId);
  const plan = planPage(looked, { ...known, posting, documents, ...(letterText === undefined ? {} : { letterText }) });
  return { plan: keepEdits(plan, before), documents, late: [] };
}
