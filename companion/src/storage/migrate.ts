import { CodedError } from '@sincerely/shared';
import type { Database } from 'better-sqlite3';
import { makeBackup } from '../backups/backups.ts';
import { migrations } from './migrations.ts';

/** "SINC": so that no other program's database is taken for ours. */
const applicationId = 0x53494e43;

/**
 * Brings the database to the newest version, each step in one transaction and after a backup. Throws `newer-database` when the file was
 * written by a newer Sincerely.
 */
export async function migrate(database: Database, backupFolder: string, steps: readonly string[] = migrations): Promise<void> {
  const version = database.pragma('user_version', { simple: true }) as number;
  if (version > steps.length) throw new CodedError('newer-database', { details: { version, known: steps.length } });
  if (version === steps.length) return;
  if (version > 0) await makeBackup(database, backupFolder, `before-version-${version + 1}`);
  for (let next = version; next < steps.length; next += 1) applyStep(database, steps[next] as string, next + 1);
}

function applyStep(database: Database, sql: string, version: number): void {
  database
    .transaction(() => {
      database.exec(sql);
      database.pragma(`user_version = ${version}`);
      database.pragma(`application_id = ${applicationId}`);
    })
    .immediate();
}
