import { partsOf } from './head-parts.ts';
import { styleOf } from './line-style.ts';
import { splitHead } from './named-parts.ts';
import { type Continues, extend, joinLines, type ReadText, wantsMore } from './points.ts';
import type { Anchor, EntrySection } from './read-entries.ts';
import { isWorkPlace, placeOf } from './read-place.ts';
import { isBroken, isBullet, isTight, type TextLine } from '../text-line.ts';
import { companyEnding, employerWord } from './words/employer-words.ts';
import { roleWord } from './words/role-words.ts';
import { namesSchool } from './words/school-words.ts';

/** Lines above the first dates of a section that a head may be among. */
const mostAbove = 30;

/** What names the first entry above its dates, without what is said of the section before. */
export function namesAbove(lines: TextLine[], continues: Continues): ReadText[] {
  const near = lines.slice(-mostAbove);
  const sentences = joinLines(near, continues).filter(({ text, last }) => last !== undefined && (text.length > 100 || text.endsWith('.')));
  const isOf = (line: TextLine) =>
    sentences.some((one) => line.page === one.line.page && line.line >= one.line.line && line.line <= (one.last?.line ?? 0));
  return joinHead(near.filter((line) => isHeadLike(line) && !isOf(line)));
}

/** The lines above the dates that name what they date: none where the first entry of the section has none, or where the dates stand beside it all. */
export function headAbove(section: EntrySection, anchor: Anchor, before: Anchor | undefined): TextLine[] {
  const { lines, headLines } = section;
  if (headLines === 0 || isNamedBeside(section, anchor)) return [];
  const between = lines.slice((before?.at ?? -1) + 1, anchor.at);
  const lowest = Math.max(between.findLastIndex(({ text }) => isBullet(text)) + 1, between.length - 2 * headLines);
  let from = between.length;
  while (from > lowest && isHeadLike(between[from - 1] as TextLine)) from -= 1;
  // Where the line of the dates names something itself, nothing need stand above it.
  const least = anchor.dates.rest === '' ? 1 : 0;
  while (from < between.length - least && goesOnFrom(section, anchor.line, between[from - 1], between[from] as TextLine)) from += 1;
  const head = between.slice(from);
  const names = joinHead(head);
  const first = names[names.length - headLines];
  return first === undefined ? head : head.slice(head.indexOf(first.line));
}

/** Whether the line of the dates names role and employer itself. A comma parts them only where no line above is set as the first employer is. */
function isNamedBeside({ lines, allowSingleDate, firstAbove }: EntrySection, { at, line, dates: { rest } }: Anchor): boolean {
  const above = lines[at - 1];
  const isLikeFirst =
    above !== undefined && firstAbove !== undefined && styleOf(above) === styleOf(firstAbove) && styleOf(line) !== styleOf(above);
  if (isLikeFirst) return false;
  return partsOf(rest, line).length > 1 || (!allowSingleDate && splitHead({ text: rest, line }).length > 1 && placeOf(rest) === undefined);
}

/** A line between two entries that belongs to the text of the one above. */
function goesOnFrom({ body, hasPoints, continues }: EntrySection, dated: TextLine, above: TextLine | undefined, next: TextLine): boolean {
  if (above === undefined) return false;
  const isBody = body !== undefined && styleOf(next) === body && styleOf(above) === body && styleOf(dated) !== body;
  return (isBody && !hasPoints && above.text.length > 60) || continues({ text: above.text, line: above }, next);
}

const fewWords = 6;
const companyAtEnd = new RegExp(String.raw`(?<!\p{L})${companyEnding}\.$`, 'u');

/** Short, and no sentence: few words that end in the point of an abbreviation are none. */
function isHeadLike({ text }: TextLine): boolean {
  const isAbbreviation = (/(?:^|[\s.])\p{L}{1,4}\.$/u.test(text) && text.split(' ').length <= fewWords) || companyAtEnd.test(text);
  const isSentence = /[.;:]$/u.test(text) && !isAbbreviation;
  return !isBullet(text) && text.length < 100 && !isSentence;
}

/** Lines of a head, those joined that one title or one employer with its town takes. */
export function joinHead(lines: TextLine[]): ReadText[] {
  const joined: ReadText[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && isWrapped(before, line)) extend(before, line);
    else joined.push({ text: line.text, line });
  }
  return joined;
}

function isWrapped({ text, line, last = line }: ReadText, next: TextLine): boolean {
  const isTown = text.endsWith(',') && next.text.length < 40 && Math.abs(line.size - next.size) < 0.1;
  const isOpen = wantsMore.test(text) || (isBroken(last, next) === true && isTight(next));
  return isTown || (isOpen && styleOf(line) === styleOf(next));
}

/** How many of the lines below the dates still belong to the head: short ones, until two things are named; sentences are what was done. */
export function linesOfHead(section: EntrySection, head: ReadText[], below: TextLine[]): number {
  const firstPoint = below.findIndex(({ text }) => isBullet(text));
  const plain = firstPoint < 0 ? below : below.slice(0, firstPoint);
  let named = head.filter(({ text }) => !isWorkPlace(text)).length;
  for (const [at, line] of plain.entries()) {
    const next = plain[at + 1];
    const isMissing = isWorkPlace(line.text) || isTitleMissed(section, head, line) || isEmployerMissed(head, line);
    const isText = firstPoint < 0 && isBodyText(section, line, next);
    if (!isHeadLike(line) || (!isMissing && named >= 2) || (isText && !isWorkPlace(line.text) && !isTitleMissed(section, head, line)))
      return at;
    const isOpen = wantsMore.test(line.text) || (next !== undefined && isBroken(line, next) === true);
    named += isWorkPlace(line.text) || isOpen ? 0 : partsOf(line.text, line).length;
  }
  return plain.length;
}

/** Set as most of the section is, and long or going on in the next line. */
function isBodyText({ body, continues }: EntrySection, line: TextLine, next: TextLine | undefined): boolean {
  const goesOn = next !== undefined && styleOf(next) === styleOf(line) && continues({ text: line.text, line }, next);
  return styleOf(line) === body && (line.text.length >= 80 || goesOn);
}

function isTitleMissed({ body }: EntrySection, head: ReadText[], line: TextLine): boolean {
  return styleOf(line) !== body && roleWord.test(line.text) && line.text.length < 60 && !head.some(({ text }) => roleWord.test(text));
}

function isEmployerMissed(head: ReadText[], { text }: TextLine): boolean {
  const isEmployer = (name: string) => (employerWord.test(name) || namesSchool(name)) && !roleWord.test(name) && name.length < 70;
  return isEmployer(text) && !head.some((part) => isEmployer(part.text));
}
