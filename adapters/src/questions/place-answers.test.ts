import { expect, test } from 'vitest';
import { applicant } from '../testing/applicant.ts';
import { filledWith, planned } from '../testing/found.ts';

const says = (label: string, options?: string[], more: { maxLength?: number } = {}) =>
  filledWith(planned({ label, ...(options ? { options } : {}), ...more }, applicant()));
const whether = (label: string) => says(label, ['Yes', 'No']);

test.each([
  ['City', 'San Francisco'],
  ['Town / City', 'San Francisco'],
  ['City, State', 'San Francisco, CA'],
  ['City and country of residence', 'San Francisco, CA, United States'],
  ['State (2-letter)', 'CA'],
  ['State / Province / Region', 'California'],
  ['Home address', '1450 Larkin Street'],
  ['Full mailing address', '1450 Larkin Street, San Francisco, CA 94109'],
])('%s: %s', (label, expected) => {
  expect(says(label)).toBe(expected);
});

test('a box of two letters takes the code of the state', () => {
  expect(says('State', undefined, { maxLength: 2 })).toBe('CA');
});

test.each([
  [['Germany', 'Austria', 'Other'], 'Other'],
  [['Germany', 'Rest of Europe', 'Other'], undefined],
  [['Other', 'Autre', 'Germany'], undefined],
])('the country among %j: %s', (options, expected) => {
  expect(says('Country of residence', options)).toBe(expected);
});

test.each([
  ['Are you a resident of Germany?', 'No'],
  ['Do you live in one of these states: CO, UT, AZ, NV?', 'No'],
  ['Do you reside in CA, WA or NY?', 'Yes'],
  ['Are you located in OR?', undefined],
  ['ARE YOU LOCATED IN OR NEAR THE OFFICE?', undefined],
  ['Are you located more than an hour from San Francisco?', undefined],
  ['Are you located outside of the United States?', undefined],
  ['Are you living in the US on a visa?', undefined],
])('%s %s', (label, expected) => {
  expect(whether(label)).toBe(expected);
});

test.each([
  ['Do you have a valid driver’s license?', 'Yes'],
  ['Do you have a valid Canadian driver’s license from Canada?', undefined],
  ['Are you willing to travel?', 'Yes'],
  ['Are you willing to travel up to 20%?', 'Yes'],
  ['Are you willing to travel up to 40%?', undefined],
  ['Are you willing to travel to client sites weekly?', undefined],
])('%s %s', (label, expected) => {
  expect(whether(label)).toBe(expected);
});

test('one would move: said by yes, or by the one option that says it in full', () => {
  expect(says('Are you in London, or willing to relocate?', ['I am in London', 'I am willing to relocate', 'Neither'])).toBe(
    'I am willing to relocate',
  );
  expect(says('Are you willing to relocate?', ['Willing to relocate', 'Not willing to relocate'])).toBe('Willing to relocate');
  expect(says('Are you willing to relocate?', ['Willing to relocate with assistance', 'No'])).toBeUndefined();
  expect(says('How much are you willing to travel?', ['None', 'Up to 25%', 'Up to 50%'])).toBe('Up to 25%');
});
