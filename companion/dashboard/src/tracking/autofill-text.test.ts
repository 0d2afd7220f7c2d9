import { Profile, type StoredAnswer } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { autofillText } from './autofill-text.ts';

const profile = Profile.parse({
  basics: {
    name: 'Amara Okafor',
    email: 'amara@example.com',
    location: { city: 'Berlin', postalCode: '10115', countryCode: 'DE' },
    profiles: [{ network: 'GitHub', url: 'https://github.com/example' }],
  },
  answers: { noticePeriod: '4 weeks', willingToRelocate: false, salaryExpectation: { amount: 70_000, currency: 'EUR', period: 'year' } },
});
const answer = (parts: Partial<StoredAnswer>): StoredAnswer => ({
  id: '1',
  question: 'How did you hear of us?',
  answer: 'A friend',
  confirmed: true,
  company: null,
  updatedAt: 0,
  ...parts,
});

test('what was said is there, a line each; what was not said is not', () => {
  expect(autofillText(profile, [answer({})])).toBe(
    `Name: Amara Okafor
E-mail: amara@example.com
Address: 10115 Berlin, DE
GitHub: https://github.com/example

Salary expectation: 70000 EUR a year
Notice period: 4 weeks
Would relocate: No

How did you hear of us?
A friend`,
  );
  expect(autofillText(Profile.parse({}), [])).toBe('');
});

test('an answer to one employer, or one that waits for a word, is not for another form', () => {
  expect(autofillText(profile, [answer({ company: 'Acme' }), answer({ confirmed: false })])).not.toContain('friend');
});

test('an answer marked never to be used is not pasted anywhere either', () => {
  expect(autofillText(profile, [answer({ neverUse: true })])).not.toContain('friend');
});
