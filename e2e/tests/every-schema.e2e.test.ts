import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, test } from 'vitest';
import { startBoards, type Boards, type BoardPosting } from '../boards/boards.ts';
import { hasCaptures, readPages, readSchemas, whereCaptures } from '../boards/fidelity/captures.ts';
import { leverFromPage } from '../boards/fidelity/lever-from-page.ts';
import { fromBoardsApi, type BoardsApiJob } from '../boards/greenhouse/from-boards-api.ts';
import type { GreenhouseLoader } from '../boards/greenhouse/loader.ts';
import type { LeverApiPosting, LeverPosting } from '../boards/lever/lever-posting.ts';
import type { WorkableSection } from '../boards/workable/workable-posting.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { applyByBothHosts } from '../engine/apply-by-both-hosts.ts';
import { serveFiles } from '../engine/apply-by-engine.ts';
import { generatedPostings } from '../engine/generated-postings.ts';
import { bundleForPage } from '../qa/page-bundle.ts';

let boards: Boards;
let context: BrowserContext;
let page: Page;
let bundle: string;

beforeAll(async () => {
  boards = await startBoards({ practice: false });
  context = await launchChromium({ boards });
  bundle = await bundleForPage('engine');
});
// A page of its own for each form: one that still goes on to its confirmation is not left half-way.
beforeEach(async () => {
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await serveFiles(page);
});
afterEach(async () => page.close());
afterAll(async () => {
  await context.close();
  await boards.close();
});

if (!hasCaptures) console.log(`Skipped: ${whereCaptures} are not on this machine.`);

const applyInBothHosts = async (posting: BoardPosting) => applyByBothHosts({ boards, page, bundle }, posting);

/** Lever's list of universities comes from its server and is in no captured page; without one, a required question about them could be sent by nobody. */
function withUniversities(posting: LeverPosting): LeverPosting {
  const options = ['University of Washington', 'Other - School Not Listed'].map((text) => ({ text }));
  const cards = posting.form?.cards?.map(({ id, baseTemplate }) => ({
    id,
    baseTemplate: {
      ...baseTemplate,
      fields: baseTemplate.fields.map((field) => (field.type === 'university' && !field.options?.length ? { ...field, options } : field)),
    },
  }));
  return { ...posting, form: { ...posting.form, ...(cards ? { cards } : {}) } };
}

describe.runIf(hasCaptures)('Greenhouse', () => {
  for (const { name, schema } of hasCaptures ? readSchemas('greenhouse/*.json') : [])
    test(name, async () =>
      applyInBothHosts(
        name.startsWith('boards-api')
          ? fromBoardsApi('practice', 'Practice', schema as BoardsApiJob)
          : { ats: 'greenhouse', loader: schema as GreenhouseLoader },
      ),
    );
});

describe.runIf(hasCaptures)('Lever', () => {
  for (const captured of hasCaptures ? readPages('lever') : [])
    test(captured.file, async () => {
      await applyInBothHosts(withUniversities(await leverFromPage(page, captured)));
    });

  const [api] = hasCaptures ? readSchemas('lever/*.json') : [];
  for (const posting of (api?.schema as LeverApiPosting[] | undefined) ?? [])
    test(`the public API’s ${posting.text}`, async () => applyInBothHosts({ ats: 'lever', company: 'practice', posting }));
});

describe.runIf(hasCaptures)('Workable', () => {
  for (const [at, { name, schema }] of (hasCaptures ? readSchemas('workable/api-v1-form-*.json') : []).entries())
    test(name, async () => {
      const job = { shortcode: `A0FFFFFF${String(at).padStart(2, '0')}`, title: name, location: { country: 'Nowhere' }, description: '' };
      await applyInBothHosts({
        ats: 'workable',
        account: { subdomain: 'practice', name: 'Practice' },
        job,
        form: schema as WorkableSection[],
      });
    });
});

describe('generated forms', () => {
  for (const { name, posting } of generatedPostings(100, 20_261_124)) test(name, async () => applyInBothHosts(posting));
});
