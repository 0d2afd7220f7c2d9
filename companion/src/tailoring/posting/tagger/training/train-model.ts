import { valueAt } from '../chain.ts';
import { featuresOf } from '../features.ts';
import { hashText, keyOf } from '../hash.ts';
import type { Model, Weights } from '../pack-weights.ts';
import type { SpanKind } from '../tag-spans.ts';
import { bareWord, viewsOf } from '../word-views.ts';
import type { LabelledDocument } from './labelled-documents.ts';
import { type Example, trainChain } from './train-chain.ts';

const pace = { epochs: 8, averaged: 4, rate: 0.1, decay: 0.006 };
/** One training for each order of the sentences; their mean is steadier than any (two points of strict F1 for skills). */
const seeds = [1, 2, 3];
/** Features seen less often are learned by heart, not from. */
const leastSeen = 3;
/** How many features are kept of each kind; those that weigh most. */
const kept: Record<SpanKind, number> = { knowledge: 48_000, skill: 46_000 };

/** Learns both kinds of spans. The same documents give the same model. */
export function trainModel(documents: readonly LabelledDocument[]): Model {
  const common = commonWords(documents);
  const seen = documents.flatMap((document) =>
    viewsOf(
      document.map(({ words }) => words),
      (word) => common.get(keyOf(hashText(word))) ?? 0,
    ),
  );
  const keys = seen.map((sentence) => sentence.map((_, at) => featuresOf(sentence, at).map(keyOf)));
  const places = frequentKeys(keys);
  const features = keys.map((sentence) => sentence.map((word) => word.map((key) => places.get(key) ?? -1).filter((place) => place >= 0)));
  const learn = (kind: SpanKind) => {
    const tags = documents.flat().map((sentence) => sentence.tags[kind]);
    return learnKind(
      features.map((words, at) => ({ features: words, tags: tags[at] as Example['tags'] })),
      places,
      kind,
    );
  };
  return { common, knowledge: learn('knowledge'), skill: learn('skill') };
}

/** Classes of how often a word comes: 1 from twice on, 2 from four, 3 from eleven, 4 from 41 sentences. Words that come once are as unknown ones. */
function commonWords(documents: readonly LabelledDocument[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { words } of documents.flat())
    for (const key of new Set(words.map((word) => keyOf(hashText(bareWord(word).toLowerCase())))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map(
    [...counts].filter(([, count]) => count > 1).map(([key, count]) => [key, count > 40 ? 4 : count > 10 ? 3 : count > 3 ? 2 : 1]),
  );
}

/** Features seen often enough, each with its place among the weights. */
function frequentKeys(sentences: readonly Int32Array[][]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const word of sentences.flat()) for (const key of word) counts.set(key, (counts.get(key) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= leastSeen).map(([key]) => key);
  return new Map(frequent.map((key, place) => [key, place]));
}

function learnKind(examples: Example[], places: Map<number, number>, kind: SpanKind): Weights {
  const runs = seeds.map((seed) => trainChain(examples, places.size, { ...pace, seed }));
  const weights = meanOf(runs.map((run) => run.weights));
  const steps = meanOf(runs.map((run) => run.steps));
  // Only differences count, so O is taken as the measure and need not be kept.
  const table = [...places].map(([key, place]): [number, [number, number]] => {
    const [o, b, i] = [0, 1, 2].map((tag) => valueAt(weights, place * 3 + tag)) as [number, number, number];
    return [key, [b - o, i - o]];
  });
  table.sort(([a, x], [b, y]) => Math.max(...y.map(Math.abs)) - Math.max(...x.map(Math.abs)) || a - b);
  return { steps, table: new Map(table.slice(0, kept[kind])) };
}

function meanOf(all: readonly Float64Array[]): Float64Array {
  return Float64Array.from(all[0] ?? [], (_, at) => all.reduce((sum, numbers) => sum + valueAt(numbers, at), 0) / all.length);
}
