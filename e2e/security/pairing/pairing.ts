import { openTally, type Suite } from '../suite.ts';
import { withCompanion } from '../with-companion.ts';
import { guessCodes, mixUp, useStaleCodes } from './code-attacks.ts';
import { confirmUnasked, replay, useRevoked } from './confirm-attacks.ts';
import { relay, squatAfterPairing, squatWhilePairing } from './squatter-attacks.ts';

const limits = { client: 1e9, open: 1e9, failedAuth: 1e9, pairing: 1e9 };

/** Getting a client in that the person did not let in, or being taken for the companion. */
export const pairing: Suite = {
  name: 'pairing',
  least: 60,
  run: async (size) => {
    const tally = openTally();
    const clock = { now: Date.now() };
    const config = { limits, now: () => clock.now };
    await withCompanion(async (attacked) => {
      await guessCodes(attacked, tally, size === 'full' ? 40 : 1);
      await useStaleCodes(attacked, tally, clock);
      await mixUp(attacked, tally);
      await confirmUnasked(attacked, tally);
      await replay(attacked, tally);
      await useRevoked(attacked, tally);
      await relay(attacked, tally);
    }, config);
    await squatWhilePairing(tally);
    await squatAfterPairing(tally);
    return tally;
  },
};
