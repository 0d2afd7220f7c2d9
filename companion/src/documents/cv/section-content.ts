import { degreeWord, namesSchool } from './words/school-words.ts';
import type { SectionName } from './words/heading-words.ts';
import { languageName } from './words/language-names.ts';
import { readDateRange, readSingleDate } from './read-dates.ts';
import { roleWord } from './words/role-words.ts';
import type { TextLine } from '../text-line.ts';

export type UnnamedSection = { name: SectionName | undefined; lines: TextLine[] };

const count = (lines: TextLine[], is: (text: string) => boolean) => lines.filter(({ text }) => is(text)).length;
const hasDate = (text: string) => (readDateRange(text) ?? readSingleDate(text)) !== undefined;

/** How much of each kind a section has in it whose heading says nothing. */
const likeness: [SectionName, (lines: TextLine[]) => number][] = [
  [
    'work',
    (lines) =>
      Math.min(
        count(lines, (text) => readDateRange(text) !== undefined),
        count(lines, (text) => roleWord.test(text)),
      ),
  ],
  [
    'education',
    (lines) =>
      Math.min(
        count(lines, hasDate),
        count(lines, (text) => namesSchool(text) || degreeWord.test(text)),
      ),
  ],
  ['languages', (lines) => (count(lines, (text) => languageName.test(text)) >= lines.length / 2 && count(lines, hasDate) === 0 ? 1 : 0)],
  ['summary', (lines) => (count(lines, (text) => text.length > 50) >= lines.length / 2 && count(lines, hasDate) === 0 ? 1 : 0)],
  [
    'skills',
    (lines) =>
      count(lines, (text) => text.split(/[,\t•·|]/u).every((part) => part.length < 30)) >= lines.length * 0.8 && count(lines, hasDate) === 0
        ? 1
        : 0,
  ],
];

/**
 * Sections whose headings say nothing get the kind that their text is of, each kind at most once and only where no heading names it: "On the pass" with
 * dates and roles is the work of a CV that has none otherwise. What comes after the first entries is no summary.
 */
export function nameByContent(sections: UnnamedSection[]): { name: SectionName; lines: TextLine[] }[] {
  const names = new Set(sections.map(({ name }) => name));
  for (const [name, of] of likeness) {
    if (names.has(name)) continue;
    const open = sections.filter(
      (section) => section.name === undefined && of(section.lines) > 0 && (name !== 'summary' || isAboveEntries(section, sections)),
    );
    const best = open.toSorted((a, b) => of(b.lines) - of(a.lines))[0];
    if (best) best.name = name;
  }
  return sections.map(({ name = 'other', lines }) => ({ name, lines }));
}

function isAboveEntries(section: UnnamedSection, sections: UnnamedSection[]): boolean {
  const entries = sections.findIndex(({ name }) => name === 'work' || name === 'education');
  return entries < 0 || sections.indexOf(section) < entries;
}
