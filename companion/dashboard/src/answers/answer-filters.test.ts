import type { StoredAnswer } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { type AnswerFilter, shownAnswers } from './answer-filters.ts';

const answer = (id: string, parts: Partial<StoredAnswer> = {}): StoredAnswer => ({
  id,
  question: 'Which editor do you use?',
  answer: 'Helix',
  confirmed: true,
  company: null,
  updatedAt: 0,
  ...parts,
});
const all = [
  answer('sure'),
  answer('open', { confirmed: false, answer: 'Vim' }),
  answer('never', { neverUse: true, confirmed: false }),
  answer('merged', { alsoAsked: ['Tools you would not give up'], company: 'Acme' }),
];
const ids = (filter: AnswerFilter, search = '') => shownAnswers(all, filter, search).map(({ id }) => id);

test('each is in one part of the memory, and what waits for a word comes first', () => {
  expect(ids('all')).toEqual(['open', 'sure', 'never', 'merged']);
  expect(ids('open')).toEqual(['open']);
  expect(ids('confirmed')).toEqual(['sure', 'merged']);
  expect(ids('never')).toEqual(['never']);
});

test('a search looks at every wording, the answer and the employer, a word at a time', () => {
  expect(ids('all', 'TOOLS give')).toEqual(['merged']);
  expect(ids('all', 'acme helix')).toEqual(['merged']);
  expect(ids('all', 'vim')).toEqual(['open']);
  expect(ids('never', 'vim')).toEqual([]);
});
