/** Reminders come up in the morning. */
const hour = 9;

/** Nine in the morning of a day `YYYY-MM-DD`, where the person is. */
export function morningOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, hour).getTime();
}

/** Nine in the morning so many days from now; a change of the clocks between changes nothing. */
export function inDays(days: number, now = new Date()): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour).getTime();
}
