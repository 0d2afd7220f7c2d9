import type { FillPlan, PlanItem } from '@sincerely/shared';
import { leadingYesNo } from '../questions/yes-no.ts';
import type { Obstacle } from './obstacle.ts';

type Rule = { about: Obstacle['about']; answer: boolean; why: string };

/** By the meaning of the question: the answer that rules out, and why it does. */
const rules: Partial<Record<string, Rule>> = {
  'work-authorization': { about: 'authorization', answer: false, why: 'Employers who ask this seldom go on with a No.' },
  'visa-sponsorship': { about: 'sponsorship', answer: true, why: 'Many employers who ask this do not sponsor.' },
  'based-in-location': { about: 'place', answer: false, why: 'It is often a condition.' },
  relocation: { about: 'place', answer: false, why: 'The posting may be for people on the spot only.' },
  'over-18': { about: 'age', answer: false, why: 'It is often a condition.' },
};

/**
 * Answers on the form that usually rule an application out. Who will not move is told only where the posting is elsewhere: `livesThere` says whether
 * the posting's place is the person's own, undefined where that cannot be told.
 */
export function answerObstacles(plan: FillPlan, livesThere: boolean | undefined): Obstacle[] {
  return plan.items.flatMap((item) => {
    const rule = rules[item.key ?? item.intent ?? ''];
    if (rule === undefined || item.action !== 'fill' || answerOf(item) !== rule.answer) return [];
    if (item.intent === 'relocation' && livesThere === true) return [];
    // A quoted question brings its own mark.
    const sentence = `You answer “${item.shown}” to “${item.label}”${/[.?!]$/u.test(item.label) ? '' : '.'} ${rule.why}`;
    return [{ about: rule.about, ref: item.ref, sentence }];
  });
}

function answerOf(item: Extract<PlanItem, { action: 'fill' }>): boolean | undefined {
  return leadingYesNo(item.shown);
}
