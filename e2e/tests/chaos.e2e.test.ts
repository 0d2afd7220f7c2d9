import { expect, test } from 'vitest';
import { whole } from '../chaos/check-invariants.ts';
import { runChaos } from '../chaos/run-chaos.ts';

/** A few of the kills of `pnpm chaos`, so that no change loses a job unseen until the next long run. */
test('killed a dozen times, the companion loses nothing and repeats nothing', { timeout: 120_000 }, async () => {
  const result = await runChaos({ kills: 12 });
  expect(result).toMatchObject({ ...whole, killsInWrites: 3 });
  expect(result.jobs).toBeGreaterThan(0);
});
