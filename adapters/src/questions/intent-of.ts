import type { FoundControl } from '@sincerely/shared';
import type { FieldKey } from '@sincerely/shared/field-keys';
import { phraseKey } from './phrases.ts';
import { rules, type Rule } from './intent-rules.ts';

/** A question about an earlier one cannot be answered by itself. */
const followUp =
  /^if\b(?! (you are |you’re |you're )?(hired|offered|selected|employed|successful|chosen|required|needed|necessary|(this|the) (role|position|job)|we\b))|^(when|wenn|falls|si|se|als|en caso) (you|yes|no|not|so|other|any|applicable|ja|nein|oui|non|sí|sie|du|vous)\b|\b(you (selected|chose|answered|checked)|selected (above|other|yes|no)|answered (yes|no)|above question|question above|previous question|answer above)\b|^(please )?(explain|elaborate|provide details)/u;

/** Where one lives is the same whatever stood in front of it. */
const holdsWhateverWasAsked = new Set<FieldKey>(['address-level1', 'address-level2', 'country']);

/** These read whole sentences, so that "If you may work today, will you …" is no follow-up to them. */
const readsFollowUps = new Set<FieldKey>(['work-authorization', 'visa-sponsorship']);

/** Where one lives, when the label says nothing else. */
const places = new Set<FieldKey>(['address-level1', 'address-level2', 'country']);

/** A story is the person's own, whatever it is about. */
const essay =
  /^(please |kindly )?(describe|explain|discuss|outline|summari[sz]e|walk (us|me) through|(tell|share with) (us|me) (about|of|a time)|give (us |me )?an? example|share an? (example|time))\b/u;

/** Intents answered by a yes that says nothing of what else is asked in the same breath. */
const yesToOneThing = new Set<FieldKey>([
  'over-18',
  'driving-licence',
  'relocation',
  'travel',
  'based-in-location',
  'languages',
  'non-compete',
  'previously-employed',
]);
const anotherThing =
  /(?<!willing )(?<!able )\band (do|are|have|has|can|will|would|is|were|able|own|work|hold|willing|experienced|comfortable|available|pay|also)\b|\bwith an? (valid|current|active)\b/u;

/** The sentences that ask; what an employer says before is no part of the question. */
function askedIn(label: string): string {
  const asking = label.split(/[.!] /u).filter((sentence) => sentence.includes('?'));
  return asking.length === 0 ? label : asking.join(' ');
}

/** In a box this may be about anything; a menu that offers what the profile says can only be about the posting. */
const howYouCame = /^how did you (first |originally |initially )?(learn|find|discover|come) /u;

/** "U.S." ends no sentence. */
const shortened = /\b(?:[a-z]\.){2,}/gu;

function fits({ is, not }: Rule, label: string, asWritten: string): boolean {
  return is.test(label, asWritten) && not?.test(label) !== true;
}

/** The intent of a question, or undefined where no rule is sure. */
export function intentOf({ label: asWritten, widget }: Pick<FoundControl, 'label' | 'widget'>): FieldKey | undefined {
  const label = asWritten.toLowerCase().replaceAll(shortened, (letters) => letters.replaceAll('.', ''));
  const isBox = widget === 'checkbox' || widget === 'workable-checkbox';
  const named = isBox ? undefined : phraseKey(label);
  if (named !== undefined && places.has(named)) return named;
  const rule = rules.find((one) => fits(one, label, asWritten));
  if (rule === undefined && widget !== 'text' && widget !== 'textarea' && howYouCame.test(label)) return 'source';
  if (rule !== undefined && rule.intent.startsWith('eeo-')) return rule.intent;
  if (isBox)
    return /marketing|newsletter|future (job|opportunit|opening)|contact me|talent (pool|community)/u.test(label)
      ? 'consent-marketing'
      : 'consent-privacy';
  if (rule === undefined || (yesToOneThing.has(rule.intent) && anotherThing.test(askedIn(label)))) return undefined;
  if (essay.test(label) && rule.intent !== 'consent-privacy') return undefined;
  const readsAll = holdsWhateverWasAsked.has(rule.intent) || readsFollowUps.has(rule.intent);
  return followUp.test(label) && !readsAll ? undefined : rule.intent;
}
