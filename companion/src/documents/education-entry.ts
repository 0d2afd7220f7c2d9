import { stateCode } from '@sincerely/adapters/places';
import type { Profile } from '@sincerely/shared';
import { degreeNote, degreeWord, schoolWord } from './cv-words.ts';
import { type ReadEntry, readEntries, type ReadText } from './read-entries.ts';
import { placeOf } from './read-place.ts';
import { isBullet, type Reading, spanOf, type TextLine, withoutBullet } from './text-line.ts';

type Education = Profile['education'][number];

/** The entries of a section on education; a school without a year is one too. */
export function educationEntries(lines: TextLine[]): ReadEntry[] {
  const entries = readEntries(lines, { allowSingleDate: true, headLines: 3 }).map(joinHead);
  if (entries.length > 0 || lines.length === 0) return entries;
  const head = lines.slice(0, 3).map((line) => ({ text: withoutBullet(line.text.replaceAll('\t', ', ')), line }));
  return [{ dates: { isOpen: false }, head, bullets: [] }];
}

/** A head that was too long for its line goes on in a short one right under it: "Indian Institute of Technology" and "Delhi, India". */
function joinHead({ dates, head, bullets: [first, ...rest], ...entry }: ReadEntry): ReadEntry {
  const last = head.at(-1);
  const goesOn =
    last !== undefined &&
    first !== undefined &&
    last.text.length > 40 &&
    first.text.length < last.text.length * 0.6 &&
    first.line.line === last.line.line + 1 &&
    !isBullet(first.line.text) &&
    !degreeNote.test(first.text);
  if (!goesOn) return { ...entry, dates, head, bullets: first === undefined ? [] : [first, ...rest] };
  return { ...entry, dates, head: [...head.slice(0, -1), { ...last, text: `${last.text} ${first.text}` }], bullets: rest };
}

export function educationOf({ dates, dated, head, bullets }: ReadEntry, index: number, readings: Record<string, Reading>): Education {
  const parts = [...head, ...bullets].flatMap(partsOf).filter(({ text }) => !degreeNote.test(text));
  const school =
    parts.find(({ text }) => schoolWord.test(text)) ??
    parts.find((part) => !degreeWord.test(part.text) && placeOf(part.text) === undefined) ??
    head[0];
  const degree =
    parts.find((part) => part !== school && degreeWord.test(part.text)) ?? (school && degreeWord.test(school.text) ? school : undefined);
  const doubt = degree ? {} : { doubt: 'No degree was recognised beside the school.' };
  const span = spanOf([school?.line, degree?.line, dated]);
  if (school && span) readings[`education:${index}`] = { confidence: degree ? 0.75 : 0.45, ...span, ...doubt };
  const named = degree === undefined ? {} : degree === school ? { studyType: degree.text } : withArea(degree, parts, school);
  return {
    institution: school?.text ?? '',
    ...named,
    ...(dates.startDate ? { startDate: dates.startDate } : {}),
    ...(dates.endDate ? { endDate: dates.endDate } : {}),
  };
}

/** Parts between commas; "University of California, Berkeley" is one. */
function partsOf({ text, line }: ReadText): ReadText[] {
  const parts: string[] = [];
  for (const part of text.split(/,\s+/u)) {
    const before = parts.at(-1);
    const isCampus =
      before !== undefined &&
      /\b(?:university|college) of \p{Lu}\w+$/iu.test(before) &&
      stateCode(before.split(/ of /u).at(-1) ?? '') !== undefined;
    if (isCampus && stateCode(part) === undefined) parts[parts.length - 1] = `${before}, ${part}`;
    else parts.push(part);
  }
  return parts.map((part) => ({ text: part, line }));
}

const ofItsName = 'Science|Sciences|Arts|Engineering|Business|Technology|Education|Philosophy|Laws?|Commerce|Medicine|Applied|Fine';
const degreeInArea = new RegExp(String.raw`^(.+?)(?:\s+(?:in|en|of)\s+(?!${ofItsName})|:\s+|,\s+)(.+)$`, 'u');

/** "Bachelor of Science in History", or the degree and its subject beside it. */
function withArea(degree: ReadText, parts: ReadText[], school: ReadText | undefined): Pick<Education, 'studyType' | 'area'> {
  const [, studyType, area] = degreeInArea.exec(degree.text) ?? [];
  if (studyType !== undefined && area !== undefined) return { studyType, area };
  const beside = parts[parts.indexOf(degree) + 1];
  const isSubject =
    beside !== undefined && beside !== school && beside.text.length < 60 && !/\d/u.test(beside.text) && !isPlacePart(beside, parts);
  return { studyType: degree.text, ...(isSubject ? { area: beside.text } : {}) };
}

/** A city, or a state or country after one. */
function isPlacePart(part: ReadText, parts: ReadText[]): boolean {
  const next = parts[parts.indexOf(part) + 1];
  return (
    placeOf(part.text) !== undefined ||
    (next !== undefined && next.line === part.line && placeOf(`${part.text}, ${next.text}`) !== undefined && next.text.length <= 3)
  );
}
