import type { ApplicationStatus } from '@sincerely/shared';
import { daysUntil } from '../parts/when.ts';

const near = 7;
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const withYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
/** Statuses in which the last day still says something. */
const open = new Set<ApplicationStatus>(['draft', 'tailoring', 'ready', 'filling', 'needs-you']);

/** `YYYY-MM-DD` as "24 Dec"; what is left of it where it is near and nothing was sent. */
export function deadlineWords(day: string, status: ApplicationStatus, now = new Date()): { text: string; left: string | null } {
  const at = new Date(`${day}T00:00:00Z`);
  const text = (at.getUTCFullYear() === now.getFullYear() ? dayAndMonth : withYear).format(at);
  const days = daysUntil(day, now);
  if (!open.has(status) || days > near) return { text, left: null };
  if (days < 0) return { text, left: 'passed' };
  return { text, left: days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days` };
}
