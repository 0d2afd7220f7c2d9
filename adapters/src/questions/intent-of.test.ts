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
  ['In which city and country are you based?', 'address-level2'],
  ['City, State of residence', 'address-level2'],
  ['Où habitez-vous actuellement ?', 'address-level2'],
  ['¿Dónde resides?', 'address-level2'],
  ['Stadt / City', 'address-level2'],
  ['Please enter your state of residence', 'address-level1'],
  ['País de residencia', 'country'],
  ['Do you currently hold a U.S. security clearance?', 'security-clearance'],
  ['Are you currently employed by Tidewater?', 'previously-employed'],
  ['Are you 18+?', 'over-18'],
  ['This role is on site and is based in Austin. Are you willing to relocate?', 'relocation'],
  ['Are you willing and able to travel?', 'travel'],
  ['Are you aged 18 or over?', 'over-18'],
  ['Ab wann bist du verfügbar?', 'start-date'],
  ['Quando potresti iniziare?', 'start-date'],
  ['If selected, when could you start?', 'start-date'],
  ['¿Cómo nos conociste?', 'source'],
  ['How did you come across this opening?', 'source'],
  ['Where did you find this job posting?', 'source'],
  ['How did you come to hear about us?', 'source'],
  ['Availability to start', 'start-date'],
  ['What salary are you looking for?', 'salary-expectation'],
  ['Total experience (in years)', 'years-experience'],
  ['Have you been employed by Tidewater within the last year?', 'previously-employed'],
  ['Which country are you currently residing in?', 'country'],
  ['Parlez-vous anglais ?', 'languages'],
  ['Englischkenntnisse', 'languages'],
  ['Do you speak French?', 'languages'],
  ['Berufserfahrung in Jahren', 'years-experience'],
  ['Do you hold a master’s degree?', 'highest-education'],
])('%s is about %s', (label, expected) => {
  expect(intent(label)).toBe(expected);
});

test.each([
  ['What gender-inclusive practices have you introduced?', 'eeo-gender'],
  ['Describe the city government project you are proudest of', 'address-level2'],
  ['What is your current salary?', 'salary-expectation'],
  ['Is the listed salary range acceptable to you?', 'salary-expectation'],
  ['How many direct reports did you have?', 'years-experience'],
  ['Are you under 18 years old?', 'over-18'],
  ['If under 18, do you have a work permit?', 'over-18'],
  ['Would you be willing to sign a non-compete?', 'non-compete'],
  ['Are you able to obtain a security clearance?', 'security-clearance'],
  ['Has your driver’s license ever been suspended?', 'driving-licence'],
  ['Do you have a driver’s license and access to a car?', 'driving-licence'],
  ['Would you need to relocate for this job?', 'relocation'],
  ['Are you willing to relocate at your own cost?', 'relocation'],
  ['Have you been a customer of ours or worked with us before?', 'previously-employed'],
  ['Has anyone in your family ever worked for Tidewater?', 'previously-employed'],
  ['Why is that your salary expectation?', 'salary-expectation'],
  ['Notice period buy-out amount', 'notice-period'],
  ['What is your current salary and notice period?', 'notice-period'],
  ['Salary expectation and notice period', 'salary-expectation'],
  ['When did you start programming?', 'start-date'],
  ['Start date at your current company', 'start-date'],
  ['When are you available to talk?', 'start-date'],
  ['Where did you learn to code?', 'source'],
  ['How did you find the interview process?', 'source'],
  ['How did you find your current job?', 'source'],
  ['Where did you hear about our competitors?', 'source'],
  ['Please describe a notice period policy you like', 'notice-period'],
  ['Describe your start date constraints', 'start-date'],
  ['Tell us about the highest level of education reform you know', 'highest-education'],
  ['Which state do you hold your teaching credential in?', 'address-level1'],
  ['In which country is your company based?', 'country'],
  ['What is your current location strategy?', 'address-level2'],
  ['Are all of your team members over 18?', 'over-18'],
  ['Are you over 18 and do you have a food permit?', 'over-18'],
  ['Does your driver’s license have any violations?', 'driving-licence'],
  ['Is your partner willing to relocate?', 'relocation'],
  ['Are you unwilling to relocate?', 'relocation'],
  ['Are you willing to relocate and work nights?', 'relocation'],
  ['Are you willing to travel up to 25% and work weekends?', 'travel'],
  ['Do you speak French and have you lived in France?', 'languages'],
  ['Do you live in the US and own a car?', 'based-in-location'],
  ['Have you ever violated a non-compete?', 'non-compete'],
  ['Other pronouns', 'pronouns'],
  ['How much did you travel in your last role?', 'travel'],
  ['Which state are you licensed in?', 'address-level1'],
  ['Which country would you be willing to work in?', 'country'],
  ['Are you located outside of the United States?', 'based-in-location'],
  ['Where do you live our values?', 'address-level2'],
  ['In which languages can you teach?', 'languages'],
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

test('a menu that may hold the source is about the posting, a box need not be', () => {
  expect(intent('How did you first learn about Tidewater?', 'react-select')).toBe('source');
  expect(intent('How did you first learn about options pricing?')).toBeUndefined();
});

test('a follow-up is left to the person', () => {
  expect(intent('If yes, please explain')).toBeUndefined();
  expect(intent('If so, when did you work at Tidewater before?')).toBeUndefined();
  expect(intent('If not local, are you willing to relocate?')).toBeUndefined();
  expect(intent('If you selected other, where did you hear about us?')).toBeUndefined();
});
