import type { Finding } from '@sincerely/shared';
import { type DocumentLanguage, shownDate } from '../../tailoring/wording/wordings.ts';
import { pointsOf } from '../cv.ts';
import { pointFindings } from './points.ts';
import { finding, type Rule } from './rule.ts';

const most = 8;

/** One position: what heads it, and what is said of it. */
export const workRule: Rule = (look, { entry }) => {
  const work = look.cv.work[Number(entry.split(':')[1])];
  if (work === undefined) return [];
  const points = pointsOf(look.facts, entry);
  const count = points.length;
  return [
    ...(work.position ? [] : [finding(look, 'important', 'title-missing', [entry])]),
    ...(work.name ? [] : [finding(look, 'important', 'employer-missing', [entry])]),
    ...(work.startDate || work.endDate ? [] : [finding(look, 'important', 'dates-missing', [entry])]),
    ...reversedDates(look, entry, work),
    ...(count === 0 ? [finding(look, 'important', 'points-missing', [entry])] : []),
    ...(count === 1 ? [finding(look, 'note', 'points-few', [entry])] : []),
    ...(count > most ? [finding(look, 'advice', 'points-many', [entry], { count, most })] : []),
    ...pointFindings(look, points, work.endDate !== undefined),
  ];
};

/** An end before the beginning. Of dates only what both have is compared. */
export function reversedDates(
  look: { language: DocumentLanguage },
  entry: string,
  { startDate, endDate }: { startDate?: string | undefined; endDate?: string | undefined },
): Finding[] {
  if (startDate === undefined || endDate === undefined) return [];
  const length = Math.min(startDate.length, endDate.length);
  if (endDate.slice(0, length) >= startDate.slice(0, length)) return [];
  const values = { start: shownDate(startDate, look.language), end: shownDate(endDate, look.language) };
  return [finding(look, 'important', 'dates-reversed', [entry], values)];
}
