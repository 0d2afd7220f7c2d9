import { partOfEntry } from './entry-texts.ts';
import { styledHeadings } from './heading-style.ts';
import { placedStyle, styleOf } from './line-style.ts';
import { datesOf } from './date-lines.ts';
import { wantsMore } from './points.ts';
import { headingOf, hintOf, type SectionName } from './words/heading-words.ts';
import { languageName } from './words/language-names.ts';
import type { TextLine } from '../text-line.ts';

/** The section a line is the heading of by its words, as far as its place in this file does not say otherwise. */
export type KnownHeading = (line: TextLine) => SectionName | undefined;

/** The headings of a file, each with its section where its words tell that. */
export function findHeadings(lines: TextLine[]): Map<TextLine, SectionName | undefined> {
  const inEntries = subHeadings(lines);
  const groups = new Set(lines.filter((line, at) => isOfNoSpeech(line, lines.slice(at + 1, at + 4))));
  const rests = new Set(lines.filter((line, at) => isRest(lines[at - 1], line)));
  const knownOf: KnownHeading = (line) => (inEntries.has(line) || groups.has(line) || rests.has(line) ? undefined : headingOf(line.text));
  const styled = styledHeadings(lines, knownOf);
  const names = namesOfEntries(lines, styled, knownOf);
  const isHeading = (line: TextLine) =>
    !line.isMargin && !inEntries.has(line) && !rests.has(line) && (knownOf(line) !== undefined || (styled.has(line) && !names.has(line)));
  return new Map(lines.filter(isHeading).map((line) => [line, groups.has(line) ? 'skills' : knownOf(line)]));
}

/** "… entretiens," and "formation" below it. */
function isRest(above: TextLine | undefined, { text }: TextLine): boolean {
  return above !== undefined && /^\p{Ll}/u.test(text) && wantsMore.test(above.text);
}

/** "Highlights" and the like within entries; what else is set as they are, as "Courses" may be, begins no section either. */
function subHeadings(lines: TextLine[]): Set<TextLine> {
  const styles = new Set(lines.filter(({ text }) => partOfEntry.test(text)).map(placedStyle));
  const alike = lines.filter((line) => styles.has(placedStyle(line)));
  const haveSections = alike.some(({ text }) => ['work', 'education', 'skills'].includes(headingOf(text) ?? ''));
  return new Set(haveSections ? [] : alike.filter(({ text }) => partOfEntry.test(text) || headingOf(text) !== undefined));
}

/** A heading "Languages" without the names of any below it that people speak is a label among skills. */
function isOfNoSpeech({ text }: TextLine, below: TextLine[]): boolean {
  if (headingOf(text) !== 'languages') return false;
  const next = below.findIndex((line) => headingOf(line.text) !== undefined);
  return !below.slice(0, next < 0 ? undefined : next).some((line) => languageName.test(line.text));
}

/** In a section whose heading is known, lines of one style that dates follow: names of employers and schools, set as headings are. */
function namesOfEntries(lines: TextLine[], styled: Set<TextLine>, knownOf: KnownHeading): Set<TextLine> {
  const names = new Set<TextLine>();
  let isOfEntries = false;
  let open: TextLine[] = [];
  const close = () => {
    const sets = Map.groupBy(open, styleOf).values();
    for (const set of sets) if (set.length > 1) for (const line of set) names.add(line);
    open = [];
  };
  for (const [at, line] of lines.entries()) {
    const known = knownOf(line);
    const isOther = known === undefined && styled.has(line);
    if (known !== undefined) {
      close();
      isOfEntries = known === 'work' || known === 'education';
    } else if (isOther && isOfEntries && hintOf(line.text) === undefined && isDatedBelow(lines.slice(at + 1, at + 3))) open.push(line);
  }
  close();
  return names;
}

function isDatedBelow(below: TextLine[]): boolean {
  return below.some(({ text }) => datesOf(text, false) !== undefined);
}
