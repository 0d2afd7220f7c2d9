import { conceptsOf, levels } from '../reading/concepts.ts';
import { fold } from '../reading/fold.ts';
import type { Evidence } from '../reading/evidence.ts';
import { stem } from '../reading/stem.ts';
import type { Token } from '../reading/token.ts';
import { isRate } from './anchors.ts';

/** Classes whose words are alike but no equals: a deputy is no student. */
export const unequal = new Set(['title', 'small_role']);

/** A licence is held or not, whatever one can do. */
const credentials = /.{3}(?:schein|zertifikat|lizenz|diplom|abschluss|meister|zulassung)$/u;

/** German and phrases: `Kundenbetreuung` from `Betreuung von Kunden`, and the other way round. */
export function isPutTogether(token: Token, evidence: Evidence): boolean {
  // `En prácticas` of the `prácticas`
  const [small, noun] = token.parts;
  if (token.parts.length === 2 && small === 'en' && token.concepts.has('trainee')) return evidence.words.has(noun ?? '');
  // `Einen Tag pro Tag` of `einen Tag pro Woche`: how often is a word of its own.
  if (token.parts.length > 1 && isRate(token)) return false;
  if (token.parts.length > 1)
    return token.parts.every(
      (part) => evidence.words.has(part) || evidence.stems.has(stem(part, evidence.language)) || isInflected(part, evidence),
    );
  if (evidence.language !== 'de') return false;
  if (credentials.test(token.word)) return [...evidence.words].some((own) => own.endsWith(token.word));
  return (
    isCompoundOf(token.word, evidence) ||
    isPartOf(token.word, evidence) ||
    isTwin(token.word, evidence) ||
    isOtherHead(token.word, evidence) ||
    isJoint(token.word, evidence) ||
    isWrittenShort(token.word, evidence)
  );
}

/** `Schlauchbeutelmaschinen` of `Schlauchbeutel- und Kartoniermaschinen`. */
function isWrittenShort(word: string, { facts }: Evidence): boolean {
  return facts.some(({ fact }) =>
    [...fact.text.matchAll(listedShort), ...fact.text.matchAll(shortened)].some(([, head = '', long = '']) => {
      const tail = word.slice(fold(head).length);
      return word.startsWith(fold(head)) && tail.length >= 4 && fold(long).endsWith(tail);
    }),
  );
}
/** `An-, Ab- und Ummeldungen`, each of them. */
const listedShort = /(?=(?<!\p{L})(\p{Lu}\p{L}{1,})-,?\s(?:\p{L}+-,?\s)*(?:und|oder|sowie|bzw\.)\s(\p{Lu}\p{L}{6,}))/gu;
const shortened = /(\p{L}{3,})-\s(?:(?:und|oder|sowie|bzw\.)\s)(\p{L}{6,})/gu;

/** `Neue Kolleginnen` of `neuer Kolleginnen`. */
function isInflected(part: string, { words, language }: Evidence): boolean {
  const bare = part.replace(/(?<=.{3})e[mnrs]?$/u, '');
  return language === 'de' && bare !== part && ['', 'e', 'er', 'en', 'em', 'es'].some((ending) => words.has(bare + ending));
}

function isCompoundOf(word: string, evidence: Evidence): boolean {
  for (let cut = 4; cut <= word.length - 4; cut += 1) {
    const head = word.slice(0, cut);
    const tail = word.slice(cut);
    if (
      (isKnown(tail, evidence) ||
        (tail.length > 5 && isPartOf(tail, evidence)) ||
        isSaidBy(tail, evidence) ||
        /^(?:abteilung|bereich|arbeiten|aufgaben)$/u.test(tail) ||
        (tail === 'studium' && evidence.facts.some(({ fact }) => fact.kind === 'education'))) &&
      [head, head.replace(/(?:s|n|en|es)$/u, ''), head.replace(/(?:o|um|a)$/u, 'en')].some(
        (one) => one.length > 2 && (evidence.stems.has(one) || isKnown(one, evidence)),
      )
    )
      return true;
  }
  return false;
}

/** `präsentationen` where something was presented. */
function isSaidBy(tail: string, { concepts }: Evidence): boolean {
  return tail.length > 5 && [...conceptsOf(tail, 'de')].some((name) => !levels.has(name) && !unequal.has(name) && concepts.has(name));
}

/** `Anzeigefehler` for `Darstellungsfehler`: one tail, and heads that mean the same. */
function isOtherHead(word: string, { words }: Evidence): boolean {
  return [...words].some((own) => {
    if (own.length < 9 || own === word) return false;
    let same = 0;
    while (same < Math.min(own.length, word.length) && own.at(-1 - same) === word.at(-1 - same)) same += 1;
    if (same < 5) return false;
    const heads = [word.slice(0, -same), own.slice(0, -same)].map((head) => head.replace(/(?<=ung)s$/u, ''));
    return heads.every((head) => head.length > 4) && meansTheSame(heads[0] ?? '', heads[1] ?? '');
  });
}

/** `Sicherheitsvorschriften` for `Sicherheitsregeln`: one head, and tails that mean the same. */
function isTwin(word: string, { words }: Evidence): boolean {
  return [...words].some((own) => {
    if (own.length < 8 || own === word) return false;
    for (let cut = 3; cut <= Math.min(word.length, own.length) - 4 && word[cut - 1] === own[cut - 1]; cut += 1)
      if (word.startsWith(own.slice(0, cut)) && meansTheSame(word.slice(cut), own.slice(cut))) return true;
    return false;
  });
}

function meansTheSame(word: string, other: string): boolean {
  const meanings = conceptsOf(other, 'de');
  return [...conceptsOf(word, 'de')].some((name) => meanings.has(name) && !levels.has(name) && !unequal.has(name));
}

/** `Mitentwicklung` of what was developed claims less. */
function isJoint(word: string, evidence: Evidence): boolean {
  const rest = word.replace(/^mit/u, '');
  if (rest === word || rest.length <= 5) return false;
  return isKnown(rest, evidence) || [...conceptsOf(rest, 'de')].some((name) => !unequal.has(name) && evidence.concepts.has(name));
}

function isKnown(word: string, { words, stems, language }: Evidence): boolean {
  return words.has(word) || stems.has(stem(word, language));
}

/** `Kunden` in `Kundenservice`: a long word begins or ends with it. */
function isPartOf(word: string, { words, language }: Evidence): boolean {
  const root = stem(word, language);
  // `Akten` of `Aktenführung`
  if (root.length < 4) return word.length >= 5 && [...words].some((long) => long.length >= word.length + 5 && long.startsWith(word));
  // `Reklamationsliste` loses more than `Liste`, as it might be a verb.
  const isTail = (long: string) => stem(long, language).endsWith(root) || (/^.{3,}te$/u.test(word) && long.endsWith(word));
  return [...words].some((long) => long.length >= root.length + 4 && (long.startsWith(root) || isTail(long)));
}
