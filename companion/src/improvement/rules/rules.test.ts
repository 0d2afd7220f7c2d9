import { type Finding, ImprovementWish, Profile } from '@sincerely/shared';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { factsOfProfile } from '../../profile/facts-of-profile.ts';
import { findingTexts, type FindingRule } from '../../tailoring/wording/say-finding.ts';
import { documentLanguages } from '../../tailoring/wording/wordings.ts';
import { analyseSection } from '../analyse-section.ts';
import { type Look, takeSnapshot } from '../cv.ts';
import { sectionsOf } from '../sections.ts';

type Given = z.input<typeof Profile>;
const today = new Date('2026-11-26T12:00:00Z');

function lookAt(given: Given, wish: Partial<ImprovementWish> = {}): Look {
  const profile = Profile.parse(given);
  return { ...takeSnapshot(profile, factsOfProfile(profile), today), wish: ImprovementWish.parse(wish) };
}

/** Findings of one rule in one section. */
function found(rule: FindingRule, sectionId: string, given: Given, wish: Partial<ImprovementWish> = {}): Finding[] {
  const look = lookAt(given, wish);
  const section = sectionsOf(look).find(({ id }) => id === sectionId);
  if (section === undefined) throw new Error(`There is no section ${sectionId}.`);
  return analyseSection(look, section).findings.filter((one) => one.rule === rule);
}

const at = (highlights: string[], more = {}): Given => ({
  work: [{ name: 'Harbor Health', position: 'Software Engineer', startDate: '2017-06', highlights, ...more }],
});
const long = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
const contact = {
  basics: {
    name: 'A B',
    email: 'a@example.com',
    phone: '+491701234567',
    label: 'Cook',
    url: 'https://a.example',
    location: { city: 'Ulm' },
    profiles: [],
  },
};
const basics = (part: object): Given => ({ basics: { ...contact.basics, ...part } });
const summary = (text: string): Given => ({ basics: { name: 'A B', summary: text } });

/** Rule, section, a CV in which it is seen, one in which it is not, and the wish where it matters. */
const cases: [FindingRule, string, Given, Given, Partial<ImprovementWish>?][] = [
  ['name-missing', 'contact', basics({ name: '' }), contact],
  ['email-missing', 'contact', basics({ email: undefined }), contact],
  ['phone-missing', 'contact', basics({ phone: '' }), contact],
  ['phone-local', 'contact', basics({ phone: '0170 1234567' }), basics({ phone: '0049 170 1234567' })],
  ['place-missing', 'contact', basics({ location: { countryCode: 'DE' } }), contact],
  ['headline-missing', 'contact', basics({ label: '' }), contact],
  ['headline-other', 'contact', contact, basics({ label: 'Head of the kitchen' }), { role: 'Head of kitchen' }],
  ['links-missing', 'contact', basics({ url: '' }), contact],
  ['summary-missing', 'summary', contact, summary('Software engineer with nine years in data-heavy web products.')],
  ['summary-short', 'summary', summary('Engineer.'), summary(`Engineer ${long}`)],
  ['summary-long', 'summary', summary(`${long} ${long} ${long}`), summary(long)],
  ['role-unnamed', 'summary', summary(long), summary(`Product designer ${long}`), { role: 'Senior product designer' }],
  ['first-person', 'summary', summary('In this role I have led the team.'), summary('Phase I trials and IT.')],
  ['first-person', 'work-0', at(['Led my team']), at(['Led the team'])],
  ['cliche', 'summary', summary('A team player for the kitchen.'), summary('Cooks for a team of players.')],
  ['title-missing', 'work-0', at([], { position: '' }), at([])],
  ['employer-missing', 'work-0', at([], { name: '' }), at([])],
  ['dates-missing', 'work-0', at([], { startDate: undefined }), at([])],
  ['dates-reversed', 'work-0', at([], { endDate: '2016-01' }), at([], { endDate: '2017' })],
  ['points-missing', 'work-0', at([]), at(['Led the team'])],
  ['points-few', 'work-0', at(['Led the team']), at(['Led the team', 'Wrote the code'])],
  ['points-many', 'work-0', at('123456789'.split('')), at('12345678'.split(''))],
  ['point-short', 'work-0', at(['Did code']), at(['Wrote the code of it'])],
  ['point-long', 'work-0', at([long]), at(['Led the team'])],
  ['point-repeated', 'work-0', at(['Led the team', 'Led  the team.']), at(['Cut it by 5 %', 'Cut it by 5 €'])],
  ['numbers-missing', 'work-0', at(['Led the team']), at(['Led the team', 'Led four people'])],
  ['opening-weak', 'work-0', at(['Responsible for the menu']), at(['Wrote the menu'])],
  ['opening-repeated', 'work-0', at(['Built a', 'Built b', 'Built c']), at(['Built a', 'Built b', 'Wrote c'])],
  ['tense-past', 'work-0', at(['Manages the team'], { endDate: '2020-01' }), at(['Managed the team'], { endDate: '2020-01' })],
  ['tense-mixed', 'work-0', at(['Manages the team', 'Built the API']), at(['Manages the team', 'Leads the work'])],
  ['ending-mixed', 'work-0', at(['Led the team.', 'Built the API']), at(['Led the team.', 'Built the API.'])],
  ['ending-mixed', 'work-0', at(['Led the team.', 'Built the API']), at(['Led the team', 'Built the API'], { summary: 'Led the work.' })],
  ['education-missing', 'education', {}, { education: [{ institution: 'X' }] }],
  ['school-missing', 'education', { education: [{ area: 'Law' }] }, { education: [{ institution: 'X', area: 'Law' }] }],
  ['degree-missing', 'education', { education: [{ institution: 'X' }] }, { education: [{ institution: 'X', area: 'Law' }] }],
  ['dates-missing', 'education', { education: [{ institution: 'X' }] }, { education: [{ institution: 'X', endDate: '2017' }] }],
  [
    'order-education',
    'education',
    { education: [{ endDate: '2010' }, { endDate: '2014' }] },
    { education: [{ endDate: '2014' }, { endDate: '2010' }] },
  ],
  ['skills-missing', 'skills', {}, { skills: [{ name: 'Law' }] }],
  ['skills-few', 'skills', { skills: [{ name: 'Law' }] }, { skills: [{ name: 'Web', keywords: ['a', 'b', 'c', 'd', 'e', 'f'] }] }],
  [
    'skills-many',
    'skills',
    { skills: Array.from({ length: 31 }, (_, index) => ({ name: `s${index}` })) },
    { skills: Array.from({ length: 30 }, (_, index) => ({ name: `s${index}` })) },
  ],
  ['skill-long', 'skills', { skills: [{ name: 'Good at talking to all kinds of people' }] }, { skills: [{ name: 'Public speaking' }] }],
  [
    'skill-repeated',
    'skills',
    { skills: [{ name: 'SQL' }, { name: 'sql' }] },
    { skills: [{ name: 'C' }, { name: 'C++' }, { name: 'C#' }] },
  ],
  [
    'skills-unshown',
    'skills',
    { ...at(['Built it in Python']), skills: [{ name: 'Kubernetes' }] },
    { ...at(['Built it in Python']), skills: [{ name: 'Python' }] },
  ],
  ['languages-missing', 'languages', {}, { languages: [{ language: 'French' }] }],
  ['level-missing', 'languages', { languages: [{ language: 'French' }] }, { languages: [{ language: 'French', fluency: 'B2' }] }],
  [
    'language-repeated',
    'languages',
    { languages: [{ language: 'French' }, { language: 'french', fluency: 'B2' }] },
    { languages: [{ language: 'French' }, { language: 'German' }] },
  ],
  ['length-short', 'whole', at(['Led the team']), at([long, long, long, long, long])],
  ['length-long', 'whole', at(Array.from({ length: 24 }, () => long)), at([long])],
  [
    'gap',
    'whole',
    { work: [{ startDate: '2020-01' }, { startDate: '2017-01', endDate: '2018-12' }] },
    { work: [{ startDate: '2020-01' }, { startDate: '2017-01', endDate: '2018-12' }], education: [{ startDate: '2019', endDate: '2019' }] },
  ],
  [
    'order-work',
    'whole',
    { work: [{ startDate: '2017-01', endDate: '2018-12' }, { startDate: '2020-01' }] },
    { work: [{ startDate: '2020-01' }, { startDate: '2017-01', endDate: '2018-12' }] },
  ],
  [
    'point-elsewhere',
    'whole',
    { work: [{ highlights: ['Led the team'] }, { highlights: ['Led the team.'] }] },
    { work: [{ highlights: ['Led the team', 'Led the team'] }] },
  ],
  ['numbers-share', 'whole', at(['Led a', 'Led b', 'Led c', 'Led 4 d']), at(['Led 1 a', 'Led 2 b', 'Led c', 'Led d'])],
  ['industry-unnamed', 'whole', at(['Led the team']), at(['Led the team of a healthcare clinic']), { industry: 'Healthcare' }],
];

describe('each rule', () => {
  test.each(cases)('%s (%s) is seen where it is and nowhere else', (rule, section, seen, not, wish = {}) => {
    expect(found(rule, section, seen, wish)).not.toEqual([]);
    expect(found(rule, section, not, wish)).toEqual([]);
  });

  test('has a case here', () => {
    expect([...new Set(cases.map(([rule]) => rule))].sort()).toEqual(Object.keys(findingTexts.en).sort());
  });
});

test('a finding names the facts it stands on, and they exist', () => {
  for (const [rule, section, seen, , wish = {}] of cases) {
    const known = new Set([...lookAt(seen, wish).facts.map(({ id }) => id), 'work:0', 'education:0', 'education:1']);
    for (const { factIds } of found(rule, section, seen, wish)) expect([rule, factIds.filter((id) => !known.has(id))]).toEqual([rule, []]);
  }
});

test('findings are written in the language of the CV, and read its own first person, duties and number words', () => {
  const read = (points: string[]) => {
    const look = lookAt(at(points));
    const section = sectionsOf(look).find(({ kind }) => kind === 'work');
    const { findings } = analyseSection(look, section as NonNullable<typeof section>);
    return { language: look.language, rules: findings.map(({ rule }) => rule), texts: findings.map(({ text }) => text).join(' ') };
  };
  const german = read(['Verantwortlich für die Küche und das Lager', 'Leitete mit meinem Team die Planung der Menüs für die Gäste']);
  expect(german).toMatchObject({ language: 'de', rules: ['numbers-missing', 'opening-weak', 'first-person'] });
  expect(german.texts).toContain('„Verantwortlich für“ sagt');
  const french = read(['Responsable de la cuisine et des stocks pour les clients', 'J’ai formé trois apprentis avec le chef de la maison']);
  expect(french).toMatchObject({ language: 'fr', rules: ['opening-weak', 'first-person'] });
  const spanish = read(['Responsable de la cocina y del almacén para los clientes', 'Formé con mi equipo a tres aprendices en la casa']);
  expect(spanish).toMatchObject({ language: 'es', rules: ['opening-weak', 'first-person'] });
  const italian = read([
    'Responsabile della cucina e del magazzino per gli ospiti',
    'Formati con il mio gruppo tre apprendisti nella casa',
  ]);
  expect(italian).toMatchObject({ language: 'it', rules: ['opening-weak', 'first-person'] });
});

test('every language says every finding with the same values', () => {
  const valuesIn = (text: string) => (text.match(/\{\w+\}/gu) ?? []).sort();
  for (const language of documentLanguages)
    for (const [rule, text] of Object.entries(findingTexts[language]))
      expect([language, rule, valuesIn(text)]).toEqual([language, rule, valuesIn(findingTexts.en[rule as FindingRule])]);
});
