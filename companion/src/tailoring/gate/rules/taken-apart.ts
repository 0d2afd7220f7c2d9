import { familyOf } from '../reading/families.ts';
import type { Token } from '../reading/token.ts';

/** `Insulin gegeben` of `Insulingaben`: a German compound told by its verb, beside the word it begins with. */
export function isTakenApart(token: Token, own: Token, sentence: Token[]): boolean {
  if (token.language !== 'de' || !(token.isFirst || /^\p{Ll}/u.test(token.raw)) || own.word.length < 8 || own.parts.length > 1)
    return false;
  return sentence.some(
    (head) => head !== token && /^\p{Lu}/u.test(head.raw) && tailsAfter(head, own.word).some((tail) => isDeedOf(token.word, tail)),
  );
}

/** What is left of a compound behind its first word and the letter that joins them. */
function tailsAfter(head: Token, word: string): string[] {
  // `Werte` and `Wert` both begin `Wertermittlung`.
  const starts = [head.word, head.stem, head.word.replace(/(?:en|er|e|n|s)$/u, ''), head.word.replace(/n$/u, '')].filter(
    (one) => one.length >= 4 && word.startsWith(one),
  );
  const tails = starts.map((start) => word.slice(start.length));
  return [...tails, ...tails.map((tail) => tail.replace(/^(?:en|es|er|n|s|e)(?=\p{L}{3})/u, ''))];
}

function isDeedOf(verb: string, noun: string): boolean {
  if (noun.length < 3) return false;
  const family = familyOf(verb, 'de', true);
  return (family !== undefined && family === familyOf(noun, 'de', true)) || rootOfVerb(verb) === rootOfNoun(noun);
}

const rootOfVerb = (verb: string) => short(verb.replace(/^ge(?=\p{L}{3})/u, '').replace(/(?:te[nt]?|en|et|e|t|n)$/u, ''));
const rootOfNoun = (noun: string) => short(noun.replace(/(?:ungen|ung|en|e)$/u, ''));
/** `Verhandelt` and `Verhandlung` */
const short = (root: string) => root.replace(/e(?=[lr]$)/u, '');
