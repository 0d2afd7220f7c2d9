import { type Span, spansOf } from '../chain.ts';
import { spanKinds, type TagDocument } from '../tag-spans.ts';
import type { LabelledDocument } from './labelled-documents.ts';
import { scoreSpans, type SpanScore } from './span-score.ts';

/**
 * `knowledge`, `skill`: each kind for itself. `pooled`: the spans of both counted together, each against its own kind. `merged`: both kinds as
 * one label, spans that share a word being one.
 */
export type TaggerScore = Record<'knowledge' | 'skill' | 'pooled' | 'merged', SpanScore>;

/** The spans of one sentence: as labelled, as found. */
type Judged = Record<'knowledge' | 'skill', { wanted: Span[]; got: Span[] }>;

export function scoreTagger(documents: readonly LabelledDocument[], tag: TagDocument): TaggerScore {
  return scoreJudged(documents.flatMap((document) => judge(document, tag)));
}

/** What is wanted and what is found, sentence by sentence. */
export function judge(document: LabelledDocument, tag: TagDocument): Judged[] {
  const sentences = document.map(({ words }) => words);
  const [knowledge, skill] = spanKinds.map((kind) => tag(sentences, kind)) as [Span[][], Span[][]];
  return document.map(({ tags }, at) => ({
    knowledge: { wanted: spansOf(tags.knowledge), got: knowledge[at] ?? [] },
    skill: { wanted: spansOf(tags.skill), got: skill[at] ?? [] },
  }));
}

export function scoreJudged(judged: readonly Judged[]): TaggerScore {
  const score = (sides: { wanted: Span[]; got: Span[] }[]) =>
    scoreSpans(
      sides.map(({ wanted }) => wanted),
      sides.map(({ got }) => got),
    );
  const knowledge = judged.map((sentence) => sentence.knowledge);
  const skill = judged.map((sentence) => sentence.skill);
  const merged = judged.map((sentence) => ({
    wanted: merge(sentence.knowledge.wanted, sentence.skill.wanted),
    got: merge(sentence.knowledge.got, sentence.skill.got),
  }));
  return { knowledge: score(knowledge), skill: score(skill), pooled: score([...knowledge, ...skill]), merged: score(merged) };
}

function merge(a: readonly Span[], b: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { from, to } of [...a, ...b].sort((x, y) => x.from - y.from || y.to - x.to)) {
    const open = merged.at(-1);
    if (open && from < open.to) open.to = Math.max(open.to, to);
    else merged.push({ from, to });
  }
  return merged;
}
