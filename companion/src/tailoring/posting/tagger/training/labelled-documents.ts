import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { begin, inside, outside, type Tag } from '../chain.ts';
import type { SpanKind } from '../tag-spans.ts';

const Line = z.object({
  idx: z.union([z.number(), z.string()]).optional(),
  source: z.string().optional(),
  tokens: z.array(z.string()),
  tags_skill: z.array(z.string()),
  tags_knowledge: z.array(z.string()),
});

export type LabelledSentence = { words: string[]; tags: Record<SpanKind, Tag[]> };
export type LabelledDocument = LabelledSentence[];

/** A file in SkillSpan's form: a JSON object a line, a sentence each; lines that follow each other with the same `source` and `idx` are one posting. */
export function readDocuments(file: string): LabelledDocument[] {
  const documents: LabelledDocument[] = [];
  let before: string | undefined;
  for (const text of readFileSync(file, 'utf8').split('\n')) {
    if (text.trim() === '') continue;
    const { idx, source, tokens, tags_skill, tags_knowledge } = Line.parse(JSON.parse(text));
    const document = `${source ?? ''}:${idx ?? ''}`;
    if (document !== before) documents.push([]);
    before = document;
    documents.at(-1)?.push({ words: tokens, tags: { skill: tags_skill.map(tagOf), knowledge: tags_knowledge.map(tagOf) } });
  }
  return documents;
}

function tagOf(label: string): Tag {
  return label.startsWith('B') ? begin : label.startsWith('I') ? inside : outside;
}
