const minute = 60_000;

/** Such as "just now", "5 minutes ago", "today, 21:04" or "23 Nov, 21:04". */
export function timeAgo(at: number, now = Date.now()): string {
  const passed = now - at;
  if (passed < minute) return 'just now';
  if (passed < 60 * minute) return `${Math.floor(passed / minute)} min ago`;
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(at);
  if (new Date(at).toDateString() === new Date(now).toDateString()) return `today, ${clock}`;
  return `${new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' }).format(at)}, ${clock}`;
}
