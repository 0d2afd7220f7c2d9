import type { Option } from '@sincerely/shared';
import { intentOf } from '../questions/intent-of.ts';
import { matchOption } from '../questions/match-option.ts';
import { normalize } from '../questions/normalize.ts';
import { fitsShape, shapeAsked, type Shape } from './shape.ts';
import { wordingOf, type Wording } from './wording.ts';

/** A question somebody answered once. */
type Remembered = { question: string; answer: string };

/** The stored answer that fits best, and how sure that is: `ready` may be filled, `suggested` is offered, `no` is not the same question. */
export type Recalled<T> = { stored: T; score: number; verdict: 'ready' | 'suggested' | 'no' };

/** So much of both questions is the same at least, from 0 to a little over 1. */
const sureFrom = 0.5;
const offeredFrom = 0.42;

/** What a concept that must agree counts beside one that may be missing. */
const weights = { hard: 1, soft: 0.35 };

type Known = { wording: Wording; intent: string | undefined; shape: Shape | undefined };

/**
 * The stored question that asks the same in other words. No model: concepts, letters, intent, and the kind of answer. Filled by itself is only what
 * asks for nothing more and nothing less; the same words with another answer elsewhere in the memory make it unsure.
 */
export function recall<T extends Remembered>(question: string, stored: T[], options?: Option[]): Recalled<T> | undefined {
  if (stored.length === 0) return undefined;
  const asked = knownOf(question);
  const exact = stored.find((one) => normalize(one.question) === normalize(question));
  if (exact !== undefined) return { stored: exact, score: 1, verdict: 'ready' };
  const ranked = stored
    .map((one) => ({ stored: one, known: knownOf(one.question) }))
    .map((one) => ({ ...one, fits: fits(asked, one.known, one.stored.answer, options) }))
    .map((one) => ({ ...one, score: similarity(asked, one.known) * (one.fits ? 1 : 0.5) }))
    .toSorted((a, b) => b.score - a.score);
  const [best, ...others] = ranked;
  if (best === undefined) return undefined;
  const isSame = best.fits && asksTheSame(asked, best.known);
  const isAmbiguous = others.some(
    (other) => other.fits && asksTheSame(asked, other.known) && normalize(other.stored.answer) !== normalize(best.stored.answer),
  );
  if (isSame && !isAmbiguous && best.score >= sureFrom) return { stored: best.stored, score: best.score, verdict: 'ready' };
  const isOffered = best.fits && best.score >= offeredFrom && asksAlike(asked, best.known);
  return { stored: best.stored, score: best.score, verdict: isOffered ? 'suggested' : 'no' };
}

const read = new Map<string, Known>();
/** A memory of this many questions is taken apart once, not for every control of a form. */
const readAtMost = 5_000;

function knownOf(question: string): Known {
  const known = read.get(question) ?? {
    wording: wordingOf(question),
    intent: intentOf({ label: question, widget: 'text' }),
    shape: shapeAsked(question),
  };
  if (read.size >= readAtMost) read.clear();
  read.set(question, known);
  return known;
}

/** Nothing says that the kept answer cannot be one to this question. */
function fits(asked: Known, kept: Known, answer: string, options: Option[] | undefined): boolean {
  if (options !== undefined && matchOption(answer, options) === undefined) return false;
  return !isOpposed(asked, kept) && fitsShape(asked.shape, kept.shape, answer);
}

function similarity(a: Known, b: Known): number {
  const concepts = 2 * (shared(a.wording.hard, b.wording.hard) * weights.hard + shared(a.wording.soft, b.wording.soft) * weights.soft);
  const all = size(a.wording) + size(b.wording);
  const letters = (2 * shared(a.wording.trigrams, b.wording.trigrams)) / Math.max(1, a.wording.trigrams.size + b.wording.trigrams.size);
  return 0.75 * (all === 0 ? 0 : concepts / all) + 0.25 * letters + (a.intent !== undefined && a.intent === b.intent ? 0.2 : 0);
}

function size({ hard, soft }: Wording): number {
  return hard.size * weights.hard + soft.size * weights.soft;
}

function shared(a: Set<string>, b: Set<string>): number {
  return [...a].filter((one) => b.has(one)).length;
}

/** Nothing that must agree is asked by one of them only. Where no such word is left, the same intent says it. */
function asksTheSame({ wording: { hard: a }, intent, shape }: Known, { wording: { hard: b }, ...kept }: Known): boolean {
  if (a.size === 0 && b.size === 0) return intent !== undefined && intent === kept.intent && shape === kept.shape;
  return a.size === b.size && shared(a, b) === a.size;
}

/** Words that make it another question whatever else is the same: a country, a number, a currency, another time, a no. */
const slot = /^(country\w\w|\d+|usd|eur|previous|not)$/u;

/** Near enough to be offered: no slot differs, and not each of them asks for something the other does not. */
function asksAlike({ wording: { hard: a }, shape }: Known, { wording: { hard: b } }: Known): boolean {
  const onlyAsked = [...a].filter((one) => !b.has(one));
  const onlyKept = [...b].filter((one) => !a.has(one));
  if ([...onlyAsked, ...onlyKept].some((one) => slot.test(one))) return false;
  if (onlyAsked.length > 0 && (shape === 'quantity' || shape === 'level')) return false;
  return onlyAsked.length === 0 || onlyKept.length === 0;
}

/** Whether one worked somewhere "before" is asked of employers and of trades alike, so that intent says nothing here. */
function isOpposed(a: Known, b: Known): boolean {
  const [x, y] = [a.intent, b.intent].map((intent) => (intent === 'previously-employed' ? undefined : intent));
  return x !== undefined && y !== undefined && x !== y;
}
