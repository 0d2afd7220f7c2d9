import type { FoundControl, Option, Profile } from '@sincerely/shared';
import { fromProfile, none, yesOrNo, type Answer } from './answer.ts';
import { normalize } from './normalize.ts';
import { pattern, type Pattern } from './pattern.ts';
import { isPolarQuestion } from './polar.ts';

const fluent = /native|mother|bilingual|fluent|professional|proficient|c1|c2|advanced/iu;

/** Languages as the labels of forms name them, in small letters. */
const names: [language: string, named: Pattern][] = [
  ['english', pattern('engl|angl|ingl|engels', /\b(english|englisch\w*|anglais\w*|engels\w*|inglese)\b|\bingl[eéê]s(?!\p{L})/u)],
  [
    'german',
    pattern(
      'german|deutsch|allemand|duits|tedesco|alem',
      /\b(german|deutsch\w*|allemand\w*|duits\w*|tedesco)\b|\balem(á|ã|a)[no](?!\p{L})/u,
    ),
  ],
  ['french', pattern('fren|franz|fran|frans', /\b(french|franz(ö|oe)sisch\w*|francese|frans)\b|\bfran[cç](ais|[eéê]s)(?!\p{L})/u)],
  [
    'spanish',
    pattern(
      'span|espa|spagnolo|spaans|castellano',
      /\b(spanish|spanisch\w*|espagnol|espanhol|spagnolo|spaans)\b|\b(español|castellano)(?!\p{L})/u,
    ),
  ],
  ['italian', pattern('italia', /\b(italian|italienisch\w*|italien|italiano|italiaans)\b/u)],
  [
    'portuguese',
    pattern('portu|portoghese', /\b(portuguese|portugiesisch\w*|portugais|portoghese|portugees)\b|\bportugu[eé]s|\bportuguês/u),
  ],
  [
    'dutch',
    pattern(
      'dutch|niederl|nederlands|olandese|néerlandais|holand',
      /\b(dutch|niederländisch\w*|nederlands|olandese)\b|\b(néerlandais|holandés|holandês)(?!\p{L})/u,
    ),
  ],
  ...'polish russian ukrainian czech swedish danish norwegian finnish greek turkish arabic hebrew hindi chinese mandarin cantonese japanese korean vietnamese tagalog catalan hungarian romanian bulgarian'
    .split(' ')
    .map((language): [string, Pattern] => [language, pattern(language, new RegExp(`\\b${language}\\b`, 'u'))]),
];

/** The same level in the words of different scales; each stands for itself only. */
const levels: [level: string, words: RegExp][] = [
  [
    'native',
    /\b(native|bilingual|mother tongue|muttersprach\w*|langue maternelle|lengua materna|língua materna|madrelingua|moedertaal|nativ[oa])\b/iu,
  ],
  ['c2', /\bc2\b/iu],
  ['c1', /\bc1\b/iu],
  ['b2', /\bb2\b/iu],
  ['b1', /\bb1\b/iu],
  ['a2', /\ba2\b/iu],
  ['a1', /\ba1\b/iu],
  ['full professional', /\bfull professional\b/iu],
  ['professional working', /\bprofessional working\b/iu],
  ['limited working', /\blimited working\b/iu],
  ['fluent', /\b(fluent|fließend|verhandlungssicher|courant|fluido|fluente|vloeiend)\b/iu],
  ['intermediate', /\bintermediate\b/iu],
  ['elementary', /\b(elementary|beginner|basic)\b/iu],
];
/** What else is true of one who holds a level, tried in this order. */
const alsoHolds: Record<string, string[]> = { native: ['fluent', 'c2'], c2: ['fluent'], fluent: [] };

/** Languages the person speaks well. */
export function fluentLanguages(profile: Profile): string[] {
  return profile.languages.filter(({ fluency }) => fluency !== undefined && fluent.test(fluency)).map(({ language }) => language);
}

function nativeLanguages(profile: Profile): string[] {
  return profile.languages.filter(({ fluency }) => /native|mother|bilingual|c2/iu.test(fluency ?? '')).map(({ language }) => language);
}

/** Languages asked as a list, whether one speaks one well, or how well. */
export function answerLanguages(control: FoundControl, profile: Profile): Answer {
  const { label, options } = control;
  if (profile.languages.length === 0) return none('no-answer', 'Your profile does not say which languages you speak.');
  if (isWhether(label)) return answerWhether(label, profile);
  const [named, another] = languagesNamed(label);
  if (named === undefined) return answerWhich(control, fluentLanguages(profile));
  if (another !== undefined) return none('unclear', 'It asks about several languages.');
  return options === undefined ? none('unclear', 'Levels of a language are yours to choose.') : answerLevel(named, options, profile);
}

const isWhether = (label: string) =>
  isPolarQuestion(label) &&
  /^(\W|.*[.:?!/]\s)?(are|do|can|is|sprichst|sprechen|parles|parlez|est-ce|hablas?|você|fala|parli|parla|spreek)/iu.test(label) &&
  !/which|what/iu.test(label);

function languagesNamed(label: string): string[] {
  const small = label.toLowerCase();
  return names.filter(([, named]) => named.test(small)).map(([language]) => language);
}

/** Yes where the person speaks well what is asked for: all of it, or one of it where one will do. */
function answerWhether(label: string, profile: Profile): Answer {
  const asked = languagesNamed(label);
  if (
    asked.length === 0 ||
    /\b(other|another|additional|second|besides|native|mother tongue|interpreter|translat\w*)\b|muttersprach/iu.test(label)
  )
    return none('unclear', 'It asks about other languages too.');
  const isHigh = /\b(bilingual|c1|c2)\b/iu.test(label);
  const spoken = (isHigh ? nativeLanguages(profile) : fluentLanguages(profile)).map((language) => language.toLowerCase());
  const isOneEnough = /\b(or|oder|ou|o|of)\b/iu.test(label) && !/\b(and|und|et|y|e|en)\b/iu.test(label);
  const says = isOneEnough ? asked.some((language) => spoken.includes(language)) : asked.every((language) => spoken.includes(language));
  return yesOrNo('languages', says ? true : null);
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
