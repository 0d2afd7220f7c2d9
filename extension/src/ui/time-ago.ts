import { datesAs, say } from '@sincerely/shared/words';

const minute = 60_000;
const clock = datesAs({ hour: '2-digit', minute: '2-digit' });
const dayAndClock = datesAs({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** Such as "just now", "5 min ago", "today, 21:04" or "23 Nov, 21:04". */
export function timeAgo(at: number, now = Date.now()): string {
  const passed = now - at;
  if (passed < minute) return say('just now');
  if (passed < 60 * minute) return say('{minutes} min ago', { minutes: Math.floor(passed / minute) });
  if (new Date(at).toDateString() === new Date(now).toDateString()) return say('today, {time}', { time: clock(at) });
  return dayAndClock(at);
}
