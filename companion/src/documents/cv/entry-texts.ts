import { extend, joinLines, type Continues, type ReadText } from './points.ts';
import { isBullet, type TextLine, withoutBullet } from '../text-line.ts';

/** What an entry says below its head: its points, and what is said beside them. */
export type EntryTexts = { bullets: ReadText[]; notes: ReadText[] };

/** Points, and what is said beside them; where no line has a sign, each paragraph is a point. */
export function textsOf({ continues }: { continues: Continues }, lines: TextLine[]): EntryTexts {
  const told = lines.filter(({ text }) => !particular.test(text));
  const texts = joinTexts(told, continues).filter(({ text }) => !isSubHeading(text));
  const bullets = texts.filter(({ line }) => isBullet(line.text));
  return bullets.length === 0 ? { bullets: texts, notes: [] } : { bullets, notes: texts.filter(({ line }) => !isBullet(line.text)) };
}

export const partOfEntry =
  /^(?:(?:key |main )?(?:highlights|achievements|responsibilities|duties|accomplishments|tasks)|aufgaben|tätigkeiten|erfolge|schwerpunkte|missions?|tâches|réalisations|funciones|logros|tareas|mansioni|attività|risultati)\s?:?$/iu;

/** "Key achievements:", "Highlights" */
function isSubHeading(text: string): boolean {
  return (text.endsWith(':') && text.split(' ').length <= 5) || partOfEntry.test(text);
}

/** What offices ask to know of a position beside what was done there. */
const particular =
  /^(?:(?:starting |ending )?salary|hours(?: per week)?|supervisor(?=.*(?:contact|\d{3}))|may (?:we )?contact|(?:series|grade)(?=\W*[A-Z\d-]+$)|pay plan)(?: ?\([^)]*\))?\s*:/iu;

function joinTexts(lines: TextLine[], continues: Continues): ReadText[] {
  const texts: ReadText[] = [];
  for (const line of lines) {
    const before = texts.at(-1);
    if (isBullet(line.text)) addPoint(texts, line);
    else if (before && continues(before, line)) extend(before, line);
    else texts.push(...joinLines([line], continues));
  }
  return texts;
}

/** A point that is set deeper than the one above says more about that one. */
function addPoint(texts: ReadText[], line: TextLine): void {
  const text = withoutBullet(line.text);
  const above = texts.findLast((one) => isBullet(one.line.text));
  const isDeeper = above?.line.indent !== undefined && (line.indent ?? 0) > above.line.indent + 0.7;
  if (above === undefined || !isDeeper) texts.push({ text, line });
  else Object.assign(above, { text: `${above.text} · ${text}`, last: line });
}
