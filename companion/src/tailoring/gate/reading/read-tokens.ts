import { frameWords } from '../words/frame-words.ts';
import { claims } from '../words/hedges.ts';
import { causes } from '../words/causes.ts';
import { markers, nowWords, units } from '../words/units.ts';
import { aliases } from '../words/aliases.ts';
import { letterWords, reflectionWords } from '../words/frame-words.ts';
import { addPhrase, conceptsOf, isPhrase } from './concepts.ts';
import { fold, type Language } from './fold.ts';
import { numberPhrases } from './number-words.ts';
import { mergeQuantities } from './quantities.ts';
import { asMeant } from './as-meant.ts';
import { joinParticles } from './particles.ts';
import { isAbbreviation, isGermanOrdinal } from './sentences.ts';
import { stem } from './stem.ts';
import type { Token } from './token.ts';

const longestPhrase = 5;
const languages: Language[] = ['en', 'de', 'fr', 'es', 'it'];
for (const language of languages) {
  const listed = [claims, ...Object.values(causes), ...Object.values(markers), aliases, units].flatMap((list) => list.split(/\s+/u));
  const own = [...nowWords, ...frameWords[language], ...letterWords[language], ...reflectionWords[language], ...numberPhrases(language)];
  for (const word of [...listed, ...own]) if (/[_-]/u.test(word)) addPhrase(fold(word).replaceAll('-', '_'), language);
}

type Piece = { raw: string; gap: Token['gap']; isAfterDash?: boolean; isAfterColon?: boolean };
const pattern =
  /(?<number>[€$£~≈]?\d+(?:[.,'’\u00a0\u202f]\d+)*(?:[\u0020]\d{3}(?![\d]))*(?:\u0020?%|[\p{L}€$£²]+)?)|(?<word>\.?\p{L}[\p{L}\p{N}²]*(?:[.&]\p{L}[\p{L}\p{N}]*)*[+#]*)|(?<mark>[%€$£+→]|[,;:!?()–—/•|.])/gu;

/** The tokens of one sentence or fact. */
export function readTokens(text: string, language: Language): Token[] {
  const tokens = mergePhrases(piecesOf(withOrdinals(withNegations(writtenOut(text), language), language)), language);
  const joined = language === 'de' ? joinParticles(tokens) : tokens;
  return mergeQuantities(asMeant(joined), language);
}

/** `Kolleg:innen`, `Mitarbeiter*innen` → one plain word; `320 T€` → `320 tausend Euro`. */
function writtenOut(text: string): string {
  return (
    text
      .normalize('NFC')
      .replaceAll(/(?<=\d)\s?(?:T€|TEUR)(?!\p{L})/gu, ' tausend Euro')
      .replaceAll(/(?<=\d)\s?k\s?€/gu, ' thousand euro')
      // `3:30 Minuten` is one number.
      .replaceAll(/(?<![\d:.-])(\d{1,2}):(\d{2})(?=\s?(?:min|uhr|std|h)(?!\p{Ll}*-))/giu, '$1.$2')
      // `4-weekly` is not weekly.
      .replaceAll(/(?<!\p{L})(\d+)-(?=(?:hourly|daily|weekly|monthly|yearly)(?!\p{L}))/gu, 'every$1')
      .replaceAll(/(?<=\p{L})[:*_·](?=in(?:nen)?\b)/gu, '')
  );
}

/** `Still unpublished` is not yet published. */
function withNegations(text: string, language: Language): string {
  return language === 'en'
    ? text.replaceAll(undone, (_, still: string | undefined, done: string) => `not ${still === undefined ? '' : 'yet '}${done}`)
    : text;
}
const undone =
  /(?<!\p{L})(still\s)?un(changed|published|signed|paid|touched|approved|confirmed|tested|answered|sold|reported|released)(?!\p{L})/gu;

/** `Bis zum 5. Arbeitstag` is the fifth. */
function withOrdinals(text: string, language: Language): string {
  return language === 'de'
    ? text.replaceAll(
        /(?<=^|,\s|\(|(?:am|zum|bis|vom|der|den|dem|im|beim|des|das|jedem|jeden)\s)(\d{1,2})\.\s(?=(?:Werk|Arbeits|Kalender)?[Tt]ag|Monat|Quartal|Woche|Stelle|Platz)/gu,
        '$1th ',
      )
    : text;
}

const marksOf: Record<string, Partial<Piece>> = {
  '–': { isAfterDash: true },
  '—': { isAfterDash: true },
  ':': { isAfterColon: true },
};

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let gap: Token['gap'] = '';
  let last = '';
  for (const match of text.matchAll(pattern)) {
    const { mark } = match.groups ?? {};
    if (mark === '.' && !endsSentence(text, match.index, pieces.at(-1)?.raw)) continue;
    // `ISO 11290-1:2017`
    if (mark === ':' && /^:\d/u.test(text.slice(match.index, match.index + 2))) continue;
    if (mark !== undefined && !/[%€$£+→]/u.test(mark)) gap = strongest(gap, mark);
    else {
      pieces.push({ raw: match[0], gap: pieces.length === 0 ? '' : gap, ...marksOf[last] });
      gap = '';
    }
    last = mark ?? '';
  }
  return pieces;
}

function strongest(gap: Token['gap'], mark: string): Token['gap'] {
  if (/[;:!?•|.]/u.test(mark)) return ';';
  return gap === ';' || mark === '/' ? gap : ',';
}

/** A dot inside a sentence is that of an abbreviation: `1,5 Mio. Euro`. */
function endsSentence(text: string, at: number, before: string | undefined): boolean {
  if (!/^\.\s+[\p{Lu}\d]/u.test(text.slice(at, at + 4))) return false;
  return !isAbbreviation(`${before ?? ''}.`) && !isGermanOrdinal(text.slice(0, at + 1));
}

function mergePhrases(pieces: Piece[], language: Language): Token[] {
  const words = pieces.map(({ raw }) => fold(raw));
  const tokens: Token[] = [];
  for (let at = 0; at < pieces.length;) {
    const length = phraseLength(words, pieces, at, language);
    tokens.push(tokenOf(pieces.slice(at, at + length), at === 0, language));
    at += length;
  }
  return tokens;
}

/** `Train up to 4`: the last word of a phrase is of the number after it. */
function opensBound(words: string[], at: number): boolean {
  return (
    words[at] === 'up' &&
    words[at + 1] === 'to' &&
    /^\p{N}|^(?:a|an|the|one|two|three|four|five|six|ten|twelve|twenty)$/u.test(words[at + 2] ?? '')
  );
}

/** `En cours individuels` are lessons; `en cours` and `en cours de` are what is going on. */
function areLessons(words: string[], pieces: Piece[], at: number): boolean {
  const [after, next] = [words[at + 2], pieces[at + 2]];
  return (
    words[at] === 'en' &&
    words[at + 1] === 'cours' &&
    after !== undefined &&
    next?.gap === '' &&
    !/^(?:de|d|du|des|a|au|en|pour|avec|et)$/u.test(after)
  );
}

/** `Pass upsell leads to the sales team`: who may buy, led to nothing. */
function areLeads(words: string[], at: number): boolean {
  const isPassed = words
    .slice(Math.max(0, at - 3), at)
    .some((word) => /^(?:pass|hand|forward|refer|rout|send|sent|assign|transfer)/u.test(word));
  return words[at] === 'leads' && words[at + 1] === 'to' && isPassed;
}

function phraseLength(words: string[], pieces: Piece[], at: number, language: Language): number {
  for (let length = Math.min(longestPhrase, words.length - at); length > 1; length -= 1)
    if (
      isPhrase(words.slice(at, at + length), language) &&
      pieces.slice(at + 1, at + length).every(({ gap }) => gap === '') &&
      !opensBound(words, at + length - 1) &&
      !areLeads(words, at) &&
      !(length === 2 && areLessons(words, pieces, at))
    )
      return length;
  return 1;
}

function tokenOf(pieces: Piece[], isFirst: boolean, language: Language): Token {
  const parts = pieces.map(({ raw }) => fold(raw));
  const word = parts.join('_');
  return {
    raw: pieces.map(({ raw }) => raw).join(' '),
    word,
    stem: stem(word, language),
    concepts: conceptsOf(word, language),
    gap: pieces[0]?.gap ?? '',
    ...(pieces[0]?.isAfterDash ? { isAfterDash: true } : {}),
    ...(pieces[0]?.isAfterColon ? { isAfterColon: true } : {}),
    isFirst: isFirst || pieces[0]?.gap === ';',
    parts,
    isFrame: word === '→' || frameWords[language].has(word),
    language,
    isCompound: language === 'de' && word.length >= 8,
  };
}
