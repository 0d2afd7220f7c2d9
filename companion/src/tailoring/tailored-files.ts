import type { Profile } from '@sincerely/shared';
import type { NewArtifact } from '../jobs/define-job.ts';
import type { InterviewPrep } from './draft/interview-prep.ts';
import { type LetterDocument, letterText } from './draft/letter-document.ts';
import { cvArtifacts, finishCv } from './finished-cv.ts';
import type { DocumentStyle } from './render/document-page.ts';
import { letterDocx } from './render/letter-docx.ts';
import { letterHtml } from './render/letter-html.ts';
import { prepHtml } from './render/prep-html.ts';
import type { PdfPrinter } from './render/print-pdf.ts';
import type { TailoredDocuments } from './tailored-documents.ts';
import { wordMime } from './word-mime.ts';

/** What a person's change of one sentence makes anew: everything of the document it stands in. Their words are not cut to a length. */
export async function editedArtifacts(
  documents: TailoredDocuments,
  part: 'cv' | 'letter',
  printer: PdfPrinter,
  profile: Profile,
): Promise<NewArtifact[]> {
  if (part === 'letter') return [tailoredArtifact(documents), ...(await letterFiles(documents, printer))];
  const finished = await finishCv({ ...documents, pages: Number.POSITIVE_INFINITY }, printer);
  return [tailoredArtifact(documents), ...cvArtifacts(finished, documents, profile)];
}

export function tailoredArtifact(documents: TailoredDocuments): NewArtifact {
  return { kind: 'tailored', name: `${documents.stem}-tailored.json`, mime: 'application/json', data: JSON.stringify(documents) };
}

/** How documents are set, and what their files are called without their endings. */
type Setting = { stem: string; style: DocumentStyle };

/** The letter as page and text, the interview preparation, and what goes into a form. */
export function letterArtifacts(profile: Profile, { stem, style }: Setting, letter: LetterDocument, prep: InterviewPrep): NewArtifact[] {
  const { basics, work, education, skills, languages, answers } = profile;
  const files = { resume: `${stem}.pdf`, coverLetter: `${stem}-letter.pdf` };
  const formData = { basics, work, education, skills, languages, answers, letter: letterText(letter), files };
  return [
    ...letterPages(letter, { stem, style }),
    { kind: 'interview-prep', name: `${stem}-interview.html`, mime: 'text/html', data: prepHtml(prep) },
    { kind: 'form-data', name: 'form_data.json', mime: 'application/json', data: JSON.stringify(formData, null, 2) },
  ];
}

function letterPages(letter: LetterDocument, { stem, style }: Setting): NewArtifact[] {
  return [
    { kind: 'letter-html', name: `${stem}-letter.html`, mime: 'text/html', data: letterHtml(letter, style) },
    { kind: 'letter-text', name: `${stem}-letter.txt`, mime: 'text/plain', data: letterText(letter) },
  ];
}

/** The letter's DOCX, and its PDF where a browser is there to print with. */
export async function letterDownloads(letter: LetterDocument, { stem, style }: Setting, printer: PdfPrinter): Promise<NewArtifact[]> {
  const [word, pdf] = await Promise.all([letterDocx(letter, style), printer.print(letterHtml(letter, style)).catch(() => undefined)]);
  return [
    { kind: 'letter-docx', name: `${stem}-letter.docx`, mime: wordMime, data: word },
    ...(pdf === undefined ? [] : [{ kind: 'letter-pdf' as const, name: `${stem}-letter.pdf`, mime: 'application/pdf', data: pdf }]),
  ];
}

async function letterFiles({ letter, stem, style }: TailoredDocuments, printer: PdfPrinter): Promise<NewArtifact[]> {
  return [...letterPages(letter, { stem, style }), ...(await letterDownloads(letter, { stem, style }, printer))];
}
