import type { Profile } from '@sincerely/shared';
import { none, yesOrNo, type Answer } from './answer.ts';
import { currentWork } from './history.ts';
import { normalize } from './normalize.ts';

const us = /\b(us|our (company|organi[sz]ation|team|firm)|this (company|organi[sz]ation)|here|any of our)\b/u;
/** A name and nothing else after "worked for": "Series A startups" and "Fortune 500 companies" are no employer. */
const ownName =
  /\b(?:employed|worked|work|employee|hired)\b[^.?!]{0,20}?\b(?:at|by|for)\s+(?:the )?\p{Lu}[\p{L}&'’-]*(?:\s(?:\p{Lu}[\p{L}&'’-]*|of|and|the|for|&))*\s*(?:[?,.(!]|or\b|before\b|previously\b|in the past\b|as an?\b|$)/u;
/** Words of a company's name that others have too. */
const common =
  /^(the|inc|llc|ltd|gmbh|group|company|co|corp|limited|and|of|ag|sa|bv|health|labs?|technologies|solutions|international|global)$/u;

/** Whether the person works or worked for this employer: compared with the employers in the profile, where the question is about this one. */
export function answerPreviouslyEmployed(label: string, company: string, profile: Profile): Answer {
  if (/^are you (currently |presently )?(employed|working)\W*$/iu.test(label)) return answerEmployed(profile);
  const says = profile.answers.previouslyEmployedHere;
  if (typeof says === 'boolean') return yesOrNo('answers.previouslyEmployedHere', says);
  if (says !== 'derive from work') return none('no-answer', 'Your profile does not say.');
  if (!isAboutCompany(label, company)) return none('unclear', 'It is not clear which employer this is about.');
  const text = ` ${normalize(`${label} ${company}`)} `;
  const worked = profile.work.some(({ name }) => name !== '' && text.includes(` ${normalize(name)} `));
  return worked ? ({ ...yesOrNo('work', true), confidence: 'suggested' } as Answer) : yesOrNo('work', false);
}

/** The employer may be called by a part of its name, or by one the page does not use elsewhere; "remote" is not Remote. */
function isAboutCompany(label: string, company: string): boolean {
  if (us.test(label) || ownName.test(label)) return true;
  if (company === '') return false;
  const words = normalize(company).split(' ');
  if (words.length > 1 && ` ${normalize(label)} `.includes(` ${words.join(' ')} `)) return true;
  const first = words.find((word) => word.length > 2 && !common.test(word)) ?? words[0];
  return label.split(/[\s,.?!/()"“”]+/u).some((word) => normalize(word) === first && (!/^\p{Ll}/u.test(word) || /^\p{Ll}/u.test(company)));
}

/** In a position that goes on: yes. */
function answerEmployed(profile: Profile): Answer {
  const current = currentWork(profile);
  return yesOrNo('work', current !== undefined && !current.endDate && current.startDate ? true : null);
}
