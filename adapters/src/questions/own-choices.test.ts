import { expect, test } from 'vitest';
import { applicant } from '../testing/applicant.ts';
import { filledWith, planned } from '../testing/found.ts';
import { matchOption } from './match-option.ts';

const declining = [
  'Decline To Self Identify',
  'I do not want to answer',
  'I don’t wish to answer',
  'I prefer not to disclose',
  'I choose not to disclose',
];

test.each(declining)('who does not want to say is “%s” where a form says it so', (label) => {
  expect(matchOption('I prefer not to say', [{ label: 'Female' }, { label: 'Male' }, { label }])?.label).toBe(label);
});

test('of two ways not to say none is taken, and nothing that says something', () => {
  const options = ['I decline to answer', 'I prefer not to say', 'None of these'].map((label) => ({ label }));
  expect(matchOption('I do not wish to answer', options)).toBeUndefined();
  expect(matchOption('I prefer not to say', [{ label: 'I prefer to say it at the interview' }, { label: 'No' }])).toBeUndefined();
});

const gender = { label: 'Gender', options: ['Male', 'Female', 'Decline To Self Identify'] };
const disability = {
  label: 'Disability status',
  options: [
    'Yes, I have a disability, or have had one in the past',
    'No, I do not have a disability and have not had one in the past',
    'I do not want to answer',
  ],
};

test('what a person is, is filled as they chose it, and left where they did not', () => {
  expect(planned(gender, applicant())).toMatchObject({ action: 'skip', why: 'asks-you' });
  expect(filledWith(planned(gender, applicant({ eeo: { 'eeo-gender': 'Female' } })))).toBe('Female');
  expect(filledWith(planned(gender, applicant({ eeo: { 'eeo-gender': 'I prefer not to say' } })))).toBe('Decline To Self Identify');
  expect(filledWith(planned(disability, applicant({ eeo: { 'eeo-disability-status': 'No' } })))).toBe(disability.options[1]);
  expect(planned(gender, applicant({ eeo: { 'eeo-gender': 'Non-binary' } }))).toMatchObject({ action: 'skip', why: 'no-match' });
});

test.each([
  'I certify that everything I said is true',
  'I agree to the privacy policy and want to hear about future roles',
  'I am willing to work night shifts',
  'I agree to the terms and the privacy policy',
])('a consent to the use of one’s data is none to “%s”', (label) => {
  const profile = applicant({ consents: { 'consent-privacy': true } });
  expect(planned({ label, widget: 'checkbox' }, profile).action).toBe('skip');
});

test('advertising is agreed to by the person alone, whatever is stored', () => {
  const profile = applicant({ consents: { 'consent-privacy': true, 'consent-marketing': true } });
  const box = (label: string) => ({ label, widget: 'checkbox' as const });
  expect(filledWith(planned(box('I agree to the privacy policy'), profile))).toBe('Yes');
  expect(planned(box('Contact me about future opportunities'), profile)).toMatchObject({ action: 'skip', why: 'asks-you' });
});

test('by setting, privacy consents without which a form cannot be sent are agreed to, and nothing else', () => {
  const box = (label: string, required = true) => ({ label, widget: 'checkbox' as const, required });
  const bySetting = { agreesToRequiredPrivacy: true };
  expect(planned(box('I agree to the privacy policy'), applicant(), bySetting)).toMatchObject({
    action: 'fill',
    shown: 'Yes',
    confidence: 'ready',
    source: { label: 'your consent setting' },
  });
  const left = { action: 'skip', why: 'asks-you' };
  expect(planned(box('I agree to the privacy policy', false), applicant(), bySetting)).toMatchObject(left);
  expect(planned(box('I agree to the privacy policy'), applicant())).toMatchObject(left);
  expect(planned(box('Contact me about future opportunities'), applicant(), bySetting)).toMatchObject(left);
  expect(planned(box('I agree to the terms and the privacy policy'), applicant(), bySetting)).toMatchObject(left);
  expect(planned(box('I agree to the privacy policy'), applicant({ consents: { 'consent-privacy': false } }), bySetting)).toMatchObject(
    left,
  );
});
