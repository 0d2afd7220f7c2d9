import type { FoundControl } from '@sincerely/shared';
import { isHome, placeLine, type Home } from '../places/home.ts';
import { countriesIn, countryOf } from '../places/countries.ts';
import { matchOption } from './match-option.ts';
import { normalize } from './normalize.ts';
import { fromProfile, none, yesOrNo, type Answer } from './answer.ts';
import { leadingYesNo } from './yes-no.ts';

const elsewhere = /^(elsewhere|somewhere else|(an)?other country|outside of .*|i do not live in .*|none of (these|the above))$/iu;

/** Where one lives, as much of it as the question wants. */
export function answerCity(control: FoundControl, home: Home): Answer {
  if (home.city === '') return none('no-answer', 'Your profile does not say where you live.');
  const path = 'basics.location';
  if (control.options !== undefined)
    return answerFromOptions(control, home, [home.city, `${home.city}, ${home.regionCode}`, home.region, home.country]);
  const { label, help, widget } = control;
  if (widget === 'location') return fromProfile(path, placeLine(home));
  if (widget.includes('select')) return fromProfile(path, /\bcity\b/iu.test(label) ? home.city : '');
  const asked = `${label} ${help}`;
  if (/country\/city|city\/country/iu.test(asked)) return fromProfile(path, `${home.city}, ${home.country}`);
  if (/region|country|\bland\b|\bpays\b|país|paese/iu.test(asked))
    return fromProfile(path, [home.city, home.regionCode, home.country].filter(Boolean).join(', '));
  if (/\bzip\b|post(al)? ?code/iu.test(label)) return fromProfile(path, cityLine(home));
  if (cityWord.test(label) && !/locat|where|state|province|based|estado|bundesland/iu.test(label)) return fromProfile(path, home.city);
  return fromProfile(path, [home.city, home.regionCode].filter(Boolean).join(', '));
}

const cityWord =
  /(?<!\p{L})(city|town|stadt|ort|wohnort|ville|commune|ciudad|localidad|cidade|localidade|città|comune|stad|plaats|woonplaats)(?!\p{L})/iu;

const cityLine = ({ city, regionCode, postalCode }: Home) =>
  [city, [regionCode, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', ');

/** The street, or all of the address where the label wants all of it. */
export function answerAddress({ label }: FoundControl, home: Home): Answer {
  const isWhole = /\b(full|complete|complète|city|zip)\b/iu.test(label);
  const line = isWhole && home.address !== '' ? [home.address, cityLine(home)].filter(Boolean).join(', ') : home.address;
  return fromProfile('basics.location.address', line);
}

export function answerState(control: FoundControl, home: Home): Answer {
  if (control.options !== undefined) return answerFromOptions(control, home, [home.region, home.regionCode]);
  const isCode = control.maxLength === 2 || /\b(2|two)[- ]letters?\b|abbreviat/iu.test(`${control.label} ${control.help}`);
  return fromProfile('basics.location.region', isCode ? home.regionCode : home.region);
}

export function answerCountry(control: FoundControl, home: Home): Answer {
  if (control.options !== undefined) {
    const answer = answerFromOptions(control, home, [home.country]);
    return answer.kind === 'none' ? (otherCountry(control.options) ?? answer) : answer;
  }
  return fromProfile('basics.location.countryCode', home.country);
}

function answerFromOptions({ options = [] }: FoundControl, home: Home, wanted: string[]): Answer {
  const found =
    wanted
      .filter(Boolean)
      .map((place) => matchOption(place, options))
      .find((option) => option !== undefined) ??
    countryAndRegion(options, home) ??
    only(options.filter(({ label }) => elsewhere.test(label.trim())));
  return found === undefined ? none('no-match', `No option says surely: ${placeLine(home)}.`) : fromProfile('basics.location', found.label);
}

/** "Other" beside countries that are all named, none of which is one's own. */
function otherCountry(options: { label: string }[]): Answer | undefined {
  const others = options.filter(({ label }) =>
    /^(other|andere[sr]?( land)?|autre( pays)?|otro( país)?|outro( país)?|altro|anders)$/iu.test(label.trim()),
  );
  const rest = options.filter((option) => !others.includes(option));
  if (others.length !== 1 || rest.length === 0) return undefined;
  return rest.every(({ label }) => countryOf(label) !== undefined) ? fromProfile('basics.location', others[0]?.label) : undefined;
}

/** "United States of America - California" among the states of every country. */
function countryAndRegion(options: { label: string }[], home: Home): { label: string } | undefined {
  return only(
    options.filter(
      ({ label }) =>
        home.region !== '' && normalize(label).endsWith(` ${normalize(home.region)}`) && countriesIn(label).includes(home.countryCode),
    ),
  );
}

function only<T>(list: T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

const nearOnly =
  /commut|office|time ?zone|miles|km\b|hours?\b|more than|further|farther|minutes|radius|near|region\b|emea|apac|amer\b|latam/iu;

/** Whether one lives in a place: yes where it is one's own, no where only places elsewhere are named, else not answered. */
export function answerBasedIn({ label, options }: FoundControl, home: Home): Answer {
  const offered = options?.filter((option) => leadingYesNo(option.label) === true && option.label.split(/\s+/u).length > 1) ?? [];
  const own = offered.filter((option) => isHome(option.label, home) === true && normalize(option.label).includes(normalize(home.city)));
  if (own.length === 1) return fromProfile('basics.location', own[0]?.label);
  if (nearOnly.test(label) || offered.length > 0) return none('unclear', 'How near counts is yours to say.');
  return yesOrNo('basics.location', isHome(label, home));
}
