import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readCv } from '../../documents/read-cv.ts';
import { factsOfProfile } from '../../profile/facts-of-profile.ts';
import { amara } from '../../testing/test-companion.ts';
import { draftCv } from '../draft/cv-document.ts';
import { documentLanguages, shownDate, wordings, type DocumentLanguage } from '../wording/wordings.ts';
import { cvDocx } from './cv-docx.ts';
import { cvHtml } from './cv-html.ts';
import { openPdfPrinter } from './print-pdf.ts';
import { templateNames, type Template } from './templates.ts';

const printer = openPdfPrinter();
afterAll(async () => printer.close());
const poppler = ['/usr/bin/pdftotext', '/opt/homebrew/bin/pdftotext'].find(existsSync);
const folder = mkdtempSync(join(tmpdir(), 'sincerely-own-files-'));

const styles = documentLanguages.flatMap((language) => templateNames.map((template) => ({ language, template })));
const cvIn = (language: DocumentLanguage) => draftCv(amara, factsOfProfile(amara), [], { language, pages: 2 });

async function pdfOf(language: DocumentLanguage, template: Template): Promise<Uint8Array | undefined> {
  const pdf = await printer.print(cvHtml(cvIn(language), { language, template }));
  return pdf && new Uint8Array(pdf);
}

/** What every reader has to find again of the sample person: contact, and of each entry who, what and when. */
async function expectFound(name: string, file: Uint8Array): Promise<void> {
  const { profile } = await readCv(name, file);
  const { basics } = amara;
  expect(profile.basics).toMatchObject({ name: basics.name, email: basics.email, phone: basics.phone });
  expect(profile.basics.profiles.map(({ url }) => url)).toEqual(basics.profiles.map(({ url }) => url));
  expect(profile.basics.location).toMatchObject({ city: basics.location?.city, region: basics.location?.region });
  const work = (one: typeof profile) =>
    one.work.map(({ name: employer, position, startDate, endDate }) => ({ employer, position, startDate, endDate }));
  expect(work(profile)).toEqual(work(amara));
  // What a position was about stands above its points and is one of them to a reader.
  const said = ({ summary, highlights }: (typeof amara.work)[number]) => [...(summary ? [summary] : []), ...highlights].toSorted();
  expect(profile.work.map(said)).toEqual(amara.work.map(said));
  const education = (one: typeof profile) =>
    one.education.map(({ institution, studyType, area, endDate }) => ({ institution, studyType, area, endDate }));
  expect(education(profile)).toEqual(education(amara));
}

describe.each(styles)('$language, $template', ({ language, template }) => {
  test('the PDF says to our own reader all that went into it', async ({ skip }) => {
    const pdf = await pdfOf(language, template);
    skip(pdf === undefined, 'no Chromium to print with');
    if (pdf !== undefined) await expectFound('cv.pdf', pdf);
  });

  test('so does the DOCX', async () => {
    await expectFound('cv.docx', new Uint8Array(await cvDocx(cvIn(language), { language, template })));
  });
});

const modes = [[], ['-layout'], ['-raw']];

/** What pdftotext says in one of its modes, line by line. */
function linesBy(tool: string, mode: string[], file: string): string[] {
  const text = execFileSync(tool, [...mode, file, '-'], { encoding: 'utf8' });
  return text.split('\n').map((line) => line.replaceAll(/\s+/gu, ' ').trim());
}

/** Whether each font is embedded, cut to its letters, and says which letters they are: the columns of pdffonts from the right. */
function fontsIn(tool: string, file: string): (string | undefined)[] {
  const [, , ...fonts] = execFileSync(tool, [file], { encoding: 'utf8' }).trim().split('\n');
  return fonts.map((font) => /(yes|no) +(yes|no) +(yes|no) +\d+ +\d+$/u.exec(font)?.slice(1, 4).join(' '));
}

const datesOf = ({ startDate, endDate }: (typeof amara.work)[number]) =>
  `${shownDate(startDate, 'en')} – ${endDate === undefined ? wordings.en.present : shownDate(endDate, 'en')}`;

const wanted = [
  amara.basics.name,
  amara.basics.email,
  amara.basics.phone,
  ...amara.work.flatMap((work) => [work.name, work.position, datesOf(work)]),
  ...amara.education.flatMap(({ institution, studyType, area }) => [institution, studyType, area]),
].filter((part) => part !== undefined);

test.each(templateNames)('%s: pdftotext finds contact, employer, title, dates and degree in all its modes', async (template) => {
  const pdf = await pdfOf('en', template);
  if (pdf === undefined || poppler === undefined) {
    console.log('skipped: this needs Chromium and pdftotext (poppler-utils)');
    return;
  }
  const file = join(folder, `${template}.pdf`);
  writeFileSync(file, pdf);
  for (const mode of modes) {
    const lines = linesBy(poppler, mode, file);
    expect([mode, wanted.filter((part) => !lines.some((line) => line.includes(part)))]).toEqual([mode, []]);
  }
  const fonts = fontsIn(poppler.replace('pdftotext', 'pdffonts'), file);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts).toEqual(fonts.map(() => 'yes yes yes'));
});
