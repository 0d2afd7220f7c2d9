import { datesAs } from '@sincerely/shared/words';

const dayAndTime = datesAs({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** Such as "23 Nov, 21:04". */
export function when(at: number): string {
  return dayAndTime(at);
}

const hourMinuteSecond = datesAs({ hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** Such as "21:04:09". */
export function clockTime(at: number): string {
  return hourMinuteSecond(at);
}

const shortDay = datesAs({ day: 'numeric', month: 'short' });
const shortDayWithYear = datesAs({ day: 'numeric', month: 'short', year: 'numeric' });

/** Such as "23 Nov", and with its year where it is another one. */
export function dayOf(at: number, now = new Date()): string {
  return (new Date(at).getFullYear() === now.getFullYear() ? shortDay : shortDayWithYear)(at);
}

const dayMonthYear = datesAs({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `YYYY-MM-DD` as "23 November 2026". */
export function onDay(day: string): string {
  return dayMonthYear(new Date(`${day}T00:00:00Z`));
}

/** Whole days from today, in the person's own time zone, to a day `YYYY-MM-DD`; negative once it has passed. */
export function daysUntil(day: string, now = new Date()): number {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.parse(`${day}T00:00:00Z`) - today) / 86_400_000);
}
