import type { Profile } from '@sincerely/shared';
import { companyEnding, roleWord } from './cv-words.ts';
import type { ReadEntry, ReadText } from './read-entries.ts';
import { placeOf } from './read-place.ts';
import { type Reading, spanOf } from './text-line.ts';

type Work = Profile['work'][number];

const noTitle = 'No word of a title was recognised here: title and employer may be mixed up.';
const noEmployer = 'No employer was found beside the title.';
const placeInTitle = 'Part of the title may be a place.';
/** Two capitals between commas, as states are written. */
const hasState = /(?:^|,\s)[A-Z]{2}(?:,|$)/u;

/** How sure it is that a point is one, whole. */
function certaintyOf(text: string): Pick<Reading, 'confidence' | 'doubt'> {
  if (text.split(/\s+/u).length < 3) return { confidence: 0.5, doubt: 'It is very short: it may be the end of what stands above it.' };
  if (/\p{L}- (?:· )?\p{Ll}/u.test(text)) return { confidence: 0.6, doubt: 'A word seems to be broken in two here.' };
  return /^\p{Ll}/u.test(text) ? { confidence: 0.6, doubt: 'It begins in the middle of a sentence.' } : { confidence: 0.85 };
}

/** A position from its head and points: what is a place, what a role, and the rest is the employer. */
export function workOf({ dates, dated, head: whole, bullets }: ReadEntry, index: number, readings: Record<string, Reading>): Work {
  const head = whole.flatMap(splitHead);
  const place = head.find(({ text }) => isPlace(text));
  const named = head.filter((part) => part !== place);
  const role = named.find(({ text }) => roleWord.test(text));
  const employer = named.find((part) => part !== role);
  const split = role && employer === undefined ? splitRole(role.text) : undefined;
  const span = spanOf([...head.map(({ line }) => line), dated]);
  const position = split?.position ?? role?.text;
  const isNamed = role !== undefined && (employer !== undefined || split !== undefined);
  const doubt = role === undefined ? noTitle : !isNamed ? noEmployer : hasState.test(position ?? '') ? placeInTitle : undefined;
  if (span)
    readings[`work:${index}`] = { confidence: doubt === undefined ? 0.8 : isNamed ? 0.6 : 0.4, ...span, ...(doubt ? { doubt } : {}) };
  const points = bullets.filter(({ text }) => text !== '');
  points.forEach(({ text, line, last }, at) => (readings[`work:${index}:${at}`] = { line, last, ...certaintyOf(text) }));
  return {
    name: (split?.employer ?? employer?.text ?? '').slice(0, 500),
    ...(position ? { position: position.slice(0, 500) } : {}),
    ...(place ? { location: place.text } : {}),
    ...(dates.startDate ? { startDate: dates.startDate } : {}),
    ...(dates.endDate ? { endDate: dates.endDate } : {}),
    highlights: points.map(({ text }) => text),
  };
}

function isPlace(text: string): boolean {
  return /^(?:remote|hybrid|home ?office|télétravail|remoto)$/iu.test(text) || (placeOf(text) !== undefined && !roleWord.test(text));
}

const parting = new RegExp(String.raw`,\s+(?!${companyEnding})|\s+(?:at|@|bei|chez|en)\s+(?=\p{Lu})`, 'u');

/** "Engineer, Acme, Oakland, CA" in its parts: what ends it is a place, what is before that names role and employer. */
function splitHead({ text, line }: ReadText): ReadText[] {
  const parts = text.split(parting).filter((part) => part !== '');
  if (parts.length < 2 || isPlace(text)) return [{ text, line }];
  const parted =
    withPlace(parts) ?? withInnerPlace(parts) ?? (parts.length === 2 && parts.some((part) => roleWord.test(part)) ? parts : [text]);
  return parted.map((part) => ({ text: part, line }));
}

/** The longest end that is a place, with two parts or one before it. */
function withPlace(parts: string[]): string[] | undefined {
  for (let at = 2; at < parts.length; at += 1) {
    const place = parts.slice(at).join(', ');
    if (at === parts.length - 1 ? /^[\p{Lu}][\p{L} .'-]+$/u.test(place) && !roleWord.test(place) : placeOf(place) !== undefined)
      return [...parts.slice(0, at), place];
  }
  return undefined;
}

/** Where the role stands last, the place is in the middle: "Acme, Oakland, CA, Engineer". */
function withInnerPlace(parts: string[]): string[] | undefined {
  const [employer = '', ...rest] = parts;
  const role = rest.at(-1) ?? '';
  return parts.length > 2 && roleWord.test(role) && !roleWord.test(employer) ? [employer, role, rest.slice(0, -1).join(', ')] : undefined;
}

/** "Engineer at Acme", "Engineer, Acme", "Acme, Engineer". */
function splitRole(text: string): { position: string; employer: string } | undefined {
  const [, before = '', after = ''] = /^(.+?)(?:\s+(?:at|@|bei|chez)\s+|,\s+|\s+[-–—]\s+)(.+)$/u.exec(text) ?? [];
  if (before === '') return undefined;
  return roleWord.test(before) ? { position: before, employer: after } : { position: after, employer: before };
}
