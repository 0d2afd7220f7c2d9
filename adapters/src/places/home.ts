import type { Profile } from '@sincerely/shared';
import { citiesIn } from './cities.ts';
import { countriesIn, countryName, europeanUnion } from './countries.ts';
import { stateCode, statesListedIn, statesOfUsa } from './states.ts';

/** Where the person lives, in the forms that pages want. */
export type Home = {
  city: string;
  region: string;
  regionCode: string;
  country: string;
  countryCode: string;
  address: string;
  postalCode: string;
};

const homes = new WeakMap<Profile, Home>();

/** Asked for by nearly every control of a form; the same profile lives in the same place. */
export function homeOf(profile: Profile): Home {
  const home = homes.get(profile) ?? readHome(profile);
  homes.set(profile, home);
  return home;
}

function readHome(profile: Profile): Home {
  const { city = '', region = '', countryCode = '', address = '', postalCode = '' } = profile.basics.location ?? {};
  const code = countryCode.toUpperCase();
  const regionCode = code === 'US' ? (stateCode(region) ?? region) : region;
  return {
    city,
    region: code === 'US' ? (statesOfUsa[regionCode] ?? region) : region,
    regionCode,
    country: code ? countryName(code) : '',
    countryCode: code,
    address,
    postalCode,
  };
}

/** City, region and country in one line; parts that are not known are left out. */
export function placeLine({ city, region, country }: Home): string {
  return [city, region, country].filter(Boolean).join(', ');
}

/** Whether a text names the place the person lives in (true), only places elsewhere (false), or cannot be told (undefined). */
export function isHome(text: string, home: Home): boolean | undefined {
  const lower = text.toLowerCase();
  const has = (name: string) => name !== '' && new RegExp(`(?<![\\p{L}])${name.toLowerCase()}(?![\\p{L}])`, 'u').test(lower);
  if (has(home.city)) return true;
  const cities = citiesIn(text);
  const countries = countriesIn(cities.reduce((rest, { name }) => rest.replaceAll(new RegExp(name, 'giu'), ' '), text));
  const states = [...Object.values(statesOfUsa).filter(has), ...statesListedIn(text)];
  if (states.length > 0)
    return states.includes(home.region) && cities.length === 0
      ? true
      : cities.length === 0 && home.region !== ''
        ? false
        : isElsewhere(cities, home);
  if (cities.length > 0) return isElsewhere(cities, home);
  if (countries.length === 0 || home.countryCode === '') return undefined;
  return countries.some((code) => code === home.countryCode || (code === 'EU' && europeanUnion.has(home.countryCode)));
}

/** A city of one's own state may be near enough; only what is surely far is elsewhere. */
function isElsewhere(cities: { name: string; country: string; state?: string }[], home: Home): false | undefined {
  const isFar = cities.every(({ country, state }) => country !== home.countryCode || (state !== undefined && state !== home.regionCode));
  return isFar && home.countryCode !== '' ? false : undefined;
}
