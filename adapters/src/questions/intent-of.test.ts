import { expect, test } from 'vitest';
import { intentOf } from './intent-of.ts';

const intent = (label: string, widget: Parameters<typeof intentOf>[0]['widget'] = 'text') => intentOf({ label, widget });

test.each([
  ['What is your gender?', 'eeo-gender'],
  ['Are you Hispanic/Latino?', 'eeo-hispanic-ethnicity'],
  ['Please identify your race', 'eeo-race'],
  ['Veteran Status', 'eeo-veteran-status'],
  ['Disability status', 'eeo-disability-status'],
  ['How did you hear about this job?', 'source'],
  ['Woher hast du von uns erfahren?', 'source'],
  ['What is your notice period?', 'notice-period'],
  ['Kündigungsfrist', 'notice-period'],
  ['What are your salary expectations?', 'salary-expectation'],
  ['Gehaltsvorstellung', 'salary-expectation'],
  ['Quelles sont vos prétentions salariales ?', 'salary-expectation'],
  ['When could you start?', 'start-date'],
  ['Nächstmöglicher Eintrittstermin', 'start-date'],
  ['Are you willing to relocate to Austin?', 'relocation'],
  ['Are you at least 18 years of age?', 'over-18'],
  ['Have you previously worked at Tidewater?', 'previously-employed'],
  ['How many years of experience do you have with Python?', 'years-experience'],
  ['Do you have a valid driver’s license?', 'driving-licence'],
  ['Are you subject to a non-compete agreement?', 'non-compete'],
  ['What is the highest level of education you have completed?', 'highest-education'],
  ['Where are you currently located?', 'address-level2'],
  ['What country do you currently reside in?', 'country'],
])('%s is about %s', (label, expected) => {
  expect(intent(label)).toBe(expected);
});

test.each([
  ['What gender-inclusive practices have you introduced?', 'eeo-gender'],
  ['Describe the city government project you are proudest of', 'address-level2'],
  ['What is your current salary?', 'salary-expectation'],
  ['Is the listed salary range acceptable to you?', 'salary-expectation'],
  ['How many direct reports did you have?', 'years-experience'],
  ['Do you have at least 5 years of experience with Go?', 'years-experience'],
  ['Have you applied to Tidewater before?', 'previously-employed'],
  ['Do we need to cover travel expenses for your interview?', 'travel'],
  ['When did you graduate?', 'start-date'],
  ['If you were referred, who told you?', 'source'],
  ['Which visa do you hold?', 'visa-sponsorship'],
  ['Are you able to work until at least 5:00pm Monday-Friday?', 'work-authorization'],
  ['Are you able to work on-site three days a week?', 'work-authorization'],
  ['Are you eligible to work overtime?', 'work-authorization'],
  ['Are you able to work in a fast-paced environment?', 'work-authorization'],
  ['Are you allowed to work from our office in Berlin?', 'work-authorization'],
])('%s is not taken for %s', (label, wrong) => {
  const found = intent(label);
  if (wrong === 'eeo-gender') expect(found === undefined || found.startsWith('eeo-')).toBe(true);
  else expect(found).not.toBe(wrong);
});

test('a lone box is a consent, whatever it is about', () => {
  expect(intent('I agree to the privacy policy', 'checkbox')).toBe('consent-privacy');
  expect(intent('Contact me about future opportunities', 'checkbox')).toBe('consent-marketing');
  expect(intent('I am willing to relocate', 'checkbox')).toBe('consent-privacy');
});

test('a follow-up is left to the person', () => {
  expect(intent('If yes, please explain')).toBeUndefined();
  expect(intent('If you selected other, where did you hear about us?')).toBeUndefined();
});
