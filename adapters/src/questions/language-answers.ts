import type { FoundControl, Profile } from '@sincerely/shared';
import { none, yesOrNo, type Answer } from './answer.ts';
import { normalize } from './normalize.ts';

const fluent = /native|mother|bilingual|fluent|professional|proficient|c1|c2|advanced/iu;

/** Languages the person speaks well. */
export function fluentLanguages(profile: Profile): string[] {
  return profile.languages.filter(({ fluency }) => fluency !== undefined && fluent.test(fluency)).map(({ language }) => language);
}

/** Languages asked as a list, or whether one's English is good. */
export function answerLanguages({ label, options, widget }: FoundControl, profile: Profile): Answer {
  const spoken = fluentLanguages(profile);
  if (spoken.length === 0) return none('no-answer', 'Your profile does not say which languages you speak.');
  if (/^(are|do) you\b/iu.test(label) && !/which/iu.test(label)) return answerEnglish(label, spoken);
  if (/\benglish\b/iu.test(label)) return none('unclear', 'Levels of a language are yours to choose.');
  const many = widget.endsWith('multi') || widget.includes('checkbox-group') || widget === 'text' || widget === 'textarea';
  if (!many) return none('unclear', 'Only one of your languages can be chosen here.');
  const offered =
    options === undefined ? spoken : spoken.filter((language) => options.some((option) => normalize(option.label) === normalize(language)));
  if (offered.length === 0) return none('no-match', 'None of your languages is among the options.');
  return {
    kind: 'answer',
    text: offered.join(', '),
    all: offered,
    source: { kind: 'profile', path: 'languages', label: 'profile' },
    confidence: 'ready',
  };
}

function answerEnglish(label: string, spoken: string[]): Answer {
  const others = /\b(german|french|spanish|dutch|polish|italian|portuguese|arabic|chinese|japanese|hebrew)\b/iu.test(label);
  return others ? none('unclear', 'It asks about several languages.') : yesOrNo('languages', spoken.includes('English') ? true : null);
}
