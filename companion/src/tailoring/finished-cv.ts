import { CodedError, type Profile } from '@sincerely/shared';
import type { JobWarning, NewArtifact } from '../jobs/define-job.ts';
import { scoreCoverage } from './draft/coverage-score.ts';
import type { CvDocument } from './draft/cv-document.ts';
import { matchFacts } from './match-facts.ts';
import { cvDocx } from './render/cv-docx.ts';
import { cvHtml } from './render/cv-html.ts';
import type { DocumentStyle } from './render/document-page.ts';
import { fitPages, type Printed } from './render/fit-pages.ts';
import type { PdfPrinter } from './render/print-pdf.ts';
import { reread, type Reread } from './render/reread.ts';
import type { TailoredDocuments } from './tailored-documents.ts';
import { wordMime } from './word-mime.ts';

/** A CV as its files: the document they came to, and what a reader of CVs finds in them. */
export type FinishedCv = { cv: CvDocument; word: Uint8Array; pdf?: Uint8Array; pages?: number; read?: Reread };

type Finishing = Pick<TailoredDocuments, 'cv' | 'style' | 'facts' | 'reading'> & { pages: number };

/** Prints the CV on the pages it may take and reads it again; as DOCX alone where there is no browser to print with. */
export async function finishCv({ cv, style, facts, reading, pages }: Finishing, printer: PdfPrinter): Promise<FinishedCv> {
  const matches = reading === undefined ? [] : matchFacts(facts, reading);
  const printed = await fitPages(cv, pages, matches, async (one) => printAndRead(one, style, printer)).catch(() => undefined);
  if (printed === undefined) return withoutPdf(cv, style);
  const { pdf, read } = printed.file;
  return { cv: printed.cv, word: await cvDocx(printed.cv, style), pdf, pages: printed.pages, ...(read && { read }) };
}

/** Without `read` where our reader could not open it; it may be sent all the same. */
type PdfFile = { pdf: Uint8Array; read: Reread | undefined };

async function printAndRead(cv: CvDocument, style: DocumentStyle, printer: PdfPrinter): Promise<Printed<PdfFile>> {
  const pdf = await printer.print(cvHtml(cv, style));
  if (pdf === undefined) throw new CodedError('no-browser');
  const read = await reread('pdf', new Uint8Array(pdf), cv, style.language).catch(() => undefined);
  return { cv, file: { pdf, read }, pages: read?.pages ?? 1 };
}

async function withoutPdf(cv: CvDocument, style: DocumentStyle): Promise<FinishedCv> {
  const word = await cvDocx(cv, style);
  const read = await reread('docx', new Uint8Array(word), cv, style.language).catch(() => undefined);
  return { cv, word, ...(read === undefined ? {} : { read }) };
}

/** The files of a finished CV, with its score where the posting is known. */
export function cvArtifacts(finished: FinishedCv, documents: TailoredDocuments, profile: Profile): NewArtifact[] {
  const { cv, word, pdf, read } = finished;
  const { stem, style, facts, reading } = documents;
  const score = reading && scoreCoverage(profile, cv, matchFacts(facts, reading), reading, read);
  return [
    { kind: 'cv-html', name: `${stem}.html`, mime: 'text/html', data: cvHtml(cv, style) },
    { kind: 'cv-docx', name: `${stem}.docx`, mime: wordMime, data: word },
    ...(pdf === undefined ? [] : [{ kind: 'cv-pdf' as const, name: `${stem}.pdf`, mime: 'application/pdf', data: pdf }]),
    ...(score === undefined ? [] : [scoreArtifact(stem, score)]),
  ];
}

export function scoreArtifact(stem: string, score: ReturnType<typeof scoreCoverage>): NewArtifact {
  return { kind: 'score', name: `${stem}-score.json`, mime: 'application/json', data: JSON.stringify(score, null, 2) };
}

/** What is to be said of a finished CV. */
export function warningsOn({ pdf, pages }: FinishedCv, wanted: number): JobWarning[] {
  const codes = [...(pdf === undefined ? (['no-browser'] as const) : []), ...((pages ?? 0) > wanted ? (['cv-too-long'] as const) : [])];
  return codes.map((code) => ({ code, message: new CodedError(code).message }));
}
