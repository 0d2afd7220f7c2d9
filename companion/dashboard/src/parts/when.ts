const dayAndTime = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** Such as "23 Nov, 21:04". */
export function when(at: number): string {
  return dayAndTime.format(at);
}

const hourMinuteSecond = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** Such as "21:04:09". */
export function clockTime(at: number): string {
  return hourMinuteSecond.format(at);
}

const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const shortDayWithYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** Such as "23 Nov", and with its year where it is another one. */
export function dayOf(at: number, now = new Date()): string {
  return (new Date(at).getFullYear() === now.getFullYear() ? shortDay : shortDayWithYear).format(at);
}

const dayMonthYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `YYYY-MM-DD` as "23 November 2026". */
export function onDay(day: string): string {
  return dayMonthYear.format(new Date(`${day}T00:00:00Z`));
}

/** Whole days from today, in the person's own time zone, to a day `YYYY-MM-DD`; negative once it has passed. */
export function daysUntil(day: string, now = new Date()): number {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.parse(`${day}T00:00:00Z`) - today) / 86_400_000);
}
