import { hedgeNames } from './concepts.ts';
import { fold, type Language } from './fold.ts';
import { scaleOfWord } from './number-words.ts';
import { withAboutAfter, withAverage, withExpectedAfter, withMostAfter } from './number-hedges.ts';
import { digitsAt, isNoCount, isRound, type Start, unitOfWord, wordAt } from './plain-numbers.ts';
import { markers } from '../words/units.ts';
import type { Quantity, Token } from './token.ts';

const markerOf = new Map<string, Quantity['marker']>();
for (const [marker, words] of Object.entries(markers))
  for (const word of words.split(' ')) markerOf.set(fold(word), marker as Quantity['marker']);

/** Units told in a greater one: `800 ms` is `0.8 s`. Days and longer are left alone; nobody means 24 hours by a day of work. */
const greater: Record<string, { unit: string; factor: number }> = {
  millisecond: { unit: 'second', factor: 0.001 },
  minute: { unit: 'second', factor: 60 },
  hour: { unit: 'second', factor: 3600 },
  kilometre: { unit: 'metre', factor: 1000 },
  tonne: { unit: 'kilogram', factor: 1000 },
  gigabyte: { unit: 'megabyte', factor: 1000 },
  terabyte: { unit: 'megabyte', factor: 1_000_000 },
};

type Found = { values: number[]; unit: string | undefined; scale: number; length: number };

/** Puts a number, its scale and its unit into one token: `2 million`, `€5k`, `9 s`, `zwanzig Prozent`. */
export function mergeQuantities(tokens: Token[], language: Language): Token[] {
  const merged: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = numberAt(tokens, at, language);
    const token = tokens[at] as Token;
    if (found === undefined) merged.push(token);
    else {
      const { values, unit, scale } = found;
      // `Grade 4 or above in 2024` bounds no year.
      const hedges = unit === 'date' || token.gap !== '' ? new Set<string>() : hedgesBefore(merged);
      if (isRound(token, language)) hedges.add('approximate');
      if (isUpTo(merged, language)) hedges.add('most');
      const before = merged.at(-1)?.word ?? '';
      const spans = { isOver: overWords.has(before), isWithin: withinWords.has(before) };
      const quantity = { values, unit, scale, hedges, marker: token.gap === ';' ? undefined : markerBefore(merged, language), ...spans };
      merged.push({ ...token, quantity, isFrame: false, parts: tokens.slice(at, at + found.length).flatMap(({ parts }) => parts) });
    }
    at += found?.length ?? 1;
  }
  return withStarts(shareUnits(merged).map(inGreaterUnit)).map(withAverage).map(withAboutAfter).map(withMostAfter).map(withExpectedAfter);
}

/** `Anträge bis 50.000 Euro`, with no number it goes on from. */
function isUpTo(before: Token[], language: Language): boolean {
  const [last, previous] = [before.at(-1), before.at(-2)];
  const near = before.slice(-4);
  // `Von Motoren bis 15 kW` goes on from no number.
  const hasStart = near.some(({ word }, at) => word === 'von' && near[at + 1]?.quantity !== undefined);
  return language === 'de' && last?.word === 'bis' && previous?.quantity === undefined && !hasStart;
}

/** `3 statt 6 Tage`, `from 1.2 to 1.5 million euros`: both numbers have the unit and the scale of the one that says them. */
function shareUnits(tokens: Token[]): Token[] {
  return tokens.map((token, at) => {
    const { quantity } = token;
    if (quantity === undefined || quantity.unit !== undefined) return token;
    const others = [joinedNumber(tokens, at, 1), joinedNumber(tokens, at, -1), differenceBefore(tokens, at)];
    const other = others.find((one) => one?.unit !== undefined);
    if (other?.unit === undefined || other.unit === 'date') return token;
    const scale = quantity.scale === 1 ? other.scale : 1;
    return { ...token, quantity: { ...quantity, unit: other.unit, values: quantity.values.map((value) => value * scale) } };
  });
}

/** `by 16 days (from 54 to 38)` */
function differenceBefore(tokens: Token[], at: number): Quantity | undefined {
  const before = tokens.slice(0, at).findLast(({ quantity }) => quantity !== undefined && quantity.marker !== 'from')?.quantity;
  const isOfPair = tokens[at]?.quantity?.marker === 'from' || tokens[at]?.quantity?.marker === 'to';
  return isOfPair && before?.marker === 'by' ? before : undefined;
}

const overWords = new Set('over uber'.split(' '));
const withinWords = new Set('during within in throughout innerhalb wahrend binnen'.split(' '));
const starts = new Set('de del du d von from da dal dai'.split(' '));

/** `de 20 a 12`: the number before a `to` is where the change began, if a word for "from" stands before it. */
function withStarts(tokens: Token[]): Token[] {
  return tokens.map((token, at) => {
    const { quantity } = token;
    const next = tokens.slice(at + 1, at + 3).find((one) => one.quantity !== undefined);
    if (quantity === undefined) return token;
    if (isAmount(tokens, at, next) || isDifference(tokens, at)) return { ...token, quantity: { ...quantity, marker: 'by' as const } };
    if (quantity.marker !== undefined || next?.quantity?.marker !== 'to') return token;
    return starts.has(tokens[at - 1]?.word ?? '') || tokens[at + 1]?.word === '→'
      ? { ...token, quantity: { ...quantity, marker: 'from' as const } }
      : token;
  });
}

const differences = new Set('fewer less menos weniger meno de_moins moins'.split(' '));

/** `9 pantallas menos`: by how many, not to how many. */
function isDifference(tokens: Token[], at: number): boolean {
  const after = tokens.slice(at + 1, at + 4);
  const end = after.findIndex(({ gap, quantity }) => gap !== '' || quantity !== undefined);
  return (end === -1 ? after : after.slice(0, end)).some(({ word }) => differences.has(word));
}

/** `augmenté de 27 %`: right after a word of change, with no number it went to, it is by how much. */
function isAmount(tokens: Token[], at: number, next: Token | undefined): boolean {
  const changed = tokens.slice(Math.max(0, at - 6), at - 1).some(({ concepts }) => concepts.has('reduce') || concepts.has('increase'));
  const isSmallWord = /^(?:de|d|di|del|dell|dello|della|un|el)$/u.test(tokens[at - 1]?.word ?? '');
  return isSmallWord && next?.quantity?.marker !== 'to' && changed;
}

/** The next number that way with nothing between but a word like `to` or `instead of`. */
function joinedNumber(tokens: Token[], at: number, step: 1 | -1): Quantity | undefined {
  const between = tokens[at + step];
  const marker = markerOf.get(between?.word ?? '') ?? (/^(?:a|al|all|alla|au|ad)$/u.test(between?.word ?? '') ? 'to' : undefined);
  const far = tokens[at + 2 * step];
  // `In sieben Monaten, Kolonne von fünf Mann`: another piece.
  const isApart = [tokens[at], between, far].some((one) => one !== undefined && one.gap !== '' && one.quantity === undefined);
  const next = far?.quantity === undefined && step < 0 && !isApart ? tokens[at + 3 * step] : far;
  // `In zwei Jahren von 0 auf 1.800`: how long it took is no side of the change.
  if (step < 0 && (marker === 'from' || marker === 'to') && next?.quantity?.isWithin) return undefined;
  // `Îlot 3 passé de 7 %`: where a change begins, no number stands before that is of it.
  return marker === undefined || marker === 'by' || (marker === 'from' && step === 1) ? undefined : next?.quantity;
}

function inGreaterUnit(token: Token): Token {
  const { quantity } = token;
  const rule = greater[quantity?.unit ?? ''];
  if (quantity === undefined || rule === undefined) return token;
  return { ...token, quantity: { ...quantity, unit: rule.unit, values: quantity.values.map((value) => value * rule.factor) } };
}

function numberAt(tokens: Token[], at: number, language: Language): Found | undefined {
  const token = tokens[at] as Token;
  const currency = unitOfWord(token.word);
  if (currency !== undefined && /^[€$£]$/u.test(token.raw)) {
    const found = tokens[at + 1] && numberAt(tokens, at + 1, language);
    return found && { ...found, unit: currency, length: found.length + 1 };
  }
  const start = isNoCount(tokens, at) ? undefined : (digitsAt(token, language) ?? wordAt(token, language));
  if (start === undefined) return undefined;
  // German `an` is no year: `2023 an der Umstellung`.
  const found =
    language === 'de' && tokens[at + 1]?.word === 'an' ? { ...start, scale: 1, length: 1 } : withScaleAndUnit(tokens, at + 1, start);
  // A year is a date, not a count.
  return found.length === 1 && /^(?:19|20)\d\d$/u.test(token.raw) ? { ...found, unit: 'date' } : found;
}

function withScaleAndUnit(tokens: Token[], from: number, { values, unit }: Start): Found {
  let at = from;
  let all = values;
  let factors = 1;
  let scale: number | undefined;
  const closeBy = () => tokens[at]?.gap === '' && tokens[at] !== undefined;
  while (closeBy() && (scale = scaleOfWord(tokens[at]?.word ?? '')) !== undefined && (tokens[at]?.word.length ?? 0) > 1) {
    const factor = scale;
    factors *= factor;
    all = all.map((value) => value * factor);
    at += 1;
  }
  // `2 millions d'euros`, `2 Millionen Euro`.
  const joint = closeBy() && /^(?:d|de|di|of)$/u.test(tokens[at]?.word ?? '') && all !== values ? 1 : 0;
  const isRank = tokens[at]?.word === 'second' && /^(?:level|line|tier)$/u.test(tokens[at + 1]?.word ?? '');
  // `12 second-level tickets` last no second.
  // `12 l'anno`: an article.
  // `Five Year 9 classes` last no years.
  const isLabel = /^Years?$/u.test(tokens[at]?.raw ?? '') && /^\d/u.test(tokens[at + 1]?.raw ?? '');
  const isArticle = tokens[at]?.word === 'l' && tokens[at + 1]?.gap === '' && tokens[at + 1]?.quantity === undefined;
  const own =
    unit === undefined && !isRank && !isArticle && !isLabel && (joint === 1 || closeBy())
      ? unitOfWord(tokens[at + joint]?.word ?? '')
      : undefined;
  return { values: all, unit: unit ?? own, scale: factors, length: at - from + 1 + (own === undefined ? 0 : joint + 1) };
}

const numberHedges = new Set(['approximate', 'most', 'least', 'under', 'expected']);

/** Hedges up to three words before a number stand on it. */
function hedgesBefore(before: Token[]): Set<string> {
  const found = new Set<string>();
  for (const [away, { concepts, quantity, gap, word }] of before.slice(-3).reverse().entries()) {
    if (quantity !== undefined) break;
    // `Über OPC UA 12 Prüfstände`
    if (away > 0 && overWords.has(word)) break;
    for (const concept of concepts) if (hedgeNames.has(concept) && numberHedges.has(concept)) found.add(concept);
    if (gap !== '') break;
  }
  return found;
}

/** Small words that mark a change in one language and are something else in others. */
const romance: Partial<Record<Language, Record<string, Quantity['marker']>>> = {
  fr: { a: 'to' },
  es: { a: 'to', al: 'to', en: 'by' },
  it: {
    a: 'to',
    ad: 'to',
    al: 'to',
    all: 'to',
    alla: 'to',
    ai: 'to',
    alle: 'to',
    da: 'from',
    dal: 'from',
    dall: 'from',
    dalla: 'from',
    dai: 'from',
    dalle: 'from',
  },
};

const changing = ['reduce', 'increase', 'change', 'improve', 'halve', 'move'];

/** `a cinco grupos` is whom, not to how many, where nothing changes. */
function tellsChange(before: Token[]): boolean {
  return before.slice(-8).some(({ concepts, quantity }) => quantity !== undefined || changing.some((name) => concepts.has(name)));
}

/** `from`, `to` or `by`, up to two words before. */
function markerBefore(before: Token[], language: Language): Quantity['marker'] {
  for (const { word, quantity } of before.slice(-2).reverse()) {
    if (quantity !== undefined) return undefined;
    const marker = (tellsChange(before) ? (romance[language] ?? {})[word] : undefined) ?? (word === 'a' ? undefined : markerOf.get(word));
    if (marker !== undefined) return marker;
  }
  return undefined;
}
