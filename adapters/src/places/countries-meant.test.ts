import { expect, test } from 'vitest';
import { countriesMeant, countriesOfPlace } from './countries-meant.ts';

test.each([
  ['Are you authorized to work in America?', ['US']],
  ['Are you authorized to work in the us?', ['US']],
  ['Do you have the right to work in New Mexico?', ['US']],
  ['Do you have a Canadian work permit?', ['CA']],
  ['Do you speak German?', []],
  ['Are you authorized to work in North America?', ['US', 'CA', 'MX']],
  ['Tell us more', []],
])('%s means %j', (text, expected) => {
  expect(countriesMeant(text)).toEqual(expected);
});

test('a text that speaks of half the world means no country', () => {
  expect(countriesMeant('Are you authorized to work in LATAM?')).toBeUndefined();
});

test.each([
  ['Albuquerque, New Mexico', ['US']],
  ['Atlanta, Georgia', ['US']],
  ['Tbilisi, Georgia', ['GE']],
  ['Georgia', []],
  ['Jersey City, New Jersey', ['US']],
  ['Toronto, CA', ['CA']],
  ['Remote - Germany', ['DE']],
])('a posting in “%s” is in %j', (place, expected) => {
  expect(countriesOfPlace(place)).toEqual(expected);
});
