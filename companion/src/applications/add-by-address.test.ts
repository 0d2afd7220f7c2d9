import { expect, test } from 'vitest';
import { startSite } from '../testing/site-server.ts';
import { startPaired } from '../testing/test-companion.ts';

type Answers = Record<string, unknown>;

async function prepare(answers: Answers) {
  const site = await startSite(({ headers, url }, response) => {
    const answer = answers[`${headers.host}${url}`];
    if (answer === undefined) return response.writeHead(404).end();
    return response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  });
  const { dashboard } = await startPaired({ connector: site.connector });
  return { ...site, dashboard, add: (url: string) => dashboard.call('addPosting', { input: { url } }) };
}

const leverId = '0a1b2c3d-0a1b-4c2d-8e3f-0a1b2c3d4e5f';
const leverPage = `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', hiringOrganization: { name: 'Tidewater' } })}</script>`;
const leverApi = {
  text: 'Platform Engineer',
  categories: { location: 'Lisbon' },
  createdAt: 1_790_000_000_000,
  description: '<div>We build <b>tide tables</b> &amp; more.</div>',
  lists: [{ text: 'What you bring', content: '<li>PostgreSQL</li><li>Kafka</li>' }],
  additional: '',
};

test('a Lever posting by the address of its form: the text from the API, the employer from the page', async () => {
  const { add, asked } = await prepare({
    [`api.lever.co/v0/postings/tidewater/${leverId}?mode=json`]: leverApi,
    [`jobs.lever.co/tidewater/${leverId}`]: leverPage,
  });
  const { posting, application, warning } = await add(`https://jobs.lever.co/tidewater/${leverId}/apply?source=x`);
  expect(warning).toBeUndefined();
  expect(posting).toMatchObject({
    ats: 'lever',
    board: 'tidewater',
    postingId: leverId,
    url: `https://jobs.lever.co/tidewater/${leverId}`,
    title: 'Platform Engineer',
    company: 'Tidewater',
    location: 'Lisbon',
    description: 'We build tide tables & more.\nWhat you bring\nPostgreSQL\nKafka',
  });
  expect(application.status).toBe('draft');
  expect(asked).toHaveLength(2);
});

test('a Greenhouse posting: its text is HTML written as text; a board its API does not serve is read from its page', async () => {
  const content = '&lt;p&gt;Mend &amp;amp; paint boats.&lt;/p&gt;';
  const page = { '@type': 'JobPosting', title: 'Rigger', hiringOrganization: { name: 'Fernhill' }, description: '<p>Rig ships.</p>' };
  const { add, asked } = await prepare({
    'boards-api.greenhouse.io/v1/boards/acme/jobs/41?questions=true': {
      title: 'Boat Builder',
      company_name: 'Acme',
      location: { name: 'Cork' },
      content,
    },
    'job-boards.eu.greenhouse.io/fernhill/jobs/42': `<script type='application/ld+json'>${JSON.stringify(page)}</script>`,
  });
  expect((await add('https://boards.greenhouse.io/embed/job_app?for=acme&token=41')).posting).toMatchObject({
    url: 'https://job-boards.greenhouse.io/acme/jobs/41',
    title: 'Boat Builder',
    company: 'Acme',
    location: 'Cork',
    description: 'Mend & paint boats.',
  });
  expect(asked).toHaveLength(1);
  expect((await add('https://job-boards.eu.greenhouse.io/fernhill/jobs/42')).posting).toMatchObject({
    title: 'Rigger',
    company: 'Fernhill',
    description: 'Rig ships.',
  });
});

test('a Workable posting: text and requirements, and the employer from the account', async () => {
  const { add } = await prepare({
    'apply.workable.com/api/v2/accounts/tidewater/jobs/0A1B2C3D4E': {
      title: 'Sales Lead',
      location: { city: 'York', region: '', country: 'United Kingdom' },
      description: '<p>Sell.</p>',
      requirements: '<ul><li>Five years of selling</li></ul>',
      benefits: '',
    },
    'apply.workable.com/api/v1/accounts/tidewater': { name: 'Tidewater Ltd' },
  });
  expect((await add('https://apply.workable.com/tidewater/j/0a1b2c3d4e/apply/')).posting).toMatchObject({
    title: 'Sales Lead',
    company: 'Tidewater Ltd',
    location: 'York, United Kingdom',
    description: 'Sell.\nFive years of selling',
  });
});

test('a posting is saved before its site is asked; what fails then is told, and a second try completes it', async () => {
  const answers: Answers = {};
  const { add, dashboard } = await prepare(answers);
  const first = await add(`https://jobs.lever.co/tidewater/${leverId}`);
  expect(first.warning).toMatchObject({ code: 'posting-closed' });
  expect(await dashboard.call('applications', { input: {} })).toMatchObject({ total: 1 });
  answers[`api.lever.co/v0/postings/tidewater/${leverId}?mode=json`] = leverApi;
  const second = await add(`https://jobs.lever.co/tidewater/${leverId}`);
  expect(second.warning).toBeUndefined();
  expect(second.application.id).toBe(first.application.id);
  expect(second.posting.title).toBe('Platform Engineer');
});

test('an answer of another kind is no posting, and what is no posting is not kept', async () => {
  const { add, asked, dashboard } = await prepare({ [`api.lever.co/v0/postings/tidewater/${leverId}?mode=json`]: '<html>busy</html>' });
  expect((await add(`https://jobs.lever.co/tidewater/${leverId}`)).warning).toMatchObject({ code: 'posting-unreachable' });
  asked.length = 0;
  for (const url of ['https://jobs.lever.co/tidewater', 'https://example.com/jobs/1', 'https://jobs.ashbyhq.com/tidewater/1'])
    await expect(add(url)).rejects.toThrow('address-not-allowed');
  expect(asked).toEqual([]);
  expect(await dashboard.call('applications', { input: {} })).toMatchObject({ total: 1 });
});
