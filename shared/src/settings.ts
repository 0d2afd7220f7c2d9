import { z } from 'zod';
import { Appearance } from './appearance.ts';
import { Conduct } from './conduct.ts';
import { MailSettings } from './mail.ts';

/** US dollars for a million tokens, read and written. */
export const ModelPrice = z.object({ input: z.number().min(0).max(10_000), output: z.number().min(0).max(10_000) });

export const ModelSettings = z.object({
  /** An OpenAI-compatible base URL, such as `http://127.0.0.1:11434/v1`; empty: no model. */
  baseUrl: z.union([z.literal(''), z.url({ protocol: /^https?$/u })]),
  model: z.string().max(200),
  /** Whether a key is kept; the key itself never leaves the companion. */
  hasKey: z.boolean(),
  /** Null: it costs nothing, or nobody said what. */
  price: ModelPrice.nullable().default(null),
  /** US dollars a calendar month that may be spent; null: no ceiling. Kept only where there is a price. */
  monthlyCeiling: z.number().min(0).max(100_000).nullable().default(null),
});

/** A model a server offers. */
export const OfferedModel = z.object({ id: z.string().max(300), price: ModelPrice.nullable() });

/** A server that answered, and what it offers. */
export const ModelServer = z.object({ name: z.string(), baseUrl: z.string(), models: z.array(OfferedModel) });

/** What models have been asked for; `isEstimated`: some server did not tell its count, and it was taken from the length of the text. */
export const ModelUsage = z.object({
  requests: z.number().int(),
  promptTokens: z.number().int(),
  answerTokens: z.number().int(),
  /** US dollars; 0 where no price is known. */
  cost: z.number(),
  isEstimated: z.boolean(),
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
  mail: MailSettings,
  documents: DocumentSettings,
  appearance: Appearance,
  conduct: Conduct,
  onboarding: z.object({ done: z.array(z.string()), dismissed: z.boolean() }),
});

/** A change of settings: absent parts stay; `key: ""` forgets the key, `password: ""` the password. */
export const SettingsChange = z.object({
  model: ModelSettings.omit({ hasKey: true })
    .extend({ key: z.string().max(2000).optional() })
    .optional(),
  mail: MailSettings.omit({ hasPassword: true })
    .extend({ password: z.string().max(500).optional() })
    .optional(),
  documents: DocumentSettings.optional(),
  appearance: Appearance.optional(),
  conduct: Conduct.optional(),
  onboarding: Settings.shape.onboarding.optional(),
});

export type ModelPrice = z.infer<typeof ModelPrice>;
export type OfferedModel = z.infer<typeof OfferedModel>;
export type ModelServer = z.infer<typeof ModelServer>;
export type ModelUsage = z.infer<typeof ModelUsage>;
export type ModelSettings = z.infer<typeof ModelSettings>;
export type DocumentSettings = z.infer<typeof DocumentSettings>;
export type Settings = z.infer<typeof Settings>;
export type SettingsChange = z.infer<typeof SettingsChange>;
