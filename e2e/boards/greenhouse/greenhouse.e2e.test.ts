import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../browsers/launch-chromium.ts';
import { emailedCode, startBoards, type Boards } from '../boards.ts';

const key = 'greenhouse-platform-engineer';
const resume = { name: 'amara-okafor-cv.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 practice') };
let boards: Boards;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  boards = await startBoards();
  context = await launchChromium({ boards });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
});
afterEach(() => boards.reset());
afterAll(async () => {
  await context.close();
  await boards.close();
});

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
  await form.locator('#resume').setInputFiles(resume);
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
    ['resume', resume.name, '%PDF-1.4 practice'],
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
