import { CoverageScore, Profile } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { factsOfProfile } from '../../profile/facts-of-profile.ts';
import { matchFacts } from '../match-facts.ts';
import { readPosting } from '../posting/read-posting.ts';
import { scoreCoverage } from './coverage-score.ts';
import { draftCv } from './cv-document.ts';

const profile = Profile.parse({
  basics: { name: 'Amara Okafor', email: 'amara@example.com' },
  work: [
    { name: 'Northwind', position: 'Engineer', startDate: '2019-01', highlights: ['Built the API in Python', 'Moved it to PostgreSQL'] },
  ],
  skills: [{ name: 'Docker' }],
});
const posting = readPosting({
  title: 'Engineer',
  company: 'Acme',
  description: 'Requirements:\nPython, PostgreSQL and Docker.\nNice to have: Kafka.',
});
const facts = factsOfProfile(profile);
const matches = matchFacts(facts, posting);
const cv = draftCv(profile, facts, matches);

/** The CV without the line that says PostgreSQL. */
const shorter = {
  ...cv,
  work: cv.work.map((entry) => ({ ...entry, lines: entry.lines.filter(({ text }) => !text.includes('PostgreSQL')) })),
};
const statuses = (score: CoverageScore) => Object.fromEntries(score.keywords?.map(({ name, status }) => [name, status]) ?? []);

test('each keyword is matched, supported or missing, with the facts that show it', () => {
  const score = CoverageScore.parse(scoreCoverage(profile, shorter, matches, posting));
  expect(statuses(score)).toEqual({ Python: 'matched', PostgreSQL: 'supported', Docker: 'matched', Kafka: 'missing' });
  expect(score.keywords?.find(({ name }) => name === 'PostgreSQL')?.factIds).toEqual(['work:0:1']);
  expect([score.covered, score.missing]).toEqual([expect.arrayContaining(['Python', 'Docker']), ['Kafka']]);
});

test('what only the facts say does not count for the CV', () => {
  const [whole, part] = [cv, shorter].map((document) => scoreCoverage(profile, document, matches, posting).total);
  expect(whole).toBeGreaterThan(part as number);
});

test('words in the CV that no fact shows stay missing', () => {
  const boasting = { ...cv, summary: [{ text: 'Expert in Kafka', src: [] }] };
  expect(statuses(scoreCoverage(profile, boasting, matches, posting))).toMatchObject({ Kafka: 'missing' });
});

test('a score made before keywords were told is still read', () => {
  expect(CoverageScore.parse({ total: 50, parts: [], covered: ['Python'], missing: [] }).keywords).toBeUndefined();
});
