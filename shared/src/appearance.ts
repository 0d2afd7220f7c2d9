import { z } from 'zod';

/** Languages the interface speaks. */
export const languages = ['en', 'de', 'fr', 'es', 'pt'] as const;

export type SpokenLanguage = (typeof languages)[number];

/** How dashboard and extension look and speak; `browser`: as the browser asks, English where that is none of ours. */
export const Appearance = z.object({
  language: z.enum(['browser', ...languages]),
  theme: z.enum(['system', 'light', 'dark']),
});

export type Appearance = z.infer<typeof Appearance>;

export const usualAppearance: Appearance = { language: 'browser', theme: 'system' };

/** The language to speak; `preferred`: BCP 47 tags as `navigator.languages` gives them, the best first. */
export function languageOf({ language }: Appearance, preferred: readonly string[]): SpokenLanguage {
  if (language !== 'browser') return language;
  const ours = preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => languages.some((known) => known === tag));
  return (ours as SpokenLanguage | undefined) ?? 'en';
}
