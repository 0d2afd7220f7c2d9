import { expect, test } from 'vitest';
import { countriesIn, countryOf } from './countries.ts';

test.each([
  ['Are you authorized to work in the United States?', ['US']],
  ['work for us in the U.S.', ['US']],
  ['Tell us about it', []],
  ['UK or Ireland', ['GB', 'IE']],
  ['Northern Ireland', ['GB']],
  ['South Korea', ['KR']],
  ['the EU/EEA', ['EU']],
  ['Berechtigt, in Deutschland oder Österreich zu arbeiten', ['DE', 'AT']],
  ['Guinea-Bissau', ['GW']],
  ['Papua New Guinea', ['PG']],
  ['Côte d’Ivoire', ['CI']],
  ['Do you like turkey sandwiches', ['TR']],
  ['Georgian architecture', []],
])('%s names %j', (text, codes) => {
  expect(countriesIn(text).toSorted()).toEqual([...codes].toSorted());
});

test.each([
  ['USA', 'US'],
  ['United States of America', 'US'],
  ['The Netherlands', 'NL'],
  ['Deutschland', 'DE'],
  ['DE', 'DE'],
  ['Czech Republic', 'CZ'],
  ['United States +1', undefined],
  ['United States or Canada', undefined],
  ['Nowhere', undefined],
])('the option %s is %s', (text, code) => {
  expect(countryOf(text)).toBe(code);
});
