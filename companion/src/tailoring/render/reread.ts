import type { Profile } from '@sincerely/shared';
import { draftProfile } from '../../documents/cv/draft-profile.ts';
import { readLines } from '../../documents/read-lines.ts';
import type { CvDocument, CvEntry } from '../draft/cv-document.ts';
import { dateRange } from '../draft/date-range.ts';
import type { DocumentLanguage } from '../wording/wordings.ts';

/** What our own reader of CVs finds in a file we made. */
export type Reread = {
  pages: number;
  /** Fields that went in, and those that came out as they went in. */
  of: number;
  found: number;
  /** The others, in words. */
  missing: string[];
};

type Field = { name: string; isFound: boolean };

/** Reads a finished CV as an employer's system would. Throws where it cannot be read at all. */
export async function reread(kind: 'pdf' | 'docx', file: Uint8Array, cv: CvDocument, language: DocumentLanguage): Promise<Reread> {
  const lines = await readLines(kind, file);
  const fields = fieldsIn(cv, draftProfile(lines, 'cv').profile, language);
  const missing = fields.filter(({ isFound }) => !isFound).map(({ name }) => name);
  const pages = Math.max(1, ...lines.map(({ page }) => page));
  return { pages, of: fields.length, found: fields.length - missing.length, missing: [...new Set(missing)] };
}

function fieldsIn(cv: CvDocument, read: Profile, language: DocumentLanguage): Field[] {
  const { basics, work, education, skills, languages } = read;
  const contact = [basics.email, basics.phone, basics.location?.city, basics.location?.region].filter(Boolean).join(' ');
  const places = basics.profiles.map(({ url }) => url).join(' ');
  return [
    { name: 'name', isFound: isIn(cv.name, basics.name) },
    ...cv.contact.map((part) => ({ name: part.includes('@') ? 'e-mail' : 'contact', isFound: isIn(part, contact) })),
    ...cv.links.map((url) => ({ name: 'link', isFound: isIn(url, `${basics.url ?? ''} ${places}`) })),
    ...cv.work.flatMap((entry, at) => {
      const { name = '', position = '', startDate, endDate } = work[at] ?? {};
      return entryFields(entry, { title: position, organisation: name, dates: dateRange(startDate, endDate, true, language) });
    }),
    ...cv.education.flatMap((entry, at) => {
      const { institution = '', studyType, area, startDate, endDate } = education[at] ?? {};
      const title = [studyType, area].filter(Boolean).join(', ');
      return entryFields(entry, { title, organisation: institution, dates: dateRange(startDate, endDate, false, language) });
    }),
    ...cv.skills.map((skill) => ({ name: 'skills', isFound: isIn(skill, JSON.stringify(skills)) })),
    ...cv.languages.map((spoken) => ({ name: 'languages', isFound: isIn(spoken, JSON.stringify(languages)) })),
  ];
}

function entryFields(entry: CvEntry, read: Pick<CvEntry, 'title' | 'organisation' | 'dates'>): Field[] {
  const where = entry.title || entry.organisation;
  return (['title', 'organisation', 'dates'] as const)
    .filter((part) => entry[part] !== '')
    .map((part) => ({ name: `${part} of “${where}”`, isFound: isIn(entry[part], read[part]) }));
}

/** Every word of it, whatever stands between and around. */
function isIn(text: string, read: string): boolean {
  const known = new Set(wordsOf(read));
  return wordsOf(text).every((word) => known.has(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
