import { ImprovementWish, Profile, type ProposedChange } from '@sincerely/shared';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOfProfile } from '../profile/facts-of-profile.ts';
import { analyseSection } from './analyse-section.ts';
import { applyChange, revertChange } from './change-profile.ts';
import { Cv, takeSnapshot } from './cv.ts';
import { isNewestFirst, newestFirst } from './newest-first.ts';
import { sectionsOf } from './sections.ts';
import { tidyText } from './tidy-text.ts';

function changesOf(profile: Profile): ProposedChange[] {
  const look = { ...takeSnapshot(profile, factsOfProfile(profile), new Date()), wish: ImprovementWish.parse({}) };
  return sectionsOf(look).flatMap((section) => analyseSection(look, section).changes);
}

const untidy = Profile.parse({
  basics: { name: 'A B', summary: 'Software engineer  with nine years in web products.' },
  work: [
    { name: 'Old', position: 'Engineer', startDate: '2012-01', endDate: '2015-01', highlights: ['Built the intake API in Python'] },
    {
      name: 'New',
      position: 'Senior Engineer',
      startDate: '2016-01',
      highlights: ['• Built the  report in ClickHouse', 'I moved 60 services to TypeScript.', 'Built the report in ClickHouse'],
    },
  ],
  skills: [{ name: 'SQL' }, { name: 'Python', years: 6 }, { name: 'sql', years: 9 }, { name: 'python', years: 4 }],
});

test('what is proposed says nothing new: words tidied, a repeat less, the newest on top', () => {
  expect(changesOf(untidy).map(({ op, target, after }) => [op, target, after])).toEqual([
    ['rewrite', 'summary', 'Software engineer with nine years in web products.'],
    ['drop', 'work:1:2', ''],
    ['rewrite', 'work:1:0', 'Built the report in ClickHouse'],
    ['rewrite', 'work:1:1', 'Moved 60 services to TypeScript'],
    // The one that says how many years is kept; which of two numbers is right, only the person knows.
    ['drop', 'skill:0', ''],
    ['order', 'work', 'Senior Engineer, New, 2016-01 – \nEngineer, Old, 2012-01 – 2015-01'],
  ]);
});

const several =
  'Led a team of four engineers and organised the work of the quarter with the clinics and the vendors of the region. Built the intake API in Python and PostgreSQL, which takes 2 million requests a day from all of the clinics.';

test('a long point is split where each sentence stands alone, and only there', () => {
  const point = (text: string) => Profile.parse({ work: [{ name: 'A', startDate: '2020', highlights: [text] }] });
  const splits = (text: string) => changesOf(point(text)).filter(({ op }) => op === 'split');
  expect(splits(several).map(({ after }) => after.split('\n'))).toEqual([several.split(/(?<=region\.) /u)]);
  expect(splits(several.replace('Built', 'It built'))).toEqual([]);
  expect(splits(several.replace('. Built', ', built'))).toEqual([]);
  expect(splits('Led the team of four. Built the intake API.')).toEqual([]);
});

test('the same CV gives the same proposals under the same ids', () => {
  expect(changesOf(untidy)).toEqual(changesOf(untidy));
  expect(new Set(changesOf(untidy).map(({ id }) => id)).size).toBe(6);
});

test('a tidy CV in order gets no proposal', () => {
  const tidy = changesOf(untidy).reduce((profile, change) => applyChange(profile, change, untidy) ?? profile, untidy);
  expect(changesOf(tidy)).toEqual([]);
});

describe('a text is tidied', () => {
  const point = { language: 'en' as const, isPoint: true, dropStop: true };
  test.each([
    ['•  Led   the team .', 'Led the team'],
    ['– Led the team', 'Led the team'],
    ['I built the API', 'Built the API'],
    ['I am an engineer', 'I am an engineer'],
    ['Built v1.2. Ran it.', 'Built v1.2. Ran it.'],
    ['-5 % cost', '-5 % cost'],
    ['Cut cost …', 'Cut cost …'],
  ])('%s', (text, tidy) => {
    expect(tidyText(text, point)).toBe(tidy);
  });

  test('the same however often it is done, and with the same letters and digits but for an "I"', () => {
    const piece = fc.constantFrom('•', '-', ' ', '  ', 'I ', 'led', 'Built', '4', '.', ',', '%', '\n', 'GmbH', 'é');
    fc.assert(
      fc.property(fc.array(piece), fc.boolean(), fc.boolean(), (pieces, isPoint, dropStop) => {
        const wish = { language: 'en' as const, isPoint, dropStop };
        const text = pieces.join('');
        const tidy = tidyText(text, wish);
        const plain = (one: string) => one.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
        expect([plain(text), plain(text).replace(/^i/u, '')]).toContain(plain(tidy));
        expect(tidyText(tidy, { ...wish, dropStop: false })).toBe(tidy);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a change', () => {
  const text = fc.constantFrom(
    'Led the team',
    '• Led the team',
    'Led  the team.',
    'Built 4 APIs',
    'I built the API',
    'Wrote docs.',
    several,
  );
  const date = fc.option(fc.constantFrom('2012', '2012-05', '2014-01', '2019', '2021-03'), { nil: undefined });
  const dates = { startDate: date, endDate: date };
  const name = fc.constantFrom('Acme', 'Initech');
  const profiles = fc
    .record({
      summary: fc.constantFrom('', 'An engineer  of nine years.'),
      work: fc.array(fc.record({ name, position: name, highlights: fc.array(text, { maxLength: 4 }), ...dates }), { maxLength: 4 }),
      education: fc.array(fc.record({ institution: name, ...dates }), { maxLength: 3 }),
      skills: fc.array(fc.record({ name: fc.constantFrom('SQL', 'sql', 'Go'), years: fc.option(fc.nat(9), { nil: undefined }) }), {
        maxLength: 4,
      }),
    })
    .map(({ summary, ...rest }) => Profile.parse({ basics: { name: 'A B', summary }, ...rest, answers: { totalYearsExperience: 3 } }));

  test('taken back leaves the profile as it was, whatever the CV', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        for (const change of changesOf(profile)) {
          const changed = applyChange(profile, change, Cv.parse(profile));
          expect(changed).toBeDefined();
          expect(revertChange(changed as Profile, change, Cv.parse(profile))).toEqual(profile);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('after others still goes where it belongs or is refused, and never touches the answers', () => {
    fc.assert(
      fc.property(profiles, fc.infiniteStream(fc.nat()), (profile, order) => {
        const changes = changesOf(profile)
          .map((change) => ({ change, key: order.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ change }) => change);
        let now = profile;
        for (const change of changes) {
          const next = applyChange(now, change, Cv.parse(profile));
          if (next === undefined) continue;
          expect(revertChange(next, change, Cv.parse(profile))).toBeDefined();
          now = next;
        }
        expect(now.answers).toEqual(profile.answers);
        const words = (one: Profile) =>
          new Set(
            JSON.stringify(Cv.parse(one))
              .match(/[\p{L}\p{N}]+/gu)
              ?.map((word) => word.toLowerCase()),
          );
        expect([...words(now)].filter((word) => !words(profile).has(word))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('of a text that was changed meanwhile is refused, and so is a repeat whose other is gone', () => {
    const [rewrite, drop] = [changesOf(untidy)[3], changesOf(untidy)[1]] as [ProposedChange, ProposedChange];
    const put = (highlights: string[]) => ({ ...untidy, work: untidy.work.map((work, at) => (at === 1 ? { ...work, highlights } : work)) });
    expect(applyChange(put(['Moved them all']), rewrite, untidy)).toBeUndefined();
    expect(applyChange(put(['Built the report in ClickHouse']), drop, untidy)).toBeUndefined();
    expect(applyChange(put(['New', 'I moved 60 services to TypeScript.']), rewrite, untidy)?.work[1]?.highlights).toEqual([
      'New',
      'Moved 60 services to TypeScript',
    ]);
  });
});

test('newest first is an order, and an order that is right is left alone', () => {
  const date = fc.option(fc.constantFrom('2012', '2012-05', '2012-07', '2014', '2019-01', '2021-03'), { nil: undefined });
  fc.assert(
    fc.property(fc.array(fc.record({ startDate: date, endDate: date })), (entries) => {
      const ordered = newestFirst(entries);
      expect(isNewestFirst(ordered)).toBe(true);
      expect(newestFirst(ordered)).toEqual(ordered);
      expect(new Set(ordered)).toEqual(new Set(entries));
    }),
  );
});
