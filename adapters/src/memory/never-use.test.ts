import { expect, test } from 'vitest';
import { applicant } from '../testing/applicant.ts';
import { filledWith, planned } from '../testing/found.ts';
import { asksOneOf } from './asks-one-of.ts';

const mark = (question: string, answer = '', company: string | null = null) => ({
  id: question,
  question,
  answer,
  company,
  confirmed: true,
  neverUse: true,
  updatedAt: 0,
});
const reason = 'You marked this never to be used.';

test('a marked question is left, also in other words, and also where the profile would answer it', () => {
  const answers = [mark('What is your notice period?')];
  const asked = { label: 'How long is your notice period?' };
  expect(filledWith(planned(asked, applicant()))).toBeDefined();
  expect(planned(asked, applicant(), { answers })).toMatchObject({ action: 'skip', why: 'marked-never', reason, needsYou: false });
  expect(planned({ ...asked, required: true }, applicant(), { answers })).toMatchObject({ reason, needsYou: true });
});

test('an answer that is never to be used is not offered for a question near it either', () => {
  const question = 'Which editor do you like to work with?';
  const kept = { ...mark(question, 'Helix'), neverUse: false };
  expect(filledWith(planned({ label: question }, applicant(), { answers: [kept] }))).toBe('Helix');
  const plan = planned({ label: question }, applicant(), { answers: [mark(question, 'Helix')] });
  expect(plan).toMatchObject({ action: 'skip', reason });
  const near = planned({ label: 'Which editor do you like to work with at home?' }, applicant(), { answers: [mark(question, 'Helix')] });
  expect(near.action).toBe('skip');
});

test('a mark for one employer holds there alone, and another question is not touched', () => {
  const answers = [mark('What is your notice period?', '', 'Acme')];
  const asked = { label: 'What is your notice period?' };
  expect(planned(asked, applicant(), { answers, company: 'Acme' })).toMatchObject({ reason });
  expect(filledWith(planned(asked, applicant(), { answers }))).toBeDefined();
  const email = { label: 'Email', type: 'email' };
  expect(filledWith(planned(email, applicant(), { answers: [mark('Do you have e-mail marketing experience?')] }))).toBeDefined();
  expect(planned(email, applicant(), { answers: [mark('E-mail'), mark('Email')] })).toMatchObject({ reason });
});

test('an answer is found by every wording that became one with it', () => {
  const kept = { ...mark('Which editor do you use?', 'Helix'), neverUse: false, alsoAsked: ['Tools of the trade you would not give up'] };
  const asked = { label: 'Tools of the trade you would not give up' };
  expect(filledWith(planned(asked, applicant(), { answers: [kept] }))).toBe('Helix');
  expect(filledWith(planned(asked, applicant(), { answers: [kept], careful: true }))).toBe('Helix');
});

test('whether questions ask the same does not hang on their answers', () => {
  const others = ['How long is your notice period?', 'What salary do you expect?'];
  expect(asksOneOf('What is your notice period?', others)).toEqual([others[0]]);
  expect(asksOneOf('What is your notice period?', [])).toEqual([]);
});
