import { phrase, say } from '@sincerely/shared/words';

const units: [ms: number, words: string][] = [
  [86_400_000, phrase('{count, plural, one {# day} other {# days}}')],
  [3_600_000, phrase('{count, plural, one {# hour} other {# hours}}')],
  [60_000, phrase('{count, plural, one {# minute} other {# minutes}}')],
];

/** Milliseconds in the largest unit that fits, such as "3 days"; under a minute as such. */
export function lengthOf(ms: number): string {
  for (const [unit, words] of units) {
    if (ms >= unit) return say(words, { count: Math.round(ms / unit) });
  }
  return say('under a minute');
}
