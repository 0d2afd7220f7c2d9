import type { ApplicationStatus } from '@sincerely/shared';
import { datesAs, say } from '@sincerely/shared/words';
import { daysUntil } from '../parts/when.ts';

const near = 7;
const dayAndMonth = datesAs({ day: 'numeric', month: 'short', timeZone: 'UTC' });
const withYear = datesAs({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
/** Statuses in which the last day still says something. */
const open = new Set<ApplicationStatus>(['draft', 'tailoring', 'ready', 'filling', 'needs-you']);

/** `YYYY-MM-DD` as "24 Dec"; what is left of it where it is near and nothing was sent. */
export function deadlineWords(day: string, status: ApplicationStatus, now = new Date()): { text: string; left: string | null } {
  const at = new Date(`${day}T00:00:00Z`);
  const text = (at.getUTCFullYear() === now.getFullYear() ? dayAndMonth : withYear)(at);
  const days = daysUntil(day, now);
  if (!open.has(status) || days > near) return { text, left: null };
  if (days < 0) return { text, left: say('passed') };
  return { text, left: days === 0 ? say('today') : days === 1 ? say('tomorrow') : say('in {days} days', { days }) };
}
