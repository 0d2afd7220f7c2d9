import type { Profile } from '@sincerely/shared';

const known = new Set(['basics', 'work', 'education', 'skills', 'languages', 'answers']);
const knownBasics = new Set(['name', 'givenName', 'familyName', 'label', 'email', 'phone', 'url', 'summary', 'location', 'profiles']);

/** What a JSON Resume says beyond the facts, by id: `other:projects`, `other:basics.image`, `other:answers.noticePeriod`. */
export function otherIds({ basics, answers, ...rest }: Profile): string[] {
  const keys = (of: object, without: Set<string>) =>
    Object.entries(of)
      .filter(([key, value]) => !without.has(key) && value !== undefined && value !== null)
      .map(([key]) => key);
  return [
    ...keys(basics, knownBasics).map((key) => `other:basics.${key}`),
    ...keys(rest, known).map((key) => `other:${key}`),
    ...keys(answers, new Set()).map((key) => `other:answers.${key}`),
  ];
}

/** Undefined where the profile does not say it. */
export function otherValue(profile: Profile, id: string): unknown {
  const [from, key] = placeOf(profile, id);
  return Object.hasOwn(from, key) ? (from[key] ?? undefined) : undefined;
}

export function setOtherValue(profile: Profile, id: string, value: unknown): void {
  const [from, key] = placeOf(profile, id);
  from[key] = value;
}

function placeOf(profile: Profile, id: string): [Record<string, unknown>, string] {
  const path = id.slice('other:'.length);
  if (path.startsWith('basics.')) return [profile.basics, path.slice('basics.'.length)];
  if (path.startsWith('answers.')) return [profile.answers, path.slice('answers.'.length)];
  return [profile, path];
}

const longestShown = 300;

/** Such as "Notice period: 4 weeks", "Projects: 3 entries". */
export function shownValue(id: string, value: unknown): string {
  const name = (id.split(/[.:]/u).at(-1) ?? '').replaceAll(/(?=\p{Lu})/gu, ' ').toLowerCase();
  const isList = Array.isArray(value) && value.some((one) => typeof one === 'object');
  const said = isList ? `${value.length} ${value.length === 1 ? 'entry' : 'entries'}` : inWords(value);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${said.length > longestShown ? `${said.slice(0, longestShown)}…` : said}`;
}

function inWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, one]) => `${key} ${inWords(one)}`)
    .join(', ');
}
