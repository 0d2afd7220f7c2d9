import type { Span } from '../chain.ts';

/**
 * Shares from 0 to 1. Strict: a span counts when both its ends are right. Overlap: it counts when it shares a word with a span of the other side.
 * `labelled` and `found` are numbers of spans.
 */
export type SpanScore = { strict: Shares; overlap: Shares; labelled: number; found: number };
export type Shares = { f1: number; precision: number; recall: number };

/** `labelled` and `found`: spans sentence by sentence. */
export function scoreSpans(labelled: readonly Span[][], found: readonly Span[][]): SpanScore {
  const count = { labelled: 0, found: 0, same: 0, foundRight: 0, labelledMet: 0 };
  labelled.forEach((wanted, at) => {
    const got = found[at] ?? [];
    count.labelled += wanted.length;
    count.found += got.length;
    count.same += got.filter((span) => wanted.some((other) => other.from === span.from && other.to === span.to)).length;
    count.foundRight += got.filter((span) => wanted.some((other) => meet(span, other))).length;
    count.labelledMet += wanted.filter((span) => got.some((other) => meet(span, other))).length;
  });
  return {
    strict: sharesOf(count.same, count.found, count.same, count.labelled),
    overlap: sharesOf(count.foundRight, count.found, count.labelledMet, count.labelled),
    labelled: count.labelled,
    found: count.found,
  };
}

function meet(a: Span, b: Span): boolean {
  return Math.max(a.from, b.from) < Math.min(a.to, b.to);
}

function sharesOf(right: number, found: number, met: number, labelled: number): Shares {
  const precision = found === 0 ? 0 : right / found;
  const recall = labelled === 0 ? 0 : met / labelled;
  return { f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), precision, recall };
}
