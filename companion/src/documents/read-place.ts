import { countryOf, stateCode } from '@sincerely/adapters/places';

export type Place = { city: string; region?: string; countryCode?: string };

const name = /^\p{Lu}[\p{L} .'’-]{1,30}$/u;
const notPlace =
  /(?<!\p{L})(?:sciences?|arts|engineer(?:ing)?|bachelor|master|degree|software|inc|llc|ltd|gmbh|corp|co|hq|university|college|school|street|road|avenue|lane|straße|rue|calle|manager|developer|designer|team|management|design|marketing|sales|finance|research)(?!\p{L})/iu;

const postalCode = /^\d{4,5} (?=\p{Lu})| (?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2})$/u;

/** The place a text says and nothing more; between a city and its country only a state or its code, unless any region will do: "Oakland, CA", "10115 Berlin", "Lyon, France", "12 Main St, Springfield, IL 62701, USA". */
export function placeOf(text: string, { anyRegion = false } = {}): Place | undefined {
  const parts = text.split(',').map((part) => part.trim());
  const plain = parts.map((part) => part.replace(postalCode, ''));
  const street = plain.findLastIndex((part) => /\d|\bHQ$/u.test(part));
  const rest = plain.slice(street + 1);
  if (rest.length === 0 || rest.length > 3 || rest.some((part) => !name.test(part) || notPlace.test(part))) return undefined;
  const isKnownRegion = rest.length < 3 || stateCode(rest[1] ?? '') !== undefined || /^[A-Z]{2,3}$/u.test(rest[1] ?? '');
  return isKnownRegion || anyRegion ? named(rest, plain.at(-1) !== parts.at(-1)) : undefined;
}

/** City, region and country, as far as they are there. A city by itself is one only beside its postal code. */
function named(parts: string[], hasPostalCode: boolean): Place | undefined {
  const last = parts.at(-1) ?? '';
  const state = stateCode(last) === undefined ? undefined : last;
  const countryCode = state === undefined && parts.length > 1 ? countryOf(last) : undefined;
  const [city = '', region] = countryCode === undefined ? parts : parts.slice(0, -1);
  if ((parts.length === 1 && !hasPostalCode) || (parts.length === 3 && countryCode === undefined)) return undefined;
  return { city, ...(region ? { region } : {}), ...(countryCode ? { countryCode } : {}) };
}

/** A place among other things of a line, which are apart from it by signs or by themselves. */
export function placeIn(text: string, others: RegExp[]): Place | undefined {
  const apart = others.reduce((rest, other) => rest.replaceAll(new RegExp(other.source, `${other.flags.replace('g', '')}g`), '\t'), text);
  const pieces = apart
    .split(/\t|\s*[|·•—–/]\s*|\s{2,}/u)
    .map((piece) =>
      piece
        .replaceAll(/^[^\p{L}\d]+|[^\p{L}\d.]+$/gu, '')
        .replace(/^(?:address|location|anschrift|adresse|dirección|wohnort)\s*:\s*/iu, ''),
    );
  return pieces.map((piece) => placeOf(piece, { anyRegion: true })).find((place) => place !== undefined);
}
