import { expect, test } from 'vitest';
import { type Suite, whatFailed } from './suite.ts';

/** A suite at its usual size, as a test: at least so many attacks, and none gets anywhere. */
export function checkSuite(suite: Suite): void {
  test(`${suite.name}: ${suite.least} attacks or more, and none gets anywhere`, { timeout: 600_000 }, async () => {
    expect(whatFailed(suite, await suite.run('usual'))).toEqual([]);
  });
}
