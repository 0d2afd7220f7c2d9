import { stateCode } from '@sincerely/adapters/places';
import type { Profile } from '@sincerely/shared';
import { degreeOf, withArea } from './degree-parts.ts';
import { isStateBehindTown } from './education-places.ts';
import { placeAtEnd } from './named-parts.ts';
import type { ReadText } from './points.ts';
import { readSingleDate } from './read-dates.ts';
import { type ReadEntry, readEntries } from './read-entries.ts';
import { isWorkPlace, placeOf } from './read-place.ts';
import { degreeNote, degreeWord, namesSchool, schoolWord } from './words/school-words.ts';
import { type Reading, spanOf, type TextLine, withoutBullet } from '../text-line.ts';

type Education = Profile['education'][number];

/** The entries of a section on education; a school without a year is one too. */
export function educationEntries(lines: TextLine[]): ReadEntry[] {
  const entries = readEntries(lines, { allowSingleDate: true, headLines: 3 });
  if (entries.length > 0 || lines.length === 0) return entries;
  const head = lines.slice(0, 3).map((line) => ({ text: withoutBullet(line.text.replaceAll('\t', ', ')), line }));
  return [{ dates: { isOpen: false }, head, bullets: [], notes: [] }];
}

export function educationOf(
  { dates, dated, head, bullets, notes }: ReadEntry,
  index: number,
  readings: Record<string, Reading>,
): Education {
  const all = [...head, ...notes, ...bullets].flatMap(partsOf).map(withoutLabel);
  const parts = all.filter((part) => !degreeNote.test(part.text) && !isGrade(part.text) && !isStateBehindTown(part, all));
  const school = schoolOf(parts, head);
  const degrees = degreeOf({ parts, school, hasPlace: head.some(({ text }) => isWorkPlace(text)) });
  const [degree] = degrees;
  const doubt = degree && degreeWord.test(degree.text) ? {} : { doubt: 'No degree was recognised beside the school.' };
  const span = spanOf([school?.line, degree?.line, dated]);
  if (school && span) readings[`education:${index}`] = { confidence: 'doubt' in doubt ? 0.45 : 0.75, ...span, ...doubt };
  const endDate = dates.endDate ?? endIn(all, dates);
  const score = all.find(({ text }) => isGrade(text))?.text;
  return {
    institution: school?.text ?? '',
    ...(degree === undefined ? {} : withArea(degrees.map(({ text }) => text))),
    ...(score ? { score } : {}),
    ...(dates.startDate ? { startDate: dates.startDate } : {}),
    ...(endDate ? { endDate } : {}),
  };
}

/** "Abschluss: Allgemeine Hochschulreife" */
function withoutLabel(part: ReadText): ReadText {
  const [, degree = ''] =
    /^(?:abschluss|degree|qualification|diplôme(?: obtenu)?|título(?: obtenido)?|titolo(?: conseguito)?)\s?:\s*(.+)$/iu.exec(part.text) ??
    [];
  return degreeWord.test(degree) ? { ...part, text: degree } : part;
}

/** "since October 2021, to be finished in 2025" */
function endIn(parts: ReadText[], { isOpen }: ReadEntry['dates']): string | undefined {
  const text = isOpen
    ? parts.find(({ text: one }) => /(?<!\p{L})(?:abschluss|expected|graduation|until|bis|prévu|previsto)/iu.test(one))?.text
    : undefined;
  return text === undefined ? undefined : readSingleDate(text)?.endDate;
}

/** "2:1", "Note 1,4", "92/100", "first class honours", with what is in brackets around it. */
function isGrade(text: string): boolean {
  return /^\(?(?:[12][:.][12]|[1-5][.,]\d{1,2}|\d{2,3}\s?\/\s?\d{2,3}(?: e lode)?|(?:first|second) class.*|.*cum laude|with distinction|mention .*|sobresaliente.*)\)?$/iu.test(
    text,
  );
}

/** The part with a word of a school; else what is beside a degree and no place; else the first that is named. */
function schoolOf(parts: ReadText[], head: ReadText[]): ReadText | undefined {
  const named = parts.filter(({ text }) => namesSchool(text));
  const plain = named.find(({ text }) => !degreeWord.test(text)) ?? named[0];
  if (plain) return plain;
  const degree = parts.find(({ text }) => degreeWord.test(text));
  const others = parts.filter((part) => part !== degree && !degreeWord.test(part.text) && placeOf(part.text) === undefined);
  // On another line than the degree rather than beside it.
  const other = others.find(({ line }) => line !== degree?.line) ?? others[0];
  const beside = degree === undefined && others.length > 1 ? others.find(({ line }) => line !== others[0]?.line) : undefined;
  const school = beside ?? other ?? parts[0] ?? head[0];
  return school && { ...school, text: placeAtEnd(school.text)[0] };
}

/** "PhD Princeton University" */
const degreeAtSchool = new RegExp(String.raw`^(${degreeWord.source})\s+(?=\p{Lu}[^,]*${schoolWord.source})`, 'iu');

/** Parts between commas and semicolons; "University of California, Berkeley" is one. */
function partsOf({ text, line }: ReadText): ReadText[] {
  const parts: string[] = [];
  for (const part of text.replace(degreeAtSchool, '$1, ').split(/[,;]\s+(?![^()]*\))|\s(?=\((?:note|grade|gpa)\b)/iu)) {
    const before = parts.at(-1);
    const isCampus =
      before !== undefined &&
      /\b(?:university|college) of \p{Lu}\w+$/iu.test(before) &&
      stateCode(before.split(/ of /u).at(-1) ?? '') !== undefined;
    if (isCampus && stateCode(part) === undefined) parts[parts.length - 1] = `${before}, ${part}`;
    else parts.push(part);
  }
  return parts.map((part) => ({ text: part.replace(/(?<=\p{Ll}{3})\.$/u, ''), line }));
}
