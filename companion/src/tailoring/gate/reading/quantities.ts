import { hedgeNames } from './concepts.ts';
import { fold, type Language } from './fold.ts';
import { scaleOfWord, valueOfWord, valuesOfDigits } from './number-words.ts';
import { markers, units } from '../words/units.ts';
import type { Quantity, Token } from './token.ts';

const unitOf = new Map<string, string>();
for (const line of units.trim().split('\n')) {
  const [name = '', ...spellings] = line.split(' ');
  for (const spelling of spellings) unitOf.set(fold(spelling), name);
}
const markerOf = new Map<string, Quantity['marker']>();
for (const [marker, words] of Object.entries(markers))
  for (const word of words.split(' ')) markerOf.set(fold(word), marker as Quantity['marker']);

type Found = { values: number[]; unit: string | undefined; length: number };

/** Puts a number, its scale and its unit into one token: `2 million`, `€5k`, `9 s`, `zwanzig Prozent`. */
export function mergeQuantities(tokens: Token[], language: Language): Token[] {
  const merged: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = numberAt(tokens, at, language);
    const token = tokens[at] as Token;
    if (found === undefined) merged.push(token);
    else {
      const { values, unit } = found;
      const quantity = { values, unit, hedges: hedgesBefore(merged), marker: markerBefore(merged) };
      merged.push({ ...token, quantity, isFrame: false, parts: tokens.slice(at, at + found.length).flatMap(({ parts }) => parts) });
    }
    at += found?.length ?? 1;
  }
  return merged;
}

function numberAt(tokens: Token[], at: number, language: Language): Found | undefined {
  const token = tokens[at] as Token;
  const currency = unitOf.get(token.word);
  if (currency !== undefined && /^[€$£]$/u.test(token.raw)) {
    const found = tokens[at + 1] && numberAt(tokens, at + 1, language);
    return found && { ...found, unit: currency, length: found.length + 1 };
  }
  const start = digitsAt(token, language) ?? wordAt(token, language);
  return start && withScaleAndUnit(tokens, at + 1, start);
}

type Start = { values: number[]; unit: string | undefined };

/** `40%`, `$1.2M`, `9s`; undefined when the letters glued to it are no unit (`3D`), which makes it a name. */
function digitsAt({ raw }: Token, language: Language): Start | undefined {
  const match = /^(?<before>[€$£~≈]?)(?<digits>\d[\d.,'’\s\u00a0\u202f]*?)\s?(?<after>[\p{L}%€$£²]*)$/u.exec(raw.normalize('NFC'));
  if (!match?.groups) return undefined;
  const { before = '', digits = '', after = '' } = match.groups;
  const values = valuesOfDigits(digits, language);
  const currency = unitOf.get(before);
  if (after === '') return { values, unit: currency };
  const scale = scaleOfGlued(after);
  if (scale !== undefined) return { values: values.map((value) => value * scale), unit: currency };
  const unit = unitOf.get(fold(after));
  return unit === undefined ? undefined : { values, unit };
}

/** Glued, a small `m` is metres and a big `M` millions. */
function scaleOfGlued(letters: string): number | undefined {
  return letters === 'm' || letters === 'b' ? undefined : scaleOfWord(fold(letters));
}

function wordAt({ word }: Token, language: Language): Start | undefined {
  const value =
    valueOfWord(word.replace(/kopfig(?:e[mnrs]?)?$/u, ''), language) ??
    (/^(?:dozen|dutzend|douzaine|docena|hundred|hundert|cent|cien)$/u.test(word) ? scaleOfWord(word) : undefined);
  return value === undefined ? undefined : { values: [value], unit: undefined };
}

function withScaleAndUnit(tokens: Token[], from: number, { values, unit }: Start): Found {
  let at = from;
  let all = values;
  let scale: number | undefined;
  const closeBy = () => tokens[at]?.gap === '' && tokens[at] !== undefined;
  while (closeBy() && (scale = scaleOfWord(tokens[at]?.word ?? '')) !== undefined && (tokens[at]?.word.length ?? 0) > 1) {
    const factor = scale;
    all = all.map((value) => value * factor);
    at += 1;
  }
  // `2 millions d'euros`, `2 Millionen Euro`.
  const joint = closeBy() && /^(?:d|de|of)$/u.test(tokens[at]?.word ?? '') && all !== values ? 1 : 0;
  const own = unit === undefined && (joint === 1 || closeBy()) ? unitOf.get(tokens[at + joint]?.word ?? '') : undefined;
  return { values: all, unit: unit ?? own, length: at - from + 1 + (own === undefined ? 0 : joint + 1) };
}

const numberHedges = new Set(['approximate', 'most', 'least', 'under', 'expected', 'negation']);

/** Hedges up to three words before a number stand on it. */
function hedgesBefore(before: Token[]): Set<string> {
  const found = new Set<string>();
  for (const { concepts, quantity, gap } of before.slice(-3).reverse()) {
    if (quantity !== undefined) break;
    for (const concept of concepts) if (hedgeNames.has(concept) && numberHedges.has(concept)) found.add(concept);
    if (gap !== '') break;
  }
  return found;
}

/** `from`, `to` or `by`, up to two words before. */
function markerBefore(before: Token[]): Quantity['marker'] {
  for (const { word, quantity } of before.slice(-2).reverse()) {
    if (quantity !== undefined) return undefined;
    const marker = markerOf.get(word);
    if (marker !== undefined) return marker;
  }
  return undefined;
}
