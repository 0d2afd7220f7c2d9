import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchOption } from '../questions/match-option.ts';
import { normalize } from '../questions/normalize.ts';
import { applicant } from '../testing/applicant.ts';
import { filledWith, planned } from '../testing/found.ts';
import paraphrases from './paraphrases.json' with { type: 'json' };
import { recall } from './recall.ts';

type Asked = { question: string; options?: string[]; expect: string | null };
const { stored, asked } = paraphrases as { stored: { question: string; answer: string }[]; asked: Asked[] };

function ask({ question, options, expect: wanted }: Asked) {
  const offered = options?.map((label) => ({ label }));
  const found = recall(question, stored, offered);
  const said = found && [found.stored.answer, offered && matchOption(found.stored.answer, offered)?.label];
  return {
    isReady: found?.verdict === 'ready',
    isRight: said?.some((text) => text && normalize(text) === normalize(wanted ?? '')) === true,
  };
}

test('what is filled by itself is right, and what was never answered is not filled', () => {
  const wrong = asked.filter((one) => ask(one).isReady && !ask(one).isRight);
  expect(wrong.map(({ question }) => question)).toEqual([]);
});

test('of a hundred and fifty questions in other words, the right answer is the first for 93 in a hundred', () => {
  const seen = asked.filter(({ expect: wanted }) => wanted !== null);
  expect(seen.length).toBeGreaterThanOrEqual(150);
  expect(seen.filter((one) => ask(one).isRight).length / seen.length).toBeGreaterThanOrEqual(0.93);
});

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
    planned({ label: 'Which operating system do you use?' }, applicant(), {
      company,
      answers: [kept('What operating system do you prefer?', 'Linux', over)],
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
