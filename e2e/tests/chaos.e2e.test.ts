import { expect, test } from 'vitest';
import { runChaos } from '../chaos/run-chaos.ts';

/** A few of the kills of `pnpm chaos`, so that no change loses a job unseen until the next long run. */
test('killed a dozen times, the companion loses nothing and repeats nothing', { timeout: 120_000 }, async () => {
  const {
    jobs,
    killsInWrites,
    seconds: _seconds,
    effects: _effects,
    events: _events,
    kills: _kills,
    ...invariants
  } = await runChaos({ kills: 12 });
  expect(jobs).toBeGreaterThan(0);
  expect(killsInWrites).toBe(3);
  expect(invariants).toEqual({
    lost: 0,
    repeatedEffects: 0,
    repeatedSteps: 0,
    gaps: 0,
    repeats: 0,
    illegalStates: 0,
    disagreements: 0,
    integrity: 'ok',
  });
});
