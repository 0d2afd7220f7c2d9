import type { FoundControl, Option, Profile } from '@sincerely/shared';
import { fromProfile, none, yesOrNo, type Answer } from './answer.ts';
import { normalize } from './normalize.ts';

const fluent = /native|mother|bilingual|fluent|professional|proficient|c1|c2|advanced/iu;
const asked =
  /\b(english|german|french|spanish|italian|portuguese|dutch|polish|russian|ukrainian|czech|swedish|danish|norwegian|finnish|greek|turkish|arabic|hebrew|hindi|chinese|mandarin|japanese|korean)\b/giu;

/** The same level in the words of different scales; each stands for itself only. */
const levels: [level: string, words: RegExp][] = [
  ['native', /\b(native|bilingual|mother tongue|muttersprach\w*|langue maternelle|nativo)\b/iu],
  ['c2', /\bc2\b/iu],
  ['c1', /\bc1\b/iu],
  ['b2', /\bb2\b/iu],
  ['b1', /\bb1\b/iu],
  ['a2', /\ba2\b/iu],
  ['a1', /\ba1\b/iu],
  ['full professional', /\bfull professional\b/iu],
  ['professional working', /\bprofessional working\b/iu],
  ['limited working', /\blimited working\b/iu],
  ['fluent', /\bfluent\b/iu],
  ['intermediate', /\bintermediate\b/iu],
  ['elementary', /\b(elementary|beginner|basic)\b/iu],
];
/** What else is true of one who holds a level, tried in this order. */
const alsoHolds: Record<string, string[]> = { native: ['fluent', 'c2'], c2: ['fluent'], fluent: [] };

/** Languages the person speaks well. */
export function fluentLanguages(profile: Profile): string[] {
  return profile.languages.filter(({ fluency }) => fluency !== undefined && fluent.test(fluency)).map(({ language }) => language);
}

/** Languages asked as a list, whether one speaks one well, or how well. */
export function answerLanguages(control: FoundControl, profile: Profile): Answer {
  const { label, options } = control;
  if (profile.languages.length === 0) return none('no-answer', 'Your profile does not say which languages you speak.');
  if (/^(are|do|can) you\b/iu.test(label) && !/which/iu.test(label)) return answerWhether(label, profile);
  const [named, another] = languagesNamed(label);
  if (named === undefined) return answerWhich(control, fluentLanguages(profile));
  if (another !== undefined) return none('unclear', 'It asks about several languages.');
  return options === undefined ? none('unclear', 'Levels of a language are yours to choose.') : answerLevel(named, options, profile);
}

function languagesNamed(label: string): string[] {
  return [...new Set((label.match(asked) ?? []).map((name) => name.toLowerCase()))];
}

function answerWhether(label: string, profile: Profile): Answer {
  const [named, another] = languagesNamed(label);
  if (named === undefined || another !== undefined) return none('unclear', 'It asks about several languages.');
  return yesOrNo('languages', fluentLanguages(profile).some((language) => language.toLowerCase() === named) ? true : null);
}

/** The one option that names the person's level, or else one that is true of everybody with that level. */
function answerLevel(named: string, options: Option[], profile: Profile): Answer {
  const fluency = profile.languages.find(({ language }) => language.toLowerCase() === named)?.fluency ?? '';
  const own = levelsIn(fluency)[0];
  if (own === undefined) return none('no-answer', 'Your profile does not say how well you speak it.');
  for (const level of [own, ...(alsoHolds[own] ?? [])]) {
    const fitting = options.filter(({ label }) => levelsIn(label).includes(level));
    if (fitting.length === 1) return fromProfile('languages', fitting[0]?.label);
    if (fitting.length > 1) break;
  }
  return none('no-match', `No option says surely: ${fluency}.`);
}

function levelsIn(text: string): string[] {
  return levels.filter(([, words]) => words.test(text)).map(([level]) => level);
}

function answerWhich({ options, widget }: FoundControl, spoken: string[]): Answer {
  if (spoken.length === 0) return none('no-answer', 'Your profile does not say which languages you speak well.');
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
