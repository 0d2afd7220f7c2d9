import { z } from 'zod';

export const ModelSettings = z.object({
  /** An OpenAI-compatible base URL, such as `http://127.0.0.1:11434/v1`; empty: no model. */
  baseUrl: z.union([z.literal(''), z.url({ protocol: /^https?$/u })]),
  model: z.string().max(200),
  /** Whether a key is kept; the key itself never leaves the companion. */
  hasKey: z.boolean(),
});

/** How CVs and letters are made. */
export const DocumentSettings = z.object({
  template: z.enum(['classic', 'serif', 'compact']),
  /** Pages a CV is cut to fit. */
  pages: z.union([z.literal(1), z.literal(2)]),
  /** What headings and fixed sentences are in; `posting`: the language of the posting. */
  language: z.enum(['posting', 'en', 'de', 'fr', 'es', 'it']),
});

export const Settings = z.object({
  model: ModelSettings,
  documents: DocumentSettings,
  onboarding: z.object({ done: z.array(z.string()), dismissed: z.boolean() }),
});

/** A change of settings: absent parts stay; `key: ""` forgets the key. */
export const SettingsChange = z.object({
  model: ModelSettings.omit({ hasKey: true })
    .extend({ key: z.string().max(2000).optional() })
    .optional(),
  documents: DocumentSettings.optional(),
  onboarding: Settings.shape.onboarding.optional(),
});

export type ModelSettings = z.infer<typeof ModelSettings>;
export type DocumentSettings = z.infer<typeof DocumentSettings>;
export type Settings = z.infer<typeof Settings>;
export type SettingsChange = z.infer<typeof SettingsChange>;
