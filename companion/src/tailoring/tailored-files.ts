import type { Profile } from '@sincerely/shared';
import type { NewArtifact } from '../jobs/define-job.ts';
import type { CvDocument } from './draft/cv-document.ts';
import type { InterviewPrep } from './draft/interview-prep.ts';
import { type LetterDocument, letterText } from './draft/letter-document.ts';
import { cvDocx } from './render/cv-docx.ts';
import { cvHtml } from './render/cv-html.ts';
import type { DocumentStyle } from './render/document-page.ts';
import { letterDocx } from './render/letter-docx.ts';
import { letterHtml } from './render/letter-html.ts';
import { prepHtml } from './render/prep-html.ts';
import type { PdfPrinter } from './render/print-pdf.ts';
import type { TailoredDocuments } from './tailored-documents.ts';

/** What else a person's change of one sentence makes anew: everything of the document it stands in. */
export async function editedArtifacts(documents: TailoredDocuments, part: 'cv' | 'letter', printer: PdfPrinter): Promise<NewArtifact[]> {
  const { cv, letter, stem, style } = documents;
  const html = part === 'cv' ? cvHtml(cv, style) : letterHtml(letter, style);
  const name = part === 'cv' ? stem : `${stem}-letter`;
  const word = part === 'cv' ? await cvDocx(cv, style) : await letterDocx(letter, style);
  const pdf = await printer.print(html).catch(() => undefined);
  return [
    tailoredArtifact(documents),
    { kind: `${part}-html`, name: `${name}.html`, mime: 'text/html', data: html },
    { kind: `${part}-docx`, name: `${name}.docx`, mime: wordMime, data: word },
    ...(pdf === undefined ? [] : [{ kind: `${part}-pdf` as const, name: `${name}.pdf`, mime: 'application/pdf', data: pdf }]),
    ...(part === 'letter' ? [{ kind: 'letter-text' as const, name: `${name}.txt`, mime: 'text/plain', data: letterText(letter) }] : []),
  ];
}

export function tailoredArtifact(documents: TailoredDocuments): NewArtifact {
  return { kind: 'tailored', name: `${documents.stem}-tailored.json`, mime: 'application/json', data: JSON.stringify(documents) };
}

/** The CV as it came out, what its files are called without their endings, and how it is set. */
type TailoredCv = { document: CvDocument; stem: string; style: DocumentStyle };

const wordMime = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The letter as page and text, the interview preparation, and what goes into a form. */
export function letterArtifacts(profile: Profile, { stem, style }: TailoredCv, letter: LetterDocument, prep: InterviewPrep): NewArtifact[] {
  const { basics, work, education, skills, languages, answers } = profile;
  const files = { resume: `${stem}.pdf`, coverLetter: `${stem}-letter.pdf` };
  const formData = { basics, work, education, skills, languages, answers, letter: letterText(letter), files };
  return [
    { kind: 'letter-html', name: `${stem}-letter.html`, mime: 'text/html', data: letterHtml(letter, style) },
    { kind: 'letter-text', name: `${stem}-letter.txt`, mime: 'text/plain', data: letterText(letter) },
    { kind: 'interview-prep', name: `${stem}-interview.html`, mime: 'text/html', data: prepHtml(prep) },
    { kind: 'form-data', name: 'form_data.json', mime: 'application/json', data: JSON.stringify(formData, null, 2) },
  ];
}

export async function wordArtifacts({ document, stem, style }: TailoredCv, letter: LetterDocument): Promise<NewArtifact[]> {
  const [cv, cover] = await Promise.all([cvDocx(document, style), letterDocx(letter, style)]);
  return [
    { kind: 'cv-docx', name: `${stem}.docx`, mime: wordMime, data: cv },
    { kind: 'letter-docx', name: `${stem}-letter.docx`, mime: wordMime, data: cover },
  ];
}

/** Undefined where no browser is there to print with. */
export async function printedArtifacts(
  printer: PdfPrinter,
  { document, stem, style }: TailoredCv,
  letter: LetterDocument,
): Promise<NewArtifact[] | undefined> {
  const [cv, cover] = await Promise.all([printer.print(cvHtml(document, style)), printer.print(letterHtml(letter, style))]);
  if (cv === undefined || cover === undefined) return undefined;
  return [
    { kind: 'cv-pdf', name: `${stem}.pdf`, mime: 'application/pdf', data: cv },
    { kind: 'letter-pdf', name: `${stem}-letter.pdf`, mime: 'application/pdf', data: cover },
  ];
}
