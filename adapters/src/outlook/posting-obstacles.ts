import type { Profile, ReadPosting } from '@sincerely/shared';
import { countryName } from '../places/countries.ts';
import { homeOf, isHome } from '../places/home.ts';
import { countriesOfPlace } from '../places/countries-meant.ts';
import { storedFor } from '../questions/right-to-work.ts';
import type { Obstacle } from './obstacle.ts';
import type { PostingOutlook } from './obstacles.ts';

type Advertised = Pick<ReadPosting, 'location' | 'description'>;

/** What the posting says by itself, whatever its form asks, against what the person stored. */
export function postingOutlook(posting: Advertised, profile: Profile): PostingOutlook {
  const countries = countriesOfPlace(posting.location ?? '');
  const obstacles = [...authorization(countries, profile), ...sponsorship(posting, countries, profile), ...place(posting, profile)];
  const there = livesThere(posting, profile);
  return { obstacles, ...(there === undefined ? {} : { livesThere: there }) };
}

/** Whether the posting's place is where the person lives; undefined where that cannot be told. */
function livesThere({ location }: Advertised, profile: Profile): boolean | undefined {
  return location ? isHome(location, homeOf(profile)) : undefined;
}

function authorization(countries: string[], { answers }: Profile): Obstacle[] {
  const may = countries.map((country) => storedFor(answers.workAuthorization, country));
  if (may.length === 0 || may.some((one) => one !== false)) return [];
  return [{ about: 'authorization', sentence: `The posting is in ${named(countries)}, and your profile says you may not work there yet.` }];
}

const refusesToSponsor =
  /[^.!?\n]*\b(no|not|unable to|cannot|can['’]t|don['’]t|won['’]t|without)\b[^.!?\n]{0,60}\b(sponsor\w*|visa support)[^.!?\n]*/iu;

function sponsorship({ description = '' }: Advertised, countries: string[], { answers }: Profile): Obstacle[] {
  const refusal = refusesToSponsor.exec(description)?.[0].trim();
  const needed = countries.filter((country) => storedFor(answers.requiresSponsorship, country) === true);
  if (refusal === undefined || needed.length === 0) return [];
  const sentence = `The posting says “${refusal.slice(0, 200)}”, and your profile says you need sponsorship in ${named(needed)}.`;
  return [{ about: 'sponsorship', sentence }];
}

const fromAnywhere = /remote|anywhere|home[- ]?office|télétravail|remoto/iu;

/** Elsewhere and not to be done from home, and the person does not move. */
function place(posting: Advertised, profile: Profile): Obstacle[] {
  const { location = '' } = posting;
  if (fromAnywhere.test(location) || profile.answers.willingToRelocate !== false || livesThere(posting, profile) !== false) return [];
  return [{ about: 'place', sentence: `The posting is in ${location}, and your profile says you do not move.` }];
}

function named(countries: string[]): string {
  return countries.map((code) => (code === 'EU' ? 'the EU' : countryName(code))).join(', ');
}
