import { expect, test } from 'vitest';
import type { PlanItem } from '@sincerely/shared';
import { applicant } from '../testing/applicant.ts';
import { planned } from '../testing/found.ts';
import { obstaclesOf } from './obstacles.ts';
import { outlookOf } from './outlook.ts';
import { postingOutlook } from './posting-obstacles.ts';

const yesNo = ['Yes', 'No'];
const planOf = (items: PlanItem[]) => ({ id: '1', adapter: 'test', adapterVersion: 1, url: 'https://jobs.example.com/1', items });
const asked = (label: string, location: string, profile = applicant()) => planned({ label, options: yesNo }, profile, { location });
const about = (items: PlanItem[], location: string, profile = applicant()) =>
  obstaclesOf(planOf(items), postingOutlook({ location }, profile)).map((obstacle) => obstacle.about);

const authorized = 'Are you authorized to work in the country of this posting?';
const sponsored = 'Will you require visa sponsorship?';

test('no authorization and a need of sponsorship are told with the person’s own words to the question', () => {
  const items = [asked(authorized, 'Hamburg, Germany'), asked(sponsored, 'Hamburg, Germany')];
  const obstacles = obstaclesOf(planOf(items), { obstacles: [] });
  expect(obstacles.map(({ sentence }) => sentence)).toEqual([
    `You answer “No” to “${authorized}” Employers who ask this seldom go on with a No.`,
    `You answer “Yes” to “${sponsored}” Many employers who ask this do not sponsor.`,
  ]);
  expect(obstacles.map(({ ref }) => ref)).toEqual(items.map(({ ref }) => ref));
});

test('nothing is told where nothing stands in the way', () => {
  expect(about([asked(authorized, 'New York, NY'), asked(sponsored, 'New York, NY')], 'New York, NY')).toEqual([]);
});

test('the posting itself may say it, where its form does not ask', () => {
  expect(about([], 'Hamburg, Germany')).toEqual(['authorization']);
  expect(about([asked(authorized, 'Hamburg, Germany')], 'Hamburg, Germany')).toEqual(['authorization']);
});

test.each([
  ['We are unable to sponsor visas for this role.', 1],
  ['You must be able to work without visa sponsorship.', 1],
  ['We sponsor visas and pay for the move.', 0],
  ['We sponsor a local choir.', 0],
])('%s', (description, count) => {
  const { obstacles } = postingOutlook({ location: 'Berlin, Germany', description }, applicant());
  expect(obstacles.filter((obstacle) => obstacle.about === 'sponsorship')).toHaveLength(count);
  for (const { sentence } of obstacles.slice(1)) expect(sentence).toContain(description.replace(/\.$/u, ''));
});

test('who does not move is told of a posting elsewhere, but not of one at home or done from home', () => {
  const settled = applicant({ willingToRelocate: false });
  const move = 'Are you willing to relocate?';
  expect(about([asked(move, 'New York, NY', settled)], 'New York, NY', settled)).toEqual(['place']);
  expect(about([asked(move, 'San Francisco, CA', settled)], 'San Francisco, CA', settled)).toEqual([]);
  expect(about([], 'New York, NY', settled)).toEqual(['place']);
  expect(about([], 'Remote (US)', settled)).toEqual([]);
});

test('the time is the person’s: essays weigh, what is ready hardly does', () => {
  const ready = planned({ label: 'First Name' }, applicant());
  const essay = planned({ label: 'Tell us about a project you are proud of', widget: 'textarea' }, applicant());
  expect(outlookOf(planOf([ready]))).toMatchObject({ fields: 1, ready: 1, inOwnWords: 0, short: 0, minutes: 1 });
  expect(outlookOf(planOf([ready, essay, { ...essay, ref: '2' }]))).toMatchObject({ fields: 3, inOwnWords: 2, short: 0, minutes: 6 });
});
