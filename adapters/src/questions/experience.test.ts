import { expect, test } from 'vitest';
import { applicant } from '../testing/applicant.ts';
import { filledWith, planned } from '../testing/found.ts';

const says = (label: string, options?: string[]) => filledWith(planned({ label, ...(options ? { options } : {}) }, applicant()));
const whether = (label: string) => says(label, ['Yes', 'No']);

test.each([
  ['Years of experience', '9'],
  ['Total years of professional experience', '9'],
  ['How many years of relevant work experience do you have?', '9'],
  ['Berufserfahrung in Jahren', '9'],
  ['Combien d’années d’expérience avez-vous ?', '9'],
  ['How many years of experience do you have with Python?', '6'],
  ['How many years have you worked with TypeScript?', '7'],
  ['Years of hands-on Python programming experience', '6'],
])('%s: %s', (label, years) => {
  expect(says(label)).toBe(years);
});

test.each([
  'Years of experience with Python and Django',
  'Years of Python/Java experience',
  'How many years of experience do you have with Python web frameworks?',
  'How many years of TypeScript compiler experience do you have?',
  'How many years of leadership experience do you have?',
  'Wie viele Jahre Erfahrung hast du im Vertrieb?',
  'How many years have you lived in Ohio?',
  'How many years of experience do you have at your current company?',
])('%s is about more than the profile says', (label) => {
  expect(says(label)).toBeUndefined();
});

test.each([
  ['Do you have at least 5 years of experience with Python?', 'Yes'],
  ['Do you have at least five (5) years of Python experience?', 'Yes'],
  ['Do you have 10+ years of Python experience?', 'No'],
  ['Do you have more than 6 years of Python experience?', 'No'],
  ['Do you have a minimum of 5 years of professional experience?', 'Yes'],
  ['Do you have any experience with TypeScript?', 'Yes'],
  ['Do you have at least 5 years of experience with Go?', undefined],
  ['Do you have at least 5 years of Python team management experience?', undefined],
  ['Do you have 3+ years with Python and 2+ years with Vue?', undefined],
  ['Do you have between 3 and 9 years of Python experience?', undefined],
  ['Do you have less than 2 years of professional experience?', undefined],
  ['Do you have experience with Python and R?', undefined],
  ['Do you have experience in TypeScript compilers?', undefined],
])('%s %s', (label, answer) => {
  expect(whether(label)).toBe(answer);
});

test('yes or no is written where it is asked, never a number', () => {
  expect(says('Do you have at least 5 years of experience with Python?')).toBe('Yes');
  expect(says('Years of professional experience', ['0-4 years', '5-10 years'])).toBe('5-10 years');
});
