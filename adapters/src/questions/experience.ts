import type { FoundControl, Profile } from '@sincerely/shared';
import { fromProfile, none, type Answer } from './answer.ts';
import { normalize } from './normalize.ts';

/** Words between "years of" and "experience" that name no skill. */
const general =
  /^(overall|total|full time|professional|work|working|relevant|industry|paid|post graduate|prior|berufs|in total|do you have|have you|of|the|your|in|with|and)*$/u;

/** Years of experience: the total where none is named, a skill's where exactly that skill is in the profile. */
export function answerYears({ label, options, widget }: FoundControl, profile: Profile): Answer {
  const skills = profile.skills.filter(({ name, years }) => years !== undefined && namesSkill(label, name));
  const answer =
    skills.length === 1
      ? fromProfile(`skills.${skills[0]?.name}.years`, skills[0]?.years)
      : skills.length === 0 && isGeneral(label)
        ? fromProfile('answers.totalYearsExperience', profile.answers.totalYearsExperience)
        : none('no-answer', 'Your profile does not say how many years of this you have.');
  if (answer.kind === 'answer' && (widget === 'radio-group' || options !== undefined) && !/^\d+(\.\d+)?$/u.test(answer.text))
    return none('no-match', 'No option holds this number.');
  return answer;
}

function namesSkill(label: string, skill: string): boolean {
  return ` ${normalize(label)} `.includes(` ${normalize(skill)} `);
}

function isGeneral(label: string): boolean {
  if (/^(how many )?(total )?years of (professional |work(ing)? |total )*experience( do you have)?\??$/iu.test(label)) return true;
  if (
    /combien d['’]années d['’]expériences? professionnelles?|wie viele jahre (berufserfahrung|erfahrung)( hast| haben|\?|$)/iu.test(label)
  )
    return true;
  const [, between = '', after = ''] = /years of (.*?)experience(.*)$/iu.exec(label) ?? [];
  const rest = normalize(`${between} ${after}`.replaceAll(/do you (currently )?have|have you( got| gained)?/giu, ' '));
  return label.toLowerCase().includes('years') && rest.split(' ').every((word) => general.test(word)) && /experience/iu.test(label);
}
