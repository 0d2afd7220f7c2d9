import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../browsers/launch-chromium.ts';
import { startBoards, type Boards } from '../boards.ts';
import { fromBoardsApi, type BoardsApiJob } from '../greenhouse/from-boards-api.ts';
import type { GreenhouseLoader, GreenhousePosting } from '../greenhouse/loader.ts';
import type { LeverApiPosting } from '../lever/lever-posting.ts';
import { workableFields, type WorkableSection } from '../workable/workable-posting.ts';
import { hasCaptures, readPages, readSchemas, whereCaptures } from './captures.ts';
import { controlSignatures, lacking } from './control-signatures.ts';
import { leverFromPage } from './lever-from-page.ts';

let boards: Boards;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  boards = await startBoards({ practice: false });
  context = await launchChromium({ boards });
  page = await context.newPage();
  page.setDefaultTimeout(30_000);
});
afterAll(async () => {
  await context.close();
  await boards.close();
});

if (!hasCaptures) console.log(`Skipped: ${whereCaptures} are not on this machine.`);

/** Ids that the form shows for a posting's questions, before anything is answered. */
function expectedIds({ loader }: GreenhousePosting): string[] {
  const { questions, eeoc_sections: sections, enable_eeoc: hasEeoc, demographic_questions: demographics } = loader.data.jobPost;
  const asked = questions.flatMap(({ fields }) => fields.slice(0, 1)).filter(({ type }) => type !== 'input_hidden');
  const voluntary =
    hasEeoc === true
      ? (sections ?? []).flatMap(({ questions }) =>
          questions.flatMap(({ fields }) => fields.map(({ name }) => (name === 'race' ? 'hispanic_ethnicity' : name))),
        )
      : [];
  const surveyed = (demographics?.questions ?? []).map(({ id }) => String(id));
  return [...asked.map(({ name }) => (name === 'candidate_location' ? 'candidate-location' : name)), ...voluntary, ...surveyed];
}

async function openForm(key: string, form: string): Promise<void> {
  await page.goto(boards.urlOf(key));
  await page.locator(form).waitFor();
}

describe.runIf(hasCaptures)('Greenhouse', () => {
  const schemas = hasCaptures ? readSchemas('greenhouse/*.json') : [];
  const pages = hasCaptures ? readPages('greenhouse') : [];
  const form = '#application-form';

  for (const { name, schema } of schemas) {
    test(`every question of ${name} has its control`, async () => {
      const posting: GreenhousePosting = name.startsWith('boards-api')
        ? fromBoardsApi('practice', 'Practice', schema as BoardsApiJob)
        : { ats: 'greenhouse', loader: schema as GreenhouseLoader };
      await openForm(boards.add(posting), form);
      await page.locator('.iti__tel-input').waitFor();
      const shown = await controlSignatures(page, form, 'id');
      expect(expectedIds(posting).filter((id) => !shown.some(({ key }) => key === id))).toEqual([]);
      const captured = pages.find(({ url }) => url.includes(`/${posting.loader.data.jobPostId}`));
      if (captured === undefined) return;
      const wanted = await controlSignatures(page, form, 'id', captured.html);
      expect(wanted.length).toBeGreaterThan(5);
      expect(
        lacking(
          wanted.filter(({ key }) => key !== 'race'),
          shown,
        ),
      ).toEqual([]);
    });
  }
});

describe.runIf(hasCaptures)('Lever', () => {
  const form = '#application-form';

  for (const captured of hasCaptures ? readPages('lever') : []) {
    test(`the form of ${captured.file} has the same names`, async () => {
      await page.goto('about:blank');
      const posting = await leverFromPage(page, captured);
      await openForm(boards.add(posting), form);
      const shown = await controlSignatures(page, form, 'name');
      const wanted = await controlSignatures(page, form, 'name', captured.html);
      expect(wanted.length).toBeGreaterThan(20);
      const own = wanted.filter(({ key }) => !/^(eeo|surveysResponses|pronouns)/u.test(key) && !/^(selfIdentification)/u.test(key));
      expect(lacking(own, shown)).toEqual([]);
    });
  }

  test('postings of the public API are served', async () => {
    const [{ schema } = { schema: [] }] = readSchemas('lever/*.json');
    const postings = (schema as LeverApiPosting[]).map((posting) => boards.add({ ats: 'lever', company: 'practice', posting }));
    await openForm(postings[0] ?? '', form);
    expect(await page.locator('[name=email]').count()).toBe(1);
  });
});

describe.runIf(hasCaptures)('Workable', () => {
  for (const { name, schema } of hasCaptures ? readSchemas('workable/api-v1-form-*.json') : []) {
    test(`every question of ${name} has its control`, async () => {
      const sections = schema as WorkableSection[];
      const job = { shortcode: name.replaceAll(/\W/gu, ''), title: name, location: { country: 'Nowhere' }, description: '' };
      await openForm(
        boards.add({ ats: 'workable', account: { subdomain: 'practice', name: 'Practice' }, job, form: sections }),
        '[data-ui=application-form]',
      );
      const shown = await page
        .locator('[data-ui=application-form] [data-ui], [data-ui=application-form] [name]')
        .evaluateAll((all) => all.flatMap((element) => [element.getAttribute('data-ui'), element.getAttribute('name')]));
      expect(workableFields(sections).filter(({ id }) => !shown.includes(id))).toEqual([]);
    });
  }
});
