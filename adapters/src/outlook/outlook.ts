import { countPlan, type FillPlan, type PlanItem } from '@sincerely/shared';

/** How long a form is and what of it is left to the person, before they start. */
export type Outlook = {
  fields: number;
  ready: number;
  /** Left to the person, by what it asks of them. */
  inOwnWords: number;
  short: number;
  /** Whole minutes of the person's time, at least one where anything is theirs. */
  minutes: number;
};

/** Seconds a person takes: to write an answer of their own, to give a short one, to look at a suggestion, to read a value. */
const secondsFor = { inOwnWords: 180, short: 20, suggested: 6, ready: 1 };

export function outlookOf(plan: FillPlan): Outlook {
  const { ready, suggested, needsYou } = countPlan(plan);
  const inOwnWords = plan.items.filter((item) => isTheirs(item) && item.widget === 'textarea').length;
  const short = needsYou - inOwnWords;
  const seconds =
    inOwnWords * secondsFor.inOwnWords + short * secondsFor.short + suggested * secondsFor.suggested + ready * secondsFor.ready;
  return { fields: plan.items.length, ready, inOwnWords, short, minutes: Math.max(1, Math.round(seconds / 60)) };
}

function isTheirs(item: PlanItem): boolean {
  return item.action === 'skip' && item.needsYou;
}
