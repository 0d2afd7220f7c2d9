import { countryOf, stateCode } from '@sincerely/adapters/places';
import { employerWord } from './words/employer-words.ts';
import { roleWord } from './words/role-words.ts';
import { namesSchool } from './words/school-words.ts';

export type Place = { city: string; region?: string; countryCode?: string };

const name = /^\p{Lu}[\p{L} .'’-]{1,30}(?:\s?\([\p{L} .]{2,25}\))?$/u;
const notPlace =
  /(?<!\p{L})(?:sciences?|arts|engineer(?:ing)?|bachelor|master|degree|software|inc|llc|ltd|gmbh|corp|co(?!\. ?\p{Lu})|hq|university|college|school|street|road|avenue|lane|straße|rue|calle|manager|developer|designer|team|management|design|marketing|sales|finance|research)(?!\p{L})/iu;

const postalCode = /^\d{4,5} (?=\p{Lu})| (?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2})$/u;

/** The place a text says and nothing more; between a city and its country only a state or its code, unless any region will do: "Oakland, CA", "10115 Berlin", "Lyon, France", "12 Main St, Springfield, IL 62701, USA". */
export function placeOf(text: string, { anyRegion = false } = {}): Place | undefined {
  const parts = countryLast(text)
    .split(',')
    .map((part) => part.trim());
  const plain = parts.map((part) => part.replace(postalCode, ''));
  const street = plain.findLastIndex((part) => /\d|\bHQ$/u.test(part));
  const rest = plain.slice(street + 1);
  if (
    rest.length === 0 ||
    rest.length > 3 ||
    rest.some((part) => !name.test(part) || (notPlace.test(part) && stateCode(part) === undefined))
  )
    return undefined;
  // Letters behind a name are its owner's titles.
  if (rest.slice(1).some((part) => /^\p{Lu}+$|^\p{Lu}{2}|^\p{Lu}\p{Ll}?\p{Lu}/u.test(part) && !isRegionCode(part))) return undefined;
  const isKnownRegion = rest.length < 3 || stateCode(rest[1] ?? '') !== undefined || /^[A-Z]{2,3}$/u.test(rest[1] ?? '');
  return isKnownRegion || anyRegion ? named(rest, plain.at(-1) !== parts.at(-1)) : undefined;
}

/** "Portland, Oregon (US)", "Portland (US), Oregon"; behind another country, what is in brackets says something else. */
function countryLast(text: string): string {
  const [whole = '', country = ''] = /,?\s*\(([\p{L} .]{2,25})\)/u.exec(text) ?? [];
  const isNamed = (part: string) => countryOf(part.trim()) !== undefined;
  if (text.split(',').some(isNamed)) return text;
  const rest = text.replace(whole, '');
  if (whole !== '' && text.endsWith(whole) && isNamed(rest.split(',').at(-1) ?? '')) return rest;
  return isNamed(country) ? `${rest}, ${country}` : text;
}

const isRegionCode = (text: string) =>
  stateCode(text) !== undefined || countryOf(text) !== undefined || /^(?:NSW|VIC|QLD|ACT|TAS|NT|SA|WA|[A-Z]{2})$/u.test(text);

/** City, region and country, as far as they are there. A city by itself is one only beside its postal code. */
function named(parts: string[], hasPostalCode: boolean): Place | undefined {
  const last = parts.at(-1) ?? '';
  const state = stateCode(last) === undefined ? undefined : last;
  const countryCode = state === undefined && parts.length > 1 ? countryOf(last) : undefined;
  const [city = '', region] = countryCode === undefined ? parts : parts.slice(0, -1);
  if ((parts.length === 1 && !hasPostalCode) || (parts.length === 3 && countryCode === undefined)) return undefined;
  return { city, ...(region ? { region } : {}), ...(countryCode ? { countryCode } : {}) };
}

const anywhere = /^\(?(?:remote|hybrid|home ?office|télétravail|remoto|en remoto|da remoto|nationwide|bundesweit)\)?$/iu;

/** Where a position is or was: a place with a state or country that is known, or none at all. */
export function isWorkPlace(text: string): boolean {
  const parts = text.split(',').map((part) => part.trim());
  const last = (parts.at(-1) ?? '').replace(/\s?\(.*\)$/u, '');
  const isKnown = parts.length > 1 && (stateCode(last) !== undefined || countryOf(last) !== undefined);
  return (
    anywhere.test(text) ||
    /(?<!\p{L})(?:Metropolitan Area|Bay Area|und Umgebung|et périphérie|y alrededores|e dintorni)$/u.test(text) ||
    (isKnown && placeOf(text) !== undefined && !roleWord.test(text))
  );
}

/** What reads like a place and may as well be an employer and its town. */
export function isMaybePlace(text: string): boolean {
  return placeOf(text) !== undefined && !roleWord.test(text) && !isEmployer(text);
}

/** Behind a comma "AB" is a province of Canada, else a company in Sweden. */
const isEmployer = (text: string) => employerWord.test(text.replace(/, AB$/u, '')) && !isWorkPlace(text);

/** A place among other things of a line, which are apart from it by signs or by themselves. */
export function placeIn(text: string, others: RegExp[]): Place | undefined {
  const apart = others.reduce((rest, other) => rest.replaceAll(new RegExp(other.source, `${other.flags.replace('g', '')}g`), '\t'), text);
  const pieces = apart.split(/\t|\s*[|·•—–/]\s*|\s{2,}/u).map((piece) =>
    piece
      .replace(/\s+\p{L}[\p{L}-]*:\s*$/u, '')
      .replaceAll(/^[^\p{L}\d]+|[^\p{L}\d.)]+$/gu, '')
      .replace(/^([^(]*)\)$/u, '$1')
      .replace(/^(?:address|location|anschrift|adresse|dirección|wohnort)(?:\s*:\s*|\s+(?=\p{Lu}))/iu, ''),
  );
  return pieces
    .map(
      (piece) =>
        (isEmployer(piece) || roleWord.test(piece) || namesSchool(piece) ? undefined : placeOf(piece, { anyRegion: true })) ??
        placeAtItsEnd(piece),
    )
    .find((place) => place !== undefined);
}

/** "backend developer, Galway, Ireland" */
function placeAtItsEnd(piece: string): Place | undefined {
  const parts = piece.split(', ');
  const isCounty = /^(?:Co\.|County) /u.test(parts.at(-2) ?? '');
  const end = parts.slice(isCounty ? -3 : -2).join(', ');
  const isPlace = isCounty ? countryOf(parts.at(-1) ?? '') !== undefined : isWorkPlace(end);
  return parts.length > (isCounty ? 3 : 2) && isPlace ? placeOf(end, { anyRegion: isCounty }) : undefined;
}

const town = String.raw`\p{Lu}[\p{L}'’.-]*(?:[ /]+(?:[\p{L}'’.-]+))*?`;
const behindCode = new RegExp(
  String.raw`(?<![\d+/-])(?:[A-Z]{1,2}-)?(\d{5}|\d{4}),?\s+(${town})\s*(?=$|[,;|\t(·•]|\s[–—/-]\s|\s\d)\s*(?:(?:[,(]|[–-]\s)\s*(\p{L}[\p{L} ]+?)\)?(?=$|[|\t,·•)]|\s\())?`,
  'u',
);
const beforeCode =
  /(?:^|[,|\t·•])\s*(?:\p{Lu}\s)?(\p{Lu}[\p{Ll}'’.-]+(?:\s\p{Lu}?[\p{Ll}'’.-]+){0,3}?),?\s+(?:[A-Z]{1,2}\d[\dA-Z]?\s?\d[A-Z]{2}|([A-Z]{2,3})\s\d{4,5})(?!\d)/u;

/** "4410 Kessler Ave, Apt 2B": the number is of a house. */
const streetEnd =
  /\s(?:ave|st|rd|blvd|boulevard|dr|drive|ln|ct|court|pl|place|pkwy|parkway|hwy|highway|way|cir|circle|ter|terrace|close|crescent|trail|square|row)\.?$/iu;

/** The town of a postal address: "Gasse 5, 01099 Dresden", "28046 Madrid (España)", "22 Hollin Lane, Leeds LS16 5NB", "Fremantle WA 6160". */
export function addressIn(text: string): Place | undefined {
  const [, code = '', city, country] = behindCode.exec(text) ?? [];
  // Four digits may as well be a year.
  if (city !== undefined && !(code.length === 4 && /^(?:19|20)/u.test(code)) && !notPlace.test(city) && !streetEnd.test(city))
    return { city, ...withCountry(country) };
  const [, before, state] = beforeCode.exec(text) ?? [];
  return before === undefined || notPlace.test(before) ? undefined : { city: before, ...(state ? { region: state } : {}) };
}

function withCountry(name: string | undefined): Pick<Place, 'countryCode'> {
  const countryCode = name === undefined ? undefined : countryOf(name.trim());
  return countryCode === undefined ? {} : { countryCode };
}
