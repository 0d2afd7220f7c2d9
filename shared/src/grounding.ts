import { z } from 'zod';
import { Fact } from './fact.ts';

/** One sentence of a tailored CV or letter, and the facts it stands on. */
export const GroundedLine = z.object({
  /** Its place in the documents, such as `cv:work:0:2`. */
  id: z.string(),
  part: z.enum(['cv', 'letter']),
  /** What it stands under: a heading, a position with its employer. */
  under: z.string(),
  text: z.string(),
  /** The draft's wording where another took its place. */
  was: z.string().optional(),
  /** Empty for sentences that claim nothing about the person. */
  facts: z.array(Fact.pick({ id: true, text: true, source: true }).extend({ confirmed: z.boolean().optional() })),
});

/** Every sentence with its facts, and what a model proposed that the facts do not carry. */
export const Grounding = z.object({
  lines: z.array(GroundedLine),
  refused: z.array(z.object({ text: z.string(), reason: z.string() })),
});

/** Another wording for one sentence. `insist`: also where the facts do not carry it. */
export const LineEdit = z.object({ line: z.string().max(100), text: z.string().trim().min(1).max(1200), insist: z.boolean() });
/** `advice`: why the facts do not carry the wording; null where they do. Without `insist` such a wording is not saved. */
export const LineEdited = z.object({ saved: z.boolean(), advice: z.string().nullable() });

export type GroundedLine = z.infer<typeof GroundedLine>;
export type Grounding = z.infer<typeof Grounding>;
export type LineEdit = z.infer<typeof LineEdit>;
export type LineEdited = z.infer<typeof LineEdited>;
