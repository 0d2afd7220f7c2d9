import { afterEach, expect, test } from 'vitest';
import { languageOf } from '../appearance.ts';
import { say, sayParts, speak, spokenLocale, tell } from './index.ts';

const words = {
  'Paired browsers': 'Verbundene Browser',
  '{count, plural, one {# answer} other {# answers}}': '{count, plural, one {# Antwort} other {# Antworten}}',
  'Read <a>what was found</a>.': 'Lies, <a>was gefunden wurde</a>.',
};
const told = {
  'The menu did not open.': 'Das Menü ging nicht auf.',
  'It takes {limit} characters and your text is longer.': 'Hier passen {limit} Zeichen, dein Text ist länger.',
  'You left {field} of {form} out.': 'In {form} hast du {field} ausgelassen.',
  '{filled} of {all} filled': '{filled} von {all} ausgefüllt',
  '{count} differ': '{count} weichen ab',
  'your answer, {when}': 'deine Antwort, {when}',
  'Missing: {missing}.': 'Fehlt: {missing}.',
  'The page shows “{shown}”.': 'Die Seite zeigt „{shown}“.',
  name: 'Name',
};

afterEach(() => speak('en', {}, {}));

test('a sentence is said in the language, with its values and its plural', () => {
  expect(say('{count, plural, one {# answer} other {# answers}}', { count: 1 })).toBe('1 answer');
  speak('de', words, told);
  expect(say('Paired browsers')).toBe('Verbundene Browser');
  expect(say('{count, plural, one {# answer} other {# answers}}', { count: 3 })).toBe('3 Antworten');
  expect(say('Not translated {count}', { count: 2 })).toBe('Not translated 2');
  expect(spokenLocale()).toBe('de');
});

test('elements stand where the language puts them', () => {
  speak('de', words, told);
  const parts = sayParts<{ inner: unknown[] }>('Read <a>what was found</a>.', { a: (inner) => ({ inner }) });
  expect(parts).toEqual(['Lies, ', { inner: ['was gefunden wurde'] }, '.']);
});

test('what comes in English is told again, with its values where the language puts them, and sentence by sentence', () => {
  speak('de', words, told);
  expect(tell('The menu did not open.')).toBe('Das Menü ging nicht auf.');
  expect(tell('It takes 200 characters and your text is longer.')).toBe('Hier passen 200 Zeichen, dein Text ist länger.');
  expect(tell('You left Salary (€) of Acme out.')).toBe('In Acme hast du Salary (€) ausgelassen.');
  expect(tell('The menu did not open. 550 no such user')).toBe('Das Menü ging nicht auf. 550 no such user');
  expect(tell('It takes {limit} characters')).toBe('It takes {limit} characters');
});

test('clauses, words of ours and days are told again within a sentence; what stands in quotes is not', () => {
  speak('de', words, told);
  expect(tell('3 of 5 filled, 2 differ')).toBe('3 von 5 ausgefüllt, 2 weichen ab');
  expect(tell('Missing: name.')).toBe('Fehlt: Name.');
  expect(tell('your answer, 12 Oct')).toBe('deine Antwort, 12. Okt.');
  expect(tell('The page shows “name”.')).toBe('Die Seite zeigt „name“.');
});

test('the browser’s own order decides where the person chose nothing', () => {
  expect(languageOf({ language: 'browser', theme: 'system' }, ['it-IT', 'pt-BR', 'de'])).toBe('pt');
  expect(languageOf({ language: 'browser', theme: 'system' }, ['it'])).toBe('en');
  expect(languageOf({ language: 'fr', theme: 'dark' }, ['de'])).toBe('fr');
});
