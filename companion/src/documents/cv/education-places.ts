import { stateCode } from '@sincerely/adapters/places';
import type { ReadText } from './points.ts';
import { placeOf } from './read-place.ts';

/** "MA" behind "Northampton" is no degree. */
export function isStateBehindTown(part: ReadText, parts: ReadText[]): boolean {
  const before = parts[parts.indexOf(part) - 1];
  return /^[A-Z]{2}$/u.test(part.text) && stateCode(part.text) !== undefined && before?.line === part.line;
}

/** A city, or a state or country after one. */
export function isPlacePart(part: ReadText, parts: ReadText[]): boolean {
  const next = parts[parts.indexOf(part) + 1];
  return (
    placeOf(part.text) !== undefined ||
    stateCode(part.text) !== undefined ||
    (next !== undefined && next.line === part.line && placeOf(`${part.text}, ${next.text}`) !== undefined && next.text.length <= 3)
  );
}
