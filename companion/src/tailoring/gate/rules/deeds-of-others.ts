import type { Evidence } from '../reading/evidence.ts';
import type { Language } from '../reading/fold.ts';
import type { Token } from '../reading/token.ts';
import { byWords } from '../words/by-words.ts';
import { irregularPast } from './clauses.ts';

const participle: Record<Language, RegExp> = {
  en: /.{2}ed$/u,
  de: /^\p{Ll}*ge\p{Ll}+(?:t|en)$|iert$/u,
  fr: /(?:é|i|u|is|it)e?s?$/u,
  es: /(?:[ai]d|t|ch)[oa]s?$/u,
  it: /(?:[aiu]t|s|tt|lt|rt|nt)[oaie]$/u,
};

/** `Set by the client`: the deed, before `by` or, in German, behind it. */
export function deedsOfOthers(tokens: Token[], { language }: Evidence): Token[] {
  // `Insgesamt` ends like a participle and is a small word.
  const isDone = ({ raw, word, isFrame }: Token) =>
    (participle[language].test(raw) && !isFrame) ||
    (language === 'en' && (irregularPast.has(word) || /^(?:written|run|done|given|taken|made|drawn)$/u.test(word)));
  return tokens.flatMap((by, at) => {
    const isTime = [tokens[at + 1], tokens[at + 2]].some((one) => one?.quantity !== undefined);
    if (!byWords[language].has(by.word) || isTime || tokens[at + 1]?.word.endsWith('ing') === true) return [];
    const deed = language === 'de' ? tokens.slice(at + 1, at + 5).find(isDone) : tokens[at - 1];
    return deed !== undefined && deed.parts.length === 1 && tokens.indexOf(deed) > 1 && deed.gap !== ';' && isDone(deed) ? [deed] : [];
  });
}
