import type { RetryPolicy } from './define-job.ts';

export const usualRetry: RetryPolicy = { attempts: 4, base: 2_000, longest: 5 * 60_000 };

/** Milliseconds until the next try: doubling, never over the longest, and half of it by chance, so that what failed together does not come back together. */
export function backoff(failures: number, { base, longest }: RetryPolicy, random: () => number = Math.random): number {
  const whole = Math.min(longest, base * 2 ** failures);
  return Math.round(whole / 2 + (whole / 2) * random());
}
