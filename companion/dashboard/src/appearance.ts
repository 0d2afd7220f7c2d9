import { languageOf, type Appearance, type SpokenLanguage } from '@sincerely/shared';
import { loadWords, type Words } from '@sincerely/shared/words';
import { create } from 'zustand';

/** What is spoken now; everything on the page is drawn anew when it changes. */
export const useLanguage = create<{ language: SpokenLanguage }>(() => ({ language: 'en' }));

/** Speaks the language and wears the theme. */
export async function wear(appearance: Appearance): Promise<void> {
  document.documentElement.dataset.theme = appearance.theme;
  const language = languageOf(appearance, navigator.languages);
  await loadWords(language, async (other) => import(`./words/${other}.json`) as Promise<{ default: Words }>);
  document.documentElement.lang = language;
  useLanguage.setState({ language });
}
