import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { onBoardPage, practiceCv } from '../../support/on-board-page.ts';
import { emailedCode, type Boards } from '../boards.ts';

const key = 'greenhouse-platform-engineer';
let boards: Boards;
let page: Page;

onBoardPage((opened) => ({ boards, page } = opened));

type Form = Pick<Page, 'locator'>;

/** Opens a react-select, picks what a person would read, and waits until it is shown. */
async function choose(form: Form, id: string, label: string): Promise<void> {
  const shell = form.locator('.select-shell').filter({ has: form.locator(`[id="${id}"]`) });
  await shell.locator('.select__control').click();
  await shell.getByRole('option', { name: label, exact: true }).click();
}

async function search(form: Form, id: string, typed: string, label: string): Promise<void> {
  const shell = form.locator('.select-shell').filter({ has: form.locator(`[id="${id}"]`) });
  await shell.locator('input[role=combobox]').pressSequentially(typed);
  await shell.getByRole('option', { name: label, exact: true }).click();
  await expect.poll(() => shell.locator('.select__single-value').textContent()).toContain(label);
}

async function fillRequired(form: Form): Promise<void> {
  await form.locator('#resume').setInputFiles(practiceCv);
  await form.locator('.file-upload__filename').waitFor();
  await form.locator('#first_name').fill('Amara');
  await form.locator('#last_name').fill('Okafor');
  await form.locator('#email').fill('amara.okafor@example.com');
  await choose(form, 'country', 'United States +1');
  await form.locator('#phone').fill('415 555 0134');
  await search(form, 'candidate-location', 'San Fran', 'San Francisco, California, United States');
  await choose(form, 'question_61000004002', 'Yes');
  await choose(form, 'question_61000005002', 'No');
  await form.locator('#question_61000007002').fill('165000');
  await form.locator('#question_61000010002').fill('Batteries are how neighbourhoods keep the lights on.');
}

const submit = (form: Form) => form.locator('.application--submit button').click();

test('a form that is filled by hand arrives as the recruiter reads it', async () => {
  await page.goto(boards.urlOf(key));
  await expect.poll(() => page.locator('h1').textContent()).toBe('Senior Platform Engineer');
  await fillRequired(page);
  expect(await page.locator('#resume').count()).toBe(0);
  await page.locator('#question_61000001002').fill('https://www.linkedin.com/in/amara-okafor-example');
  await page.getByLabel('ClickHouse', { exact: true }).check();
  await choose(page, 'question_61000006002', 'LinkedIn');
  expect(await page.locator('#race').count()).toBe(0);
  await choose(page, 'hispanic_ethnicity', 'No');
  await choose(page, 'race', 'Black or African American');
  await submit(page);
  await page.locator('.confirmation .confirmation__content').waitFor();
  expect(new URL(page.url()).pathname).toBe('/lumenfield/jobs/7400100002/confirmation');

  const [received] = boards.received(key);
  const shown = Object.fromEntries(Object.entries(received?.fields ?? {}).map(([name, field]) => [name, field.values.join('; ')]));
  expect(shown).toEqual({
    first_name: 'Amara',
    last_name: 'Okafor',
    email: 'amara.okafor@example.com',
    phone: '+14155550134',
    phone_country: 'United States +1',
    location: 'San Francisco, California, United States',
    hispanic_ethnicity: 'No',
    race: 'Black or African American',
    question_61000001002: 'https://www.linkedin.com/in/amara-okafor-example',
    question_61000004002: 'Yes',
    question_61000005002: 'No',
    question_61000006002: 'LinkedIn',
    question_61000007002: '165000',
    'question_61000009002[]': 'ClickHouse',
    question_61000010002: 'Batteries are how neighbourhoods keep the lights on.',
  });
  expect(received?.files.map(({ field, name, bytes }) => [field, name, bytes.toString()])).toEqual([
    ['resume', practiceCv.name, '%PDF-1.4 practice'],
  ]);
});

test('the employer’s own page carries the form in a frame of another origin', async () => {
  await page.goto(boards.embedUrlOf(key));
  const form = page.frameLocator('#grnhse_iframe');
  await fillRequired(form);
  await submit(form);
  await form.locator('.confirmation__content').waitFor();
  expect(page.url()).toBe(boards.embedUrlOf(key));
  expect(boards.received(key)).toHaveLength(1);
});

test('nothing is sent while a required answer is missing', async () => {
  await page.goto(boards.urlOf(key));
  await fillRequired(page);
  await page.locator('#question_61000010002').fill('');
  await submit(page);
  await page.locator('[id="question_61000010002-error"]').waitFor();
  expect(await page.locator('#question_61000010002').getAttribute('aria-invalid')).toBe('true');
  expect(boards.requests.filter(({ method, path }) => method === 'POST' && path.includes('/jobs/'))).toEqual([]);
});

test('refusals of the server: an answer, a duplicate, a code by e-mail', async () => {
  boards.behave(key, { validationErrors: ['email'], emailCode: true });
  await page.goto(boards.urlOf(key));
  await fillRequired(page);
  await submit(page);
  await page.locator('#email-error').waitFor();
  await submit(page);
  await page.locator('#email-verification').waitFor();
  expect(boards.received()).toEqual([]);
  await page.locator('#security-input-0').focus();
  await page.keyboard.type(emailedCode);
  await submit(page);
  await page.locator('.confirmation__content').waitFor();
  expect(boards.received()).toHaveLength(1);
});

test('a duplicate and a closed posting say so', async () => {
  boards.behave(key, { duplicate: true });
  await page.goto(boards.urlOf(key));
  await fillRequired(page);
  await submit(page);
  await page.getByText('You have already applied for this job.').waitFor();
  expect(boards.received()).toEqual([]);
  await page.goto(`${boards.urlOf(key)}?closed=1`);
  expect(await page.title()).toBe('Page not found');
});

test('text controls that are replaced at each keystroke keep what is typed', async () => {
  await page.goto(`${boards.urlOf(key)}?rerenderOnKeystroke=1`);
  const first = await page.locator('#first_name').elementHandle();
  await page.locator('#first_name').pressSequentially('Amara');
  expect(await page.locator('#first_name').inputValue()).toBe('Amara');
  expect(await first?.evaluate((element) => element.isConnected)).toBe(false);
});

test('a form with education, several days, a work sample, demographics and consents', async () => {
  const designer = 'greenhouse-product-designer';
  await page.goto(boards.urlOf(designer));
  for (const id of ['resume', 'cover_letter', 'question_62000003002'])
    await page.locator(`#${id}`).setInputFiles({ ...practiceCv, name: `${id}.pdf` });
  await page.locator('.file-upload__filename').nth(2).waitFor();
  await page.locator('#first_name').fill('Amara');
  await page.locator('#last_name').fill('Okafor');
  await page.locator('#email').fill('amara.okafor@example.com');
  await choose(page, 'country', 'United Kingdom +44');
  await page.locator('#phone').fill('020 7946 0018');
  await search(page, 'school--0', 'washington', 'University of Washington');
  await choose(page, 'end-month--0', 'June');
  await page.locator('#end-year--0').fill('2017');
  await page.locator('.education--container .add-another-button').click();
  await search(page, 'school--1', 'lagos', 'University of Lagos');
  await page.locator('#question_62000001002').fill('https://www.linkedin.com/in/amara-okafor-example');
  await page.locator('#question_62000002002').fill('https://amara-okafor.example.com');
  await choose(page, 'question_62000004002', 'No');
  await choose(page, 'question_62000006002[]', 'Tuesday');
  await choose(page, 'question_62000006002[]', 'Thursday');
  await choose(page, '4090000002', 'I prefer to self-describe');
  await page.locator('[id="4090000002-4190000004"]').fill('Described');
  await page.locator('#gdpr_processing_consent_given_1').check();
  await page.locator('#gdpr_demographic_data_consent_given_1').check();
  await submit(page);
  await page.locator('.confirmation__content').waitFor();
  const [received] = boards.received(designer);
  const values = (name: string) => received?.fields[name]?.values;
  expect(values('phone')).toEqual(['+442079460018']);
  expect([values('school--0'), values('end-month--0'), values('end-year--0'), values('school--1')]).toEqual([
    ['University of Washington'],
    ['June'],
    ['2017'],
    ['University of Lagos'],
  ]);
  expect(values('question_62000006002[]')).toEqual(['Tuesday', 'Thursday']);
  expect(values('4090000002')).toEqual(['I prefer to self-describe', 'Described']);
  expect(values('gdpr_processing_consent_given')).toEqual(['Yes']);
  expect(received?.files.map(({ field, name }) => [field, name])).toEqual([
    ['resume', 'resume.pdf'],
    ['cover_letter', 'cover_letter.pdf'],
    ['question_62000003002', 'question_62000003002.pdf'],
  ]);
});

test('a German posting on the EU host speaks German', async () => {
  const german = 'greenhouse-softwareentwickler-de';
  await page.goto(boards.urlOf(german));
  expect(new URL(page.url()).host).toBe('job-boards.eu.greenhouse.io');
  await page.locator('#resume').setInputFiles(practiceCv);
  await page.getByRole('button', { name: 'Datei entfernen' }).waitFor();
  await page.getByLabel('Vorname').fill('Amara');
  await page.getByLabel('Nachname').fill('Okafor');
  await page.getByLabel('E-Mail').fill('amara.okafor@example.com');
  await choose(page, 'country', 'Germany +49');
  await page.locator('#phone').fill('0170 1234567');
  await page.locator('#question_71000003101').fill('75.000 Euro');
  await page.locator('#question_71000004101').fill('11.01.2027');
  await choose(page, 'question_71000005101', 'Ja');
  await choose(page, 'question_71000006101', 'C1/C2');
  await page.locator('#gdpr_processing_consent_given_1').check();
  await page.getByRole('button', { name: 'Bewerbung einreichen' }).click();
  await page.getByText('Vielen Dank für deine Bewerbung.').waitFor();
  expect(boards.received(german)[0]?.fields.phone?.values).toEqual(['+491701234567']);
  expect(boards.received(german)[0]?.fields.question_71000005101?.values).toEqual(['Ja']);
});
