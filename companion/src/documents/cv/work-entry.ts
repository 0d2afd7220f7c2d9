import type { Profile } from '@sincerely/shared';
import { isDated } from './date-lines.ts';
import { placeAtEnd, splitHead, splitRole, withoutPlaces } from './named-parts.ts';
import { sharesAbove, withEmployers } from './shared-employer.ts';
import type { ReadText } from './points.ts';
import type { EntryStyle, ReadEntry } from './read-entries.ts';
import { isMaybePlace, isWorkPlace } from './read-place.ts';
import { employerWord } from './words/employer-words.ts';
import { roleWord } from './words/role-words.ts';
import { type Reading, spanOf } from '../text-line.ts';

type Work = Profile['work'][number];
/** Offices set an agency, its division and an address of their own between a title and its dates. */
export const workStyle: EntryStyle = { allowSingleDate: false, headLines: 5 };

type Named = { position?: string; employer?: string; place?: string; doubt?: string };

const noTitle = 'No word of a title was recognised here: title and employer may be mixed up.';
const noEmployer = 'No employer was found beside the title.';
const sharedEmployer = 'The employer was taken from the position above.';
const placeInTitle = 'Part of the title may be a place.';
/** Two capitals between commas, as states are written. */
const hasState = /(?:^|,\s)[A-Z]{2}(?:,|$)/u;

/** The positions of a section, what is read of each noted under its fact's id. */
export function workOf(all: ReadEntry[], readings: Record<string, Reading>): Work[] {
  const entries = withEmployers(all);
  const isTitleFirst = titlesFirst(entries);
  const work: Work[] = [];
  for (const [index, entry] of entries.entries())
    work.push(
      positionOf(entry, index, {
        readings,
        isTitleFirst,
        above: sharesAbove(entry, work.at(-1), entries[index - 1]) ? work.at(-1)?.name : undefined,
      }),
    );
  return work;
}

/** Whether most entries name the title before the employer, as far as words tell which is which. */
function titlesFirst(entries: ReadEntry[]): boolean {
  const votes = entries.map(({ head }) => {
    const [first, second] = head.filter(({ text }) => !isWorkPlace(text)).map(({ text }) => roleWord.test(text));
    return first === second || second === undefined ? 0 : first ? 1 : -1;
  });
  return votes.reduce<number>((sum, vote) => sum + vote, 0) >= 0;
}

type Context = { readings: Record<string, Reading>; isTitleFirst: boolean; above: string | undefined };

/** A position from its head and points: what is a place, what a title, and the rest is the employer. */
function positionOf({ dates, dated, head, bullets, notes }: ReadEntry, index: number, { readings, isTitleFirst, above }: Context): Work {
  const { position, employer, place, doubt } = named(head, isTitleFirst, above);
  const span = spanOf([...head.map(({ line }) => line), dated]);
  if (span) readings[`work:${index}`] = { confidence: confidenceOf(doubt), ...span, ...(doubt ? { doubt } : {}) };
  const points = bullets.filter(({ text }) => text !== '');
  points.forEach(({ text, line, last }, at) => (readings[`work:${index}:${at}`] = { line, last, ...certaintyOf(text) }));
  const [note] = notes;
  if (note) readings[`work:${index}:summary`] = { line: note.line, last: notes.at(-1)?.last ?? notes.at(-1)?.line, confidence: 0.7 };
  return {
    name: (employer ?? '').slice(0, 500),
    ...(position ? { position: position.slice(0, 500) } : {}),
    ...(place ? { location: place } : {}),
    ...(dates.startDate ? { startDate: dates.startDate } : {}),
    ...(dates.endDate ? { endDate: dates.endDate } : {}),
    ...(note ? { summary: notes.map(({ text }) => text).join(' ') } : {}),
    highlights: points.map(({ text }) => text),
  };
}

function confidenceOf(doubt: string | undefined): number {
  if (doubt === undefined) return 0.8;
  return doubt === placeInTitle || doubt === sharedEmployer ? 0.6 : 0.4;
}

/** How sure it is that a point is one, whole. */
function certaintyOf(text: string): Pick<Reading, 'confidence' | 'doubt'> {
  if (text.split(/\s+/u).length < 3) return { confidence: 0.5, doubt: 'It is very short: it may be the end of what stands above it.' };
  if (/\p{L}- (?:· )?\p{Ll}/u.test(text)) return { confidence: 0.6, doubt: 'A word seems to be broken in two here.' };
  return /^\p{Ll}/u.test(text) ? { confidence: 0.6, doubt: 'It begins in the middle of a sentence.' } : { confidence: 0.85 };
}

function named(head: ReadText[], isTitleFirst: boolean, above: string | undefined): Named {
  const all = withoutPlaces(head);
  // What stands on one line by itself is taken apart at its commas, unless the employer above goes for it too.
  const split = all.length === 1 && all[0] && above === undefined ? splitHead(all[0]) : all;
  const parts = withoutTowns(withoutPlaces(split));
  const place = [...head, ...split].find((part) => !parts.includes(part) && (isMaybePlace(part.text) || town.test(part.text)))?.text;
  const title = titleOf(parts, isTitleFirst);
  const others = parts.filter((part) => part !== title);
  const employer = others.find(({ text }) => employerWord.test(text)) ?? others[0];
  const doubt = !parts.some(({ text }) => roleWord.test(text)) ? noTitle : hasState.test(title?.text ?? '') ? placeInTitle : undefined;
  if (employer) return { ...withTitle(title?.text), ...withPlace(employer.text, place), ...withDoubt(doubt) };
  if (title && above) return { position: title.text, employer: above, ...(place ? { place } : {}), doubt: sharedEmployer };
  const one = title && splitRole(title.text);
  if (one) return { position: one.position, ...withPlace(one.employer, place), ...withDoubt(doubt) };
  const isTitle = title !== undefined && roleWord.test(title.text);
  return {
    ...(isTitle ? { position: title.text } : { employer: title?.text ?? '' }),
    ...(place ? { place } : {}),
    doubt: doubt ?? noEmployer,
  };
}

const town = /^\p{Lu}[\p{L}.'’/ -]{1,25}(?:\s?\(\p{Lu}[\p{L} .]{1,20}\))?$/u;

/** Of three names or more, a town is one that stands behind another on its line, or behind the dates, and has no word of a title or an employer. */
function withoutTowns(parts: ReadText[]): ReadText[] {
  const isTown = ({ text, line }: ReadText, at: number) =>
    town.test(text) && (parts[at - 1]?.line === line || isDated(line.text)) && !roleWord.test(text) && !employerWord.test(text);
  const rest = parts.filter((part, at) => !isTown(part, at));
  return parts.length > 2 && rest.length > 1 ? rest : parts;
}

const withTitle = (position: string | undefined) => (position === undefined ? {} : { position });
const withDoubt = (doubt: string | undefined) => (doubt === undefined ? {} : { doubt });

/** The part with a word of a title; where several or none have one, the part that stands where titles do in this CV. */
function titleOf(parts: ReadText[], isTitleFirst: boolean): ReadText | undefined {
  const titled = parts.filter(({ text }) => roleWord.test(text) && !employerWord.test(text));
  const [first, second] = parts;
  if (titled.length === 1) return titled[0];
  const others = parts.filter(({ text }) => !employerWord.test(text));
  if (titled.length === 0 && parts.length === 2 && others.length === 1) return others[0];
  if (second === undefined) return titled[0] ?? first;
  return isTitleFirst ? first : second;
}

function withPlace(employer: string, place: string | undefined): Pick<Named, 'employer' | 'place'> {
  const [name, own] = place === undefined ? placeAtEnd(employer) : [employer, place];
  return { employer: name, ...(own === undefined ? {} : { place: own }) };
}
