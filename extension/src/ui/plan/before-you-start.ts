import type { FillPlan } from '@sincerely/shared';

/** One sentence on how long the form is and what it asks, as "34 questions, 2 ask about visa, 1 essay." */
export function beforeYouStart(plan: FillPlan): string {
  const count = (test: (item: FillPlan['items'][number]) => boolean) => plan.items.filter(test).length;
  const visa = count(({ key, intent }) =>
    [key, intent].some((meaning) => meaning === 'work-authorization' || meaning === 'visa-sponsorship'),
  );
  const essays = count((item) => item.widget === 'textarea' && item.action === 'skip' && item.needsYou);
  const parts = [
    `${plan.items.length} fields`,
    visa > 0 ? `${visa} about the right to work` : '',
    essays > 0 ? `${essays} in your own words` : '',
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
