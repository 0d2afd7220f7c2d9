import { approvedPlan, nameControls, sentValues } from '@sincerely/adapters/plan';
import { CodedError, type ErrorCode, type FillPlan, type Outcome } from '@sincerely/shared';
import type { Step } from '../../jobs/define-job.ts';
import { EffectUnresolved } from '../../jobs/settlement-after.ts';
import { StepError } from '../../jobs/step-error.ts';
import { type ApplyContext, type ApplyInput, type ApplyParts, hostOf } from '../apply-parts.ts';
import type { Proposed } from '../approvals.ts';
import { byHand, hasOtherFile } from '../by-hand.ts';
import type { LookedAt } from '../page-engine.ts';
import { isAsFilled } from '../same-form.ts';
import type { FilledForm, WorkTab } from '../work-tabs.ts';
import { approvedOf } from './approval-step.ts';
import { gone, requireForm } from './require-form.ts';

/** Presses the page's own button, once, for the approved plan that stands in the form. */
export function submitStep(parts: ApplyParts): Step<ApplyInput> {
  return {
    name: 'submit',
    version: 1,
    percent: 85,
    label: 'Sending it',
    hasEffect: true,
    timeout: 4 * 60_000,
    host: ({ input }) => hostOf(input.url),
    inputs: ({ outputs }) => outputs.fill,
    run: async (context: ApplyContext) => {
      const { tab, looked, plan } = await readyToPress(parts, context);
      const intentId = intend(parts, context, plan);
      const outcome = await tab.session.submit(context.signal);
      return end(parts, context, { intentId, outcome, values: sentValues(nameControls(looked.found), plan) });
    },
  };
}

/** Everything that must hold at the moment of the press. Whatever is thrown here, nothing was pressed. */
async function readyToPress(
  parts: ApplyParts,
  { jobId, signal }: ApplyContext,
): Promise<{ tab: WorkTab; looked: LookedAt; plan: FillPlan }> {
  try {
    const tab = parts.tabs.of(jobId);
    if (tab?.filled === undefined) throw gone();
    const looked = await requireForm(tab, await tab.session.look(signal), async () => undefined, signal);
    // Asked last: between this and the press there is nothing to wait for.
    const approved = approvedOf(parts.approvals.of(jobId));
    checkStandsThere(approved, tab.filled, looked);
    return { tab, looked, plan: approvedPlan(tab.filled.plan) };
  } catch (thrown) {
    if (thrown instanceof StepError) throw thrown;
    throw gone(thrown);
  }
}

/** The form holds what was approved, and asks for nothing else. */
function checkStandsThere({ hash }: Proposed, filled: FilledForm, { found }: LookedAt): void {
  if (hash !== filled.hash || filled.open.length > 0) throw new StepError('plan-changed', 'needs-person');
  if (!isAsFilled(filled.plan, filled.shown, found)) throw new StepError('form-changed', 'needs-person');
  if (hasOtherFile(filled.shown, found)) throw new StepError('other-file', 'needs-person');
  if (byHand(filled.plan, filled.shown, found) !== filled.plan) throw new StepError('plan-changed', 'needs-person');
}

function intend({ applications, pace }: ApplyParts, { jobId, input }: ApplyContext, plan: FillPlan): string {
  try {
    const { intentId } = applications.recordIntent(input.applicationId, { plan, insist: false });
    pace.note(jobId, hostOf(input.url));
    return intentId;
  } catch (thrown) {
    if (thrown instanceof CodedError) throw new StepError(thrown.code, 'give-up', { cause: thrown });
    throw thrown;
  }
}

type Ended = { intentId: string; outcome: Outcome; values: { label: string; value: string }[] };

/** What the page said, for the record and for the work. A page that waits for the person after the press may yet send it. */
async function end(parts: ApplyParts, { jobId, input: { applicationId } }: ApplyContext, { intentId, outcome, values }: Ended) {
  const picture = await parts.tabs
    .of(jobId)
    ?.session.picture()
    .catch(() => undefined);
  if (picture) await parts.keepPicture(applicationId, outcome.kind, picture);
  const waiting = waitsForPerson[outcome.kind];
  if (waiting !== undefined) {
    parts.watchEnd(jobId);
    throw new EffectUnresolved({ code: waiting });
  }
  parts.applications.recordOutcome(applicationId, { intentId, outcome, values });
  const meaning = notSent[outcome.kind];
  if (meaning !== undefined) throw new StepError(meaning.code, meaning.after, messageOf(outcome));
  if (outcome.kind === 'unknown') throw new EffectUnresolved();
  return { output: { outcome: outcome.kind, at: outcome.at } };
}

const waitsForPerson: Partial<Record<Outcome['kind'], ErrorCode>> = { challenged: 'needs-challenge', 'code-required': 'needs-code' };

const notSent: Partial<Record<Outcome['kind'], { code: ErrorCode; after: 'give-up' | 'needs-person' }>> = {
  invalid: { code: 'form-refused', after: 'needs-person' },
  duplicate: { code: 'already-received', after: 'give-up' },
  closed: { code: 'posting-closed', after: 'give-up' },
};

function messageOf({ kind, errors }: Outcome): { message?: string } {
  if (kind !== 'invalid' || errors.length === 0) return {};
  const said = errors.slice(0, 3).map(({ label, message }) => (label === '' ? message : `${label}: ${message}`));
  return { message: `The page did not accept the form: ${said.join('; ')}. Nothing was sent. Take over and mend it, or change the plan.` };
}
