import { withCountryCodes } from '../places/countries.ts';
import { normalize } from '../questions/normalize.ts';
import { numerals } from '../questions/numerals.ts';

/** Signs that are all there is of a name: of a technology or of a currency. */
const signs: [is: RegExp, name: string][] = [
  [/\b(A|AU|C|CA|NZ|S|HK|R|MX)\$/gu, ' dollar$1 '],
  [/<\s?(?=\d)/gu, ' below '],
  [/\bc\s?\+\+/giu, 'cplusplus'],
  [/\bc#/giu, 'csharp'],
  [/\bf#/giu, 'fsharp'],
  [/(?<![\w])\.net\b/giu, 'dotnet'],
  [/\b(\w+)\.js\b/giu, '$1'],
];

/** Signs of currencies that comparing would drop. */
const otherCurrency = /(?![$€£])\p{Sc}/gu;

/**
 * Words that only capitals tell from others, articles written together with a word, and parts of
 * a country that is one for the codes.
 */
const words: [is: RegExp, name: string][] = [
  [/\bgolang\b|(?<=\S )Go\b|^Go\b(?! to)/gu, 'golang'],
  [/\bIT\b(?! [A-Z]{2})/gu, 'informationtechnology'],
  [/\bOK\b/gu, 'ok'],
  [/\b(in|by|from|until|since|before|after) May\b/gu, '$1 maymonth'],
  [/\b([dljnscm]|qu)['’](?=\p{L})/giu, ' '],
  [/\bengland\b/giu, 'england homenation1'],
  [/\bscotland\b/giu, 'scotland homenation2'],
  [/\bwales\b/giu, 'wales homenation3'],
  [/\bnorthern ireland\b/giu, 'northern ireland homenation4'],
];

/** British forms as American ones. Both questions are put through the same, so that what is no such word does no harm. */
const british: [is: RegExp, american: string][] = [
  [/\b(p|orthop)aed/gu, '$1ed'],
  [/\b(an|gyn)ae/gu, '$1e'],
  [/\bha(em)/gu, 'h$1'],
  [/\b(\p{L}{3,})our(s|ed|ing|ite|able|al|ful)?\b/gu, '$1or$2'],
  [/\b(\p{L}{4,})is(e|ed|es|ing|ation|ations|er|ers)\b/gu, '$1iz$2'],
  [/\blicenc/gu, 'licens'],
  [/\bpractis/gu, 'practic'],
  [/\b(cent|theat)re(s?)\b/gu, '$1er$2'],
  [/\bprogramme(s?)\b/gu, 'program$1'],
  [/\b(enrol|fulfil|skil)(?=ment|ful|s?\b)/gu, '$1l'],
  [/\b(trave|cance|labe|mode)ll(?=ed|ing|er)/gu, '$1l'],
  [/\bcheque/gu, 'check'],
];

const numeral = new RegExp(`\\b(${numerals.join('|')})\\b(?= ?(years?|months?|weeks?|days?|hours?|times|office|people|percent))`, 'gu');

/** The text of a question in which two that differ in more than case, accents and punctuation are never the same. */
export function textOf(question: string): string {
  return normalize(withSigns(question));
}

function withSigns(question: string): string {
  const named = signs.reduce((text, [is, name]) => text.replaceAll(is, name), question);
  return named.replaceAll(otherCurrency, (sign) => ` currency${sign.codePointAt(0)} `);
}

/** A question in one spelling: small letters, American, countries as codes, numerals as digits. */
export function plainOf(question: string): string {
  const named = words.reduce((text, [is, name]) => text.replaceAll(is, name), withSigns(question));
  const plain = normalize(withCountryCodes(named))
    .replaceAll(/[+.<>]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const american = british.reduce((text, [is, form]) => text.replaceAll(is, form), plain);
  return american.replaceAll(numeral, (word) => String(numerals.indexOf(word))).replaceAll(/(?<=\d)(?=(%|kg|lbs?|km)\b|%)/gu, ' ');
}
