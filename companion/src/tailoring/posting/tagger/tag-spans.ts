import { readFileSync } from 'node:fs';

import type { Span } from './chain.ts';
import { ownFile } from '../../../own-folder.ts';
import { featuresOf } from './features.ts';
import { hashText, keyOf } from './hash.ts';
import { likelySpans } from './likely-spans.ts';
import { type LoadedModel, type LoadedWeights, placeOf, unpackModel } from './pack-weights.ts';
import { type Sentence, viewsOf, type WordView } from './word-views.ts';

/** What is looked for: knowledge ("Python", "financial reporting") or skills as things done ("lead a team of nurses"). */
export const spanKinds = ['knowledge', 'skill'] as const;
export type SpanKind = (typeof spanKinds)[number];

export type TagDocument = (sentences: readonly Sentence[], kind: SpanKind) => Span[][];

/** How likely a span must be. By cross-validation on the training postings, what gives the best strict F1. */
const least: Record<SpanKind, number> = { knowledge: 0.3, skill: 0.22 };

let shipped: TagDocument | undefined;

/** Spans of one kind in each sentence of a document. The shipped weights are read once, when first asked for. */
export const tagSpans: TagDocument = (sentences, kind) => {
  shipped ??= taggerOf(unpackModel(readFileSync(ownFile('tailoring', 'posting', 'tagger', 'weights.bin'))));
  return shipped(sentences, kind);
};

/** A tagger with weights of one's own. */
export function taggerOf(model: LoadedModel): TagDocument {
  const rarity = (word: string) => model.common.get(keyOf(hashText(word))) ?? 0;
  return (sentences, kind) =>
    viewsOf(sentences, rarity).map((seen) => likelySpans(scoresOf(seen, model[kind]), model[kind].steps, least[kind]));
}

/** Three numbers per word, for O, B and I. O is the measure and stays 0. */
function scoresOf(sentence: readonly WordView[], { scale, keys, values }: LoadedWeights): Float64Array {
  const scores = new Float64Array(sentence.length * 3);
  for (let at = 0; at < sentence.length; at += 1) {
    let begin = 0;
    let inside = 0;
    for (const feature of featuresOf(sentence, at)) {
      const place = placeOf(keys, keyOf(feature)) * 2;
      begin += values[place] as number;
      inside += values[place + 1] as number;
    }
    scores[at * 3 + 1] = begin * scale;
    scores[at * 3 + 2] = inside * scale;
  }
  return scores;
}
