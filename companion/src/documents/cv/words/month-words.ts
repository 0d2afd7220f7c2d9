import { withoutMarks } from '../../../profile/without-marks.ts';

/** Ways the months are written in English, German, French, Spanish and Italian, without accents; a short form may end in a point. */
const monthWords = [
  'january|jan|januar|janner|janvier|janv|enero|ene|gennaio|genn|gen',
  'february|feb|februar|feber|fevrier|fevr|fev|febrero|febr|febbraio|febb',
  'march|mar|marz|maerz|mrz|mars|marzo',
  'april|apr|avril|avr|abril|abr|aprile',
  'may|mai|mayo|maggio|magg|mag',
  'june|jun|juni|juin|junio|giugno|giugn|giu',
  'july|jul|juli|juillet|juil|julio|luglio|lugl|lug',
  'august|aug|aout|agosto|agos|ago',
  'september|sept|sep|septembre|septiembre|setiembre|settembre|sett|set',
  'october|oct|oktober|okt|octobre|octubre|ottobre|ott',
  'november|nov|novembre|noviembre',
  'december|dec|dezember|dez|decembre|diciembre|dicembre|dic',
].map((words) => words.split('|'));
const numbers = new Map(monthWords.flatMap((words, at) => words.map((word): [string, number] => [word, at + 1])));

/** 1 to 12 for a month's name or its short form, in whatever accents; undefined for any other word. */
export function monthOf(word: string): number | undefined {
  return numbers.get(withoutMarks(word));
}

/** Every way month 1 to 12 is written, without accents; none for another number. */
export function wordsOfMonth(month: number): string[] {
  return monthWords[month - 1] ?? [];
}

const accents: Record<string, string> = { a: '[aä]', e: '[eéè]', o: '[oô]', u: '[uû]' };

/** The source of a pattern, to be used ignoring case, that fits any of them. */
export const anyMonth = String.raw`(?:${[...numbers.keys()]
  .toSorted((x, y) => y.length - x.length)
  .map((word) => word.replaceAll(/[aeou]/gu, (letter) => accents[letter] ?? letter))
  .join('|')})\.?`;
