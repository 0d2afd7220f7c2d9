import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchOption } from '../questions/match-option.ts';
import { normalize } from '../questions/normalize.ts';
import { applicant } from '../testing/applicant.ts';
import { filledWith, planned } from '../testing/found.ts';
import care from './paraphrases/care.json' with { type: 'json' };
import financeAndTeaching from './paraphrases/finance-and-teaching.json' with { type: 'json' };
import general from './paraphrases/general.json' with { type: 'json' };
import mixed from './paraphrases/mixed.json' with { type: 'json' };
import salesAndTrades from './paraphrases/sales-and-trades.json' with { type: 'json' };
import serviceAndScience from './paraphrases/service-and-science.json' with { type: 'json' };
import software from './paraphrases/software.json' with { type: 'json' };
import nearMisses from './paraphrases/near-misses.json' with { type: 'json' };
import remoteWork from './paraphrases/remote-work.json' with { type: 'json' };
import { recall } from './recall.ts';

type Asked = { question: string; options?: string[]; expect: string | null };
type Measured = { stored: { question: string; answer: string }[]; asked: Asked[] };
const sets = { general, software, care, salesAndTrades, financeAndTeaching, serviceAndScience, remoteWork, mixed } as Record<
  string,
  Measured
>;
const { stored } = general;

function ask({ question, options, expect: wanted }: Asked, among: Measured['stored']) {
  const offered = options?.map((label) => ({ label }));
  const found = recall(question, among, offered);
  const said = found && [found.stored.answer, offered && matchOption(found.stored.answer, offered)?.label];
  return {
    isReady: found?.verdict === 'ready',
    isRight: said?.some((text) => text && normalize(text) === normalize(wanted ?? '')) === true,
  };
}

const all = Object.values(sets).flatMap((set) => set.asked.map((one) => ({ ...one, ...ask(one, set.stored) })));

test('what is filled by itself is right, and what was never answered is not filled', () => {
  expect(all.filter(({ expect: wanted }) => wanted === null).length).toBeGreaterThanOrEqual(400);
  expect(all.filter(({ isReady, isRight }) => isReady && !isRight).map(({ question }) => question)).toEqual([]);
});

test.each(Object.entries(sets))('%s: of questions in other words, the right answer is the first for 93 in a hundred', (_, set) => {
  const seen = set.asked.filter(({ expect: wanted }) => wanted !== null);
  expect(seen.length).toBeGreaterThanOrEqual(50);
  expect(seen.filter((one) => ask(one, set.stored).isRight).length / seen.length).toBeGreaterThanOrEqual(0.93);
});

test('a third of the questions in other words is filled by itself', () => {
  const seen = all.filter(({ expect: wanted }) => wanted !== null);
  expect(seen.filter(({ isReady }) => isReady).length / seen.length).toBeGreaterThanOrEqual(0.33);
});

test('of two questions that differ in one word, in who does it or in when, neither is filled with the answer to the other', () => {
  const bothWays = (nearMisses as [string, string][]).flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
  expect(bothWays.filter(([asked, kept]) => readyFor(asked, kept))).toEqual([]);
});

/** Questions with a place for something that must agree, and what may stand there. */
const slots: [templates: string[], fillers: string[]][] = [
  [
    ['How many years of experience do you have with %?', 'Do you have experience with %?', 'Describe your experience with %.', '% (years)'],
    [
      'Python',
      'Java',
      'JavaScript',
      'Go',
      'C',
      'C++',
      'C#',
      'F#',
      'R',
      '.NET',
      'Rust',
      'Excel',
      'SAP',
      'Salesforce',
      'IT',
      'Make',
      'Word',
      'Will',
    ],
  ],
  [
    ['Are you authorized to work in %?', 'Do you need sponsorship to work in %?', 'Are you willing to relocate to %?'],
    ['France', 'Spain', 'the UK', 'the US', 'Ireland', 'Northern Ireland', 'Niger', 'Nigeria', 'Guinea', 'Equatorial Guinea', 'Georgia'],
  ],
  [
    ['What is your level of %?', 'Do you speak %?', 'How well do you speak %?'],
    ['English', 'German', 'French', 'Dutch', 'Danish', 'Swedish', 'Mandarin', 'Cantonese', 'Hindi'],
  ],
  [
    ['Can you travel %% of the time?', 'Are you at least % years old?', 'Can you lift % kg?', 'Can you work % days a week in the office?'],
    ['1', '2', '3', '5', '10', '15', '18', '21', '25', '50', '75', '100'],
  ],
  [
    ['What are your salary expectations in %?', 'What is your current salary (%)?'],
    ['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'A$', '₹', '¥', 'SEK', 'PLN', '€', '£'],
  ],
];
const sameThing = [
  ['EUR', '€'],
  ['GBP', '£'],
];

test('the same question about another technology, place, language, number or currency is never filled', () => {
  const cases = fc
    .constantFrom(...slots)
    .chain(([templates, fillers]) =>
      fc.tuple(
        fc.constantFrom(...templates),
        fc.constantFrom(...templates),
        fc.uniqueArray(fc.constantFrom(...fillers), { minLength: 2, maxLength: 2 }),
      ),
    );
  fc.assert(
    fc.property(cases, ([a, b, [one = '', other = '']]) => {
      fc.pre(!sameThing.some((pair) => pair.includes(one) && pair.includes(other)));
      return !readyFor(a.replace('%', one), b.replace('%', other));
    }),
    { numRuns: 1_000 },
  );
});

test('of thousands of stored questions, more than are compared word by word, the right one is found', () => {
  const many = Array.from({ length: 3_000 }, (_, at) => ({
    question: `How many years have you used tool number ${at}?`,
    answer: String(at),
  }));
  expect(recall('For how many years have you used tool number 1234?', many)).toMatchObject({
    verdict: 'ready',
    stored: { answer: '1234' },
  });
});

function readyFor(question: string, kept: string): boolean {
  return (
    recall(question, [
      { question: kept, answer: 'Yes' },
      { question: 'Where is it?', answer: 'There' },
    ])?.verdict === 'ready' || recall(question, [{ question: kept, answer: '7 of them' }])?.verdict === 'ready'
  );
}

test('a country, a number, a currency or a no in one of the two makes it another question', () => {
  const one = (question: string) => [{ question, answer: 'Yes' }];
  const verdict = (question: string, kept: string) => recall(question, one(kept))?.verdict;
  expect(verdict('Are you eligible to work in France?', 'Are you eligible to work in Spain?')).toBe('no');
  expect(verdict('Can you travel 50% of the time?', 'Can you travel 10% of the time?')).toBe('no');
  expect(verdict('Are you not eligible to work in Spain?', 'Are you eligible to work in Spain?')).toBe('no');
  expect(verdict('Do you need sponsorship in Spain?', 'Are you eligible to work in Spain?')).toBe('no');
  expect(verdict('Are you eligible to work in Spain?', 'Do you have the right to work in Spain?')).toBe('ready');
});

test('the very same question is found whatever else is remembered, in any case and spacing', () => {
  fc.assert(
    fc.property(fc.nat({ max: stored.length - 1 }), fc.shuffledSubarray(stored, { minLength: stored.length }), (at, shuffled) => {
      const one = stored[at];
      const found = recall(`  ${one?.question.toUpperCase()} `, shuffled);
      expect(found).toMatchObject({ verdict: 'ready', stored: one });
    }),
    { numRuns: 30 },
  );
});

const kept = (question: string, answer: string, over = {}) => ({
  id: '1',
  question,
  answer,
  confirmed: true,
  company: null,
  updatedAt: 0,
  ...over,
});

test('a plan fills a confirmed answer, suggests an unconfirmed one, and keeps free text with its employer', () => {
  const plan = (over = {}, company = 'Tidewater') =>
    planned({ label: 'Which OS do you use?' }, applicant(), {
      company,
      answers: [kept('What operating system do you use?', 'Linux', over)],
    });
  expect(filledWith(plan())).toBe('Linux');
  expect(plan({ confirmed: false })).toMatchObject({ action: 'fill', confidence: 'suggested' });
  expect(plan({ company: 'Harbor Health' })).toMatchObject({ action: 'skip' });
  expect(filledWith(plan({ company: 'Harbor Health' }, 'harbor health'))).toBe('Linux');
});

test('the profile comes before an answer to other words, and after one to the very same', () => {
  const answers = [kept('How much notice do you have to give?', '2 weeks')];
  expect(filledWith(planned({ label: 'What is your notice period?' }, applicant(), { answers }))).toBe('4 weeks');
  expect(filledWith(planned({ label: 'How much notice do you have to give?' }, applicant(), { answers }))).toBe('2 weeks');
});

test('a choice about oneself is recalled for the very same question only', () => {
  const answers = [kept('What is your gender?', 'Female')];
  const options = ['Female', 'Male'];
  expect(filledWith(planned({ label: 'What is your gender?', options }, applicant(), { answers }))).toBe('Female');
  expect(planned({ label: 'Which gender do you identify as?', options }, applicant(), { answers })).toMatchObject({ action: 'skip' });
});
