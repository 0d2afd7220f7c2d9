import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { onBoardPage, practiceCv } from '../../support/on-board-page.ts';
import type { Boards } from '../boards.ts';

const key = 'workable-full-stack-engineer';
let boards: Boards;
let page: Page;

onBoardPage((opened) => ({ boards, page } = opened));

const named = (name: string) => page.locator(`[name="${name}"]`);
const part = (ui: string) => page.locator(`[data-ui="${ui}"]`);

async function fillRequired(): Promise<void> {
  await page.locator('input[data-ui=resume]').setInputFiles(practiceCv);
  await page.locator('[data-id=filename]').waitFor();
  await named('firstname').fill('Amara');
  await named('lastname').fill('Okafor');
  await named('email').fill('amara.okafor@example.com');
  await named('phone').fill('+14155550134');
  await named('address').fill('San Francisco, California, United States');
  await part('QA_9100001').locator('[role=radio]').first().click();
  await part('QA_9100002').locator('[role=radio]').last().click();
  await part('QA_9100003').locator('[role=combobox]').click();
  await page.getByRole('option', { name: "Bachelor's degree" }).click();
  await part('QA_9100004').getByText('6 to 10').click();
  await named('QA_9100007').fill('165000');
  await named('QA_9100010').fill('A shorter wait is a better day for everybody in the room.');
  await part('gdpr').locator('[role=checkbox]').click();
}

const submit = () => part('apply-button').click();

test('a form that is filled by hand arrives as the recruiter reads it', async () => {
  await page.goto(boards.urlOf(key).replace('apply/', ''));
  expect(await part('job-title').textContent()).toBe('Full-Stack Engineer, Patient Data');
  await part('overview-apply-now').click();
  await named('firstname').waitFor();
  expect(await named('address').inputValue()).toBe('Zurich, Switzerland');
  await fillRequired();
  expect(await named('QA_9100003').inputValue()).toBe('910032');
  expect(await part('QA_9100001').locator('[aria-checked=true]').textContent()).toBe('YES');
  await part('CA_9100005').getByText('PostgreSQL').click();
  expect(await named('QA_9100006').getAttribute('placeholder')).toBe('MM/DD/YYYY');
  await named('QA_9100006').fill('01/11/2027');
  await part('education').getByRole('button', { name: 'Add Education' }).click();
  await page.locator('[data-ui=editor] #school').fill('University of Washington');
  await page.locator('[data-ui=editor] [name=start_date]').fill('09/2013');
  await part('save-section').click();
  await submit();
  await part('successful-submit').waitFor();

  const [received] = boards.received(key);
  const values = Object.fromEntries(Object.entries(received?.fields ?? {}).map(([name, field]) => [name, field.values.join('; ')]));
  expect(values).toEqual({
    firstname: 'Amara',
    lastname: 'Okafor',
    email: 'amara.okafor@example.com',
    phone: '+14155550134',
    address: 'San Francisco, California, United States',
    education: 'University of Washington, 09/2013',
    resume: practiceCv.name,
    QA_9100001: 'Yes',
    QA_9100002: 'No',
    QA_9100003: "Bachelor's degree",
    QA_9100004: '6 to 10',
    CA_9100005: 'PostgreSQL',
    QA_9100006: '2027-01-11',
    QA_9100007: '165000',
    QA_9100010: 'A shorter wait is a better day for everybody in the room.',
    gdpr: 'Yes',
  });
  expect(received?.files.map(({ field, name, bytes }) => [field, name, bytes.toString()])).toEqual([
    ['resume', practiceCv.name, '%PDF-1.4 practice'],
  ]);
});

test('a national number takes the dial code beside the box', async () => {
  await page.goto(boards.urlOf(key));
  await fillRequired();
  await page.locator('.iti__selected-flag[role=combobox]').click();
  await page.locator('#iti-0__item-us-preferred, .iti__country[data-country-code=us]').first().click();
  await named('phone').fill('(415) 555-0134');
  await submit();
  await part('successful-submit').waitFor();
  expect(boards.received(key)[0]?.fields.phone?.values).toEqual(['+14155550134']);
});

test('what is missing is said beside the control, and nothing is sent', async () => {
  await page.goto(boards.urlOf(key));
  await fillRequired();
  await named('lastname').fill('');
  await submit();
  await page.locator('#lastname_error').waitFor();
  expect(await named('lastname').getAttribute('data-error')).toBe('true');
  expect(boards.requests.filter(({ path }) => path.endsWith('/apply') && !path.includes('/j/'))).toEqual([]);
});

test('a visible challenge, refusals of the server, a closed posting', async () => {
  boards.behave(key, { captchaChallenge: true, validationErrors: ['email'] });
  await page.goto(boards.urlOf(key));
  await fillRequired();
  expect(await page.locator('[id^=turnstile-container]').isVisible()).toBe(false);
  await submit();
  await page.locator('[id^=turnstile-container] input').click();
  await page.locator('#email_error').waitFor();
  expect(boards.received()).toEqual([]);
  boards.behave(key, { duplicate: true });
  await submit();
  await page.locator('[id^=turnstile-container] input').click();
  await page.getByText('You have already applied for this job.').waitFor();
  await page.goto(`${boards.urlOf(key)}?closed=1`);
  expect(await page.title()).toBe('Not found');
});

test('without a guessed address, with a file as an answer', async () => {
  const writer = 'workable-technical-writer';
  await page.goto(`${boards.urlOf(writer)}?ipAddress=`);
  await named('firstname').fill('Amara');
  await named('lastname').fill('Okafor');
  await named('email').fill('amara.okafor@example.com');
  expect(await named('address').inputValue()).toBe('');
  await named('address').fill('London, United Kingdom');
  // Workable sends files in the order in which their uploads end.
  await page.locator('input[data-ui=resume]').setInputFiles(practiceCv);
  await page.locator('[data-id=filename]').first().waitFor();
  await page.locator('input[data-ui=QA_9200001]').setInputFiles({ ...practiceCv, name: 'sample.pdf' });
  await page.locator('[data-id=filename]').nth(1).waitFor();
  await part('QA_9200002').locator('[role=radio]').last().click();
  await submit();
  await part('successful-submit').waitFor();
  expect(boards.received(writer)[0]?.files.map(({ field, name }) => [field, name])).toEqual([
    ['resume', 'amara-okafor-cv.pdf'],
    ['QA_9200001', 'sample.pdf'],
  ]);
});
