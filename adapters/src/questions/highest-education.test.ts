import { expect, test } from 'vitest';
import { applicant } from '../testing/applicant.ts';
import { filledWith, planned } from '../testing/found.ts';

const says = (label: string, options = ['Yes', 'No']) => filledWith(planned({ label, options }, applicant()));

test.each([
  ['Do you have a bachelor’s degree?', 'Yes'],
  ['Do you have a high school diploma or GED?', 'Yes'],
  ['Do you have a Bachelor’s degree in Computer Science or a related field?', 'Yes'],
  ['Do you have a bachelor’s degree or equivalent experience?', 'Yes'],
  ['Do you have a master’s degree?', 'No'],
  ['Do you have a master’s degree or equivalent experience?', undefined],
  ['Do you have a bachelor’s degree in nursing?', undefined],
  ['Do you have a bachelor’s degree in Computer Science and Law?', undefined],
  ['Do you have a bachelor’s degree in Computer Science from a British university?', undefined],
  ['Do you have a degree?', undefined],
  ['Do you have a diploma in graphic design?', undefined],
])('%s %s', (label, expected) => {
  expect(says(label)).toBe(expected);
});

test('of two bachelors the one that was studied is taken', () => {
  expect(says('Highest level of education', ['High School', 'Bachelor of Arts', 'Bachelor of Science'])).toBe('Bachelor of Science');
  expect(says('Highest level of education', ['High School', 'Bachelor of Arts', 'Bachelor of Laws'])).toBeUndefined();
});
