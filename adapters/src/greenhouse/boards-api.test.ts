import { expect, test } from 'vitest';
import { addressOf } from '../engine/posting-address.ts';
import { greenhouse } from './adapter.ts';
import { boardsApiUrl } from './boards-api.ts';
import { readBoardsApi } from './read-schema.ts';

test.each([
  ['https://job-boards.greenhouse.io/tidewater/jobs/4012', 'https://boards-api.greenhouse.io/v1/boards/tidewater/jobs/4012?questions=true'],
  [
    'https://job-boards.greenhouse.io/embed/job_app?for=tidewater&validityToken=x&token=4012',
    'https://boards-api.greenhouse.io/v1/boards/tidewater/jobs/4012?questions=true',
  ],
  [
    'https://job-boards.eu.greenhouse.io/tidewater/jobs/4012101',
    'https://boards-api.eu.greenhouse.io/v1/boards/tidewater/jobs/4012101?questions=true',
  ],
  ['https://job-boards.greenhouse.io/tidewater', undefined],
])('%s asks %s', (page, api) => {
  expect(boardsApiUrl(page, addressOf(page, greenhouse))).toBe(api);
});

const yesNo = [
  { label: 'Yes', value: 1 },
  { label: 'No ', value: 0 },
];

test('questions, compliance and demographics are read by the names of their controls', () => {
  const schema = readBoardsApi({
    questions: [{ label: 'Relocate?', required: true, fields: [{ name: 'question_7', type: 'multi_value_single_select', values: yesNo }] }],
    compliance: [
      { type: 'eeoc', description: 'text only' },
      { type: 'eeoc', questions: [{ label: 'Gender', required: false, fields: [{ name: 'gender', type: 'multi_value_single_select' }] }] },
    ],
    demographic_questions: { questions: [{ id: 9, label: 'Age', required: false, answer_options: [{ id: 1, label: '30-39' }] }] },
  });
  expect([...schema.keys()]).toEqual(['question_7', 'gender', '9']);
  expect(schema.get('question_7')).toMatchObject({
    required: true,
    options: [
      { label: 'Yes', value: '1' },
      { label: 'No', value: '0' },
    ],
  });
  expect(schema.get('9')?.options).toEqual([{ label: '30-39', value: '1' }]);
});

test.each([null, 'gone', { status: 404 }, { questions: 'later' }])('%j is no posting', (json) => {
  expect(readBoardsApi(json).size).toBe(0);
});
