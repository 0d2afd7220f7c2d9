import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBoards, type Boards } from '../boards/boards.ts';
import { startCompanionProcess, type CompanionProcess } from '../support/companion-process.ts';
import { cvPdf, fileOf } from '../support/cv-pdf.ts';
import { chromiumPerson, firefoxPerson } from '../support/evening.ts';
import { oddPdf } from '../support/odd-pdf.ts';
import { openDashboard, sampleProfile, type Person } from '../support/person.ts';
import { seriousFindings } from '../support/serious-findings.ts';
import type { Surface } from '../support/surface.ts';
import { zipFile } from '../support/zip-file.ts';

let boards: Boards;
let pdf: string | undefined;
beforeAll(async () => {
  boards = await startBoards();
  pdf = await cvPdf();
});
afterAll(async () => boards?.close());

const focused = async (dashboard: Surface) =>
  dashboard.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-fact]')?.dataset.fact ?? '', null);
const untilFocused = async (dashboard: Surface, fact: string) => expect.poll(async () => focused(dashboard)).toBe(fact);
const textOf = async (dashboard: Surface, fact: string) => dashboard.text(`[data-fact="${fact}"]`);
const markedText = async (dashboard: Surface) =>
  dashboard.evaluate(() => [...document.querySelectorAll('[data-marked="true"]')].map(({ textContent }) => textContent).join(' '), null);
const untilLeft = async (dashboard: Surface, words: string) => expect.poll(async () => dashboard.text('.review-bar strong')).toBe(words);

async function upload(dashboard: Surface, path: string): Promise<void> {
  await dashboard.click('a[href="/profile"]');
  await dashboard.upload('section[aria-label="Import"] input[type="file"]', path);
}

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let companion: CompanionProcess;
  let opened: { person: Person; close: () => Promise<void> };
  let dashboard: Surface;
  beforeAll(async () => {
    companion = await startCompanionProcess();
    opened = await (browser === 'chromium' ? chromiumPerson(boards) : firefoxPerson(boards));
    dashboard = await openDashboard(opened.person, companion);
  });
  afterAll(async () => {
    await opened?.close();
    await companion?.stop();
  });

  test('a CV is gone through by keys alone: confirmed, corrected, left out, taken back, left and taken up again, saved', async ({
    skip,
  }) => {
    if (pdf === undefined) {
      skip('no Chromium to make a PDF with');
      return;
    }
    await upload(dashboard, pdf);
    await dashboard.waitFor('.review-bar');
    await untilFocused(dashboard, 'basics:name');
    expect(await markedText(dashboard)).toBe('Amara Okafor');
    expect(await textOf(dashboard, 'basics:phone')).toContain('not sure');
    expect(await textOf(dashboard, 'basics:phone')).toContain('no country code');

    // A press on a place in the file goes to its fact.
    await dashboard.click('.sheet-of-source [data-line="10"] text');
    await untilFocused(dashboard, 'work:1:0');
    await dashboard.keys('Home');

    // Confirm two, take one back, leave one out.
    await dashboard.keys('Enter', 'Enter');
    await untilFocused(dashboard, 'basics:phone');
    await dashboard.keys('u');
    await untilFocused(dashboard, 'basics:email');
    expect(await textOf(dashboard, 'basics:email')).toContain('to confirm');
    await dashboard.keys('End');
    await untilFocused(dashboard, 'skill:2');
    expect(await markedText(dashboard)).toContain('Cartography');
    await dashboard.keys('x');
    expect(await textOf(dashboard, 'skill:2')).toContain('left out');

    // Correct what the reader was not sure of.
    await dashboard.keys('Home', 'j', 'j');
    await untilFocused(dashboard, 'basics:phone');
    await dashboard.keys('e');
    await expect.poll(async () => dashboard.count('[data-fact="basics:phone"] input')).toBe(1);
    await dashboard.keys('Home', '+', '1', ' ', 'Enter');
    expect(await textOf(dashboard, 'basics:phone')).toContain('+1 415 555 0134');
    expect(await textOf(dashboard, 'basics:phone')).toContain('corrected');

    // Leaving keeps it, a restart of the page too.
    await dashboard.click('a[href="/settings"]');
    await dashboard.click('a[href="/profile"]');
    await dashboard.waitFor('section[aria-label="To go through"]');
    await dashboard.click('section[aria-label="To go through"] a');
    await dashboard.waitFor('.review-bar');
    expect(await textOf(dashboard, 'basics:phone')).toContain('+1 415 555 0134');
    await untilFocused(dashboard, 'basics:email');

    await dashboard.keys('a');
    await untilLeft(dashboard, '1 left');
    await dashboard.keys('n');
    await untilFocused(dashboard, 'work:1');
    expect(await markedText(dashboard)).toMatch(/Kite Hill Weather.*2013/u);
    await dashboard.keys('Enter');
    await untilLeft(dashboard, 'Nothing left');
    await dashboard.press('Save to your profile');
    await dashboard.waitFor('section[aria-label="Import"]');
    const profile = await dashboard.evaluate(
      () => [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value),
      null,
    );
    expect(profile).toEqual(expect.arrayContaining(['+1 415 555 0134', 'Kite Hill Weather', 'TypeScript\nElixir']));
    expect(await dashboard.count('section[aria-label="To go through"]')).toBe(0);
    expect(await dashboard.count('section[aria-label="Not confirmed"]')).toBe(0);
  });

  test('imported over a profile, nothing of it is lost: the own stays, the new is added, a review is discarded and taken back', async () => {
    await upload(dashboard, sampleProfile);
    await dashboard.waitFor('.review-bar');
    await dashboard.keys('a');
    await dashboard.press('Leave out what is left and save');
    await dashboard.waitFor('section[aria-label="Import"]');
    const before = await dashboard.evaluate(
      () => [...document.querySelectorAll<HTMLTextAreaElement>('textarea')].map(({ value }) => value),
      null,
    );
    expect(before.join('\n')).toContain('Elixir');
    expect(before.join('\n')).toContain('Kubernetes');
    const second = fileOf('short.txt', 'Amara Okafor\nother@example.com\n\nSkills\nTypeScript, Haskell\n');
    await upload(dashboard, second);
    await dashboard.waitFor('.review-bar');
    await untilFocused(dashboard, 'basics:email');
    expect(await textOf(dashboard, 'basics:name')).toContain('as you have it');
    expect(await textOf(dashboard, 'basics:email')).toContain('You have: amara.okafor@example.com');
    await dashboard.keys('Enter');
    expect(await textOf(dashboard, 'basics:email')).toContain('yours kept');
    await untilFocused(dashboard, 'skill:1');
    await dashboard.click('a[href="/profile"]');
    await dashboard.press('Discard');
    await dashboard.press('Undo');
    await dashboard.click('section[aria-label="To go through"] a');
    await dashboard.waitFor('.review-bar');
    await untilFocused(dashboard, 'skill:1');
    await dashboard.keys('Enter');
    await dashboard.press('Save to your profile');
    await dashboard.waitFor('section[aria-label="Import"]');
    const [email, all] = await dashboard.evaluate(() => {
      const values = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
      return [values.find((value) => value.includes('@')), values.join('\n')];
    }, null);
    expect(email).toBe('amara.okafor@example.com');
    expect(all).toContain('Haskell');
    for (const text of before) expect(all).toContain(text.split('\n')[0]);
  });
});

describe('what cannot be read', () => {
  let companion: CompanionProcess;
  let opened: { person: Person; close: () => Promise<void> };
  let dashboard: Surface;
  beforeAll(async () => {
    companion = await startCompanionProcess();
    opened = await chromiumPerson(boards);
    dashboard = await openDashboard(opened.person, companion);
  });
  afterAll(async () => {
    await opened?.close();
    await companion?.stop();
  });

  test.each([
    ['scan.pdf', oddPdf({ text: '    ' }), 'no-text-in-file', 'it may be a scan'],
    ['locked.pdf', oddPdf({ isLocked: true }), 'encrypted-file', 'Save a copy without one'],
    ['book.pdf', oddPdf({ pages: 300 }), 'too-many-pages', 'more than 50 pages'],
    ['cv.pdf', 'PK\u0003\u0004 a document of another program', 'unreadable-file', 'Its name ends in .pdf'],
    ['bomb.zip', zipFile('Positions.csv', 'a'.repeat(3_000_000)), 'file-too-heavy', 'was stopped'],
    ['cv.doc', '\u00d0\u00cf\u0011\u00e0', 'unsupported-file', 'Save it as DOCX or PDF'],
  ])('%s is refused with what to do, and nothing is kept of it', async (name, data, code, says) => {
    await upload(dashboard, fileOf(name, data));
    await dashboard.waitFor(`section[aria-label="Import"] [data-code="${code}"]`);
    expect(await dashboard.text('section[aria-label="Import"] [role="alert"]')).toContain(says);
    expect(await dashboard.count('section[aria-label="To go through"]')).toBe(0);
    // It can be tried again at once with another file.
    expect(await dashboard.count('section[aria-label="Import"] input:enabled')).toBe(1);
  });

  test('the end of a point that was read as one of its own is joined to it by one key, and taken back by another', async () => {
    const cv =
      'Amara Okafor\namara@example.com\n\nExperience\nEngineer, Acme, Oakland, CA\n2019 – 2020\n• Wrote the tide tables for the\n• harbour\n';
    await upload(dashboard, fileOf('joined.txt', cv));
    await dashboard.waitFor('.review-bar');
    expect(await textOf(dashboard, 'work:0:1')).toContain('it may be the end of what stands above');
    await dashboard.keys('n');
    await untilFocused(dashboard, 'work:0:1');
    await dashboard.keys('m');
    expect(await textOf(dashboard, 'work:0:0')).toContain('Wrote the tide tables for the harbour');
    expect(await textOf(dashboard, 'work:0:1')).toContain('left out');
    await dashboard.keys('u');
    await expect.poll(async () => textOf(dashboard, 'work:0:1')).toContain('not sure');
    expect(await textOf(dashboard, 'work:0:0')).not.toContain('harbour');
  });

  test('what is said while the companion is off is told to it when it is back', async () => {
    await dashboard.click('a[href="/profile"]');
    await dashboard.click('section[aria-label="To go through"] a');
    await dashboard.waitFor('.review-bar');
    await untilFocused(dashboard, 'basics:name');
    await companion.kill();
    await dashboard.keys('Enter');
    await dashboard.waitFor('[data-code="companion-off"]');
    expect(await textOf(dashboard, 'basics:name')).toContain('confirmed');
    const { dataFolder, port } = companion;
    companion = await startCompanionProcess({ dataFolder, port });
    await dashboard.keys('Enter');
    await expect.poll(async () => dashboard.count('[data-code]')).toBe(0);
    // In another tab, which knows only what the companion does.
    const other = await opened.person.newPage();
    const seen = async () => {
      await other.open(await dashboard.url());
      await other.waitFor('.review-bar');
      return textOf(other, 'basics:name');
    };
    await expect.poll(seen, { timeout: 20_000 }).toContain('✓ confirmed');
    expect(await textOf(other, 'basics:email')).toContain('✓ confirmed');
    await other.close();
  });

  test('the review has nothing that axe finds serious', async () => {
    await upload(dashboard, fileOf('cv.txt', 'Amara Okafor\namara@example.com\n415 555 0134\n\nSkills\nTypeScript, Haskell\n'));
    await dashboard.waitFor('.review-bar');
    expect(await seriousFindings(dashboard)).toEqual([]);
  });
});
