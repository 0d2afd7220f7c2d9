import { openTally, type Suite } from '../suite.ts';
import { withCompanion, withoutLimits } from '../with-companion.ts';
import { archiveOf, exportedParts } from './account-archive.ts';
import { attackAccount } from './account-attacks.ts';
import { accountFiles } from './account-files.ts';
import { attackBodies } from './deep-bodies.ts';
import { hostileFiles } from './hostile-files.ts';
import { attackImport, mustReadHonestFiles } from './import-attacks.ts';
import { attackTables } from './table-attacks.ts';
import { watchCompanion } from './watch-companion.ts';
import { watchOutside } from './watch-outside.ts';

/** Milliseconds `/api/health` may take while anything is read. */
const longestSilence = 5_000;

/** Whatever a file is, reading it ends with facts or a coded error, within time and memory; the companion lives on, and the next honest file is read. */
export const files: Suite = {
  name: 'files',
  least: 500,
  run: async (size) =>
    withCompanion(
      async (attacked) => {
        const tally = openTally();
        const outside = await watchOutside(attacked.dataFolder);
        await mustReadHonestFiles(attacked);
        // The companion is of this process: what is made for the attacks is made before it is watched.
        const [cvs, parts] = [hostileFiles(size), await exportedParts(attacked.dashboard)];
        const archives = accountFiles(parts);
        const health = watchCompanion(attacked.companion.port);
        await attackImport(attacked, tally, cvs);
        await attackBodies(attacked, tally);
        await attackTables(attacked, tally);
        await attackAccount(attacked, tally, archiveOf(parts), archives);
        await mustReadHonestFiles(attacked);
        const silence = await health.stop();
        tally.attack('the companion answers meanwhile', silence > longestSilence && `it said nothing for ${Math.round(silence)} ms`);
        tally.attack('nothing is written outside', await outside.strange());
        tally.attack('no prototype is changed', 'isAdmin' in {} && 'it is');
        return tally;
      },
      { chromium: null, limits: withoutLimits, onRestart: () => {} },
    ),
};
