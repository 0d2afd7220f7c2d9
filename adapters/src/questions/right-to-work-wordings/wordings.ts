import { authorized } from './authorized.ts';
import { countries } from './countries.ts';
import { further } from './further.ts';
import { languages } from './languages.ts';
import { options } from './options.ts';
import { otherCountries } from './other-countries.ts';
import { otherStyles } from './other-styles.ts';
import { placesAndLanguages } from './places-and-languages.ts';
import { sponsorship } from './sponsorship.ts';
import { usual } from './usual.ts';
import { withoutASponsor } from './without-a-sponsor.ts';

export const wordings = [
  ...usual,
  ...authorized,
  ...sponsorship,
  ...withoutASponsor,
  ...countries,
  ...further,
  ...languages,
  ...options,
  ...otherCountries,
  ...otherStyles,
  ...placesAndLanguages,
];
