import type { CvDocument, CvEntry } from '../draft/cv-document.ts';
import { wordings } from '../wording/wordings.ts';
import type { DocumentStyle } from './document-page.ts';
import { heading, plain, point, strong, title, wordFile } from './word-file.ts';

/** The CV for people who are asked for a Word file: the same sentences in the same order as its page. */
export async function cvDocx(cv: CvDocument, style: DocumentStyle): Promise<Buffer> {
  const { headings } = wordings[style.language];
  const section = (name: string, parts: ReturnType<typeof plain>[]) => (parts.length === 0 ? [] : [heading(name), ...parts]);
  const line = (parts: string[], between: string) => (parts.length === 0 ? [] : [plain(parts.join(between))]);
  return wordFile(
    `${cv.name} – CV`,
    [
      title(cv.name),
      ...line(cv.label === '' ? [] : [cv.label], ''),
      ...line(cv.contact, ' · '),
      ...line(cv.links, ' · '),
      ...section(
        headings.summary,
        cv.summary.map(({ text }) => plain(text)),
      ),
      ...section(headings.experience, cv.work.flatMap(entry)),
      ...section(headings.education, cv.education.flatMap(entry)),
      ...section(headings.skills, line(cv.skills, ', ')),
      ...section(headings.languages, line(cv.languages, ', ')),
    ],
    style,
  );
}

/** Title line, employer and place, dates, then the points: each on a line of its own, as readers of CVs expect them. */
function entry({ title: name, organisation, place, dates, lines }: CvEntry) {
  const where = [organisation, place].filter((part) => part !== '').join(', ');
  return [
    strong(name || where),
    ...(name && where ? [plain(where, true)] : []),
    ...(dates ? [plain(dates, lines.length > 0)] : []),
    ...lines.map(({ text }) => point(text)),
  ];
}
