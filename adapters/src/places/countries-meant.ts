import { citiesIn } from './cities.ts';
import { countriesIn } from './countries.ts';
import { nationalitiesIn } from './nationalities.ts';
import { stateCode, statesNamedIn } from './states.ts';

/** Parts of the world, with countries that stand for them where what holds in all of these holds in the part. */
const parts: [RegExp, string[]][] = [
  [/\bnorth america\b/u, ['US', 'CA', 'MX']],
  [/\b(?:europe|europa)\b/u, ['EU', 'GB', 'CH']],
  [/\bschengen\b/u, ['EU', 'CH']],
  [/\bdach\b/u, ['DE', 'AT', 'CH']],
  [/\bnordics?\b|\bscandinavia\b/u, ['DK', 'SE', 'NO', 'FI']],
  [/\bbenelux\b/u, ['BE', 'NL', 'LU']],
  [/\b(?:anz|australasia)\b/u, ['AU', 'NZ']],
];
/** Too many countries to speak of as one. */
const tooWide =
  /\b(?:latin america|south america|central america|latam|americas|asia|apac|emea|africa|middle east|mena|gcc|worldwide|globally)\b/u;

/** "America" alone, "the us" in small letters, and the names other languages shorten. */
const usa = /(?<!(?:north|south|latin|central|bank of) )\bamerica\b|\bthe us\b(?! (?:team|company))|\bee\.? ?uu\b|\beua\b/u;
const shortUnion = /\bUE\b|\b[Ee]uropäische [Uu]nion\b|\b[Ee]uropese [Uu]nie\b|\b[Uu]nião [Ee]uropeia\b/u;
/** Names inside other names. */
const notThat = /\b[Nn]ew [Ee]ngland\b|\b[Nn]ew [Ss]outh [Ww]ales\b|\b[Bb]ank of (?:England|America|Ireland|Scotland)\b/gu;

/** What is left of a text without the states and other names that hold a country's: "New Mexico", "New Jersey". */
function withoutStates(text: string, states: string[]): string {
  return states.reduce((left, state) => left.replaceAll(state, ' '), text).replaceAll(notThat, ' ');
}

/** The countries a text speaks of: by name, adjective, part of the world or state. `undefined` where it speaks of more than can be told. */
export function countriesMeant(text: string): string[] | undefined {
  const lower = text.toLowerCase();
  if (tooWide.test(lower)) return undefined;
  const states = statesNamedIn(text);
  const rest = withoutStates(text, states);
  const found = new Set([...countriesIn(rest), ...nationalitiesIn(rest), ...partsIn(lower)]);
  if (states.length > 0 || usa.test(lower)) found.add('US');
  if (shortUnion.test(rest)) found.add('EU');
  if (found.has('US')) found.delete('GE');
  return [...found];
}

const partsIn = (lower: string) => parts.flatMap(([name, codes]) => (name.test(lower) ? codes : []));

/**
 * Countries a place line names: "New York, NY", "Remote (US)", "Berlin". "Birmingham, AL" is no city of England, "Toronto, CA" none of California, and
 * Georgia
 * is a state beside a city of it, and alone it may be either.
 */
export function countriesOfPlace(place: string): string[] {
  const states = statesNamedIn(place);
  const named = countriesIn(withoutStates(place, states));
  const cities = citiesIn(place);
  if (named.includes('GE') && [...named, ...cities.map(({ country }) => country)].includes('US')) return ['US'];
  if (named.join('') === 'GE' && !/tbilisi|batumi/u.test(place.toLowerCase())) return [];
  if (named.length > 0) return named;
  if (states.length > 0 && cities.length === 0) return ['US'];
  const inParts = place
    .split(/[,;()/|]|\s-\s/u)
    .map((part) => part.trim())
    .filter((part) => stateCode(part) !== undefined);
  const areStates =
    inParts.some((state) => stateCode(state) !== 'CA' || state.length > 2) ||
    (inParts.length > 0 && cities.every(({ country }) => country === 'US'));
  if (areStates) return ['US'];
  return cities.length > 0 ? [...new Set(cities.map(({ country }) => country))] : partsIn(place.toLowerCase());
}
