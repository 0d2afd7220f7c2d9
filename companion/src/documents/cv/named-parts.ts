import type { ReadText } from './points.ts';
import { isMaybePlace, isWorkPlace, placeOf } from './read-place.ts';
import { atEmployer, companyEnding, employerWord } from './words/employer-words.ts';
import { roleWord } from './words/role-words.ts';
import { namesSchool } from './words/school-words.ts';

const parting = new RegExp(String.raw`,\s+(?!${companyEnding})|${atEmployer}`, 'u');

/** "Engineer, Acme, Oakland, CA" in its parts: what ends it is a place, what is before that names role and employer. */
export function splitHead({ text, line }: ReadText): ReadText[] {
  const parts = text.split(parting).filter((part) => part !== '');
  if (parts.length < 2 || isWorkPlace(text)) return [{ text, line }];
  const parted =
    withPlaceLast(parts) ?? withInnerPlace(parts) ?? (parts.length === 2 && parts.some((part) => roleWord.test(part)) ? parts : [text]);
  return parted.map((part) => ({ text: part, line }));
}

/** The longest end that is a place, with two parts or one before it. */
function withPlaceLast(parts: string[]): string[] | undefined {
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

const roleParting = new RegExp(String.raw`^(.+?)(?:${atEmployer}|,\s+|\s+[-–—]\s+)(.+)$`, 'u');

/** "Engineer at Acme", "Engineer, Acme", "Acme, Engineer". */
export function splitRole(text: string): { position: string; employer: string } | undefined {
  const [, before = '', after = ''] = roleParting.exec(text) ?? [];
  if (before === '') return undefined;
  const isTitle = roleWord.test(before) || (employerWord.test(after) && !employerWord.test(before));
  return isTitle ? { position: before, employer: after } : { position: after, employer: before };
}

/** "Acme GmbH, Hannover": an employer, and the place that may stand behind its name. */
export function placeAtEnd(text: string): [string, string | undefined] {
  const [, name, place = ''] =
    /^(.{3,}?),\s+(\p{Lu}[\p{L} .'’/-]{1,30}(?:\s\([\p{L} ]+\))?(?:,\s\p{Lu}[\p{L} .]{1,30})?)$/u.exec(text) ?? [];
  const isPlace = name !== undefined && place !== '' && !roleWord.test(place) && !employerWord.test(place) && !namesSchool(place);
  return isPlace ? [name, place] : [text, undefined];
}

/** What is left when places are gone; what may be one goes only where two names are left. */
export function withoutPlaces(parts: ReadText[]): ReadText[] {
  const sure = parts.filter(({ text }) => !isWorkPlace(text));
  const rest = sure.filter(({ text }) => !isMaybePlace(text));
  return rest.length > 1 ? rest : sure;
}
