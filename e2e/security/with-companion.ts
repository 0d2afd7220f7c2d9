import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Companion, startCompanion } from '@sincerely/companion';
import { type Caller, openDashboard, pairExtension } from '@sincerely/companion/testing/call';
import { Profile } from '@sincerely/shared';
import { sampleProfile } from '../support/person.ts';

export type Attacked = {
  companion: Companion;
  dataFolder: string;
  dashboard: Caller;
  extension: Caller & { clientId: string; token: string };
  profile: Profile;
};

/** For suites that ask more in a minute than a person can; how many are let through is looked at by `limits`. */
export const withoutLimits = { client: 10_000, open: 10_000, pairing: 10_000, mail: 10_000 };

/** A companion with the sample profile and one paired extension, on a free port and a folder of its own, for as long as the work takes. */
export async function withCompanion<Result>(
  work: (attacked: Attacked) => Promise<Result>,
  config: Partial<Parameters<typeof startCompanion>[0]> = {},
): Promise<Result> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'sincerely-security-'));
  const companion = await startCompanion({ port: 0, logLevel: 'silent', ...config, dataFolder });
  try {
    const dashboard = await openDashboard(companion.port, companion.dashboardUrl);
    const extension = await pairExtension(dashboard);
    const profile = Profile.parse(JSON.parse(await readFile(sampleProfile, 'utf8')));
    await dashboard.call('saveProfile', { input: { profile, revision: 0 } });
    return await work({ companion, dataFolder, dashboard, extension, profile });
  } finally {
    await companion.close();
    await rm(dataFolder, { recursive: true, force: true });
  }
}
