import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { onBoardPage, practiceCv } from '../../support/on-board-page.ts';
import type { Boards } from '../boards.ts';

const key = 'lever-platform-engineer';
const right = 'cards[0b7a6c1e-2f5d-4d92-8e01-6f1d7f1f0a11]';
const about = 'cards[0b7a6c1e-2f5d-4d92-8e01-6f1d7f1f0a12]';
let boards: Boards;
let page: Page;

onBoardPage((opened) => ({ boards, page } = opened));

const named = (name: string) => page.locator(`[name="${name}"]`);

async function attach(): Promise<void> {
  await page.locator('#resume-upload-input').setInputFiles(practiceCv);
  await page.locator('.resume-upload-success').waitFor();
}

async function fillRequired(): Promise<void> {
  await attach();
  await named('name').fill('Amara Okafor');
  await named('email').fill('amara.okafor@example.com');
  await named('phone').fill('+14155550134');
  await page.locator('#location-input').pressSequentially('Seattle');
  await page.locator('.dropdown-location').first().click();
  await page.locator(`[name="${right}[field0]"][value=Yes]`).click();
  await page.locator(`[name="${right}[field1]"][value=No]`).click();
  await named(`${about}[field2]`).fill('165000');
  await page.locator(`[name="${about}[field3]"][value=PostgreSQL]`).click();
  await named(`${about}[field4]`).fill('A payments queue, through a Black Friday.');
}

const submit = () => page.locator('[data-qa=btn-submit]').click();

test('the parser overwrites what was typed before the file', async () => {
  await page.goto(boards.urlOf(key));
  await named('name').fill('Amara Okafor');
  await attach();
  expect(await named('name').inputValue()).toBe('CURRICULUM VITAE');
  expect(await named('urls[LinkedIn]').inputValue()).toContain('somebody-else');
  expect(await named('resumeStorageId').inputValue()).not.toBe('');
});

test('a location counts only when picked from the list', async () => {
  await page.goto(boards.urlOf(key));
  await page.locator('#location-input').pressSequentially('Portland');
  await page.locator('.dropdown-location').nth(1).waitFor();
  await named('name').focus();
  expect(await page.locator('#location-input').inputValue()).toBe('');
});

test('a form that is filled by hand arrives as the recruiter reads it', async () => {
  await page.goto(boards.urlOf(key).replace('/apply', ''));
  await page.locator('[data-qa=show-page-apply]').click();
  // Loaded: before its script has run, the page does not see a file.
  await page.waitForURL('**/apply');
  await fillRequired();
  await named('org').fill('Northwind Analytics');
  await named('urls[LinkedIn]').fill('https://www.linkedin.com/in/amara-okafor-example');
  await page.locator('.select2-selection').click();
  await page.getByRole('option', { name: 'University of Washington' }).click();
  await named(`${about}[field0]`).selectOption('LinkedIn');
  await named('eeo[disability]').selectOption('I do not want to answer');
  await named('eeo[disabilitySignature]').waitFor();
  await page.locator('select.candidate-location').selectOption('US');
  await page.getByLabel('30-49').click();
  await submit();
  await page.locator('[data-qa=msg-submit-success]').waitFor();

  const [received] = boards.received(key);
  const values = Object.fromEntries(Object.entries(received?.fields ?? {}).map(([name, field]) => [name, field.values.join('; ')]));
  expect(values).toEqual({
    name: 'Amara Okafor',
    email: 'amara.okafor@example.com',
    phone: '+14155550134',
    location: 'Seattle, Washington, United States',
    org: 'Northwind Analytics',
    'urls[LinkedIn]': 'https://www.linkedin.com/in/amara-okafor-example',
    [`${right}[field0]`]: 'Yes',
    [`${right}[field1]`]: 'No',
    [`${about}[field0]`]: 'LinkedIn',
    [`${about}[field2]`]: '165000',
    [`${about}[field3]`]: 'PostgreSQL',
    [`${about}[field4]`]: 'A payments queue, through a Black Friday.',
    [`${about}[field5]`]: 'University of Washington',
    'eeo[disability]': 'I do not want to answer',
    'surveysResponses[9d1be6a0-40a2-4a3e-9a6e-3a1d0c5f7b21][responses][field0]': '30-49',
  });
  expect(received?.fields[`${right}[field0]`]?.label).toBe('Are you legally authorized to work in the United States?');
  expect(received?.files.map(({ field, name, bytes }) => [field, name, bytes.toString()])).toEqual([
    ['resume', practiceCv.name, '%PDF-1.4 practice'],
  ]);
});

test('a required answer that is missing keeps the browser on the page', async () => {
  await page.goto(boards.urlOf(key));
  await attach();
  await named('name').fill('');
  await submit();
  expect(await named('name').evaluate((control: HTMLInputElement) => control.validity.valueMissing)).toBe(true);
  expect(boards.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/apply'))).toEqual([]);
});

test('a visible challenge stands before the submission', async () => {
  await page.goto(`${boards.urlOf(key)}?captchaChallenge=1`);
  await fillRequired();
  await submit();
  const challenge = page.frameLocator('.hcaptcha-challenge iframe');
  await challenge.locator('#solve').waitFor();
  expect(boards.received()).toEqual([]);
  await challenge.locator('#solve').click();
  await page.locator('[data-qa=msg-submit-success]').waitFor();
});

test('refusals of the server: an answer, a duplicate, a closed posting', async () => {
  boards.behave(key, { validationErrors: ['phone'], duplicate: false });
  await page.goto(boards.urlOf(key));
  await fillRequired();
  await submit();
  await page.getByText('Please check: phone.').waitFor();
  // The page that says so is another one: before its script has run, it does not see a file.
  await page.waitForLoadState();
  boards.behave(key, { duplicate: true });
  await fillRequired();
  await submit();
  await page.locator('.application-already-received').waitFor();
  expect(boards.received()).toEqual([]);
  await page.goto(`${boards.urlOf(key)}?closed=1`);
  expect(await page.title()).toContain('404');
});

test('the EU host, without a captcha, with a consent to store', async () => {
  const eu = 'lever-data-analyst-eu';
  await page.goto(boards.urlOf(eu));
  expect(new URL(page.url()).host).toBe('jobs.eu.lever.co');
  await attach();
  await named('name').fill('Amara Okafor');
  await named('email').fill('amara.okafor@example.com');
  await page.getByLabel('Yes, without sponsorship').check();
  await page.locator('[name$="[field1]"]').selectOption('7+');
  await page.locator('[type=checkbox][name="consent[store]"]').check();
  await submit();
  await page.locator('[data-qa=msg-submit-success]').waitFor();
  expect(boards.received(eu)[0]?.fields['consent[store]']?.values).toEqual(['1']);
});
