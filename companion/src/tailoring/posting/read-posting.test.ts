import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countMentions, lexicon, termOf } from './lexicon.ts';
import { readPosting } from './read-posting.ts';

const read = (description: string) => readPosting({ title: 'Engineer', company: 'Acme', description });
const needs = (description: string) => Object.fromEntries(read(description).keywords.map(({ name, need }) => [name, need]));

test('what must be, what would be nice, and what is only said', () => {
  const text = 'We write Python.\nRequirements:\nC++ and SQL.\nNice to have:\nKafka.\n4+ years of experience and a Bachelor’s degree.';
  expect(needs(text)).toEqual({ Python: 'neutral', 'C++': 'must', SQL: 'must', Kafka: 'nice' });
  expect(read(text)).toMatchObject({ years: 4, degree: 'bachelor' });
});

test.each([
  ['Go to market with us, swiftly', []],
  ['JavaScript is not Java', ['JavaScript', 'Java']],
  ['the C suite and R&D', ['C']],
  ['.NET and C#', ['C#', '.NET']],
  ['Django REST Framework', ['Django REST Framework']],
  ['Node.js, react native', ['Node.js', 'React Native']],
])('%s', (text, expected) => {
  expect(
    Object.keys(needs(text))
      .filter((name) => name !== 'R')
      .sort(),
  ).toEqual([...expected].sort());
});

test('names that the lexicon does not know are seen where they are asked for', () => {
  expect(needs('You must know FooBar and ACMEDB. We are EEO.')).toMatchObject({ FooBar: 'must', ACMEDB: 'must' });
});

test('what the tagger finds stands beside the lexicon, with its need, and only as short names', () => {
  const text = [
    'Requirements:',
    'Knowledge of marine biology and underwater acoustics.',
    'Experience with Frobnix and SQL.',
    'Nice to have: experience in boat maintenance.',
    'We are a friendly team and offer fruit on Mondays.',
  ].join('\n');
  expect(needs(text)).toMatchObject({ 'marine biology': 'must', 'underwater acoustics': 'must', Frobnix: 'must', SQL: 'must' });
  const names = Object.keys(needs(text));
  expect(names.every((name) => name.split(' ').length <= 4)).toBe(true);
  expect(names.join(' ')).not.toMatch(/fruit|friendly|Knowledge|Experience/u);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test('needs are seen in German, French and Spanish too, and what is no name is left out', () => {
  expect(needs('Dein Profil:\nErfahrung mit Docker und der Pflege von Datenbanken für unser Team.\nVon Vorteil: Kafka.')).toEqual({
    Docker: 'must',
    Kafka: 'nice',
  });
  expect(needs('Profil recherché :\nPython et les outils de votre équipe.\nUn atout : Docker.')).toEqual({
    Python: 'must',
    Docker: 'nice',
  });
});

test('every term finds itself, once', () => {
  const names = lexicon.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect([name, countMentions(`with ${name}, daily`, termOf(name))]).toEqual([name, 1]);
});

const samples = join(import.meta.dirname, '..', '..', '..', '..', '..', 'shared', 'cv', 'postings');

test.skipIf(!existsSync(samples))('sample postings (skipped where ../shared is absent) each ask for several things', () => {
  for (const name of readdirSync(samples)) {
    const { keywords } = read(readFileSync(join(samples, name), 'utf8'));
    expect([name, keywords.length >= 5]).toEqual([name, true]);
  }
});
