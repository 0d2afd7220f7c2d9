import { approvedPlan } from '@sincerely/adapters';
import { CodedError } from '@sincerely/shared';
import { endSubmit, recordIntent } from './submit-page.ts';
import { changeTab, requireTab } from './tabs.ts';

/**
 * The person has pressed the page's own button and says that the form was sent. It is kept with what was planned and filled: by now the page may
 * have emptied its form or gone on to another one.
 */
export async function sentByHand(tabId: number, planId: string): Promise<void> {
  const tab = await requireTab(tabId);
  if (tab.plan?.id !== planId || tab.posting === null || tab.fill?.state !== 'filled') throw new CodedError('page-changed');
  if (tab.submit !== undefined) throw new CodedError('submit-unresolved');
  const intentId = await recordIntent(tab, approvedPlan(tab.plan), false);
  await changeTab(tabId, (now) => ({ ...now, submit: { state: 'waiting', intentId, at: Date.now() } }));
  const signal = 'you pressed the page’s own button';
  await endSubmit(tabId, { kind: 'submitted', signal, message: '', errors: [], url: tab.url, at: Date.now() });
}
