import { analysisWords } from '../tailoring/wording/say-finding.ts';
import { wordings } from '../tailoring/wording/wordings.ts';
import type { CvSnapshot } from './cv.ts';

export type SectionKind = 'contact' | 'summary' | 'work' | 'education' | 'skills' | 'languages' | 'whole';
/** A part of a CV that is looked at by itself. `id` is also the name of its step; `entry` is its work entry, such as `work:0`. */
export type Section = { id: string; kind: SectionKind; title: string; entry: string };

/** The parts of a CV in the order they are looked at. */
export function sectionsOf({ cv, language }: Pick<CvSnapshot, 'cv' | 'language'>): Section[] {
  const { headings } = wordings[language];
  const { contact, whole } = analysisWords[language];
  const plain = (kind: SectionKind, title: string): Section => ({ id: kind, kind, title, entry: '' });
  return [
    plain('contact', contact),
    plain('summary', headings.summary),
    ...cv.work.map(({ position, name }, at): Section => {
      const title = [position, name].filter(Boolean).join(', ') || `${headings.experience} ${at + 1}`;
      return { id: `work-${at}`, kind: 'work', title, entry: `work:${at}` };
    }),
    plain('education', headings.education),
    plain('skills', headings.skills),
    plain('languages', headings.languages),
    plain('whole', whole),
  ];
}
