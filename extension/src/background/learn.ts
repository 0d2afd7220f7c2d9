import { approvedPlan, normalize } from '@sincerely/adapters';
import { asksOneOf } from '@sincerely/adapters/memory';
import type { FillPlan, Found, StoredAnswer } from '@sincerely/shared';
import { fieldPolicies, type FieldKey } from '@sincerely/shared/field-keys';
import type { LearnedAnswer, TabState } from '../state.ts';
import { callCompanion } from './companion-client.ts';
import { isConnected } from './connection.ts';
import { addToOutbox } from './outbox.ts';
import { changeTab, requireTab } from './tabs.ts';

/** Longer answers are written for one employer. */
const freeTextFrom = 120;

/**
 * What the person answered themselves on a form: questions whose value is not the plan's own. Choices about oneself and consents are theirs to make
 * each time and are not learned; nor is what they marked never to be answered for them.
 */
export function learnedFrom(found: Found[], plan: FillPlan, company: string, known: StoredAnswer[]): LearnedAnswer[] {
  const fromPlan = new Map(
    approvedPlan(plan).items.flatMap((item) =>
      item.action === 'fill' && item.source.kind !== 'person' ? [[item.ref, item.shown] as const] : [],
    ),
  );
  const marked = known.filter(({ neverUse }) => neverUse).flatMap(({ question, alsoAsked = [] }) => [question, ...alsoAsked]);
  return found.flatMap((control): LearnedAnswer[] => {
    const answer = control.current.join(', ').trim();
    if (control.kind !== 'question' || answer === '' || !mayBeLearned(control)) return [];
    if (control.prefilledByPage || fromPlan.get(control.ref) === answer) return [];
    if (asksOneOf(control.label, marked).length > 0) return [];
    if (known.some((one) => one.confirmed && normalize(one.question) === normalize(control.label) && one.answer === answer)) return [];
    const isFreeText = control.widget === 'textarea' || answer.length > freeTextFrom;
    return [{ question: control.label, answer, company: isFreeText ? company : null }];
  });
}

function mayBeLearned(control: Extract<Found, { kind: 'question' }>): boolean {
  const policy = control.intent === undefined ? 'fill' : fieldPolicies[control.intent as FieldKey];
  return policy === 'fill' && control.label !== '' && control.widget !== 'file' && !control.widget.endsWith('checkbox');
}

/** Keeps an answer for next time, on the person's word, or drops it. */
export async function settleLearned(tabId: number, question: string, keep: boolean): Promise<void> {
  const tab = await requireTab(tabId);
  const answer = tab.learned?.find((one) => one.question === question);
  if (answer === undefined) return;
  if (keep) await keepAnswer(tab, answer);
  await changeTab(tabId, (now) => ({ ...now, learned: now.learned?.filter((one) => one.question !== question) ?? [] }));
}

async function keepAnswer(tab: TabState, answer: LearnedAnswer): Promise<void> {
  const input = { ...answer, confirmed: true };
  if (await isConnected()) await callCompanion('saveAnswer', { input });
  else if (tab.posting !== null) await addToOutbox({ type: 'answer', posting: tab.posting, answer: input });
}
