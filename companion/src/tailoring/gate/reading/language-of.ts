import { tellingWords } from '../words/frame-words.ts';
import { fold, type Language } from './fold.ts';

/** The language most of a text's small words are of; `otherwise` where that is not plain. */
export function languageOf(text: string, otherwise: Language = 'en'): Language {
  const letters = lettersOf(text);
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(tellingWords).map(([language, small]) => ({
    language: language as Language,
    count: words.filter((word) => small.has(word)).length + letters[language as Language],
  }));
  const countOf = (wanted: Language) => counts.find(({ language }) => language === wanted)?.count ?? 0;
  const best = counts.sort((a, b) => b.count - a.count)[0];
  // One small word more decides nothing: "a" and "on" are words of several languages.
  return best === undefined || best.count < countOf(otherwise) + 2 ? otherwise : best.language;
}

/** Letters and endings that one of the languages has and the others have not. */
function lettersOf(text: string): Record<Language, number> {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return {
    en: count(/\p{L}{3}ing\b|\bth/gu),
    de: count(/[äöüß]|ung(?:en)?\b|schaft\b/giu),
    fr: count(/[èêçœùûîô]|\b[dl]['’]|é(?:e|s|es)?\b|tion\b(?=.*[éèà])/giu),
    es: count(/[ñ¿¡]|ci[óo]n\b|[áíó]/giu),
  };
}
