import type { Language } from '../reading/fold.ts';
import { wordsIn } from '../reading/words-in.ts';

/** Words that name who did it, by language; German puts the participle behind (`vom Kunden vorgegeben`). */
export const byWords: Record<Language, Set<string>> = {
  en: wordsIn('by'),
  de: wordsIn('vom von durch durchs'),
  fr: wordsIn('par'),
  es: wordsIn('por'),
  it: wordsIn('da dal dallo dalla dai dagli dalle dall'),
};
/** Those of all languages. */
export const anyByWords = new Set(Object.values(byWords).flatMap((words) => [...words]));
