import type { Option } from '@sincerely/shared';
import { intentOf } from '../questions/intent-of.ts';
import { matchOption } from '../questions/match-option.ts';
import { normalize } from '../questions/normalize.ts';
import { sameFrame } from './frame.ts';
import { fitsShape, sameShape, shapeAsked, type Shape } from './shape.ts';
import { nearness, otherLanguage, overlap, rarityAmong, shared, similarity } from './similarity.ts';
import { sameOrder } from './slots.ts';
import { sameSubject } from './subject.ts';
import { textOf } from './spelling.ts';
import { wordingOf, type Wording } from './wording.ts';

/** A question somebody answered once. */
type Remembered = { question: string; answer: string };

/** The stored answer that fits best, and how sure that is: `ready` may be filled, `suggested` is offered, `no` is not the same question. */
export type Recalled<T> = { stored: T; score: number; verdict: 'ready' | 'suggested' | 'no' };

/** So much of both questions is the same at least, from 0 to a little over 1. */
const sureFrom = 0.6;
const offeredFrom = 0.45;

type Known = { text: string; wording: Wording; intent: string | undefined; shape: Shape | undefined };

/**
 * The stored question that asks the same in other words. No model: concepts, letters, intent, frame, and the kind of answer. Filled by itself is only
 * what asks for nothing more and nothing less; the same words with another answer elsewhere in the memory make it unsure.
 */
export function recall<T extends Remembered>(question: string, stored: T[], options?: Option[]): Recalled<T> | undefined {
  const asked = knownOf(question);
  const kept = stored.map((one) => ({ stored: one, known: knownOf(one.question) }));
  const exact = kept.find(({ known }) => known.text === asked.text);
  if (exact !== undefined) return { stored: exact.stored, score: 1, verdict: 'ready' };
  const best = bestOf(asked, kept, options);
  if (best === undefined) return undefined;
  const { stored: found, known, score } = best;
  const isAmbiguous = () =>
    kept.some(
      (other) =>
        normalize(other.stored.answer) !== normalize(found.answer) &&
        asksTheSame(asked, other.known) &&
        fits(asked, other.known, other.stored.answer, options),
    );
  if (best.fits && score >= sureFrom && asksTheSame(asked, known) && !isAmbiguous()) return { stored: found, score, verdict: 'ready' };
  const isOffered = best.fits && score >= offeredFrom && asksAlike(asked, known);
  return { stored: found, score, verdict: isOffered ? 'suggested' : 'no' };
}

type Kept<T> = { stored: T; known: Known };

/** So many stored questions are compared word by word; of more than these, those that share most. */
const comparedAtMost = 60;

function bestOf<T extends Remembered>(asked: Known, kept: Kept<T>[], options: Option[] | undefined) {
  const rarity = rarityAmong(kept.map(({ known }) => known.wording));
  return nearest(asked, kept)
    .map((one) => ({ ...one, fits: fits(asked, one.known, one.stored.answer, options) }))
    .map((one) => ({
      ...one,
      score: (similarity(asked.wording, one.known.wording, rarity) + likeness(asked, one.known)) * (one.fits ? 1 : 0.6),
    }))
    .toSorted((a, b) => b.score - a.score)[0];
}

function nearest<T>(asked: Known, kept: Kept<T>[]): Kept<T>[] {
  if (kept.length <= comparedAtMost) return kept;
  return kept
    .map((one) => ({ one, by: overlap(asked.wording, one.known.wording) }))
    .toSorted((a, b) => b.by - a.by)
    .slice(0, comparedAtMost)
    .map(({ one }) => one);
}

const read = new Map<string, Known>();
/** A memory of this many questions is taken apart once, not for every control of a form. */
const readAtMost = 5_000;

function knownOf(question: string): Known {
  const known = read.get(question) ?? {
    text: textOf(question),
    wording: wordingOf(question),
    intent: intentOf({ label: question, widget: 'text' }),
    shape: shapeAsked(question),
  };
  if (read.size >= readAtMost) read.clear();
  read.set(question, known);
  return known;
}

/** Intents that say little: the same one is asked of every technology, language or employer. */
const coarse = new Set(['years-experience', 'previously-employed', 'languages', 'consent-privacy']);

function likeness(a: Known, b: Known): number {
  const isSameIntent = a.intent !== undefined && a.intent === b.intent && !coarse.has(a.intent);
  return (isSameIntent ? 0.15 : 0) + (a.shape !== undefined && a.shape === b.shape ? 0.05 : 0);
}

/** Nothing says that the kept answer cannot be one to this question. */
function fits(asked: Known, kept: Known, answer: string, options: Option[] | undefined): boolean {
  if (options !== undefined && matchOption(answer, options) === undefined) return false;
  return !isOpposed(asked, kept) && fitsShape(asked.shape, kept.shape, answer);
}

/** Nothing that must agree is asked by one of them only. Where no such word is left, the same intent says it. */
function asksTheSame({ wording: a, intent, shape }: Known, { wording: b, ...kept }: Known): boolean {
  const isSameIntent = intent !== undefined && intent === kept.intent;
  const isSurely = isSameIntent && !coarse.has(intent) && ![shape, kept.shape].includes('yes-no');
  if (!isSurely && !sameShape(shape, kept.shape)) return false;
  if (a.hard.size !== b.hard.size || !sameOrder(a.slots, b.slots)) return false;
  if (!sameSubject(a.subject, b.subject)) return false;
  if (
    otherLanguage(a, b) ||
    !sameFrame(a.frame, b.frame, {
      isSameIntent,
      isBare: a.isBare || b.isBare,
      isDate: [shape, kept.shape].some((one) => one?.endsWith('date')),
    })
  )
    return false;
  if (a.hard.size === 0) return isSameIntent && shape === kept.shape;
  return shared(a.hard, b.hard) === a.hard.size;
}

/** Words that make it another question whatever else is the same: a country, a number, a currency, another time, a no. */
const slot = /^(country\w\w|\d+|usd|euro|gbp|chf|previous|not)$/u;

/** Near enough to be offered: no slot differs, and not each of them asks for something the other does not. */
function asksAlike({ wording: a, shape }: Known, { wording: b }: Known): boolean {
  if ([...a.hard, ...b.hard].some((one) => slot.test(one) && !(a.hard.has(one) && b.hard.has(one)))) return false;
  const onlyAsked = a.concepts.filter((one) => one.isHard && nearness(one, b) === 0);
  const onlyKept = b.concepts.filter((one) => one.isHard && nearness(one, a) === 0);
  if (onlyAsked.length > 0 && (shape === 'quantity' || shape === 'level')) return false;
  return onlyAsked.length === 0 || onlyKept.length === 0;
}

/** Whether one worked somewhere "before" is asked of employers and of trades alike, so that intent says nothing here. */
function isOpposed(a: Known, b: Known): boolean {
  const [x, y] = [a.intent, b.intent].map((intent) => (intent === 'previously-employed' ? undefined : intent));
  return x !== undefined && y !== undefined && x !== y;
}
