import type { Page } from 'playwright';
import { describe, test } from 'vitest';
import type { Boards, BoardPosting } from '../boards/boards.ts';
import { hasCaptures, readPages, whereCaptures } from '../boards/fidelity/captures.ts';
import { capturedPostings } from '../boards/fidelity/captured-postings.ts';
import { leverFromPage } from '../boards/fidelity/lever-from-page.ts';
import type { LeverPosting } from '../boards/lever/lever-posting.ts';
import { applyByBothHosts } from '../engine/apply-by-both-hosts.ts';
import type { EngineTab } from '../engine/engine-tab.ts';
import { onEnginePage } from '../engine/on-engine-page.ts';

let boards: Boards;
let page: Page;
let tab: EngineTab;
let bundle: string;

onEnginePage({ practice: false }, (opened) => ({ boards, page, tab, bundle } = opened));

if (!hasCaptures) console.log(`Skipped: ${whereCaptures} are not on this machine.`);

const applyInBothHosts = async (posting: BoardPosting) => applyByBothHosts({ boards, page, tab, bundle }, posting);

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

describe.runIf(hasCaptures).each(['greenhouse', 'lever', 'workable'] as const)('captured schemas of %s', (ats) => {
  for (const { name, posting } of capturedPostings(ats)) test(name, async () => applyInBothHosts(posting));
});

describe.runIf(hasCaptures)('forms in Lever’s pages', () => {
  for (const captured of hasCaptures ? readPages('lever') : [])
    test(captured.file, async () => {
      await applyInBothHosts(withUniversities(await leverFromPage(page, captured)));
    });
});
