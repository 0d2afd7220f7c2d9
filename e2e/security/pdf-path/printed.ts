import { pdfText } from '@sincerely/companion/testing/pdf-text';

/** What is in a PDF: its text, the addresses it links to, and what in it would do something by itself. */
export type Printed = { text: string; links: string[]; active: string[] };

const activeParts = [
  '/JavaScript',
  '/JS ',
  '/Launch',
  '/SubmitForm',
  '/ImportData',
  '/EmbeddedFile',
  '/OpenAction',
  '/AA ',
  '/GoToR',
  '/RichMedia',
  '/XFA',
];

export async function readPrinted(pdf: Buffer): Promise<Printed> {
  const bytes = pdf.toString('latin1');
  const { text } = await pdfText(new Uint8Array(pdf));
  return {
    text,
    links: [...bytes.matchAll(/\/URI \(((?:[^()\\]|\\.)*)\)/gu)].map(([, url = '']) => url.replaceAll(/\\(.)/gu, '$1')),
    active: activeParts.filter((part) => bytes.includes(part)),
  };
}
