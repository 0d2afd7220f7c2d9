import type { KnownHeading } from './find-headings.ts';
import { headingOf, hintOf, isLetterSpaced, type SectionName, undecorated } from './words/heading-words.ts';
import { partOfEntry } from './entry-texts.ts';
import { mostOf, placedStyle, styleOf } from './line-style.ts';
import { readDateRange, readSingleDate } from './read-dates.ts';
import { placeOf } from './read-place.ts';
import { employerWord } from './words/employer-words.ts';
import { roleWord } from './words/role-words.ts';
import { degreeWord, namesSchool } from './words/school-words.ts';
import { isBullet, type TextLine } from '../text-line.ts';

/** Lines of one style, as many as a CV may have headings of. */
type StyledLine = { line: TextLine; at: number; column: number; style: string };
const mostHeadings = 60;

/**
 * The lines that are set as the headings of this file are. A heading nobody has a word for ("On the pass") looks like those that are known. In a column
 * where hardly any is known, the headings are lines of one style that only short lines without dates have, none right above another.
 */
export function styledHeadings(lines: TextLine[], knownOf: KnownHeading): Set<TextLine> {
  const body = mostOf(lines);
  const styled = placeInColumns(lines);
  const sets = setsOf(styled, [byStyle, byIndent, byColumn]).filter((set) => set[0]?.style !== body && share(set, couldBeHeading) > 0.85);
  const known = sets.filter((set) => share(set, (line) => knownOf(line) !== undefined) > 0.3).flat();
  const isPlaced = placedLike(known.map(({ line }) => line));
  const chosen = new Set(known.map(({ line }) => line).filter((line) => couldBeHeading(line) && isPlaced(line)));
  for (const column of Map.groupBy(styled, (one) => one.column).values()) {
    const headings = column.filter(({ line }) => chosen.has(line) || knownOf(line) !== undefined);
    if (headings.length < 2) for (const { line } of unknownHeadings(column, body)) chosen.add(line);
  }
  return chosen;
}

type Way = (line: StyledLine) => string;
const byStyle: Way = ({ style }) => style;
const byIndent: Way = ({ line }) => placedStyle(line);
const byColumn: Way = ({ style, column }) => `${style} ${column}`;

/** Lines that are alike in one of these ways, in sets that are small enough to be the headings of a CV. */
function setsOf(lines: StyledLine[], ways: Way[]): StyledLine[][] {
  return ways.flatMap((way) => [...Map.groupBy(lines, way).values()]).filter((set) => set.length <= mostHeadings);
}

function placeInColumns(lines: TextLine[]): StyledLine[] {
  let column = 0;
  return lines.map((line, at) => {
    if (line.startsColumn || line.endsColumns) column += 1;
    return { line, at, column, style: styleOf(line) };
  });
}

/** Of a column with no more than one known heading: the surest style that could be one, else the largest. */
function unknownHeadings(column: StyledLine[], body: string | undefined): StyledLine[] {
  const sets = setsOf(column, [byStyle, byIndent]).filter((set) => set[0]?.style !== body && couldBeHeadings(set));
  const size = (set: StyledLine[]) => set[0]?.line.size ?? 0;
  return sets.toSorted((a, b) => sureness(b) - sureness(a) || size(b) - size(a) || b.length - a.length)[0] ?? [];
}

/** None right above another, and three at least, or two with a word that hints at a section. */
function couldBeHeadings(set: StyledLine[]): boolean {
  const isApart = set.every(({ at }, index) => set[index + 1]?.at !== at + 1);
  return isApart && set.length < 15 && set.length > (sureness(set) > 0 ? 1 : 2) && share(set, couldBeHeading) === 1;
}

function sureness(set: StyledLine[]): number {
  const surenessOf = (known: SectionName | undefined, hinted: SectionName | undefined) =>
    known !== undefined ? 2 : hinted !== undefined ? 1 : 0;
  return Math.max(...set.map(({ line: { text } }) => surenessOf(headingOf(text), hintOf(text))));
}

function share(set: StyledLine[], is: (line: TextLine) => boolean): number {
  return set.filter(({ line }) => is(line)).length / set.length;
}

function couldBeHeading({ text }: TextLine): boolean {
  const isSubject = degreeWord.test(text) || namesSchool(text) || employerWord.test(text);
  const isName = headingOf(text) === undefined && (roleWord.test(text) || (isSubject && hintOf(text) === undefined));
  const isPlain =
    !isName &&
    !partOfEntry.test(text) &&
    !isBullet(undecorated(text)) &&
    !/[@\t]|\d{3}|[.,;]$/u.test(text) &&
    text.length <= (isLetterSpaced(text) ? 70 : 45) &&
    (text.split(/\s+/u).length <= 6 || isLetterSpaced(text));
  return isPlain && readDateRange(text) === undefined && readSingleDate(text) === undefined && placeOf(text) === undefined;
}

/** As far from the edge as a heading that is known by its words, unless those stand in the middle. */
function placedLike(all: TextLine[]): (line: TextLine) => boolean {
  const known = all.filter((line) => hintOf(line.text) !== undefined).map((line) => line.indent ?? 0);
  const isCentred = Math.max(...known) - Math.min(...known) > 1;
  return ({ text, indent = 0 }) => headingOf(text) !== undefined || isCentred || known.some((other) => Math.abs(other - indent) < 0.4);
}
