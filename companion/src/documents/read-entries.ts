import { type DateRange, readDateRange, readSingleDate } from './read-dates.ts';
import { isBullet, type TextLine, withoutBullet } from './text-line.ts';

export type ReadText = { text: string; line: TextLine };
/** One position or degree: its head lines without the dates, and what stands under it. */
export type ReadEntry = { dates: Omit<DateRange, 'rest'>; head: ReadText[]; bullets: ReadText[] };

/** Entries of a section, each found by its dates. Lines are joined that one sentence was broken into. */
export function readEntries(lines: TextLine[], allowSingleDate: boolean): ReadEntry[] {
  const entries: ReadEntry[] = [];
  let loose: ReadText[] = [];
  for (const line of lines) {
    const isPoint = isBullet(line.text);
    const found = isPoint
      ? undefined
      : (readDateRange(line.text) ?? (allowSingleDate && line.text.length < 120 ? readSingleDate(line.text) : undefined));
    const current = entries.at(-1);
    if (found) {
      const { rest, ...dates } = found;
      entries.push({ dates, head: [...takeHead(loose, current), ...partsOf(rest, line)], bullets: [] });
      loose = [];
    } else if (isPoint) {
      if (current) current.bullets.push(...settleLoose(current, loose), { text: withoutBullet(line.text), line });
      loose = [];
    } else if (current && current.bullets.length > 0 && continues(current.bullets.at(-1) as ReadText, line)) {
      const last = current.bullets.at(-1) as ReadText;
      last.text = joinLines(last.text, line.text);
    } else loose.push({ text: line.text.replaceAll('\t', ' · '), line });
  }
  const last = entries.at(-1);
  if (last) last.bullets.push(...settleLoose(last, loose));
  return entries;
}

/** Lines between two entries: the last one or two short ones head the next, what was before belongs to the one above. */
function takeHead(loose: ReadText[], above: ReadEntry | undefined): ReadText[] {
  const short = loose.slice(-2).filter(({ text }) => text.length < 90 && !/[.;]$/u.test(text));
  if (above) above.bullets.push(...settleLoose(above, loose.slice(0, loose.length - short.length)));
  return short.flatMap(({ text, line }) => partsOf(text.replaceAll(' · ', '\t'), line));
}

/** A short line right under the dates still belongs to the head; sentences are what was done. */
function settleLoose(entry: ReadEntry, loose: ReadText[]): ReadText[] {
  let rest = loose;
  while (entry.head.length < 3 && entry.bullets.length === 0 && rest[0] && rest[0].text.length < 80 && !/[.;]$/u.test(rest[0].text)) {
    entry.head.push(...partsOf(rest[0].text.replaceAll(' · ', '\t'), rest[0].line));
    rest = rest.slice(1);
  }
  const joined: ReadText[] = [];
  for (const one of rest) {
    const before = joined.at(-1);
    if (before && continues(before, one.line)) before.text = joinLines(before.text, one.text);
    else joined.push({ ...one });
  }
  return joined;
}

function continues({ text, line: before }: ReadText, { text: next, page, line }: TextLine): boolean {
  if (page === before.page && line - before.line > 40) return false;
  return /^[\p{Ll}\d(&]/u.test(next) || (!/[.!?;:]$/u.test(text) && text.length > 60);
}

function joinLines(text: string, next: string): string {
  const clean = next.replaceAll('\t', ' ').trim();
  return /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(clean) ? `${text.slice(0, -1)}${clean}` : `${text} ${clean}`;
}

function partsOf(text: string, line: TextLine): ReadText[] {
  return text
    .split(/\t|\s[|·•–—]\s/u)
    .map((part) => part.replaceAll(/^[\s,]+|[\s,]+$/gu, ''))
    .filter((part) => part !== '')
    .map((part) => ({ text: part, line }));
}
