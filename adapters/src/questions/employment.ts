import type { Profile } from '@sincerely/shared';
import { none, yesOrNo, type Answer } from './answer.ts';
import { normalize } from './normalize.ts';

const ownName = /\b(?:employed|worked|work|employee|hired)\b[^.?!]{0,20}?\b(?:at|by|for|of|with|through)\s+(?:the )?(?=\p{Lu})/u;
const us = /\b(us|our (company|organi[sz]ation|team|firm)|this (company|organi[sz]ation)|here|any of our)\b/u;

/** Whether the person worked for this employer before: compared with the employers in the profile, where the question names the employer. */
export function answerPreviouslyEmployed(label: string, company: string, profile: Profile): Answer {
  const says = profile.answers.previouslyEmployedHere;
  if (typeof says === 'boolean') return yesOrNo('answers.previouslyEmployedHere', says);
  if (says !== 'derive from work') return none('no-answer', 'Your profile does not say.');
  const namesCompany = company !== '' && normalize(label).includes(normalize(company));
  if (!namesCompany && !us.test(label) && !ownName.test(label)) return none('unclear', 'It is not clear which employer this is about.');
  const text = ` ${normalize(`${label} ${company}`)} `;
  const worked = profile.work.some(({ name }) => name !== '' && text.includes(` ${normalize(name)} `));
  return worked ? ({ ...yesOrNo('work', true), confidence: 'suggested' } as Answer) : yesOrNo('work', false);
}
