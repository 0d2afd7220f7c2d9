import type { SpokenLanguage } from '../appearance.ts';
import { speak, type Words } from './say.ts';

type Translated = Exclude<SpokenLanguage, 'en'>;
type Page = { default: Words };

/** Fetched when the language is spoken; English is what the sources say. */
const told: Record<Translated, () => Promise<Page>> = {
  de: async () => import('./told.de.json', { with: { type: 'json' } }),
  fr: async () => import('./told.fr.json', { with: { type: 'json' } }),
  es: async () => import('./told.es.json', { with: { type: 'json' } }),
  pt: async () => import('./told.pt.json', { with: { type: 'json' } }),
};

/** Fetches what a language says and speaks it from then on; `own`: the page of the interface that speaks. */
export async function loadWords(language: SpokenLanguage, own: (language: Translated) => Promise<Page>): Promise<void> {
  if (language === 'en') {
    speak(language, {}, {});
    return;
  }
  const [words, toldWords] = await Promise.all([own(language), told[language]()]);
  speak(language, words.default, toldWords.default);
}
