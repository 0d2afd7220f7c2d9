import { secondLink } from '../gate/keys.ts';
import { openTally, type Suite } from '../suite.ts';
import { withCompanion } from '../with-companion.ts';
import { holdOpen, reachFromOutside } from './connection-attacks.ts';
import { spendEvening } from './evening.ts';
import { failTooOften } from './failed-tries.ts';
import { hammer } from './hammering.ts';
import { changeLinks } from './link-attacks.ts';
import { overdoEach } from './rate-attacks.ts';
import { openAgain } from './session-attacks.ts';

/** Too much, too long and too often: every bound of the companion, and that none of them hinders who is honest. */
export const limits: Suite = {
  name: 'limits',
  least: 280,
  run: async (size) => {
    const tally = openTally();
    const clock = { now: Date.now() };
    await withCompanion(
      async (attacked) => {
        await spendEvening(attacked);
        clock.now += 60_000;
        await openAgain(attacked, tally);
      },
      { now: () => clock.now, linkToken: secondLink },
    );
    await withCompanion(
      async (attacked) => {
        await changeLinks(attacked, tally, clock);
        await holdOpen(attacked, tally, size === 'full' ? 2000 : 400);
        await reachFromOutside(attacked, tally);
      },
      { now: () => clock.now, limits: { failedAuth: 1e9, open: 1e9 } },
    );
    await overdoEach(tally);
    await failTooOften(tally);
    await hammer(tally);
    return tally;
  },
};
