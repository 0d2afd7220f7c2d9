import type { Option } from '@sincerely/shared';
import { countryOf } from '../places/countries.ts';
import { stateCode } from '../places/states.ts';
import { degreeLevel } from './degrees.ts';
import { spanOf } from './durations.ts';
import { monthNames } from './months.ts';
import { normalize } from './normalize.ts';
import { optionHolding } from './ranges.ts';
import { leadingYesNo, yesNoOf } from './yes-no.ts';

type Matcher = (wanted: string, options: Option[]) => Option | undefined;

/**
 * The option that says what is wanted, by the label people see. Ways to be the same are tried from the strictest on; where none fits exactly one
 * option, none is taken: never the nearest, never the first.
 */
export function matchOption(wanted: string, options: Option[]): Option | undefined {
  for (const matcher of matchers) {
    const found = matcher(wanted, options);
    if (found !== undefined) return found;
  }
  return undefined;
}

function only(options: Option[], test: (label: string) => boolean): Option | undefined {
  const fitting = options.filter(({ label }) => test(label));
  return fitting.length === 1 ? fitting[0] : undefined;
}

const same: Matcher = (wanted, options) => only(options, (label) => normalize(label) === normalize(wanted));

const yesNo: Matcher = (wanted, options) => {
  const says = yesNoOf(wanted);
  if (says === undefined) return undefined;
  return only(options, (label) => yesNoOf(label) === says) ?? only(options, (label) => leadingYesNo(label) === says);
};

const country: Matcher = (wanted, options) => {
  const code = countryOf(wanted);
  return code === undefined ? undefined : only(options, (label) => countryOf(label.replace(/\s*\+\d+$/u, '')) === code);
};

const state: Matcher = (wanted, options) => {
  const code = stateCode(wanted);
  if (code === undefined) return undefined;
  return only(
    options,
    (label) => stateCode(label) === code || label.split(/\s*[-(),]\s*/u).some((part) => part !== '' && stateCode(part) === code),
  );
};

const degree: Matcher = (wanted, options) => {
  const level = degreeLevel(wanted);
  return level === undefined ? undefined : only(options, (label) => degreeLevel(label) === level);
};

const range: Matcher = (wanted, options) => (/^\d+(\.\d+)?$/u.test(wanted) ? optionHolding(Number(wanted), options) : undefined);

/** "4 weeks" is "1 month notice period", and lies in "2-6 weeks". */
const duration: Matcher = (wanted, options) => {
  const span = spanOf(wanted);
  if (span === undefined || span.from !== span.to) return undefined;
  return only(options, (label) => {
    const offered = spanOf(label);
    return offered !== undefined && offered.from <= span.from && span.to <= offered.to;
  });
};

const months = monthNames.map((name) => name.toLowerCase());

const month: Matcher = (wanted, options) => {
  const index = months.indexOf(wanted.toLowerCase());
  return index < 0
    ? undefined
    : only(
        options,
        (label) => months.findIndex((name) => name.startsWith(label.toLowerCase().replace(/\.$/u, '')) && label.length >= 3) === index,
      );
};

/** What somebody else did, though it was on the same site. */
const bySomebody = /recruit|referr|referral|message|in ?mail|friend|employee|colleague|contacted|connection/iu;

/** "LinkedIn" is "LinkedIn Jobs" where only one option begins so; a job advertisement there before a message. */
const beginning: Matcher = (wanted, options) => {
  const start = normalize(wanted);
  if (start.length < 3 || yesNoOf(wanted) !== undefined || /^\d/u.test(start)) return undefined;
  const fitting = options.filter(({ label }) => normalize(label).startsWith(`${start} `));
  const [one, another] = fitting;
  if (another === undefined) return one !== undefined && bySomebody.test(one.label) ? undefined : one;
  return start === 'linkedin' ? only(fitting, (label) => /\bjobs?\b/iu.test(label) && !bySomebody.test(label)) : undefined;
};

/** "Information Technology/Computer Sciences" holds "Computer Science" as one of its parts. */
const part: Matcher = (wanted, options) => {
  const start = normalize(wanted);
  if (start.length < 6 || !start.includes(' ')) return undefined;
  return only(options, (label) => label.split('/').some((piece) => [start, `${start}s`].includes(normalize(piece))));
};

/** "Social media (LinkedIn, Instagram)" and "Indeed / LinkedIn" name "LinkedIn" among others of its kind. */
const listed: Matcher = (wanted, options) => {
  const start = normalize(wanted);
  if (start !== 'linkedin') return undefined;
  return only(
    options,
    (label) =>
      !bySomebody.test(label) && label.split(/[/,;()]|\bor\b|\bi\.e\.|\be\.g\.|\be\.?g\b/iu).some((piece) => normalize(piece) === start),
  );
};

const saysNothing =
  /\b(decline|prefer not|choose not|rather not|(do not|don't) (wish|want|care)) to (say|state|answer|disclose|(self[- ]?)?identify|respond|specify|share|provide)\b/u;
const isSilence = (text: string) => saysNothing.test(text.toLowerCase().replaceAll('’', "'"));

/** "I prefer not to say" is "Decline to self-identify". */
const silence: Matcher = (wanted, options) => (isSilence(wanted) ? only(options, isSilence) : undefined);

const matchers: Matcher[] = [same, silence, yesNo, country, state, degree, range, duration, month, beginning, part, listed];
