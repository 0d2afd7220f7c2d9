import { isBullet, type TextLine } from './text-line.ts';

export type SectionName = 'head' | 'summary' | 'work' | 'education' | 'skills' | 'languages' | 'links' | 'other';
export type Section = { name: SectionName; lines: TextLine[] };

const headings: [SectionName, RegExp][] = [
  ['summary', /^(?:(?:professional |career |executive )?(?:summary|profile|objective)|about(?: me)?|personal statement)$/u],
  [
    'work',
    /^(?:(?:work|professional|employment|relevant|industry)? ?(?:experiences?|history|employment)|employment history|career history|experience and .*|work)$/u,
  ],
  ['education', /^(?:education(?: (?:and|&) .*)?|academic (?:background|history|qualifications)|qualifications)$/u],
  [
    'skills',
    /^(?:(?:technical|core|key|professional|other)? ?(?:skills|competenc(?:ies|es)|technologies|expertise|tools)(?: (?:and|&|summary).*)?|areas of expertise)$/u,
  ],
  ['languages', /^languages?$/u],
  ['links', /^(?:contacts?|contact (?:details|information)|personal (?:details|information)|links)$/u],
  [
    'other',
    /^(?:projects?.*|publications?.*|certifications?.*|certificates?|courses?|awards?.*|honou?rs.*|interests|hobbies|references?|volunteer.*|activities|patents?|achievements?|(?:selected|personal|side|open source) .*|extracurricular.*|training.*|affiliations.*|leadership.*|invited talks|service)$/u,
  ],
];

/** Cuts a CV at its headings. What stands before the first is the head: name and contact. */
export function readSections(lines: TextLine[]): Section[] {
  const sections: Section[] = [{ name: 'head', lines: [] }];
  for (const line of lines) {
    const name = headingOf(line);
    if (name === undefined) sections.at(-1)?.lines.push(line);
    else sections.push({ name, lines: [] });
  }
  return sections;
}

function headingOf({ text }: TextLine): SectionName | undefined {
  if (isBullet(text) || text.length > 50 || /\t.*\t/u.test(text)) return undefined;
  // Letter-spaced headings come as "E X P E R I E N C E".
  const joined = /^(?:\p{L} ){3,}\p{L}$/u.test(text.trim()) ? text.replaceAll(' ', '') : text;
  const plain = joined
    .toLowerCase()
    .replaceAll(/[:•|_]|^\W+|\W+$/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return headings.find(([, pattern]) => pattern.test(plain))?.[0];
}
