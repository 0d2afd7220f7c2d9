import type { FoundControl, Profile } from '@sincerely/shared';
import { fromProfile, none, yesOrNo, type Answer } from './answer.ts';
import { numeralOf } from './numerals.ts';
import { normalize } from './normalize.ts';
import { isPolarQuestion } from './polar.ts';
import { yesNoOf } from './yes-no.ts';

/** Words around a number of years that name no skill, trade or place; as `normalize` leaves them. */
const frame = new Set(
  (
    'how many number of total overall years year yrs full time professional professionally work working worked workforce relevant industry paid post graduate prior experience experiences have has had you your do does i we got gained the in with and a an using hands on commercial practical please specify enter state indicate what is are ' +
    'at least minimum more than over or plus any ' +
    'wie viele jahre jahren berufserfahrung arbeitserfahrung erfahrung hast du haben sie insgesamt mit ' +
    'combien dannees annees dexperience dexperiences experience experiences professionnelle professionnelles avez vous as tu nombre de en au total totales ' +
    'cuantos anos de experiencia profesional laboral tienes tiene con quantos profissional voce tem possui com em ' +
    'quanti anni di esperienza lavorativa professionale hai hoeveel jaar werkervaring ervaring heb je heeft u met'
  ).split(' '),
);
/** What may stand beside the name of a skill without making another skill of it. */
const besideSkill = new Set('programming development developing coding language js'.split(' '));

const isAboutExperience = /experien|erfahrung|expérien|esperien|ervaring|\bworked\b|^years of/iu;

/** Years of experience: the total where none is named, a skill's where exactly that skill is in the profile and nothing else is asked. */
export function answerYears(control: FoundControl, profile: Profile): Answer {
  const { label, options } = control;
  const years = yearsAsked(label, profile);
  const isYesNo = options !== undefined && options.length > 0 && options.every((option) => yesNoOf(option.label) !== undefined);
  return isPolarQuestion(label) || isYesNo ? answerWhether(label, years) : years;
}

function yearsAsked(label: string, profile: Profile): Answer {
  const unknown = none('no-answer', 'Your profile does not say how many years of this you have.');
  if (!isAboutExperience.test(label)) return unknown;
  const asked = normalize(label).replaceAll(/\(?\b\d+\b\)? ?\+?|\.js\b/gu, ' ');
  const skills = profile.skills.filter(({ name, years }) => years !== undefined && ` ${asked} `.includes(` ${normalize(name)} `));
  const [skill, another] = skills;
  if (another !== undefined) return unknown;
  const rest = skill === undefined ? asked : ` ${asked} `.replaceAll(` ${normalize(skill.name)} `, ' ');
  const isAlone = rest
    .split(' ')
    .every((word) => word === '' || frame.has(word) || numeralOf(word) !== undefined || (skill !== undefined && besideSkill.has(word)));
  if (!isAlone) return unknown;
  return skill === undefined
    ? fromProfile('answers.totalYearsExperience', profile.answers.totalYearsExperience)
    : fromProfile(`skills.${skill.name}.years`, skill.years);
}

/** "At least 5 years?" is yes or no by the number in the profile; any experience at all is yes for a skill that has years there. */
function answerWhether(label: string, years: Answer): Answer {
  if (years.kind !== 'answer') return years;
  const [asked, another] = new Set(
    normalize(label)
      .split(' ')
      .map((word) => (/^\d+\+?$/u.test(word) ? Number.parseInt(word, 10) : numeralOf(word)))
      .filter((number) => number !== undefined),
  );
  const isWithin = /less|fewer|maximum|up to|no more|between|\d ?[-–] ?\d/iu.test(label);
  if (another !== undefined || isWithin) return none('unclear', 'It asks for more than one number.');
  const path = years.source.path;
  if (asked === undefined)
    return path.startsWith('skills.')
      ? yesOrNo(path, Number(years.text) > 0 ? true : null)
      : none('unclear', 'This one is for you to answer.');
  const isMore = /more than|over\b/iu.test(label) && !/\d ?\+/u.test(label);
  return yesOrNo(path, isMore ? Number(years.text) > asked : Number(years.text) >= asked);
}
