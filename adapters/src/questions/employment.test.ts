import { expect, test } from 'vitest';
import { applicant } from '../testing/applicant.ts';
import { filledWith, planned } from '../testing/found.ts';

const says = (label: string, company = 'Tidewater') => filledWith(planned({ label, options: ['Yes', 'No'] }, applicant(), { company }));

test.each([
  'Have you ever worked for Tidewater?',
  'Have you previously been employed by Tidewater or any of its affiliates?',
  'Are you a current Tidewater employee?',
  'Are you a former Tidewater employee?',
  'Do you currently work for Tidewater?',
  'Have you ever worked for Tidewater as an employee, contractor or intern?',
  'Have you worked here before?',
  'Have you ever worked for Alder & Finch?',
  'Have you ever been employed at Around the Bend, Alder or Finch for Life?',
])('%s: no, by the employers in the profile', (label) => {
  expect(says(label)).toBe('No');
});

test.each([
  'Have you ever worked with Figma?',
  'Have you worked at Series A startups before?',
  'Have you ever been employed by a Big Five bank?',
  'Have you ever worked for Fortune 500 companies?',
  'Have you ever worked in healthcare?',
  'Have you previously worked remotely?',
  'Have you worked with Tidewater as a customer?',
  'Have you worked with us before as a freelancer?',
  'Have you ever provided contract work for Tidewater?',
  'Are you currently employed by a Tidewater channel partner?',
  'Are you currently employed as a nurse?',
])('%s is not about having been employed here', (label) => {
  expect(says(label)).toBeUndefined();
});

test('a word of the question is no company’s name', () => {
  expect(says('Have you previously worked in a remote position?', 'Remote')).toBeUndefined();
  expect(says('Have you previously worked for Remote?', 'Remote')).toBe('No');
  expect(says('Have you ever been employed by Alder?', 'Alder Robotics')).toBe('No');
});

test('who is in a position is employed', () => {
  expect(says('Are you currently employed?')).toBe('Yes');
  expect(
    filledWith(planned({ label: 'Are you currently employed?', options: ['Yes', 'No'] }, { ...applicant(), work: [] })),
  ).toBeUndefined();
});
