import { begin, inside, outside, type Span, valueAt } from './chain.ts';
import { type ChainSums, stepOf, sumChain } from './chain-sums.ts';

const longest = 12;
type Likely = Span & { chance: number };

/**
 * Spans whose chance of being exactly there is at least `least`, the likelier ones first where two meet. The best sequence of tags (Viterbi)
 * asks for the whole sentence at once and says too little; a span is worth saying from about half of the F1 that one hopes for.
 */
export function likelySpans(scores: Float64Array, steps: Float64Array, least: number): Span[] {
  if (scores.length === 0) return [];
  const sums = sumChain(scores, steps);
  const likely: Likely[] = [];
  for (let from = 0; from < scores.length / 3; from += 1)
    // No span from here is likelier than a B here.
    if (Math.exp(valueAt(sums.ahead, from * 3 + begin) + valueAt(sums.behind, from * 3 + begin) - sums.whole) >= least)
      likely.push(...spansFrom(from, scores, steps, sums).filter(({ chance }) => chance >= least));
  likely.sort((a, b) => b.chance - a.chance || a.from - b.from || b.to - a.to);
  return apart(likely);
}

function spansFrom(from: number, scores: Float64Array, steps: Float64Array, { ahead, behind, whole }: ChainSums): Likely[] {
  const spans: Likely[] = [];
  const end = Math.min(scores.length / 3, from + longest);
  let sum = valueAt(ahead, from * 3 + begin);
  for (let to = from + 1; to <= end; to += 1) {
    const last = to === from + 1 ? begin : inside;
    spans.push({ from, to, chance: Math.exp(sum + waysOn(last, to) - whole) });
    if (to < end) sum += stepOf(steps, last, inside) + valueAt(scores, to * 3 + inside);
  }
  return spans;

  /** All ways on from a span that ends here: no further I. */
  function waysOn(last: number, to: number): number {
    if (to * 3 === scores.length) return 0;
    const way = (next: number) => Math.exp(stepOf(steps, last, next) + valueAt(scores, to * 3 + next) + valueAt(behind, to * 3 + next));
    return Math.log(way(outside) + way(begin));
  }
}

function apart(spans: readonly Likely[]): Span[] {
  const kept: Span[] = [];
  for (const { from, to } of spans) if (kept.every((other) => other.to <= from || to <= other.from)) kept.push({ from, to });
  return kept.sort((a, b) => a.from - b.from);
}
