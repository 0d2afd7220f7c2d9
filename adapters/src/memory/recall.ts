import type { Option } from '@sincerely/shared';
import { matchOption } from '../questions/match-option.ts';
import { normalize } from '../questions/normalize.ts';
import { asksAlike, asksTheSame, isOpposed, likeness } from './agreement.ts';
import { knownOf, type Known } from './known.ts';
import { fitsShape } from './shape.ts';
import { overlap, rarityAmong, similarity } from './similarity.ts';

/** A question somebody answered once. */
type Remembered = { question: string; answer: string };

/** The stored answer that fits best, and how sure that is: `ready` may be filled, `suggested` is offered, `no` is not the same question. */
export type Recalled<T> = { stored: T; score: number; verdict: 'ready' | 'suggested' | 'no' };

/** So much of both questions is the same at least, from 0 to a little over 1. */
export const sureFrom = 0.6;
const offeredFrom = 0.45;

/**
 * The stored question that asks the same in other words. No model: concepts, letters, intent, frame, and the kind of answer. Filled by itself is only
 * what asks for nothing more and nothing less; the same words with another answer elsewhere in the memory make it unsure.
 */
export function recall<T extends Remembered>(question: string, stored: T[], options?: Option[]): Recalled<T> | undefined {
  // Nothing is taken apart for a memory that is empty.
  if (stored.length === 0) return undefined;
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

/** Nothing says that the kept answer cannot be one to this question. */
function fits(asked: Known, kept: Known, answer: string, options: Option[] | undefined): boolean {
  if (options !== undefined && matchOption(answer, options) === undefined) return false;
  return !isOpposed(asked, kept) && fitsShape(asked.shape, kept.shape, answer);
}
