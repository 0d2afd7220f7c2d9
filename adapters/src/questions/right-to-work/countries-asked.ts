import { citiesIn } from '../../places/cities.ts';
import { countriesMeant, countriesOfPlace } from '../../places/countries-meant.ts';
import type { Home } from '../../places/home.ts';

export type Asked = {
  label: string;
  /** What is said beside the question. */
  help: string;
  /** The posting's place. */
  location: string;
  /** Countries that the form's other questions about the right to work name. */
  formCountries: string[];
  home: Home;
};

const ownPlace =
  /\bcountry (?:where|in which|that|which)? ?you(?:'re| are)? (?:currently |presently |now )*(?:live|living|reside|residing|in\b|located|based)|(?:country|place|location|state) of (?:residence|domicile)|where (?:do )?you(?:'re| are)? (?:currently |now )*(?:live|living|reside|residing|located|based)|(?:in|from|at) your (?:current |home |present |own )*(?:location|country|place)\b(?! of (?:citizenship|birth|origin))|current (?:location|country)|planning to work from|plan to (?:be|work)|you (?:will|would|intend to) (?:be )?work(?:ing)? from|(?:where|in which) you (?:reside|live)/u;
const postingPlace =
  /\b(?:role|position|job|posting|vacancy|opportunity|opening)\b.{0,20}\b(?:based|located|posted|advertised)|\b(?:country|location)s? (?:of|for|in|listed for) (?:employment|hire|this|the)\b|you(?:'re| are)? applying|you apply|you have applied|\bthis (?:country|location)\b|where (?:this|the) (?:role|job|position)/u;
/** A place that only the person or the page's other answers know. */
const unknownPlace =
  /you (?:have )?(?:selected|chose|indicated|mentioned|listed)|\babove|\bbelow\b|country of (?:citizenship|origin|birth)|citizen of\b|\bfollowing (?:countries|locations)|\b(?:one|any|all|each|some) of (?:our|the|these)\b|\b(?:another|any|other) (?:country|countries)\b|countries (?:listed|where we)/u;

/** Papers that only one country gives. */
const papers: [RegExp, string][] = [
  [/\bh-?1b\b|\bf-?1\b|\buscis\b|\bgreen card\b|\bi-9\b|\be-verify\b|\bopt\b|\bcpt\b/u, 'US'],
  [/\bsettled status\b|\bilr\b|\bskilled worker\b|\bcertificate of sponsorship\b/u, 'GB'],
  [/\blmia\b/u, 'CA'],
];

/**
 * The countries the question is about: named in it, the person's own, the posting's, or the one country the form's other questions about the right
 * to work name. Empty where it cannot be told.
 */
export function countriesAsked(asked: Asked & { asking: string; topic: string }): string[] {
  if (unknownPlace.test(asked.label.toLowerCase())) return [];
  const named = namedIn(asked.asking, asked) ?? namedIn(asked.topic, asked);
  if (named !== undefined) return named;
  if (ownPlace.test(asked.asking.toLowerCase())) return asked.home.countryCode ? [asked.home.countryCode] : [];
  const cities = citiesIn(asked.asking);
  return cities.length > 0 ? [...new Set(cities.map(({ country }) => country))] : byPosting(asked);
}

/** Countries named by the question itself; Georgia is the state or the country in which the posting is. */
function namedIn(text: string, { location }: Asked): string[] | undefined {
  const named = countriesMeant(text);
  if (named === undefined) return [];
  if (named.length === 1 && named[0] === 'GE') return countriesOfPlace(location).filter((country) => country === 'US' || country === 'GE');
  return named.length > 0 ? named : undefined;
}

/** The posting's place, unless the rest of the text speaks of another: then it is not clear. */
function byPosting({ label, help, location, formCountries, asking }: Asked & { asking: string }): string[] {
  const posted = countriesOfPlace(location);
  const told = countriesMeant(`${label} ${help}`) ?? [];
  const given = papers.flatMap(([paper, country]) => (paper.test(label.toLowerCase()) ? [country] : []));
  if (posted.length > 0) {
    const isElsewhere = told.some((country) => !posted.includes(country)) && !postingPlace.test(asking.toLowerCase());
    return isElsewhere ? [] : [...new Set([...posted, ...given])];
  }
  if (told.length > 0) return told;
  if (given.length > 0) return given;
  return formCountries.length === 1 ? formCountries : [];
}
