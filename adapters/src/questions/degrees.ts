import { normalize } from './normalize.ts';

/** Levels of education, each with the words that name it and nothing else. */
const levels: [level: string, words: RegExp][] = [
  ['doctorate', /\b(ph ?d|doctora(l|te)|doktor|promotion)\b/u],
  ['master', /\b(masters?|msc|m a|mba|magister|maestria|maitrise)\b|\bbac ?\+ ?5\b/u],
  ['bachelor', /\b(bachelors?|bsc|b a|b s|undergraduate|licence|laurea|grado)\b|\bbac ?\+ ?3\b/u],
  ['associate', /\bassociates?\b/u],
  ['high-school', /\b(high school|secondary|abitur|baccalaureat|ged|matric)\b/u],
];

const unfinished = /\b(in progress|some|incomplete|currently|without|no degree|studying|below|less than|post)\b/u;

/** The level a text names: "Bachelor of Science" and "Undergraduate, Bachelor's or equivalent" are both a bachelor. */
export function degreeLevel(text: string): string | undefined {
  const plain = normalize(text);
  if (unfinished.test(plain) && !/postgraduate/u.test(plain)) return undefined;
  if (/\bpostgraduate\b/u.test(plain)) return 'master';
  const named = levels.filter(([, words]) => words.test(plain));
  return named.length === 1 ? named[0]?.[0] : undefined;
}

/** How high a level stands: 1 for school, 5 for a doctorate. */
export function degreeRank(text: string): number | undefined {
  const at = levels.findIndex(([level]) => level === degreeLevel(text));
  return at < 0 ? undefined : levels.length - at;
}

/** The ranks of all levels a text names. */
export function ranksIn(text: string): number[] {
  const plain = normalize(text);
  return levels.flatMap(([, words], at) => (words.test(plain) ? [levels.length - at] : []));
}
