import type { Fact, Profile } from '@sincerely/shared';

/** Where a text was read, how sure the reader was, and whether the person said that it is right. */
export type Origin = Pick<Fact, 'source' | 'confidence' | 'doubt' | 'confirmed'>;
/** What is known of an import that read this very text; undefined: the person typed it, and so it is confirmed. */
export type OriginOf = (text: string) => Origin | undefined;

const typed: Origin = { source: { file: 'profile' }, confidence: 1, confirmed: true };

type NewFact = Pick<Fact, 'id' | 'kind' | 'text'> & Partial<Pick<Fact, 'entry' | 'startDate' | 'endDate'>>;

/** Everything the profile says, one fact each. Ids follow the profile's order: `work:0`, `work:0:1` its second highlight, `skill:3`. */
export function factsOfProfile(profile: Profile, originOf: OriginOf = () => undefined): Fact[] {
  const facts = [
    ...identityFacts(profile),
    ...profile.work.flatMap((_, index) => workFacts(profile, index)),
    ...educationFacts(profile),
    ...namedFacts(profile),
  ];
  return facts.filter(({ text }) => text !== '').map((fact) => ({ ...fact, ...(originOf(fact.text) ?? typed) }));
}

function identityFacts({ basics }: Profile): NewFact[] {
  const place = [basics.location?.city, basics.location?.region, basics.location?.countryCode].filter(Boolean).join(', ');
  return [
    { id: 'basics:name', kind: 'identity', text: basics.name },
    { id: 'basics:label', kind: 'identity', text: basics.label ?? '' },
    { id: 'basics:email', kind: 'identity', text: basics.email ?? '' },
    { id: 'basics:phone', kind: 'identity', text: basics.phone ?? '' },
    { id: 'basics:location', kind: 'identity', text: place },
    { id: 'summary', kind: 'summary', text: basics.summary ?? '' },
  ];
}

function workFacts(profile: Profile, index: number): NewFact[] {
  const work = profile.work[index];
  if (work === undefined) return [];
  const entry = `work:${index}`;
  const dates = { entry, ...(work.startDate ? { startDate: work.startDate } : {}), ...(work.endDate ? { endDate: work.endDate } : {}) };
  return [
    { id: entry, kind: 'work', text: [work.position, work.name, work.location].filter(Boolean).join(', '), ...dates },
    { id: `${entry}:summary`, kind: 'highlight', text: work.summary ?? '', ...dates },
    ...work.highlights.map((text, at): NewFact => ({ id: `${entry}:${at}`, kind: 'highlight', text, ...dates })),
  ];
}

function educationFacts(profile: Profile): NewFact[] {
  return profile.education.map((education, index) => ({
    id: `education:${index}`,
    kind: 'education',
    entry: `education:${index}`,
    text: [education.studyType, education.area, education.institution, education.score].filter(Boolean).join(', '),
    ...(education.startDate ? { startDate: education.startDate } : {}),
    ...(education.endDate ? { endDate: education.endDate } : {}),
  }));
}

function namedFacts(profile: Profile): NewFact[] {
  return [
    ...profile.skills.map(({ name, keywords }, index): NewFact => ({
      id: `skill:${index}`,
      kind: 'skill',
      text: [name, ...(keywords ?? [])].join(', '),
    })),
    ...profile.languages.map(({ language, fluency }, index): NewFact => ({
      id: `language:${index}`,
      kind: 'language',
      text: [language, fluency].filter(Boolean).join(', '),
    })),
    ...profile.basics.profiles.map(({ url }, index): NewFact => ({ id: `link:${index}`, kind: 'link', text: url })),
    { id: 'link:own', kind: 'link', text: profile.basics.url ?? '' },
  ];
}
