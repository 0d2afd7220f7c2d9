import { factsOfProfile } from '@sincerely/companion/facts';
import { scoreCoverage } from '@sincerely/companion/tailoring/draft/coverage-score';
import { draftCv } from '@sincerely/companion/tailoring/draft/cv-document';
import { prepareInterview } from '@sincerely/companion/tailoring/draft/interview-prep';
import { draftLetter } from '@sincerely/companion/tailoring/draft/letter-document';
import { matchFacts } from '@sincerely/companion/tailoring/match-facts';
import { readPosting } from '@sincerely/companion/tailoring/posting/read-posting';
import { cvHtml } from '@sincerely/companion/tailoring/render/cv-html';
import { letterHtml } from '@sincerely/companion/tailoring/render/letter-html';
import { openPdfPrinter, type PdfPrinter } from '@sincerely/companion/tailoring/render/print-pdf';
import { prepHtml } from '@sincerely/companion/tailoring/render/prep-html';
import { pdfText } from '@sincerely/companion/testing/pdf-text';
import { benchImport } from './import-time.ts';
import { benchJob } from './job-time.ts';
import { longPosting, twoPages } from './tailor-input.ts';
import { type Sample, timed, type Timing, timingOf } from './timing.ts';

export async function benchTailor(rounds: number): Promise<Timing[]> {
  const printer = openPdfPrinter();
  try {
    return [await benchDraft(rounds), ...(await benchJob(rounds)), await benchPdf(printer, rounds), ...(await benchImport())];
  } finally {
    await printer.close();
  }
}

/** Everything that is made with no model, from the profile and the posting to the pages. */
function draftAll() {
  const facts = factsOfProfile(twoPages);
  const reading = readPosting(longPosting);
  const matches = matchFacts(facts, reading);
  const cv = draftCv(twoPages, facts, matches);
  const score = scoreCoverage(twoPages, cv, matches, reading);
  const letter = letterHtml(draftLetter(twoPages, facts, matches, reading));
  return { cv: cvHtml(cv), letter, score, prep: prepHtml(prepareInterview(facts, matches, reading)) };
}

async function benchDraft(rounds: number): Promise<Timing> {
  const samples: Sample[] = [];
  const made = { twoPages, longPosting, ...draftAll() };
  for (let round = 0; round < rounds; round += 1)
    samples.push({ floorMs: await timed(() => JSON.parse(JSON.stringify(made)) as unknown), ms: await timed(draftAll) });
  return timingOf('draft: its computing alone', null, 'JSON there and back', samples);
}

async function benchPdf(printer: PdfPrinter, rounds: number): Promise<Timing> {
  const { cv } = draftAll();
  const first = await printer.print(cv);
  if (first === undefined) throw new Error('There is no Chromium to print with.');
  const { pages } = await pdfText(new Uint8Array(first));
  if (pages !== 2) throw new Error(`The CV to print has ${pages} pages in place of two.`);
  const samples: Sample[] = [];
  for (let round = 0; round < rounds; round += 1)
    samples.push({
      floorMs: await timed(async () => printer.print('<!doctype html><title>Empty</title>')),
      ms: await timed(async () => printer.print(cv)),
    });
  return timingOf('PDF of two pages, browser warm', 1500, 'an empty page', samples);
}
