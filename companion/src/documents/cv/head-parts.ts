import { isHowLong } from './how-long.ts';
import { placeAtEnd } from './named-parts.ts';
import type { ReadText } from './points.ts';
import { isPageAddress } from './read-links.ts';
import { placeOf } from './read-place.ts';
import { atEmployer } from './words/employer-words.ts';
import { roleWord } from './words/role-words.ts';
import { degreeWord, namesSchool } from './words/school-words.ts';
import { type TextLine, withoutBullet } from '../text-line.ts';

const kindOfWork =
  /^(?:full|part)[- ]?time$|^(?:casual|temporary|seasonal|saisonnier|minijob|geringfügig|eventual|temporal|stagionale)$|^(?:permanent|contract|freelance|self-employed|internship|vollzeit|teilzeit|festanstellung|befristet|cdi|cdd|temps (?:plein|partiel)|jornada completa|media jornada|tempo (?:pieno|indeterminato|determinato))$/iu;

/** What a line of a head names, each by itself: by wide gaps, strokes and points between, and where the font changes. */
export function partsOf(text: string, line: TextLine): ReadText[] {
  return text
    .split(/\t|\s*\|\s*|\s[·•–—➔]\s/u)
    .flatMap((part) => splitOnce(part))
    .flatMap((part) => atTurns(part, line.spans ?? []))
    .map((part) => withoutBullet(part).replaceAll(/^[\s,;:–—-]+|[\s,;:–—-]+$|(?<=\p{Ll}{3})\.$/gu, ''))
    .filter(
      (part) => /[\p{L}\d]/u.test(part) && !kindOfWork.test(part.replaceAll(/[()]/gu, '')) && !isHowLong(part) && !isPageAddress(part),
    )
    .map((part) => ({ text: part, line }));
}

/** "**Engineer** Acme", "**Engineer**, *Acme*, Oakland": each font its own; what follows in brackets or is a part of a place stays. */
function atTurns(part: string, spans: string[]): string[] {
  const parts: string[] = [];
  let rest = part;
  for (const span of spans.slice(0, -1)) {
    const end = rest.indexOf(span) + span.length;
    const after = rest.slice(end).trim();
    const isTown = after.startsWith(',') && !roleWord.test(rest.slice(0, end)) && placeAtEnd(`${span.trim()}${after}`)[1] !== undefined;
    const isTurn = !isTown && rest.includes(span) && hasWord(rest.slice(0, end)) && hasWord(after) && !/^[([;]|^\p{Ll}|^['’-]/u.test(after);
    if (!isTurn || /[-'’(]$/u.test(span) || placeOf(`${rest.slice(0, end)}${after}`) !== undefined) continue;
    parts.push(rest.slice(0, end));
    rest = after;
  }
  return [...parts, rest];
}

/** What stands between a title and who it was with. */
const at = new RegExp(atEmployer, 'u');
const atAfterTitle = /\s(?:beim|bei der|am|an der|au)\s(?=["„«]?\p{Lu})/u;

function afterTitle(part: string): RegExpExecArray | null {
  const found = atAfterTitle.exec(part);
  const before = part.slice(0, found?.index);
  return (roleWord.test(before) || degreeWord.test(before)) && !namesSchool(before) ? found : null;
}

function splitOnce(part: string): string[] {
  const found = at.exec(part) ?? afterTitle(part);
  return found ? [part.slice(0, found.index), part.slice(found.index + found[0].length)] : [part];
}

const hasWord = (text: string) => /\p{L}{2}/u.test(text);
