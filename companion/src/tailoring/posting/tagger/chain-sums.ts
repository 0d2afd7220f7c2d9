import { inside, outside, valueAt } from './chain.ts';

const never = -1e9;

/**
 * Logs of the sums over all ways to tag a sentence. `scores` holds three numbers per word, for O, B and I; `steps` nine for one tag after
 * another (`before * 3 + next`), then three for the first. `ahead`: per word and tag all ways to it, itself included; `behind`: all ways on
 * from it; `whole`: all ways.
 */
export type ChainSums = { ahead: Float64Array; behind: Float64Array; whole: number };

export function sumChain(scores: Float64Array, steps: Float64Array): ChainSums {
  const ahead = sumsAhead(scores, steps);
  const end = scores.length - 3;
  return {
    ahead,
    behind: sumsBehind(scores, steps),
    whole: logSum(valueAt(ahead, end), valueAt(ahead, end + 1), valueAt(ahead, end + 2)),
  };
}

/** What one tag after another counts; a span never starts with I. */
export function stepOf(steps: Float64Array, before: number, next: number): number {
  return before === outside && next === inside ? never : valueAt(steps, before * 3 + next);
}

function sumsAhead(scores: Float64Array, steps: Float64Array): Float64Array {
  const ahead = new Float64Array(scores.length);
  ahead.set([valueAt(steps, 9) + valueAt(scores, 0), valueAt(steps, 10) + valueAt(scores, 1), never]);
  for (let at = 3; at < scores.length; at += 1) {
    const tag = at % 3;
    const way = (before: number) => valueAt(ahead, at - tag - 3 + before) + stepOf(steps, before, tag);
    ahead[at] = valueAt(scores, at) + logSum(way(0), way(1), way(2));
  }
  return ahead;
}

function sumsBehind(scores: Float64Array, steps: Float64Array): Float64Array {
  const behind = new Float64Array(scores.length);
  for (let at = scores.length - 4; at >= 0; at -= 1) {
    const tag = at % 3;
    const to = at - tag + 3;
    const way = (next: number) => stepOf(steps, tag, next) + valueAt(scores, to + next) + valueAt(behind, to + next);
    behind[at] = logSum(way(0), way(1), way(2));
  }
  return behind;
}

export function logSum(a: number, b: number, c: number): number {
  const most = Math.max(a, b, c);
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most));
}
