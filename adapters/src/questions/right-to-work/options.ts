import type { Option } from '@sincerely/shared';
import { countriesIn } from '../../places/countries.ts';
import { leadingYesNo, yesNoOf } from '../yes-no.ts';
import { truthOf, type Facts } from './facts.ts';
import { readClause, type Asks } from './reading.ts';
import { bareAdjective, denialsIn, withoutTimes } from './words.ts';

/** What a person says who takes an option: yes or no to the question, and a fact of its own. `other` facts stand in no profile. */
type Claim = { yes: boolean | undefined; says: (Asks | 'other')[]; isBare: boolean };

/** Citizenship, kinds of visa, a single employer, a time: none of them follows from being allowed to work. */
const otherFact =
  /citizen|resident|national|green ?card|h-?1b|h-?4|\bopt\b|\bcpt\b|\bead\b|\btn\b|\be-?3\b|\bo-?1\b|\bl-?[12]\b|holder|asyl|refugee|settled|\bonly\b|(?:current|present) employer|temporar|expire|until|currently on|student|spouse|dependent|i have a (?:work )?visa|\bunsure|not sure|don't know|prefer not|unlimited|some\b|other\b|applied|pending/u;

/**
 * The one option that says nothing untrue, of a question whose answer is `says`; undefined where only the options' own facts can tell. Never one whose
 * fact the profile does not hold.
 */
export function fittingOption(options: Option[], asks: Asks, facts: Facts, countries: string[]): Option | undefined {
  const says = truthOf(asks, facts);
  const claims = options.map(({ label }) => claimOf(label, asks, countries));
  const fitting = options.filter((_, index) => {
    const claim = claims[index];
    return claim !== undefined && fits(claim, says, facts) && !hasRival(claim, asks, claims);
  });
  if (fitting.length <= 1) return fitting[0];
  const short = fitting.filter(({ label }) => says !== undefined && label.trim().split(/\s+/u).length <= 2);
  return short.length === 1 ? short[0] : undefined;
}

/** "Yes, I have a permit" beside "Yes, I am a citizen" is one way of several, whichever the person's is. */
function hasRival({ yes, says, isBare }: Claim, asks: Asks, claims: Claim[]): boolean {
  const others = claims.filter((other) => other.says !== says && other.yes === yes);
  if (yes === undefined || isBare || !says.every((one) => one === asks)) return false;
  return says.length === 0 ? others.length > 0 : others.some((other) => other.says.includes('other') || other.says.length === 0);
}

function fits({ yes, says: claimed }: Claim, says: boolean | undefined, facts: Facts): boolean {
  if (yes !== undefined && yes !== says) return false;
  const areTrue = claimed.every((one) => one !== 'other' && truthOf(one, facts) === true);
  return areTrue && (yes !== undefined || claimed.length > 0);
}

function claimOf(label: string, asks: Asks, countries: string[]): Claim {
  const yes = yesNoOf(label) ?? leadingYesNo(label);
  const rest = label
    .toLowerCase()
    .replaceAll(/[’`´]/gu, "'")
    .replaceAll(/\((?:e\.?g|for example|such as)[^()]*\)/gu, ' ')
    .replace(
      yes === undefined || /^no\s+\w/u.test(label.toLowerCase()) ? /^[\s-]+/u : /^\s*[^\s,.;:()–—-]+[\s,.;:()–—-]*(?:but |and )?/u,
      '',
    )
    .replace(/[.!\s]+$/u, '');
  if (rest === '') return { yes, says: [], isBare: true };
  const isElsewhere = countriesIn(label).some((code) => !countries.includes(code));
  return { yes: leadsBy(rest) ? undefined : yes, says: isElsewhere ? ['other'] : factsSaid(rest, asks, label), isBare: false };
}

/** "No sponsorship needed" has no "no" in front; it denies the noun. */
const leadsBy = (rest: string) => /^no\s/u.test(rest);

/** The facts an option states. "Authorized, but I will need sponsorship" states two. */
function factsSaid(rest: string, asks: Asks, raw: string): Claim['says'] {
  const text = withoutTimes(rest);
  const isLaterOnly =
    /\b(?:future|later|now)\b/u.test(text) && (asks === 'sponsorship' || !text.includes('sponsor')) && denialsIn(text).length === 0;
  if (isLaterOnly || otherFact.test(text)) return ['other'];
  const [, first, second] = /^(.*?)(?:,|;)? \b(?:and|but)\b (.*sponsor.*)$/u.exec(text) ?? [];
  const parts = first === undefined || second === undefined ? [text] : [first, second];
  return parts.flatMap((part) => factSaid(part, asks, raw) ?? []);
}

/** One fact; a word that fits the question ("required", "authorized") states the question's own. */
function factSaid(text: string, asks: Asks, raw: string): Asks | 'other' | undefined {
  const isDenied = denialsIn(text).length > 0;
  if (/^with (?:\w+ )?sponsorship$/u.test(text)) return 'sponsorship';
  if (/^(?:not )?(?:required|needed)$/u.test(text) && asks === 'sponsorship') return isDenied ? 'no sponsorship' : 'sponsorship';
  if (/^without\b.*sponsor/u.test(text)) return 'unaided';
  const read = readClause(isStatement(text) ? text : `i ${text}`, raw) ?? (bareAdjective.test(text) ? bare(isDenied) : undefined);
  if (read === 'unclear' || read === 'status') return 'other';
  return /\bany employer\b/u.test(text) && (read === 'authorized' || read === undefined) ? 'unaided' : read;
}

const bare = (isDenied: boolean): Asks => (isDenied ? 'unauthorized' : 'authorized');
const isStatement = (text: string) => /^(?:i|you)\b/u.test(text);
