import { units } from '../words/units.ts';
import { fold, type Language } from './fold.ts';
import { scaleOfWord, valueOfWord, valuesOfDigits } from './number-words.ts';
import type { Token } from './token.ts';

const unitOf = new Map<string, string>();
for (const line of units.trim().split('\n')) {
  const [name = '', ...spellings] = line.split(' ');
  for (const spelling of spellings) unitOf.set(fold(spelling), name);
}

/** The unit a folded word names. */
export function unitOfWord(word: string): string | undefined {
  return unitOf.get(word);
}

/** A number by itself, before its scale and unit are read. */
export type Start = { values: number[]; unit: string | undefined };

/** `40%`, `$1.2M`, `9s`; undefined when the letters glued to it are no unit (`3D`), which makes it a name. */
export function digitsAt({ raw }: Token, language: Language): Start | undefined {
  const match = /^(?<before>[€$£~≈]?)(?<digits>\d[\d.,'’\s\u00a0\u202f]*?)\s?(?<after>[\p{L}%€$£²]*)$/u.exec(raw.normalize('NFC'));
  if (!match?.groups) return undefined;
  const { before = '', digits = '', after = '' } = match.groups;
  const values = valuesOfDigits(digits, language);
  const currency = unitOf.get(before);
  if (after === '') return { values, unit: currency };
  const scale = currency === undefined ? scaleOfGlued(after) : scaleOfWord(fold(after));
  if (scale !== undefined) return { values: values.map((value) => value * scale), unit: currency };
  const unit = unitOf.get(fold(after));
  return unit === undefined ? undefined : { values, unit };
}

/** Glued, a small `m` is metres and a big `M` millions; behind a currency either is millions. */
function scaleOfGlued(letters: string): number | undefined {
  return letters === 'm' || letters === 'b' ? undefined : scaleOfWord(fold(letters));
}

/** `une dizaine`: about ten. */
const round: Record<string, number> = {
  dizaine: 10,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  centaine: 100,
  decena: 10,
  veintena: 20,
  centenar: 100,
  decina: 10,
  ventina: 20,
  trentina: 30,
  quarantina: 40,
  cinquantina: 50,
  sessantina: 60,
  settantina: 70,
  ottantina: 80,
  novantina: 90,
  centinaio: 100,
};

export function isRound({ word }: Token, language: Language): boolean {
  return (language === 'fr' || language === 'es' || language === 'it') && word in round;
}

/** `Is one I would like`, `one example of`: a pronoun or an article, no number. */
export function isNoCount(tokens: Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.word !== 'one' || next === undefined) return false;
  // `One third` is `a third`.
  if (/^(?:third|quarter|half|fifth|tenth)$/u.test(next.word)) return true;
  return oneWho.test(next.word) || (token.isFirst && oneThing.test(next.word));
}
const oneWho = /^(?:i|we|that|which|who|where)$/u;
const oneThing = /^(?:example|result|achievement|highlight|thing|area|part|reason|task|project)$/u;

export function wordAt(token: Token, language: Language): Start | undefined {
  const { word } = token;
  if (isRound(token, language)) return { values: [round[word] ?? 0], unit: undefined };
  const times = manyTimes[word];
  if (times !== undefined) return { values: [times], unit: 'times' };
  const lasting = lastingOf(word, language);
  if (lasting !== undefined) return lasting;
  const ordinal = ordinalOf(word, language);
  if (ordinal !== undefined) return { values: [ordinal], unit: 'ordinal' };
  const value =
    valueOfWord(word.replace(/kopfig(?:e[mnrs]?)?$/u, ''), language) ??
    (/^(?:dozen|dutzend|douzaine|docena|hundred|hundert|cent|cien)$/u.test(word) ? scaleOfWord(word) : undefined);
  return value === undefined ? undefined : { values: [value], unit: undefined };
}

const lastingUnits: Record<string, string> = {
  jahrig: 'year',
  monatig: 'month',
  wochig: 'week',
  tagig: 'day',
  stundig: 'hour',
  minutig: 'minute',
};

/** `sechsjährig` → six years. */
function lastingOf(word: string, language: Language): Start | undefined {
  const match =
    language === 'de' ? /^(?<number>.+?)(?<unit>jahrig|monatig|wochig|tagig|stundig|minutig)e?[mnrs]?$/u.exec(word)?.groups : undefined;
  const value = match && (valueOfWord(match['number'] ?? '', language) ?? undefined);
  return value === undefined ? undefined : { values: [value], unit: lastingUnits[match?.['unit'] ?? ''] };
}

const manyTimes: Record<string, number> = { twice: 2, thrice: 3, zweimal: 2, dreimal: 3, viermal: 4 };

/** `fünften` → 5. First and second are words of rank as well, and are left as they are. */
function ordinalOf(word: string, language: Language): number | undefined {
  const bare = {
    en: word
      .replace(/th$/u, '')
      .replace(/^fif$/u, 'five')
      .replace(/^eigh$/u, 'eight')
      .replace(/^nin$/u, 'nine'),
    de: word.replace(/(?:s)?te[nrsm]?$/u, ''),
    fr: word.replace(/i[e]me$/u, ''),
    es: '',
    it: '',
  }[language];
  if (bare === word || bare === '') return undefined;
  const value = valueOfWord(bare, language) ?? valueOfWord(`${bare}e`, language);
  // `Second` is a unit of time as well.
  return value !== undefined && value > (language === 'de' || language === 'fr' ? 1 : 2) ? value : undefined;
}
