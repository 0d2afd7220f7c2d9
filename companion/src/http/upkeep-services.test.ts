import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDashboard } from '../testing/call.ts';
import { amara, startPaired, startTestCompanion } from '../testing/test-companion.ts';

test('a backup is made on a press and listed; a damaged database comes back, and the dashboard can say so', async () => {
  const { companion, dashboard } = await startPaired({ chromium: null });
  await dashboard.call('saveProfile', { input: { profile: amara, revision: 0 } });
  const made = await dashboard.call('makeBackup');
  expect(made).toMatchObject({ reason: 'by-hand' });
  expect(await dashboard.call('backups')).toContainEqual(made);
  expect(await dashboard.call('restorations')).toEqual([]);
  await companion.close();
  writeFileSync(join(companion.dataFolder, 'sincerely.db'), 'not a database any more');

  const again = await startTestCompanion({ dataFolder: companion.dataFolder });
  const after = await openDashboard(again.port, again.dashboardUrl);
  expect((await after.call('profile')).profile.basics.name).toBe('Amara Okafor');
  expect(await after.call('restorations')).toMatchObject([
    { why: 'The database was damaged.', says: expect.arrayContaining([expect.stringContaining('set-aside')]) },
  ]);
});
