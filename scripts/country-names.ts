import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codes } from '../adapters/src/places/country-codes.ts';
import { wordsOf } from '../adapters/src/places/words.ts';

/**
 * Writes what countries are called in the languages forms are in, from the Unicode names this Node carries. Run by hand when a country changes its
 * name; asking for the names at run time costs a page 20 ms.
 */
const languages = ['en', 'de', 'fr', 'es', 'pt', 'nl', 'it'];
const displays = languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }));
/** The English name as people read it, then every name as it is looked up: its words in small letters. */
function namesOf(code: string): string[] {
  const names = displays.map((display) => display.of(code) ?? '');
  const words = names.map((name) => wordsOf(name).join(' ')).filter((name) => name.length > 1);
  return [(names[0] ?? '').replaceAll("'", '’'), ...new Set(words)];
}

const english = Object.fromEntries(codes.map((code) => [code, namesOf(code)[0]]));
const byName = Object.fromEntries(
  codes.flatMap((code) =>
    namesOf(code)
      .slice(1)
      .map((name) => [name, code]),
  ),
);
const text = `/**
 * Names of countries as JSON, which is read in a tenth of the time a table takes to be made: the English one by code, as people read it, and the codes by
 * the words of every name in ${languages.join(', ')}. Written by scripts/country-names.ts from Unicode CLDR; not edited by hand.
 */
export const englishNames = '${JSON.stringify(english)}';
export const codesByName = '${JSON.stringify(byName)}';
`;
writeFileSync(join(import.meta.dirname, '..', 'adapters', 'src', 'places', 'country-names.ts'), text);
