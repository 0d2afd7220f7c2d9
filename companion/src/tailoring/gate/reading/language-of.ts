import { tellingWords } from '../words/frame-words.ts';
import { fold, type Language } from './fold.ts';

/** The language most of a text's small words are of; `otherwise` when it has none of any. */
export function languageOf(text: string, otherwise: Language = 'en'): Language {
  const letters = lettersOf(text);
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(tellingWords).map(([language, small]) => ({
    language: language as Language,
    count: words.filter((word) => small.has(word)).length + letters[language as Language],
  }));
  const best = counts.sort((a, b) => b.count - a.count || Number(b.language === otherwise) - Number(a.language === otherwise))[0];
  return best === undefined || best.count === 0 ? otherwise : best.language;
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
