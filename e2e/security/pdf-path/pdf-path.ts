import { factsOfProfile } from '@sincerely/companion/facts';
import { draftCv } from '@sincerely/companion/tailoring/draft/cv-document';
import { cvHtml } from '@sincerely/companion/tailoring/render/cv-html';
import { letterHtml } from '@sincerely/companion/tailoring/render/letter-html';
import { openPdfPrinter, type PdfPrinter } from '@sincerely/companion/tailoring/render/print-pdf';
import type { Profile } from '@sincerely/shared';
import { pressed, vectors } from '../previews/vectors.ts';
import { openTally, type Suite, type Tally } from '../suite.ts';
import { openTarget, type Target } from '../support/target.ts';
import { type CanaryFiles, canary, openCanaryFiles } from './canary-files.ts';
import { fileVectors } from './file-vectors.ts';
import { type Printed, readPrinted } from './printed.ts';

type Parts = { printer: PdfPrinter; target: Target; files: CanaryFiles; tally: Tally };

/** How many pages are printed beside each other. */
const beside = 3;
const profileLink = 'https://links.example/amara';

/** Whatever is printed, the printer reads no file, asks for nothing, and links only to what the profile names. */
export const pdfPath: Suite = {
  name: 'pdf-path',
  least: 100,
  run: async () => {
    const tally = openTally();
    const printer = openPdfPrinter();
    const [target, files] = await Promise.all([openTarget(), openCanaryFiles()]);
    const parts = { printer, target, files, tally };
    try {
      await attackByText(parts);
      await attackByMarkup(parts);
      tally.attack('the target was never connected to', target.connections() > 0 && `it was, ${target.connections()} times`);
    } finally {
      await printer.close();
      await files.remove();
      target.close();
    }
    return tally;
  },
};

async function print({ printer }: Parts, html: string): Promise<Printed> {
  const pdf = await printer.print(html);
  if (pdf === undefined) throw new Error('There is no Chromium to print with.');
  return readPrinted(pdf);
}

/** Each vector as a text of the person's or of a stranger's: it is printed as text, and as no link. */
async function attackByText(parts: Parts): Promise<void> {
  const urls = [parts.target.url, ...parts.files.urls];
  const texts = Object.values({ ...vectors, ...pressed, ...fileVectors }).flatMap((vector, at) => vector(urls[at % urls.length] as string));
  const profile: Profile = {
    basics: { name: 'Amara Okafor', url: profileLink, profiles: wrongLinks(urls).map((url) => ({ network: 'x', url })) },
    work: texts.map((text) => ({ name: text, position: text, highlights: [text] })),
    education: [],
    skills: [],
    languages: [],
    answers: {},
  };
  const cv = await print(parts, cvHtml(draftCv(profile, factsOfProfile(profile), [])));
  if (!cv.links.includes(profileLink)) throw new Error('The link of the profile is not in the PDF.');
  if (!cv.text.includes('Amara Okafor')) throw new Error('The text of a PDF is not read.');
  judge(parts, 'CV', cv, [profileLink]);
  const blocks = texts.map((text) => ({ kind: 'paragraph' as const, lines: [{ text, src: [] }] }));
  judge(parts, 'letter', await print(parts, letterHtml({ name: 'x', contact: texts, greeting: 'x', blocks, closing: 'x' })), []);
}

/** What a profile may hold as a link and is none. */
function wrongLinks(urls: string[]): string[] {
  const files = urls.filter((url) => url.startsWith('file:'));
  const others = [
    'javascript:app.alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'ms-word:ofe|u|x',
    '//evil.example',
    ' https://evil.example',
    '\\\\evil\\x',
  ];
  return [...files, ...others];
}

function judge({ tally, target }: Parts, name: string, { text, links, active }: Printed, allowed: string[]): void {
  const strange = links.filter((link) => !allowed.some((one) => link === one || link === `${one}/`));
  // The name of a file may be in the text; what is in the file may not.
  tally.attack(`${name}: no file is read`, text.includes(canary) && 'the canary is in the PDF');
  tally.attack(`${name}: only the profile's links`, strange.length > 0 && strange.join(', '));
  tally.attack(`${name}: nothing acts by itself`, active.length > 0 && active.join(', '));
  const asked = target.asked.splice(0);
  tally.attack(`${name}: nothing is asked for`, asked.length > 0 && asked.join(', '));
}

/** The same as markup on a page without any policy: the printer by itself holds them. */
async function attackByMarkup(parts: Parts): Promise<void> {
  const rest = Object.entries({ ...vectors, ...pressed, ...fileVectors }).values();
  await Promise.all(
    Array.from({ length: beside }, async () => {
      for (const [name, vector] of rest) {
        const markup = [`${parts.target.url}/x`, ...parts.files.urls].map(vector);
        await printAndJudge(parts, `markup: ${name}`, `<!doctype html><title>x</title><h1>x</h1>${markup.join('\n')}`);
      }
    }),
  );
}

async function printAndJudge(parts: Parts, name: string, html: string): Promise<void> {
  const { text, active } = await print(parts, html);
  const asked = parts.target.asked.splice(0);
  parts.tally.attack(
    name,
    (text.includes(canary) && 'the canary is in the PDF') ||
      (active.length > 0 && `the PDF holds ${active.join(', ')}`) ||
      (asked.length > 0 && `${asked.join(', ')} was asked for`),
  );
}
