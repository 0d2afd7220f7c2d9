import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { onBoardPage, practiceCv } from '../../support/on-board-page.ts';
import type { Boards } from '../boards.ts';

const key = 'ashby-reliability-engineer';
let boards: Boards;
let page: Page;

onBoardPage((opened) => ({ boards, page } = opened));

const entry = (title: string) => page.locator('[data-field-path]', { hasText: title });
const submit = () => page.locator('.ashby-application-form-submit-button').click();

async function fillRequired(): Promise<void> {
  await page.locator('#_systemfield_resume').setInputFiles(practiceCv);
  await page.locator('.ashby-application-form-input-file-item-name').waitFor();
  await page.locator('#_systemfield_name').fill('Amara Okafor');
  await page.locator('#_systemfield_email').fill('amara.okafor@example.com');
  await page.locator('#_systemfield_phone').fill('+14155550134');
  await page.getByRole('combobox').pressSequentially('San Fran');
  await page.getByRole('option', { name: 'San Francisco, California', exact: false }).first().click();
  await entry('legally authorized').getByRole('button', { name: 'Yes' }).click();
  await entry('visa sponsorship').getByRole('button', { name: 'No' }).click();
  await entry('years of experience').getByText('3-5 years').click();
  await entry('earliest start').locator('input').fill('01/11/2027');
  await entry('earliest start').locator('input').press('Tab');
  await entry('an outage').locator('textarea').fill('The one that taught us to test our pagers.');
}

test('a form that is filled by hand arrives as the recruiter reads it', async () => {
  await page.goto(boards.urlOf(key).replace('/application', ''));
  expect(await page.locator('form').count()).toBe(0);
  await page.getByRole('tab', { name: 'Application' }).click();
  await fillRequired();
  await entry('hear about').getByText('A friend').click();
  expect(await page.getByRole('combobox').inputValue()).toBe('San Francisco, California, United States');
  await submit();
  await page.locator('.ashby-application-form-success-container').waitFor();
  const [received] = boards.received(key);
  expect(Object.values(received?.fields ?? {}).map(({ values }) => values.join('; '))).toEqual([
    'Amara Okafor',
    'amara.okafor@example.com',
    '+14155550134',
    'San Francisco, California, United States',
    'Yes',
    'No',
    '3-5 years',
    'A friend',
    '2027-01-11',
    'The one that taught us to test our pagers.',
  ]);
  expect(received?.files.map(({ field, name, bytes }) => [field, name, bytes.toString()])).toEqual([
    ['_systemfield_resume', practiceCv.name, '%PDF-1.4 practice'],
  ]);
});

test('text that was not picked is no place, and an open list hides the other questions', async () => {
  await page.goto(boards.urlOf(key));
  await page.getByRole('combobox').pressSequentially('San Fran');
  await page.getByRole('option').first().waitFor();
  expect(await page.locator('[data-field-path][aria-hidden="true"]').count()).toBeGreaterThan(8);
  await page.keyboard.press('Escape');
  await page.locator('[data-field-path][aria-hidden="true"]').first().waitFor({ state: 'detached' });
  expect(await page.getByRole('combobox').inputValue()).toBe('');
});

test('what is missing is said beside the question and in sum, and nothing is sent', async () => {
  await page.goto(boards.urlOf(key));
  await fillRequired();
  await entry('legally authorized').getByRole('button', { name: 'Yes' }).click();
  await page.locator('#_systemfield_name').fill('');
  await submit();
  await page.locator('.ashby-application-form-failure-container').waitFor();
  expect(await page.locator('.ashby-application-form-failure-container li').allTextContents()).toEqual([
    'Missing entry for required field: Name',
    'Missing entry for required field: Are you legally authorized to work in the United States?',
  ]);
  expect(boards.requests.filter(({ path }) => path.includes('ApiSubmit'))).toEqual([]);
});

test('a visible challenge, refusals of the server, an application too many, a closed posting', async () => {
  boards.behave(key, { captchaChallenge: true, validationErrors: ['email'] });
  await page.goto(boards.urlOf(key));
  await fillRequired();
  await submit();
  await page.frameLocator('.recaptcha-challenge iframe').locator('#solve').click();
  await page.getByText('Please check this answer.').waitFor();
  expect(boards.received()).toEqual([]);
  boards.behave(key, { duplicate: true });
  await submit();
  await page.frameLocator('.recaptcha-challenge iframe').locator('#solve').click();
  await page.locator('.ashby-application-form-blocked-application-container').waitFor();
  await page.goto(`${boards.urlOf(key)}?closed=1`);
  await page.getByText('Job not found').waitFor();
});
