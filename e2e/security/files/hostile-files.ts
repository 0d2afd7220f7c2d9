import type { Size } from '../suite.ts';
import { docxFiles, type HostileFile, honestDocx, honestPdf, honestZip, pdfFiles, zipFiles } from './binary-files.ts';
import { damaged } from './damaged.ts';
import { honestJson, honestText, textFiles } from './text-files.ts';

/** What each kind of file is damaged how often; those that need a process of their own take longer. */
const counts = { usual: { text: 160, binary: 12 }, full: { text: 2_000, binary: 400 } };

/** Files of every kind the import takes, each broken or too much in a way of its own. */
export function hostileFiles(size: Size): HostileFile[] {
  const { text, binary } = counts[size];
  return [
    ...pdfFiles(),
    ...docxFiles(),
    ...zipFiles(),
    ...damaged('cv.pdf', honestPdf, binary, 3),
    ...damaged('cv.docx', honestDocx, binary, 4),
    ...damaged('cv.zip', honestZip, binary, 5),
    ...textFiles(),
    ...damaged('cv.json', Buffer.from(honestJson), text, 1),
    ...damaged('cv.txt', Buffer.from(honestText), text, 2),
  ];
}
