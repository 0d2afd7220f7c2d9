import { Profile } from '@sincerely/shared';
import { expect, test } from 'vitest';
import { withModel } from '../../testing/improve-with-model.ts';
import { amara, posting } from '../../testing/test-companion.ts';
import { isFinished } from '@sincerely/shared';

/** Choices in words that nothing else says. */
const answers: Profile['answers'] = {
  workAuthorization: { BR: true, others: false },
  requiresSponsorship: { BR: false, others: true },
  over18: true,
  relativesEmployedHere: true,
  nonCompete: true,
  securityClearance: 'clearance-of-the-person',
  pronouns: 'pronouns-of-the-person',
  salaryExpectation: { amount: 876_543, currency: 'USD', period: 'year' },
  eeo: {
    'eeo-gender': 'gender-of-the-person',
    'eeo-race': 'race-of-the-person',
    'eeo-hispanic-ethnicity': 'ethnicity-of-the-person',
    'eeo-veteran-status': 'veteran-status-of-the-person',
    'eeo-disability-status': 'disability-of-the-person',
  },
  consents: { 'consent-privacy': true },
};
const unsayable =
  /of-the-person|876.?543|\bBR\b|eeo|workAuthorization|sponsorship|authori[sz]|consent|over18|relativesEmployed|nonCompete|clearance|remembered-answer/iu;

test('no EEO or legal answer, no salary and nothing remembered is ever told to a model, nor does it come into a CV or a letter', async () => {
  const parts = await withModel(
    (answer) => {
      answer.piece(JSON.stringify({ patches: [] }));
      answer.end();
    },
    Profile.parse({ ...amara, answers }),
  );
  const { dashboard, extension, live, server } = parts;
  const question = { question: 'What is your gender?', answer: 'remembered-answer', confirmed: true, company: null };
  await dashboard.call('saveAnswer', { input: question });
  const { application } = await extension.call('savePosting', { input: posting });
  const tailored = await dashboard.call('startJob', { input: { kind: 'tailor', applicationId: application.id } });
  await live.until((event) => event.type === 'job' && event.job.id === tailored.id && isFinished(event.job.state));
  const improved = await parts.improve.start({ role: 'Backend engineer', industry: '', instructions: '' });
  await parts.improve.ended(improved.id);

  expect(server.requests.length).toBeGreaterThan(3);
  const asked = server.requests.map((request) => JSON.stringify(request));
  expect(asked.filter((request) => request.includes('ClickHouse')).length).toBeGreaterThan(1);
  expect(asked.filter((request) => unsayable.test(request))).toEqual([]);
  const { cv_html, cover_letter_html } = await dashboard.call('tailoredPreview', { id: application.id });
  expect(cv_html).toContain('ClickHouse');
  for (const page of [cv_html, cover_letter_html]) expect(page).not.toMatch(/of-the-person|876.?543|remembered-answer/u);
});
