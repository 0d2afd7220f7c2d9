import { array, assert, constantFrom, integer, option, property, record, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { Profile } from '@sincerely/shared';
import { answerEntries } from './entry-answers.ts';
import { educationOf, employmentOf } from './history.ts';
import { found } from '../testing/found.ts';

const date = option(
  tuple(integer({ min: 1970, max: 2030 }), integer({ min: 1, max: 12 })).map(
    ([year, month]) => `${year}-${String(month).padStart(2, '0')}`,
  ),
  { nil: undefined },
);
const word = constantFrom('', 'Acme', 'Harbor', 'Cedar');
const profiles = record({
  work: array(record({ name: word, position: word, startDate: date, endDate: date })),
  education: array(record({ institution: word, area: word, startDate: date, endDate: date })),
}).map((parts) => Profile.parse(parts));

test('what ended later stands before what ended earlier, and each entry says where it is in the profile', () => {
  assert(
    property(profiles, (profile) => {
      const ends = employmentOf(profile).map(({ entry }) => entry.endDate || '9999');
      expect(ends).toEqual(ends.toSorted((a, b) => b.localeCompare(a)));
      for (const { entry, path } of educationOf(profile)) expect(profile.education[Number(path.split('.')[1])]).toBe(entry);
      expect(employmentOf(profile)).toHaveLength(profile.work.filter(({ position }) => position).length);
    }),
  );
});

test('an entry holds nothing but what the profile says, and only parts the page has', () => {
  assert(
    property(profiles, (profile) => {
      const answer = answerEntries(
        'employment-entries',
        { ...found({ label: 'Experience' }), parts: ['title', 'company', 'start_date'] },
        profile,
        new Set(),
      );
      const said = new Set(profile.work.flatMap(({ name, position }) => [name, position]));
      const entries = answer.kind === 'entries' ? answer.entries : [];
      expect(entries).toHaveLength(profile.work.filter(({ position }) => position).length);
      for (const { id, value } of entries.flatMap(({ parts }) => parts)) {
        expect(['title', 'company', 'start_date']).toContain(id);
        if (id !== 'start_date') expect(said).toContain(value.type === 'text' && value.text);
        else expect(value).toMatchObject({ text: expect.stringMatching(/^(0[1-9]|1[0-2])\/\d{4}$/u) });
      }
    }),
  );
});

test('a block that would have to be finished is only suggested', () => {
  const profile = Profile.parse({ education: [{ institution: 'Cedar' }, { institution: 'Acme' }] });
  const control = found({ label: 'Add another' });
  const said = (required: Parameters<typeof answerEntries>[3]) => answerEntries('education-entries', control, profile, required);
  expect(said(new Set(['education-school']))).toMatchObject({ confidence: 'suggested' });
  expect(said(new Set(['employment-title']))).toMatchObject({ confidence: 'ready' });
});
