import { expect, test } from 'vitest';
import { applyBy } from './apply-by.ts';
import { degreeAsked, yearsAsked } from './asked-experience.ts';
import { languageOf } from './posting-language.ts';
import { salaryOffered } from './salary-offered.ts';

test.each([
  ['3-5 years of experience', 3],
  ['at least three years in a kitchen', 3],
  ['five (5) years of nursing', 5],
  ['8+ years’ experience', 8],
  ['2 or more years in sales', 2],
  ['mindestens 3 Jahre Berufserfahrung', 3],
  ['zwei bis drei Jahre Erfahrung', 2],
  ['minimum 4 ans d’expérience', 4],
  ['al menos cinco años de experiencia', 5],
  ['almeno due anni di esperienza', 2],
  ['You must be 18 years old. We ask for 2 years of driving.', 2],
  ['For 40 years we have made bread.', null],
  ['A 3-year contract', null],
  ['every year', null],
])('years asked: %s', (text, years) => {
  expect(yearsAsked(text)).toBe(years);
});

test.each([
  ['Bachelor’s or Master’s degree in Economics', 'bachelor'],
  ['Master’s degree in Physics', 'master'],
  ['PhD in Biology', 'doctorate'],
  ['abgeschlossenes Hochschulstudium', 'bachelor'],
  ['a degree in Design', 'bachelor'],
  ['a clean driving licence', null],
  ['Scrum Master, mastery of tools', null],
])('degree asked: %s', (text, degree) => {
  expect(degreeAsked(text)).toBe(degree);
});

test.each([
  ['We are looking for a nurse who will work with the team', 'en'],
  ['Wir suchen eine Pflegekraft für unser Team und bieten dir einen sicheren Platz', 'de'],
  ['Nous recherchons une infirmière pour notre équipe dans les Alpes', 'fr'],
  ['Buscamos una enfermera con experiencia para nuestro equipo en las islas', 'es'],
  ['Cerchiamo un cuoco per il nostro ristorante con esperienza di cucina', 'it'],
  ['', 'en'],
])('language: %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test.each([
  ['Salary: €45,000 - €55,000 per year', { min: 45_000, max: 55_000, currency: 'EUR', per: 'year' }],
  ['$120k–150k plus bonus', { min: 120_000, max: 150_000, currency: 'USD', per: 'year' }],
  ['£14.50 per hour', { min: 15, max: 15, currency: 'GBP', per: 'hour' }],
  ['3.200 EUR im Monat', { min: 3200, max: 3200, currency: 'EUR', per: 'month' }],
  ['45,000–52,000 EUR per year, two days off', { min: 45_000, max: 52_000, currency: 'EUR', per: 'year' }],
  ['We raised $30 million and serve 45,000 people', null],
  ['a team of 12, founded in 1998', null],
])('salary: %s', (text, salary) => {
  expect(salaryOffered(text)).toEqual(salary);
});

test.each([
  ['Apply by 30 June 2027.', '2027-06-30'],
  ['Deadline: March 5th, 2027', '2027-03-05'],
  ['Bewerbungsfrist: 15.08.2027', '2027-08-15'],
  ['Date limite : 3 août 2027', '2027-08-03'],
  ['Closing date 2027-01-31', '2027-01-31'],
  ['We were founded on 3 May 1999', null],
])('last day: %s', (text, date) => {
  expect(applyBy(text)).toBe(date);
});
