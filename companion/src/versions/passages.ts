import type { CvEntry } from '../tailoring/draft/cv-document.ts';
import type { TailoredDocuments } from '../tailoring/tailored-documents.ts';
import { wordings } from '../tailoring/wording/wordings.ts';

/** One sentence or line of a document. `isSingle`: there is one of its kind, so another one in its place is the same one changed. */
export type Passage = { kind: string; under: string; text: string; isSingle: boolean };

/** A CV in reading order. */
export function cvPassages({ cv, style }: TailoredDocuments): Passage[] {
  const { headings } = wordings[style.language];
  const single = (kind: string, under: string, text: string) => (text === '' ? [] : [{ kind, under, text, isSingle: true }]);
  return [
    ...single('label', cv.name, cv.label),
    ...single('contact', cv.name, [...cv.contact, ...cv.links].join(' · ')),
    ...sentences('summary', headings.summary, cv.summary, style.language),
    ...cv.work.flatMap((entry) => entryPassages(entry, headings.experience, style.language)),
    ...cv.education.flatMap((entry) => entryPassages(entry, headings.education, style.language)),
    ...single('skills', headings.skills, cv.skills.join(', ')),
    ...single('languages', headings.languages, cv.languages.join(', ')),
  ];
}

export function letterPassages({ letter, style }: TailoredDocuments): Passage[] {
  const under = letter.greeting;
  return letter.blocks.flatMap(({ lines }) => sentences('letter', under, lines, style.language));
}

function entryPassages({ title, organisation, place, dates, lines }: CvEntry, heading: string, language: string): Passage[] {
  const head = [[title, organisation, place].filter(Boolean).join(', '), dates].filter(Boolean).join(' · ');
  const under = [title, organisation].filter(Boolean).join(', ');
  return [{ kind: 'head', under: heading, text: head, isSingle: false }, ...sentences('line', under, lines, language)];
}

function sentences(kind: string, under: string, lines: { text: string }[], language: string): Passage[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return lines.flatMap(({ text }) =>
    [...segmenter.segment(text)].map(({ segment }) => ({ kind, under, text: segment.trim(), isSingle: false })),
  );
}
