import { languageOf, usualAppearance, type Appearance, type SpokenLanguage } from '@sincerely/shared';
import type { Words } from '@sincerely/shared/words';
import type { Synced } from './background/stored.ts';

/** How the person wants the extension to look and speak, as last synced. What was synced before there was a choice has none. */
export function appearanceOf(synced: Synced | undefined): Appearance {
  return (synced?.data as { appearance?: Appearance } | undefined)?.appearance ?? usualAppearance;
}

/** The language to speak, in pages of the extension and in its background. */
export function languageFor(appearance: Appearance): SpokenLanguage {
  return languageOf(appearance, navigator.languages);
}

/** What the extension says itself, in one language. */
export async function ownWords(language: Exclude<SpokenLanguage, 'en'>): Promise<{ default: Words }> {
  return import(`./words/${language}.json`) as Promise<{ default: Words }>;
}
