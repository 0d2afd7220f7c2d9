import { type Tag, valueAt } from '../chain.ts';
import { stepOf, sumChain } from '../chain-sums.ts';

/**
 * How the log-likelihood of a sentence's tags changes with each score and each step: what is there less what is expected. Shapes as in
 * `sumChain`.
 */
export function chainGradient(
  scores: Float64Array,
  steps: Float64Array,
  tags: readonly Tag[],
): { scores: Float64Array; steps: Float64Array } {
  const { ahead, behind, whole } = sumChain(scores, steps);
  const gradient = scores.map((_, at) => -Math.exp(valueAt(ahead, at) + valueAt(behind, at) - whole));
  tags.forEach((tag, at) => (gradient[at * 3 + tag] = valueAt(gradient, at * 3 + tag) + 1));
  return { scores: gradient, steps: stepGradient() };

  function stepGradient(): Float64Array {
    const slopes = new Float64Array(12);
    slopes.set(gradient.subarray(0, 2), 9);
    for (let at = 1; at < tags.length; at += 1) {
      for (let pair = 0; pair < 9; pair += 1) slopes[pair] = valueAt(slopes, pair) - chanceOf(at, Math.trunc(pair / 3), pair % 3);
      const seen = (tags[at - 1] as Tag) * 3 + (tags[at] as Tag);
      slopes[seen] = valueAt(slopes, seen) + 1;
    }
    return slopes;
  }

  function chanceOf(at: number, before: number, next: number): number {
    const on = valueAt(scores, at * 3 + next) + valueAt(behind, at * 3 + next);
    return Math.exp(valueAt(ahead, at * 3 - 3 + before) + stepOf(steps, before, next) + on - whole);
  }
}
