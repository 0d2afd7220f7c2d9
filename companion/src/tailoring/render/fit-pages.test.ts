import { array, assert, asyncProperty, integer, record } from 'fast-check';
import { expect, test } from 'vitest';
import type { CvDocument, CvEntry } from '../draft/cv-document.ts';
import type { Match } from '../match-facts.ts';
import { fitPages } from './fit-pages.ts';

const empty: CvDocument = { name: 'A', label: '', contact: [], links: [], summary: [], work: [], education: [], skills: [], languages: [] };
const entry = (at: number, worths: number[]): CvEntry => ({
  id: `work:${at}`,
  title: '',
  organisation: '',
  place: '',
  dates: '',
  lines: worths.map((worth, line) => ({ text: `w${'x'.repeat(worth)}`, src: [`f:${at}:${line}`] })),
});
/** A page of so many lines, as a printer would say it. */
const printerOf = (linesOnPage: number) => {
  const printed: CvDocument[] = [];
  return {
    printed,
    print: async (cv: CvDocument) => {
      printed.push(cv);
      return Promise.resolve({ cv, file: null, pages: Math.max(1, Math.ceil(linesOf(cv) / linesOnPage)) });
    },
  };
};
const linesOf = ({ work }: CvDocument) => work.reduce((sum, { lines }) => sum + lines.length, 0);

test('what fits is printed once and is not touched', async () => {
  const { print, printed } = printerOf(10);
  const cv = { ...empty, work: [entry(0, [1, 2, 3])] };
  expect((await fitPages(cv, 1, [], print)).cv).toBe(cv);
  expect(printed).toHaveLength(1);
});

test('of two sentences the one the posting asks less for goes first', async () => {
  const cv = { ...empty, work: [entry(0, [1, 1, 1])] };
  const match: Match = { keyword: { name: 'x', need: 'must', weight: 3 }, factIds: ['f:0:2'], strength: 1 };
  const { cv: cut } = await fitPages(cv, 1, [match], printerOf(1).print);
  expect(cut.work[0]?.lines.map(({ src }) => src[0])).toEqual(['f:0:2']);
});

test('however long, no position is left without a sentence, no more is cut than must be, and few pages are printed', async () => {
  const sizes = array(array(integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 8 });
  await assert(
    asyncProperty(record({ sizes, linesOnPage: integer({ min: 1, max: 30 }), pages: integer({ min: 1, max: 2 }) }), async (given) => {
      const cv = { ...empty, work: given.sizes.map((worths, at) => entry(at, worths)) };
      const { print, printed } = printerOf(given.linesOnPage);
      const { cv: cut, pages } = await fitPages(cv, given.pages, [], print);
      expect(cut.work).toHaveLength(cv.work.length);
      expect(cut.work.every(({ lines }) => lines.length > 0)).toBe(true);
      const room = given.linesOnPage * given.pages;
      expect(linesOf(cut)).toBe(Math.max(cv.work.length, Math.min(linesOf(cv), room)));
      expect(pages <= given.pages).toBe(cv.work.length <= room);
      expect(printed.length).toBeLessThanOrEqual(2 + Math.ceil(Math.log2(73)));
    }),
    { numRuns: 300 },
  );
});
