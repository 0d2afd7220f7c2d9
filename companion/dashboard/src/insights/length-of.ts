const units: [ms: number, one: string][] = [
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
];

/** Milliseconds in the largest unit that fits, such as "3 days"; under a minute as such. */
export function lengthOf(ms: number): string {
  for (const [unit, name] of units) {
    const count = Math.round(ms / unit);
    if (ms >= unit) return `${count} ${name}${count === 1 ? '' : 's'}`;
  }
  return 'under a minute';
}
