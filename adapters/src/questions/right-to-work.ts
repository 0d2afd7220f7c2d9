import type { Option } from '@sincerely/shared';
import { countriesIn, countryName, europeanUnion } from '../places/countries.ts';
import { citiesIn } from '../places/cities.ts';
import { stateCode, statesNamedIn } from '../places/states.ts';
import type { Home } from '../places/home.ts';
import { fromProfile, none, type Answer } from './answer.ts';
import { leadingYesNo } from './yes-no.ts';

type ByRegion = Record<string, boolean> | null | undefined;
type Asked = {
  label: string;
  /** What is said beside the question. */
  help: string;
  /** The posting's place. */
  location: string;
  /** Countries that the form's other questions about the right to work name. */
  formCountries: string[];
  home: Home;
  options: Option[] | undefined;
};
type Stored = { authorized: ByRegion; sponsorship: ByRegion };

/** What the person stored for a country: its own entry, the union's, or everywhere else's. */
export function storedFor(stored: ByRegion, country: string): boolean | undefined {
  if (!stored) return undefined;
  if (stored[country] !== undefined) return stored[country];
  if (europeanUnion.has(country) && stored.EU !== undefined) return stored.EU;
  return stored.others;
}

/** Countries a place line names: "New York, NY", "Remote (US)", "Berlin". "Birmingham, AL" is no city of England, "Toronto, CA" none of California. */
export function countriesOfPlace(place: string): string[] {
  const named = countriesIn(place);
  if (named.length > 0) return named;
  const cities = citiesIn(place);
  const states = place
    .split(/[,;()/|]|\s-\s/u)
    .map((part) => part.trim())
    .filter((part) => stateCode(part) !== undefined);
  const areStates =
    states.some((state) => stateCode(state) !== 'CA' || state.length > 2) ||
    (states.length > 0 && cities.every(({ country }) => country === 'US'));
  return areStates || (cities.length === 0 && statesNamedIn(place).length > 0)
    ? ['US']
    : [...new Set(cities.map(({ country }) => country))];
}

const ownPlace =
  /current (location|country)|country (where|in which) you (are|live|reside|currently)|planning to work from|plan to (be|work)|you (will|would|intend to) (be )?work(ing)? from|(where|in which) you (reside|live)/iu;
const chosenPlace = /you (have )?(selected|chose|indicated|mentioned)|above/iu;

const visaOfTheUs = /\bH-?1B\b|\bF-?1\b|\bUSCIS\b|green card/iu;

/**
 * The countries the question is about: named in it, the person's own, the posting's, or the one country the form's other questions about the right
 * to work name. Empty where it cannot be told.
 */
function countriesAsked({ label, help, location, formCountries, home }: Asked): string[] {
  if (chosenPlace.test(label)) return [];
  const named = countriesIn(`${label} ${help}`);
  if (named.length > 0) return named;
  if (ownPlace.test(label)) return home.countryCode ? [home.countryCode] : [];
  const cities = citiesIn(label);
  if (cities.length > 0) return [...new Set(cities.map(({ country }) => country))];
  const posted = countriesOfPlace(location);
  if (posted.length > 0) return posted;
  if (visaOfTheUs.test(label)) return ['US'];
  return formCountries.length === 1 ? formCountries : [];
}

type Facts = { authorized: boolean; sponsorship: boolean };

/** What holds for every country asked about; undefined where the countries differ or nothing is stored. */
function factsFor(stored: Stored, countries: string[]): Partial<Facts> {
  const same = (of: ByRegion) => {
    const all = countries.map((country) => storedFor(of, country));
    return all.length > 0 && all.every((one) => one !== undefined && one === all[0]) ? all[0] : undefined;
  };
  const [authorized, sponsorship] = [same(stored.authorized), same(stored.sponsorship)];
  return { ...(authorized === undefined ? {} : { authorized }), ...(sponsorship === undefined ? {} : { sponsorship }) };
}

const withoutSponsorship = /without[^.?!]*(sponsor|visa|restriction)|unrestricted|indefinite|permanent right|no sponsorship/iu;
const negated =
  /\b(not|n['’]t|unable|neither|never)\b[^.?!]{0,30}\b(authori[sz]ed|eligible|require|need|permitted)|\b(unable|cannot|can['’]t|not (be )?able)\b[^.?!]*\bwork/iu;
/** A question that holds both halves of the pair cannot be answered by one word. */
const bothAsked =
  /(authori[sz]ed|eligible|right to work)[^?]*(\?|\band (do|will|would|are) you)[^?]*(sponsor|visa)[^?]*\?|\band\/or\b[^?]*sponsor|authori[sz]ation (and|or|\/|&) (visa )?sponsorship|do you (currently )?(hold|have) a (work )?visa/iu;
/** A request for more than one word. */
const asksForWords = /^(please )?(tell|describe|explain|outline|detail|list|share|provide details)\b/iu;

export function answerWorkAuthorization(asked: Asked, stored: Stored): Answer {
  return answerPair(asked, stored, 'authorized', 'answers.workAuthorization');
}

export function answerSponsorship(asked: Asked, stored: Stored): Answer {
  return answerPair(asked, stored, 'sponsorship', 'answers.requiresSponsorship');
}

function answerPair(asked: Asked, stored: Stored, about: keyof Facts, path: string): Answer {
  const { label, help, options } = asked;
  if ([label, help].some((text) => negated.test(text) || bothAsked.test(text)))
    return none('unclear', 'The question could be read in opposite ways.');
  if (asksForWords.test(label)) return none('unclear', 'It asks for more than yes or no.');
  const countries = countriesAsked(asked);
  if (countries.length === 0) return none('unclear', 'It is not clear which country this is about.');
  const facts = factsFor(stored, countries);
  const says = about === 'authorized' && withoutSponsorship.test(label) ? both(facts) : facts[about];
  if (says === undefined)
    return none(
      'no-answer',
      `Your profile does not say this for ${countries.map((code) => (code === 'EU' ? 'the EU' : countryName(code))).join(', ')}.`,
    );
  const fitting = options === undefined ? undefined : fittingOption(options, about, says, facts);
  if (options !== undefined && fitting === undefined) return none('no-match', `None of the options says surely: ${says ? 'yes' : 'no'}.`);
  return fromProfile(`${path}.${countries.join('+')}`, says ? 'Yes' : 'No', fitting === undefined ? undefined : [fitting.label]);
}

/** Authorized without sponsorship: only where both are stored so. */
function both({ authorized, sponsorship }: Partial<Facts>): boolean | undefined {
  if (authorized === false || sponsorship === true) return false;
  return authorized === true && sponsorship === false ? true : undefined;
}

/** The one option that says nothing untrue. "Yes, but I will need sponsorship" says two things, and both have to hold. */
function fittingOption(options: Option[], about: keyof Facts, says: boolean, facts: Partial<Facts>): Option | undefined {
  const fitting = options.filter(({ label }) => {
    const yes = leadingYesNo(label) ?? plainMeaning(label, about);
    return yes === says && sponsorshipSaid(label, about) !== !(facts.sponsorship ?? says);
  });
  const short = fitting.filter(({ label }) => label.trim().split(/\s+/u).length <= 2);
  if (fitting.length > 1 && short.length === 1 && about === 'authorized') return short[0];
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** An option without yes or no in front. */
function plainMeaning(label: string, about: keyof Facts): boolean | undefined {
  const denies = /\b(do not|don['’]t|not|no)\b[^.]*\b(hold|have|valid|authori[sz]ed|eligible|require|need|right)/iu.test(label);
  if (about === 'authorized') return denies && !/sponsor/iu.test(label) ? false : undefined;
  return denies ? false : /\b(require|need)\b[^.]*(sponsor|visa)/iu.test(label) ? true : undefined;
}

/** What an option adds about sponsorship: needed, not needed, or nothing. Only told apart where the question is about authorization. */
function sponsorshipSaid(label: string, about: keyof Facts): boolean | undefined {
  if (about === 'sponsorship' || !/sponsor/iu.test(label)) return undefined;
  return !/\b(do not|don['’]t|not|no|without|never)\b[^.]*sponsor/iu.test(label);
}
