import { findHeadings } from './find-headings.ts';
import { outOfMargin } from './margin-headings.ts';
import { nameLike } from './read-name.ts';
import { nameByContent, type UnnamedSection } from './section-content.ts';
import { headingOf, hintOf, mayHeadSchools, type SectionName } from './words/heading-words.ts';
import type { TextLine } from '../text-line.ts';

export type Section = { name: SectionName; lines: TextLine[] };
/** A section while it is read: its heading's words, and for a box set beside a section, that one. */
type OpenSection = UnnamedSection & { heading?: string; beside?: OpenSection };

/** Cuts a CV at its headings. What stands before the first is the head: name and contact; so is what begins a column that has headings of its own. */
export function readSections(raw: TextLine[]): Section[] {
  const lines = outOfMargin(raw);
  const headings = findHeadings(lines);
  const sections: OpenSection[] = [{ name: 'head', lines: [] }];
  let largest = 0;
  for (const [at, line] of lines.entries()) {
    const isOwnName = sections.length === 1 && line.size >= largest && hintOf(line.text) === undefined && nameLike.test(line.text);
    largest = Math.max(largest, line.size);
    const isHeading = headings.has(line) && (headingOf(line.text) !== undefined || (at > 1 && !isOwnName));
    if (isHeading) addHeading(sections, line, headings.get(line));
    else sectionFor(sections, lines, at).lines.push(line);
  }
  return nameByContent(sections);
}

/** A new section, unless a narrow column broke its heading over two lines. */
function addHeading(sections: OpenSection[], { text }: TextLine, name: SectionName | undefined): void {
  const last = sections.at(-1);
  if (last?.heading === undefined || last.lines.length > 0) {
    sections.push({ name: mayHeadSchools.test(text.trim()) ? undefined : (name ?? hintOf(text)), heading: text, lines: [] });
    return;
  }
  last.heading = `${last.heading} ${text}`;
  last.name = headingOf(last.heading) ?? name ?? last.name ?? hintOf(last.heading);
}

/** Where a line belongs that is no heading; a box beside a section does not end it. */
function sectionFor(sections: OpenSection[], lines: TextLine[], at: number): OpenSection {
  const last = sections.at(-1) as OpenSection;
  const line = lines[at] as TextLine;
  const isBox = line.startsColumn && last.heading !== undefined && !hasHeading(until(lines, at, (other) => other.endsColumns === true));
  const isColumn = line.startsColumn && hasHeading(until(lines, at, (other) => (other.startsColumn ?? other.endsColumns) === true));
  const opened: OpenSection | undefined =
    line.isMargin || isColumn
      ? { name: 'head', lines: [] }
      : isBox
        ? { name: 'head', lines: [], beside: last }
        : line.endsColumns && last.beside !== undefined
          ? { name: last.beside.name, lines: [] }
          : undefined;
  if (opened !== undefined) sections.push(opened);
  return opened ?? last;
}

function until(lines: TextLine[], at: number, isEnd: (line: TextLine) => boolean): TextLine[] {
  const end = lines.findIndex((line, index) => index > at && isEnd(line));
  return lines.slice(at, end < 0 ? undefined : end);
}

function hasHeading(lines: TextLine[]): boolean {
  return lines.some(({ text }) => headingOf(text) !== undefined);
}
