import { expect, test } from 'vitest';
import { applicant } from '../testing/applicant.ts';
import { filledWith, planned } from '../testing/found.ts';

const says = (label: string, more: { type?: string; help?: string; maxLength?: number } = {}) =>
  filledWith(planned({ label, ...more }, applicant()));

test.each([
  ['Notice period', {}, '4 weeks'],
  ['Notice period in days', {}, '28 days'],
  ['Notice period (in weeks)', {}, '4 weeks'],
  ['Kündigungsfrist (in Monaten)', {}, '1 month'],
  ['Notice period', { type: 'number', help: 'in days' }, '28'],
  ['Notice period', { type: 'number' }, undefined],
  ['Please confirm your notice period', {}, '4 weeks'],
  ['Is your notice period negotiable?', {}, undefined],
  ['Do you have a notice period? If so, how long is it?', {}, '4 weeks'],
])('%s %j: %s', (label, more, expected) => {
  expect(says(label, more)).toBe(expected);
});

test.each([
  ['Date available (MM/DD/YYYY)', '01/11/2027'],
  ['Available from (DD.MM.YY)', '11.01.27'],
  ['Frühestmöglicher Starttermin (TT.MM.JJJJ)', '11.01.2027'],
  ['Date de début souhaitée (JJ/MM/AAAA)', '11/01/2027'],
  ['Earliest start date', 'January 11, 2027'],
])('%s: the start is written as the label shows, %s', (label, expected) => {
  expect(says(label)).toBe(expected);
});

test('a date box of the browser takes the ISO date', () => {
  expect(filledWith(planned({ label: 'Available from', widget: 'date', type: 'date' }, applicant()))).toBe('2027-01-11');
  const shown = { label: 'Available from', widget: 'date' as const, type: 'date', placeholder: 'MM/DD/YYYY' };
  expect(filledWith(planned(shown, applicant()))).toBe('01/11/2027');
});
