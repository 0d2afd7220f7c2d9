import { adapterById, approvedPlan } from '@sincerely/adapters';
import { CodedError, Outcome, postingKey, type FillPlan } from '@sincerely/shared';
import { askDocument } from './ask-document.ts';
import type { Submit, TabState } from '../state.ts';
import { callCompanion } from './companion-client.ts';
import { isConnected, refreshOverview } from './connection.ts';
import { lookBeforeSubmit } from './look-before-submit.ts';
import { addToOutbox } from './outbox.ts';
import { keepPicture } from './picture.ts';
import { readLocal, writeLocal } from './stored.ts';
import { changeTab, requireTab } from './tabs.ts';

/** Outcomes after which the same form may be sent again without insisting. */
const nothingWasSent = new Set<Outcome['kind']>(['invalid', 'closed']);
/** The page waits for the person; the end is still to come. */
const stillOpen = new Set<Outcome['kind']>(['challenged', 'code-required']);

/**
 * Presses the page's own submit button, on the person's word for exactly this plan. The intent is stored first: whatever happens after it, this
 * posting is not sent again unasked.
 */
export async function submitPage(tabId: number, planId: string, insist: boolean): Promise<void> {
  const tab = await requireTab(tabId);
  if (tab.plan?.id !== planId || tab.posting === null) throw new CodedError('page-changed');
  if (adapterById(tab.adapter.id).actions.submit === undefined) throw new CodedError('forbidden');
  if (tab.submit?.state === 'waiting') throw new CodedError('submit-unresolved');
  await lookBeforeSubmit(tab, tab.plan);
  const intentId = await recordIntent(tab, approvedPlan(tab.plan), insist);
  await changeTab(tabId, (now) => ({ ...now, submit: { state: 'waiting', intentId, at: Date.now() } }));
  const outcome = await pressSubmit(tab);
  if (outcome !== undefined) await endSubmit(tabId, outcome);
}

export async function recordIntent(tab: TabState, plan: FillPlan, insist: boolean): Promise<string> {
  if (tab.applicationId !== undefined && (await isConnected())) {
    const { intentId } = await callCompanion('recordIntent', { params: { id: tab.applicationId }, input: { plan, insist } });
    return intentId;
  }
  if (!insist && (await wasSubmitted(tab))) throw new CodedError('already-submitted');
  await rememberSubmitted(tab);
  return `local:${crypto.randomUUID()}`;
}

/** The outcome where the same document tells it; undefined when the page navigated away and the next one will. */
async function pressSubmit(tab: TabState): Promise<Outcome | undefined> {
  try {
    return Outcome.parse(await askDocument(tab, 'submit', {}));
  } catch (thrown) {
    if (thrown instanceof CodedError && thrown.code !== 'page-changed') throw thrown;
    return undefined;
  }
}

/** Records how a submit ended and makes the receipt. */
export async function endSubmit(tabId: number, outcome: Outcome): Promise<void> {
  const tab = await requireTab(tabId);
  const submit = tab.submit;
  if (submit === undefined || isSettled(submit, outcome) || tab.posting === null || tab.plan === undefined) return;
  const state = stillOpen.has(outcome.kind) ? 'waiting' : 'ended';
  await changeTab(tabId, (now) => ({ ...now, submit: { ...submit, state, outcome } }));
  if (state === 'waiting') return;
  if (nothingWasSent.has(outcome.kind)) await forgetSubmitted(tab);
  else await rememberSubmitted(tab);
  await recordOutcome(tab, submit.intentId, outcome);
  if (outcome.kind === 'submitted') await keepPicture(tab);
}

/** An end is told once. Only a confirmation counts after a refusal: the page took the form after all, or the person sent it by its own button. */
export function isSettled({ state, outcome: before }: Submit, outcome: Outcome): boolean {
  return state === 'ended' && !(before?.kind === 'invalid' && outcome.kind === 'submitted');
}

async function recordOutcome(tab: TabState, intentId: string, outcome: Outcome): Promise<void> {
  const plan = approvedPlan(tab.plan as FillPlan);
  const values = tab.sent ?? plan.items.flatMap((item) => (item.action === 'fill' ? [{ label: item.label, value: item.shown }] : []));
  if (intentId.startsWith('local:') || tab.applicationId === undefined || !(await isConnected())) {
    await addToOutbox({ type: 'submit', posting: tab.posting as NonNullable<TabState['posting']>, plan, outcome, values });
    return;
  }
  const application = await callCompanion('recordOutcome', { params: { id: tab.applicationId }, input: { intentId, outcome, values } });
  await changeTab(tab.tabId, (now) => ({ ...now, status: application.status, alreadySubmitted: application.status === 'submitted' }));
  await refreshOverview();
}

/** The person says how it ended, where the page did not. */
export async function settleSubmit(tabId: number, submitted: boolean): Promise<void> {
  const tab = await requireTab(tabId);
  const signal = submitted ? 'the person saw the confirmation' : 'the person saw that it was not sent';
  await changeTab(tabId, (now) => (now.submit ? { ...now, submit: { ...now.submit, state: 'waiting' } } : now));
  await endSubmit(tabId, { kind: submitted ? 'submitted' : 'invalid', signal, message: '', errors: [], url: tab.url, at: Date.now() });
}

export async function wasSubmitted(tab: Pick<TabState, 'posting'>): Promise<boolean> {
  if (tab.posting === null) return false;
  const key = postingKey(tab.posting);
  const [here, synced] = [await readLocal('submitted'), await readLocal('synced')];
  return (here ?? []).includes(key) || (synced?.data.submitted ?? []).includes(key);
}

async function rememberSubmitted(tab: TabState): Promise<void> {
  if (tab.posting === null) return;
  await writeLocal('submitted', [...new Set([...((await readLocal('submitted')) ?? []), postingKey(tab.posting)])]);
}

async function forgetSubmitted(tab: TabState): Promise<void> {
  if (tab.posting === null) return;
  const key = postingKey(tab.posting);
  await writeLocal(
    'submitted',
    ((await readLocal('submitted')) ?? []).filter((kept) => kept !== key),
  );
}
