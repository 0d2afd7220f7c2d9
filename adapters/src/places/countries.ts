import { codes } from './country-codes.ts';
import { codesByName, englishNames } from './country-names.ts';
import { wordsOf } from './words.ts';

/** Members of the European Union. */
export const europeanUnion = new Set('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '));

/** Names people use beside the official ones, in small letters and words alone. */
const aliases: Record<string, string[]> = {
  US: [
    'usa',
    'united states of america',
    'the states',
    'estados unidos',
    'vereinigte staaten',
    'états unis',
    'stati uniti',
    'verenigde staten',
  ],
  GB: [
    'uk',
    'great britain',
    'britain',
    'england',
    'scotland',
    'wales',
    'northern ireland',
    'royaume uni',
    'vereinigtes königreich',
    'reino unido',
    'regno unito',
  ],
  AE: ['uae', 'emirates'],
  CZ: ['czech republic'],
  NL: ['the netherlands', 'holland'],
  KR: ['korea'],
  DE: ['deutschland', 'allemagne', 'alemania', 'alemanha', 'germania', 'duitsland'],
  AT: ['österreich'],
  CH: ['schweiz', 'suisse', 'svizzera'],
  FR: ['frankreich', 'francia', 'frança', 'frankrijk'],
  ES: ['españa', 'spanien', 'espagne', 'espanha', 'spagna'],
  IT: ['italia', 'italien', 'italie'],
  PT: ['portogallo'],
  TR: ['turkey'],
  RU: ['russia'],
};

/** Every name of every country, its words joined by spaces, to the country's code. */
let codeOfName: Record<string, string> | undefined;

function codeOf(name: string): string | undefined {
  codeOfName ??= Object.assign(Object.create(null), JSON.parse(codesByName), aliasCodes()) as Record<string, string>;
  return codeOfName[name];
}

function aliasCodes(): Record<string, string> {
  return Object.fromEntries(Object.entries(aliases).flatMap(([code, names]) => names.map((name) => [name, code])));
}

let english: Record<string, string> | undefined;

/** The English name of a country. */
export function countryName(code: string): string {
  english ??= JSON.parse(englishNames) as Record<string, string>;
  return english[code.toUpperCase()] ?? code;
}

/** The country a whole text names, as an option does; undefined where it names none or something more. */
export function countryOf(text: string): string | undefined {
  const plain = text.toLowerCase().replaceAll(/[().]/gu, '').trim();
  if (/^u\s?s(\s?a)?$/u.test(plain)) return 'US';
  const name = wordsOf(plain.replace(/^the /u, '')).join(' ');
  const known = /\d/u.test(plain) ? undefined : (codeOf(name) ?? codeOf(`the ${name}`));
  return known ?? (/^[A-Z]{2}$/u.test(text.trim()) && codes.includes(text.trim()) ? text.trim() : undefined);
}

const usaWord = /\bU\.?S\.?(A\.?)?(?![\w])/u;
const unionWord = /\b(EU|EEA|EU\/EEA)\b|european (union|economic area)|europäischen union|union européenne|unión europea|unione europea/iu;

/** Shorter names are words of some language too; only these are surely countries. */
const shortNames = new Set(['uk', 'usa', 'uae']);
/** Words of the longest name. */
const longestName = 6;

/** Countries named anywhere in a text, and `EU`. "US" counts only in capitals: "us" is a pronoun. */
export function countriesIn(text: string): string[] {
  const found = new Set<string>();
  if (usaWord.test(text)) found.add('US');
  if (/\bU\.?K\b/u.test(text)) found.add('GB');
  if (unionWord.test(text)) found.add('EU');
  const words = wordsOf(text);
  for (let at = 0; at < words.length;) {
    const [code, length] = nameAt(words, at);
    if (code !== undefined) found.add(code);
    at += length;
  }
  return [...found];
}

/** The longest name that begins here, so that "Northern Ireland" is not Ireland, and how many words it takes. */
function nameAt(words: string[], at: number): [code: string | undefined, length: number] {
  for (let length = Math.min(longestName, words.length - at); length > 0; length -= 1) {
    const name = words.slice(at, at + length).join(' ');
    if (name.length < 4 && !shortNames.has(name)) continue;
    const code = codeOf(name);
    if (code !== undefined) return [code, length];
  }
  return [undefined, 1];
}

/** A text in small letters in which every country stands as `country` and its code, so that two names of one are the same word. */
export function withCountryCodes(text: string): string {
  const usa = text.replaceAll(/\bU\.?S\.?(A\.?)?(?![\w])/gu, ' usa ').replaceAll(/['’]/gu, '');
  const words = usa.toLowerCase().match(/[\p{L}\p{M}]+|[^\p{L}\p{M}\s]+/gu) ?? [];
  const out: string[] = [];
  for (let at = 0; at < words.length;) {
    const [code, length] = nameAt(words, at);
    out.push(code === undefined ? (words[at] ?? '') : `country${code.toLowerCase()}`);
    at += length;
  }
  return out.join(' ');
}
