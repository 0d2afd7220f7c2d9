import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codes } from '../adapters/src/places/country-codes.ts';

/**
 * Writes what countries are called in the languages forms are in, from the Unicode names this Node carries. Run by hand when a country changes its
 * name; asking for the names at run time costs a page 20 ms.
 */
const languages = ['en', 'de', 'fr', 'es', 'pt', 'nl', 'it'];
const displays = languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }));
const namesOf = (code: string) => [...new Set(displays.map((display) => display.of(code) ?? ''))].map((name) => name.replaceAll("'", '’'));
const lines = codes.map((code) => `  ${code}: '${namesOf(code).join('|')}',`);
const text = `/**
 * Names of countries, the English one first, then in ${languages.slice(1).join(', ')}. Written by scripts/country-names.ts from Unicode CLDR; not edited by hand.
 */
export const countryNames: Record<string, string> = {
${lines.join('\n')}
};
`;
writeFileSync(join(import.meta.dirname, '..', 'adapters', 'src', 'places', 'country-names.ts'), text);
