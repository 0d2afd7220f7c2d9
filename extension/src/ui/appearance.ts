import type { SpokenLanguage } from '@sincerely/shared';
import { loadWords } from '@sincerely/shared/words';
import { browser } from 'wxt/browser';
import { create } from 'zustand';
import type { Synced } from '../background/stored.ts';
import { appearanceOf, languageFor, ownWords } from '../own-words.ts';

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
  const appearance = appearanceOf(synced);
  document.documentElement.dataset.theme = appearance.theme;
  const language = languageFor(appearance);
  await loadWords(language, ownWords);
  document.documentElement.lang = language;
  useLanguage.setState({ language });
}
