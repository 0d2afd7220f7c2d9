import type { Profile } from '@sincerely/shared';
import { isPlacePart } from './education-places.ts';
import type { ReadText } from './points.ts';
import { isMaybePlace } from './read-place.ts';
import { degreeWord, namesSchool } from './words/school-words.ts';
import type { TextLine } from '../text-line.ts';

type Education = Profile['education'][number];
/** The names of an entry of education, its school among them, and whether its town has a place of its own. */
export type NamedEducation = { parts: ReadText[]; school: ReadText | undefined; hasPlace: boolean };

/** The degree an entry names, with its subject where that stands elsewhere. */
export function degreeOf(named: NamedEducation): ReadText[] {
  return withSubject(degreeParts(named), named);
}

/** The parts that say what was learned: from the one with a word of a degree to the school, a place or the end of its line. */
function degreeParts({ parts, school }: NamedEducation): ReadText[] {
  const isSchool = (part: ReadText) => part.line === school?.line && part.text.startsWith(school.text);
  const at = parts.findIndex((part) => !isSchool(part) && degreeWord.test(part.text));
  const first = at >= 0 ? at : parts.findIndex((part) => !isSchool(part) && !isMaybePlace(part.text) && part.line !== school?.line);
  if (first < 0) return school && degreeWord.test(school.text) ? [school] : [];
  const from = parts[first];
  const length = parts
    .slice(first + 1)
    .findIndex((part) => part.line !== from?.line || isSchool(part) || namesSchool(part.text) || isPlacePart(part, parts));
  return parts.slice(first, length < 0 ? undefined : first + 1 + length);
}

/** What belongs to the name of a degree and is no subject. */
const ofItsName = 'Science|Sciences|Arts|Engineering|Business|Technology|Education|Philosophy|Laws?|Commerce|Medicine|Applied|Fine';
const bareDegree = new RegExp(String.raw`^(?:${degreeWord.source}|\s|of|(?:${ofItsName})|and|hons?\.?|\(hons?\)|[().])+$`, 'iu');

/** A degree alone has its subject beside it, above or below, or behind the school where the town stands elsewhere: "Adult Nursing" and "BSc (Hons)". */
function withSubject(degrees: ReadText[], { parts, school, hasPlace }: NamedEducation): ReadText[] {
  const [degree, ...more] = degrees;
  if (degree === undefined || more.length > 0 || !bareDegree.test(degree.text)) return degrees;
  const isSubject = (part: ReadText | undefined): part is ReadText =>
    part !== undefined &&
    part !== degree &&
    part.text !== school?.text &&
    (part.line === degree.line || part.line !== school?.line) &&
    couldBeSubject(part);
  const at = parts.indexOf(degree);
  const above = parts[at - 1];
  const before = isSubject(above) ? parts.slice(0, at).findLastIndex((part) => !isSubject(part) || part.line !== above.line) + 1 : at;
  if (before < at) return [degree, ...parts.slice(before, at)];
  const below = parts.slice(at + 1).find((part) => !hasPlace || part.text !== school?.text);
  return isSubject(below) && isNear(below.line, degree.line) ? [degree, below] : degrees;
}

function couldBeSubject({ text }: ReadText): boolean {
  return /^\p{Lu}[^.:]{1,60}$/u.test(text) && !namesSchool(text) && !degreeWord.test(text) && !isMaybePlace(text);
}

/** On the same line or the next. */
const isNear = (a: TextLine, b: TextLine) => a.page === b.page && Math.abs(a.line - b.line) <= 1;

const degreeInArea = new RegExp(String.raw`^(.+?)(?:\s+(?:in|en|of)\s+(?!${ofItsName})|:\s+)(.+)$`, 'u');

/** "Bachelor of Science in History", or the degree and its subject beside it. */
export function withArea([degree = '', ...more]: string[]): Pick<Education, 'studyType' | 'area'> {
  const [, studyType = degree, area] = degreeInArea.exec(degree) ?? [];
  const subjects = [area, ...more].filter((part) => part !== undefined && part !== '').join(', ');
  return { studyType, ...(subjects === '' ? {} : { area: subjects }) };
}
