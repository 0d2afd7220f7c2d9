import { fold, type Language } from '../../tailoring/gate/reading/fold.ts';
import { valueOfWord } from '../../tailoring/gate/reading/number-words.ts';
import type { DocumentLanguage } from '../../tailoring/wording/wordings.ts';
import { wordsIn } from './rule.ts';

const italian = new Set('due tre quattro cinque sei sette otto nove dieci venti trenta cento mille'.split(' '));

/** Whether a text has a number, in digits or as a word from two on: "a" and "one" count nothing. */
export function hasNumber(text: string, language: DocumentLanguage): boolean {
  if (/\p{Nd}/u.test(text)) return true;
  return wordsIn(text).some((word) => {
    const plain = fold(word);
    return language === 'it' ? italian.has(plain) : (valueOfWord(plain, language satisfies Language) ?? 0) > 1;
  });
}
