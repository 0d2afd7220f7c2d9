import { conceptsOf } from '../reading/concepts.ts';
import { type Evidence, isSame } from '../reading/evidence.ts';
import { fold, type Language } from '../reading/fold.ts';
import type { Token } from '../reading/token.ts';
import { nowWords } from '../words/units.ts';
import { irregularPast } from './clauses.ts';
import { levelOf } from './level-of.ts';

const speakers: Record<Language, Set<string>> = {
  en: new Set(['i']),
  de: new Set(['ich']),
  fr: new Set(['je', 'j']),
  es: new Set(['yo']),
  it: new Set(['io']),
};

export const perfect: Record<Language, RegExp> = {
  en: /ed$/u,
  de: /^\p{Ll}*ge\p{Ll}+(?:t|en)$|iert$|te$/u,
  fr: /(?:é|i|it|is)e?s?$/u,
  es: /(?:[éó]|[ai]d[oa]s?)$/u,
  it: /(?:[aiu]t|s|tt)[oaie]$/u,
};

/** `Alimento a 40 perros` of `Alimenté a 40 perros`, `preparo` of `preparación`: the form of now of a deed that is over; `paseo de perros` is the noun. */
export function turnsPresent(sentence: Token[], at: number, { facts, language }: Evidence): boolean {
  const { raw, stem, word } = sentence[at] as Token;
  if (language === 'en')
    return (
      (at === 0 || sentence[at - 1]?.word === 'i') &&
      isBase(word, sentence[at + 1]) &&
      facts.some(({ tokens: [own] }) => own?.stem === stem && isPast(own))
    );
  if ((language !== 'es' && language !== 'it') || !/\p{Ll}o$/u.test(raw) || noPresent[language].test(raw)) return false;
  if (/^(?:de|del|y|e|di|dei|della|delle|degli|dello|dell|d)$/u.test(sentence[at + 1]?.word ?? 'de')) return false;
  // `Ho verificato e corretto`
  if (perfect[language].test(raw) && sentence.slice(0, at).some(({ word: before }) => /^(?:ho|abbiamo|he|hemos)$/u.test(before)))
    return false;
  if (at > 0 && !/^(?:y|e|ed|yo|io)$/u.test(sentence[at - 1]?.word ?? '')) return false;
  const isOf = (own: Token) =>
    (own.stem === stem && /[éí]$/u.test(own.raw)) || (nounOfDeed.test(own.raw) && isSame(own, sentence[at] as Token));
  return facts.some(({ tokens }) => tokens.some(isOf));
}

/** `Preparación`, `tracciamento` */
const nounOfDeed = /(?:[cs]ión|miento|[zs]ione|mento)$/u;

const isPast = ({ word }: Token) => word.endsWith('ed') || irregularPast.has(word);

/** `Shelve books`; `design of` and `support for` are nouns. */
function isBase(word: string, next: Token | undefined): boolean {
  return (
    !/(?:ed|ing|ion|ions|ment|ments)$/u.test(word) &&
    !irregularPast.has(word) &&
    !/^(?:of|for|to|with|in|into|at|on|about|among|from|by|across|through|between|under)$/u.test(next?.word ?? 'of')
  );
}

const unfinished = ['attempted', 'pending', 'expected', 'lapsed'];

/** `Now live`, of what is only planned, or was given up. */
export function isNowOfPlans(sentence: Token[], { facts }: Evidence): Token | undefined {
  const now = sentence.find(({ word }) => nowWords.has(word));
  const isPlanned = facts.some(({ tokens }) => tokens.some(({ concepts }) => unfinished.some((name) => concepts.has(name))));
  const isOwn = now !== undefined && facts.some(({ tokens }) => tokens.some(({ word }) => word === now.word));
  return isPlanned && !isOwn ? now : undefined;
}

/** `Kept the list current` tells of the list. */
export function isKeptCurrent(sentence: Token[], { word }: Token): boolean {
  return (
    (word === 'current' || word === 'aktuell') &&
    sentence.some(({ concepts }) => ['keep', 'maintain', 'update'].some((name) => concepts.has(name)))
  );
}

/** A deed beside "I" in its present form: `I make`, `besuche ich`, `j'accompagne`, `atiendo`. */
export function isPresent(sentence: Token[], at: number, language: Language): boolean {
  const token = sentence[at] as Token;
  if (saysOneself(sentence, at) || isOfWho(sentence, at)) return true;
  // `Je reçois`, read as the `réception` of the facts, is a deed too.
  const isRead = language === 'fr' && token.word !== fold(token.raw);
  if (levelOf(token) === undefined && !isRead) return false;
  const speaks = (other: Token | undefined) => other !== undefined && speakers[language].has(other.word);
  if (at === 0 && opensInPresent(sentence, language)) return true;
  // `Unterstützte` of `unterstützen`: the past; `leite` has its t from `leiten`.
  if (language === 'de' && token.word.endsWith('te') && conceptsOf(`${token.word.slice(0, -2)}en`, 'de').size > 0) return false;
  // `I also check`
  const isAfterAdverb = language === 'en' && adverbs.has(sentence[at - 1]?.word ?? '') && speaks(sentence[at - 2]);
  const isSaid = speaks(sentence[at - 1]) || isAfterAdverb || (language === 'de' && speaks(sentence[at + 1]));
  const presentO = language === 'it' ? /^\p{L}?\p{Ll}+[^aeiouts]o$/u : /^\p{Ll}+[^aeiouó]o$/u;
  // `Sviluppo di siti` is the noun.
  if (language === 'it' && /^(?:di|del|dei|della|delle|degli|dello|dell|d)$/u.test(sentence[at + 1]?.word ?? '')) return false;
  if (language === 'es' || language === 'it')
    return (
      presentO.test(token.raw) && !noPresent[language].test(token.raw) && !sentence[at - 1]?.word.match(/^(?:el|un|lo|al|del|de|en|con)$/u)
    );
  // `Looked after`: the verb is the first word of it.
  const [verb = ''] = token.raw.split(/\s/u);
  return isSaid && presentForm[language].test(verb) && !irregularPast.has(fold(verb)) && verb !== 'went';
}

/** `Mi occupo di`, `me encargo de` */
function saysOneself(sentence: Token[], at: number): boolean {
  const { raw, language } = sentence[at] as Token;
  const before = sentence[at - 1]?.word;
  return (
    ((language === 'it' && before === 'mi') || (language === 'es' && before === 'me')) &&
    /^\p{Ll}{3,}o$/u.test(raw) &&
    !/[aei]vo$/u.test(raw)
  );
}

/** `A technician who also keeps records` */
function isOfWho(sentence: Token[], at: number): boolean {
  const token = sentence[at] as Token;
  const before = sentence.slice(Math.max(0, at - 2), at).map(({ word }) => word);
  const isBehind = before.at(-1) === 'who' || (before[0] === 'who' && adverbs.has(before.at(-1) ?? ''));
  // A stretch that goes on behind `who` opens with the verb: `also keeps records`.
  const isOpening = /^\p{Ll}/u.test(token.raw) && at === 1 && before[0] === 'also';
  return token.language === 'en' && (isBehind || isOpening) && /[^s]s$/u.test(token.word);
}

const adverbs = new Set('also still now often regularly usually sometimes occasionally then'.split(' '));

/** Ends as the present does and is none: `avisando`, `prelevavo`, `leggevo`. */
const noPresent = {
  es: /\p{Ll}{3}[^m]ando$/u,
  it: /\p{L}{3}[^m]ando$|\p{L}{4}avo$|\p{L}{3}[dgiv]evo$|(?:fa|di|du)cevo$|(?:gest|serv|pul|forn|stru|gu|offr|apr|copr|fer|ser|fin|rant|lest|un)ivo$/u,
};

const afterNoun = new Set('von der des und bei in im am an fur mit eines einer vom de du d la le les des aux et en pour sur'.split(' '));

/** `Betreue rund 15 Klienten`: a line that opens with the verb itself; `Pflege von` is a noun. */
function opensInPresent([first, next]: Token[], language: Language): boolean {
  if (language !== 'de' || first === undefined || next === undefined) return false;
  return /^\p{Lu}\p{Ll}+[^t]e$/u.test(first.raw) && !afterNoun.has(next.word);
}

const presentForm = {
  en: /(?:[^d]|[^e]d)$/u,
  de: /(?:[^t]|[^e]t|^[^e]{2,5}t|leit|arbeit|berat)e$/u,
  fr: /(?:e|[^a]is|[dntcr]s|x)$/u,
  es: /o$/u,
  it: /o$/u,
};
