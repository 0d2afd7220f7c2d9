import { languageOf, usualAppearance, type Appearance, type SpokenLanguage } from '@sincerely/shared';
import { loadWords, type Words } from '@sincerely/shared/words';
import { browser } from 'wxt/browser';
import { create } from 'zustand';
import type { Synced } from '../background/stored.ts';

/** What is spoken now; the surface is drawn anew when it changes. */
export const useLanguage = create<{ language: SpokenLanguage | undefined }>(() => ({ language: undefined }));

/** Speaks the language and wears the theme of the dashboard, as last synced, and follows them. */
export async function startAppearance(): Promise<void> {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'synced' in changes) void wear(changes.synced?.newValue as Synced | undefined);
  });
  await wear((await browser.storage.local.get('synced')).synced as Synced | undefined);
}

async function wear(synced: Synced | undefined): Promise<void> {
  // What was synced before there was a choice has none.
  const appearance = (synced?.data as { appearance?: Appearance } | undefined)?.appearance ?? usualAppearance;
  document.documentElement.dataset.theme = appearance.theme;
  const language = languageOf(appearance, navigator.languages);
  await loadWords(language, async (other) => import(`../words/${other}.json`) as Promise<{ default: Words }>);
  document.documentElement.lang = language;
  useLanguage.setState({ language });
}
