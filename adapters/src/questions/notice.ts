import type { FoundControl } from '@sincerely/shared';
import { fromProfile, none, type Answer } from './answer.ts';
import { spanOf } from './durations.ts';
import { isPolarQuestion } from './polar.ts';

const path = 'answers.noticePeriod';
const units: [unit: string, days: number, word: RegExp][] = [
  ['days', 1, /\b(days|tagen?|jours|d[ií]as|giorni|dagen)\b/iu],
  ['weeks', 7, /\b(weeks|wochen|semaines|semanas|settimane|weken)\b/iu],
  ['months', 28, /\b(months|monaten?|mois|mes[ei]s?|maanden)\b/iu],
];

/** The notice one has to give, in the unit the question asks for; whether it is negotiable is another question. */
export function answerNotice({ label, help, type, options }: FoundControl, stored: string | null | undefined): Answer {
  if (!stored || options !== undefined) return fromProfile(path, stored);
  if (isPolarQuestion(label) && !/how (long|much|many)|what|^(please )?confirm your\b/iu.test(label))
    return none('unclear', 'This one is for you to answer.');
  const asked = units.filter(([, , word]) => word.test(`${label} ${help}`));
  const [unit, days] = asked.length === 1 && asked[0] !== undefined ? asked[0] : [undefined, 1];
  if (unit === undefined) return type === 'number' ? none('unclear', `Your profile says ${stored}.`) : fromProfile(path, stored);
  const span = spanOf(stored);
  if (span === undefined || span.from !== span.to || span.from % days !== 0) return none('no-match', `Your profile says ${stored}.`);
  const count = span.from / days;
  return fromProfile(path, type === 'number' ? count : `${count} ${count === 1 ? unit.slice(0, -1) : unit}`);
}
