import type { Backup } from '../backups/backups.ts';
import { causeSentences, describeRestoration } from '../recovery/restorations.ts';
import type { RouteServices } from './mount.ts';
import type { ServiceParts } from './service-parts.ts';

/** Backups, and what was done to bring the data back. */
export function upkeepServices({ backups, restorations }: Pick<ServiceParts, 'backups' | 'restorations'>) {
  return {
    backups: () => backups.list().map(shown),
    makeBackup: async () => shown(await backups.backupNow()),
    restorations: () => restorations().map((one) => ({ at: one.at, why: causeSentences[one.why], says: describeRestoration(one) })),
  } satisfies Partial<RouteServices>;
}

function shown({ name, reason, at, bytes }: Backup) {
  return { name, reason, at, bytes };
}
