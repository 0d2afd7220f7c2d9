import { z } from 'zod';

/** What a model may propose. Name, employer, title, school, dates and contact are not in it at all: they are rendered from facts. */
export const Patch = z.object({
  op: z.enum(['rewrite', 'summary', 'letter']),
  /** For `rewrite`: the fact whose wording it replaces. */
  target: z.string().max(100),
  text: z.string().min(1).max(1200),
  /** Models asked without a schema write a single id by itself. */
  src: z.preprocess((src) => (typeof src === 'string' ? [src] : src), z.array(z.string().max(100)).min(1).max(12)),
});
export type Patch = z.infer<typeof Patch>;

/** JSON schema of the whole answer, in the strict form servers understand. */
export const patchesSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['patches'],
  properties: {
    patches: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['op', 'target', 'text', 'src'],
        properties: {
          op: { type: 'string', enum: ['rewrite', 'summary', 'letter'] },
          target: { type: 'string' },
          text: { type: 'string' },
          src: { type: 'array', items: { type: 'string' } },
        },
      },
    },
  },
};
