import { Profile, type ReviewFields } from '@sincerely/shared';

type Part = Record<string, unknown>;

const parts = {
  work: ['position', 'name', 'location', 'startDate', 'endDate'],
  education: ['studyType', 'area', 'institution', 'score', 'startDate', 'endDate'],
  skill: ['name', 'keywords'],
  language: ['language', 'fluency'],
  link: ['network', 'url'],
  'basics:location': ['address', 'postalCode', 'city', 'region', 'countryCode'],
} as const;

/** Where a kind of fact stands in a profile. */
export const listOf = { work: 'work', education: 'education', skill: 'skills', language: 'languages' } as const;

/** The named parts of one fact, all of them, '' for what is not said; null where the profile has no such fact. */
export function fieldsOf(profile: Profile, id: string): ReviewFields | null {
  const [kind = '', index = '', part] = id.split(':');
  if (kind === 'work' && part !== undefined) return wording(lineOf(profile, Number(index), part));
  if (kind in listOf || (kind === 'link' && index !== 'own')) return picked(entryOf(profile, kind, Number(index)), kind);
  if (id === 'basics:location') return picked(profile.basics.location, id);
  if (id === 'summary') return wording(profile.basics.summary);
  if (id === 'link:own') return wording(profile.basics.url);
  if (kind === 'basics') return wording(profile.basics[index]);
  return null;
}

/** The profile with a fact's parts as given; an emptied part is taken out. The fact has to be there. */
export function withFields(profile: Profile, id: string, fields: ReviewFields): Profile {
  const next = structuredClone(profile);
  const [kind = '', index = '', part] = id.split(':');
  const text = (fields.text ?? '').trim();
  if (kind === 'work' && part !== undefined) setLine(next, Number(index), part, text);
  else if (kind in listOf || (kind === 'link' && index !== 'own')) put(entryOf(next, kind, Number(index)) ?? {}, kind, fields);
  else if (id === 'basics:location') put((next.basics.location ??= {}), id, fields);
  else if (id === 'basics:name') setName(next, text);
  else set(next.basics, id === 'summary' ? 'summary' : id === 'link:own' ? 'url' : index, text);
  return Profile.parse(next);
}

function entryOf({ basics, ...profile }: Profile, kind: string, index: number): Part | undefined {
  if (kind === 'link') return basics.profiles[index];
  return profile[listOf[kind as keyof typeof listOf]][index];
}

function lineOf({ work }: Profile, index: number, part: string): string | undefined {
  return part === 'summary' ? work[index]?.summary : work[index]?.highlights[Number(part)];
}

function setLine({ work }: Profile, index: number, part: string, text: string): void {
  const entry = work[index];
  if (entry === undefined) return;
  if (part === 'summary') set(entry, 'summary', text);
  else entry.highlights[Number(part)] = text;
}

/** A first and a last name that are not those of the whole name are not kept beside it. */
function setName({ basics }: Profile, name: string): void {
  basics.name = name;
  const { givenName, familyName } = basics;
  if ([givenName, familyName].filter(Boolean).join(' ') === name) return;
  delete basics.givenName;
  delete basics.familyName;
}

function wording(text: unknown): ReviewFields | null {
  return typeof text === 'string' && text !== '' ? { text } : null;
}

function picked(from: Part | undefined, kind: string): ReviewFields | null {
  if (from === undefined) return null;
  const fields = partsOf(kind).map((key) => [key, inOneLine(from[key])] as const);
  return fields.every(([, value]) => value === '') ? null : Object.fromEntries(fields);
}

function inOneLine(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '';
}

function put(into: Part, kind: string, fields: ReviewFields): void {
  for (const key of partsOf(kind)) set(into, key, (fields[key] ?? '').trim());
}

const always = new Set(['name', 'institution', 'language', 'network', 'url']);

function set(into: Part, key: string, text: string): void {
  if (key === 'keywords') into[key] = text.split(/\s*,\s*/u).filter((word) => word !== '');
  else if (text !== '' || always.has(key)) into[key] = text;
  else delete into[key];
  if (Array.isArray(into[key]) && into[key].length === 0) delete into[key];
}

function partsOf(kind: string): readonly string[] {
  return parts[kind as keyof typeof parts];
}
