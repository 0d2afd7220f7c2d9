import { CoverageScore, type Profile } from '@sincerely/shared';
import { afterAll, expect, test } from 'vitest';
import { factsOfProfile } from '../profile/facts-of-profile.ts';
import { amara, posting } from '../testing/test-companion.ts';
import { draftCv } from './draft/cv-document.ts';
import { draftLetter } from './draft/letter-document.ts';
import { cvArtifacts, finishCv, warningsOn } from './finished-cv.ts';
import { matchFacts } from './match-facts.ts';
import { readPosting } from './posting/read-posting.ts';
import { openPdfPrinter } from './render/print-pdf.ts';
import type { TailoredDocuments } from './tailored-documents.ts';

const printer = openPdfPrinter();
const noPrinter = openPdfPrinter(null);
afterAll(async () => printer.close());

function documentsOf(profile: Profile): TailoredDocuments {
  const facts = factsOfProfile(profile);
  const reading = readPosting(posting);
  const matches = matchFacts(facts, reading);
  const cv = draftCv(profile, facts, matches, { language: 'en', pages: 2 });
  const letter = draftLetter(profile, facts, matches, reading, 'en');
  const style = { language: 'en', template: 'classic' } as const;
  return { cv, letter, style, stem: 'Amara-Okafor', facts, header: { title: '', company: '' }, reading, refused: [] };
}

/** Four positions of long sentences: about two pages. */
const long: Profile = {
  ...amara,
  work: Array.from({ length: 4 }, (_, at) => ({
    name: `Employer ${at}`,
    position: 'Engineer',
    startDate: `${2020 - at * 2}-01`,
    endDate: `${2021 - at * 2}-12`,
    highlights: Array.from(
      { length: 6 },
      (__, line) => `Kept ${line + 2} services of the reporting platform running, ${'and their reports '.repeat(6)}`,
    ),
  })),
};

function scoreIn(artifacts: ReturnType<typeof cvArtifacts>) {
  const data = artifacts.find(({ kind }) => kind === 'score')?.data;
  return CoverageScore.parse(JSON.parse(String(data)));
}

test('a CV that would take two pages is cut to the one it may take, by measuring; every position keeps a sentence', async ({ skip }) => {
  const documents = documentsOf(long);
  const whole = await finishCv({ ...documents, pages: 2 }, printer);
  skip(whole.pdf === undefined, 'no Chromium to print with');
  expect(whole.pages).toBe(2);
  const cut = await finishCv({ ...documents, pages: 1 }, printer);
  expect(cut.pages).toBe(1);
  const linesIn = ({ cv }: typeof cut) => cv.work.map(({ lines }) => lines.length);
  expect(Math.min(...linesIn(cut))).toBeGreaterThan(0);
  expect(linesIn(cut).reduce((a, b) => a + b)).toBeLessThan(linesIn(whole).reduce((a, b) => a + b));
  expect(warningsOn(cut, 1)).toEqual([]);
});

test('what cannot be cut to a page is told', async ({ skip }) => {
  const many = {
    ...long,
    work: Array.from({ length: 25 }, (_, at) => ({ ...(long.work[0] as Profile['work'][number]), name: `Employer ${at}` })),
  };
  const finished = await finishCv({ ...documentsOf(many), pages: 1 }, printer);
  skip(finished.pdf === undefined, 'no Chromium to print with');
  expect(finished.cv.work.map(({ lines }) => lines.length)).toEqual(many.work.map(() => 1));
  expect(warningsOn(finished, 1).map(({ code }) => code)).toEqual(['cv-too-long']);
});

test('the format part of the score is what a reader finds in the finished file', async ({ skip }) => {
  const documents = documentsOf(amara);
  const finished = await finishCv({ ...documents, pages: 2 }, printer);
  skip(finished.pdf === undefined, 'no Chromium to print with');
  const format = scoreIn(cvArtifacts(finished, documents, amara)).parts.find(({ name }) => name === 'Format');
  expect(finished.read).toMatchObject({ missing: [], found: finished.read?.of });
  expect(format?.why).toBe(`A reader of CVs finds all ${finished.read?.of} fields in the file.`);
  const half = { ...finished, read: { pages: 1, found: 5, of: 10, missing: ['dates of “Engineer”'] } };
  const worse = scoreIn(cvArtifacts(half, documents, amara)).parts.find(({ name }) => name === 'Format');
  expect(worse?.points).toBeCloseTo((format?.points ?? 0) / 2, 0);
  expect(worse?.why).toContain('not dates of “Engineer”');
});

test('without a browser the DOCX is read, and the missing PDF is told', async () => {
  const finished = await finishCv({ ...documentsOf(amara), pages: 2 }, noPrinter);
  expect(finished.pdf).toBeUndefined();
  expect(finished.read).toMatchObject({ missing: [] });
  expect(warningsOn(finished, 2).map(({ code }) => code)).toEqual(['no-browser']);
});
