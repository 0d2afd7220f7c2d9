import { hundredWords, numberWords, scales, tenWords } from '../words/units.ts';
import { fold, type Language } from './fold.ts';

/** `A single page` is one page. */
const single: Record<Language, string> = {
  en: 'a_single one_single',
  de: 'ein_einziger eine_einzige ein_einziges einen_einzigen einer_einzigen einem_einzigen',
  fr: 'un_seul une_seule',
  es: 'un_solo una_sola un_unico una_unica',
  it: 'un_solo una_sola un_unico un_unica',
};

const fixed = Object.fromEntries((Object.keys(numberWords) as Language[]).map((language) => [language, wordsOf(language)])) as Record<
  Language,
  Map<string, number>
>;
const scaleOf = new Map<string, number>();
for (const line of scales.trim().split('\n')) {
  const [factor, ...words] = line.split(' ');
  for (const word of words) scaleOf.set(fold(word), Number(factor));
}

/** Zero to ninety-nine as one word; those of two words are put together when read. */
function wordsOf(language: Language): Map<string, number> {
  const words = new Map<string, number>(single[language].split(' ').map((phrase) => [phrase, 1]));
  const ones = numberWords[language].split(' ').map((word) => fold(word).replaceAll('-', '_'));
  const tens = tenWords[language].split(' ').map((word) => fold(word).replaceAll('-', '_'));
  ones.forEach((word, value) => word !== '_' && words.set(word, value));
  tens.forEach((word, at) => {
    words.set(word, (at + 2) * 10);
    for (const [value, one] of ones.entries())
      if (value > 0 && value < 10) words.set(compound(word, one, value, language), (at + 2) * 10 + value);
  });
  for (const [at, hundred] of (hundredWords[language] ?? '').split(' ').entries())
    if (hundred !== '') words.set(fold(hundred), (at + 1) * 100);
  return words;
}

function compound(ten: string, one: string, value: number, language: Language): string {
  if (language === 'de') return `${value === 1 ? 'ein' : one}und${ten}`;
  if (language === 'es') return ten === 'veinte' ? `veinti${one}` : `${ten}_y_${one}`;
  if (language === 'it') return (value === 1 || value === 8 ? ten.slice(0, -1) : ten) + (value === 1 ? 'uno' : one);
  return `${ten}_${one}`;
}

export function valueOfWord(word: string, language: Language): number | undefined {
  return fixed[language].get(word);
}

export function scaleOfWord(word: string): number | undefined {
  return scaleOf.get(word);
}

/** Number words of several words (`twenty_five`), to be read as one. */
export function numberPhrases(language: Language): string[] {
  return [...fixed[language].keys()].filter((word) => word.includes('_'));
}

/** Every number digits may stand for: `1.200` is 1200 in German and 1.2 in English; both are kept where the language leaves it open. */
export function valuesOfDigits(digits: string, language: Language): number[] {
  const bare = digits.replaceAll(/[\s'’\u00a0\u202f]/gu, '');
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/u.test(bare);
  const thousands = Number(bare.replaceAll(/[.,]/gu, ''));
  const decimal = Number(bare.replace(/,/gu, '.'));
  if (!grouped) return [Number.isNaN(decimal) ? Number(bare.replace(/[.,](?=.*[.,])/gu, '').replace(',', '.')) : decimal];
  const separator = bare.includes(',') ? ',' : '.';
  const isThousands = language === 'en' ? separator === ',' : separator === '.';
  return isThousands || bare.match(/[.,]/gu)?.length !== 1 ? [thousands] : [decimal, thousands];
}
