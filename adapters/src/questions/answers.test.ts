import { expect, test } from 'vitest';
import { applicant } from '../testing/applicant.ts';
import { filledWith, planned } from '../testing/found.ts';

const says = (label: string, options?: string[], where = {}) =>
  filledWith(planned({ label, ...(options ? { options } : {}) }, applicant(), where));

test.each([
  ['First Name', 'Amara'],
  ['Nachname', 'Okafor'],
  ['E-Mail', 'amara.okafor@example.com'],
  ['LinkedIn Profile', 'https://www.linkedin.com/in/amara-okafor-example'],
  ['GitHub', 'https://github.com/amara-okafor-example'],
  ['Zip code', '94109'],
  ['Current company', 'Northwind Analytics'],
  ['What is your notice period?', '4 weeks'],
  ['How many years of professional experience do you have?', '9'],
  ['How many years of experience do you have with Python?', '6'],
  ['What is your expected salary?', '165,000 USD'],
  ['Where are you currently located?', 'San Francisco, CA'],
  ['How did you hear about this job?', 'LinkedIn'],
  ['Preferred First Name', 'Amara'],
  ['Known as', 'Amara'],
  ['Preferred Surname', 'Okafor'],
  ['Specify your last name / surname as per your travel passport', 'Okafor'],
  ['How soon are you available to start?', 'January 11, 2027'],
])('%s: %s', (label, expected) => {
  expect(says(label)).toBe(expected);
});

test.each([
  ['What is your expected salary in EUR?', undefined, 'another currency'],
  ['What is your expected monthly salary?', undefined, 'another period'],
  ['How many years of experience do you have with Rust?', undefined, 'a skill that is not in the profile'],
  ['Emergency contact phone', undefined, 'someone else’s number'],
  ['Referrer’s name', undefined, 'someone else’s name'],
  ['Manager’s email', undefined, 'someone else’s address'],
  ['Which ethnicity do you identify with?', undefined, 'no stored choice'],
  ['Tell us about a project you are proud of', undefined, 'only the person can'],
])('%s is left: %3$s', (label, options) => {
  expect(says(label, options)).toBeUndefined();
});

test('former employers are compared by name', () => {
  expect(says('Have you ever worked for Tidewater?', ['Yes', 'No'])).toBe('No');
  const own = planned({ label: 'Have you ever worked for Harbor Health?', options: ['Yes', 'No'] }, applicant(), {
    company: 'Harbor Health',
  });
  expect(own).toMatchObject({ action: 'fill', shown: 'Yes', confidence: 'suggested' });
});

test('where one lives: yes at home, no elsewhere, open where near counts', () => {
  expect(says('Are you currently located in San Francisco?', ['Yes', 'No'])).toBe('Yes');
  expect(says('Are you based in Germany?', ['Yes', 'No'])).toBe('No');
  expect(says('Are you located within commuting distance of our Oakland office?', ['Yes', 'No'])).toBeUndefined();
});

test('a level of a language is the person’s own, or one that everybody with theirs has too', () => {
  const levels = ['A1 Beginner', 'B2 Upper intermediate', 'C1 Advanced', 'C2 / Native or bilingual'];
  expect(says('What is your level of English?', levels)).toBe('C2 / Native or bilingual');
  expect(says('What is your level of English?', ['Basic', 'Intermediate', 'Fluent'])).toBe('Fluent');
  expect(says('What is your level of French?', levels)).toBeUndefined();
  expect(says('What is your level of German?', levels)).toBeUndefined();
  expect(says('Can you speak English fluently?', ['Yes', 'No'])).toBe('Yes');
  expect(says('Can you speak German fluently?', ['Yes', 'No'])).toBeUndefined();
  expect(says('Are you fluent in English and German?', ['Yes', 'No'])).toBeUndefined();
});

test('a text that does not fit is not cut', () => {
  const left = planned({ label: 'LinkedIn Profile', maxLength: 20 }, applicant());
  expect(left).toMatchObject({ action: 'skip', why: 'no-match' });
});

test('demographics are filled only from the person’s own stored choice', () => {
  const control = { label: 'Gender', options: ['Female', 'Male', 'I prefer not to say'] };
  expect(planned(control, applicant())).toMatchObject({ action: 'skip', why: 'asks-you' });
  expect(filledWith(planned(control, applicant({ eeo: { 'eeo-gender': 'I prefer not to say' } })))).toBe('I prefer not to say');
});

test('a date is written in the order its box shows', () => {
  const start = (placeholder: string) => filledWith(planned({ label: 'Earliest start date', placeholder }, applicant()));
  expect(start('MM/DD/YYYY')).toBe('01/11/2027');
  expect(start('DD.MM.YYYY')).toBe('11.01.2027');
  expect(start('YYYY-MM-DD')).toBe('2027-01-11');
  expect(start('')).toBe('January 11, 2027');
});
