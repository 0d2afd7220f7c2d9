import { beginsWithDates, isDated } from './date-lines.ts';
import { readDateRange, readSingleDate } from './read-dates.ts';
import { isWorkPlace } from './read-place.ts';
import { isBroken, isBullet, type TextLine } from '../text-line.ts';

/** `last`: the last of the lines it was read from. */
export type ReadText = { text: string; line: TextLine; last?: TextLine };
export type Continues = (before: ReadText, line: TextLine) => boolean;

/** Points that nothing but their indent shows get a sign: pages draw the sign as a picture, or have none. */
export function markPoints(lines: TextLine[]): TextLine[] {
  if (lines.some(({ text }) => isBullet(text)) || lines.every(({ indent }) => indent === undefined)) return lines;
  // Dates in a column of their own stand further out than the text beside them.
  const outermost = (set: TextLine[]) => Math.min(...set.flatMap(({ indent }) => indent ?? []));
  const bare = outermost(lines.filter((line) => isDateLine(line.text) && readDateRange(line.text)?.rest === '' && !line.isCentred));
  const edge = Math.max(
    outermost(lines.filter(({ text }) => !beginsWithDates(text) && !isWorkPlace(text.split('\t')[0] ?? ''))),
    bare < 4 ? bare : 0,
  );
  const isPoint = (line: TextLine | undefined) =>
    line?.indent !== undefined && line.indent > edge + 0.7 && !isDateLine(line.text) && !line.isCentred;
  const continues = continuesIn(lines);
  return lines.map((line, at) => {
    const before = lines[at - 1];
    const goesOn =
      isPoint(before) && before !== undefined && isBeside(before, line) && continues({ text: before.text, line: before }, line);
    return isPoint(line) && !goesOn ? { ...line, text: `• ${line.text}` } : line;
  });
}

/** Dates, and at most a name beside them. */
function isDateLine(text: string): boolean {
  const found = isDated(text) ? readDateRange(text) : readSingleDate(text);
  return (
    found !== undefined &&
    (found.rest === '' || (isDated(text) && (found.rest.length < 25 || text.includes('\t'))) || /^[^\t]*\d{4}\t[^\t]{3,25}$/u.test(text))
  );
}

/** Set as far from the edge. */
function isBeside({ indent: a }: TextLine, { indent: b }: TextLine): boolean {
  return a === undefined || b === undefined || Math.abs(a - b) < 0.3;
}

/** Whether a line goes on from the one right above it: it begins in the middle of a sentence, or that one was full. */
export function continuesIn(lines: TextLine[]): Continues {
  const full = Math.max(...lines.map(({ text }) => text.length), 0) * 0.75;
  const leading = usualGap(lines);
  return ({ text, line, last = line }, next) => {
    if (next.page !== last.page ? next.line > 2 : next.line !== last.line + 1) return false;
    // What stands further out than the point above begins something else.
    if (last.indent !== undefined && next.indent !== undefined && next.indent < last.indent - 0.5) return false;
    if (Math.abs(next.size - last.size) > 0.14 || (next.gap ?? 0) > leading * 1.08 + 0.03) return false;
    if (/^[\p{Ll}\d(&]/u.test(next.text)) return true;
    if (opensPoint.test(next.text) && !wantsMore.test(text)) return false;
    return !/[.!?;:]$/u.test(text) && (isBroken(last, next) ?? last.text.length >= full);
  };
}

/** First words of points rather than of the second half of one: deeds in English, nouns of deeds in the other languages. */
const opensPoint =
  /^(?:\p{Lu}\p{Ll}+ed|Led|Built|Wrote|Ran|Cut|Set|Made|Held|Took|Kept|Won|Grew|Gave|Taught|Drove|Oversaw)\s|^\p{Lu}\p{Ll}+(?:ung|tion|age|ise|ment|ción|miento|zione|mento)\s(?:von|der|des|einer|eines|aller|im|in|für|zur|de|du|des|d['’]|del|di|della|dei)(?!\p{L})/u;
/** What no line ends with that is a sentence. */
export const wantsMore =
  /(?:[,(/–-]|\s(?:and|or|of|for|the|a|an|with|by|to|in|on|from|und|oder|von|für|mit|der|die|das|des|zur|zum|im|sowie|&|et|ou|de|du|des|la|le|les|pour|avec|y|o|el|los|las|con|para|e|di|del|della|il|per|da))$/iu;

/** From one line to the next of the same paragraph: few are closer. */
function usualGap(lines: TextLine[]): number {
  const gaps = lines.flatMap(({ gap }) => gap ?? []).toSorted((a, b) => a - b);
  return gaps[Math.floor(gaps.length * 0.15)] ?? Number.POSITIVE_INFINITY;
}

/** The next line added to what it goes on from; a word that was broken in two is made whole. */
export function extend(before: ReadText, line: TextLine): void {
  const clean = line.text.replaceAll('\t', ' ').trim();
  const isBroken = /\p{L}-$/u.test(before.text) && /^\p{Ll}/u.test(clean);
  before.text = isBroken ? `${before.text.slice(0, -1)}${clean}` : `${before.text} ${clean}`;
  before.last = line;
}

/** Lines as sentences: each with those that go on from it. */
export function joinLines(lines: TextLine[], continues: Continues): ReadText[] {
  const joined: ReadText[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && continues(before, line)) extend(before, line);
    else joined.push({ text: line.text.replaceAll('\t', ' · '), line });
  }
  return joined;
}
