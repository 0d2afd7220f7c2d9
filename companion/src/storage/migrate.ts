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
  const version = versionOf(database);
  if (version > 0 && version < steps.length) await makeBackup(database, backupFolder, `before-version-${version + 1}`);
  migrateTo(database, steps.length, steps);
}

/** The same up to a version and without a backup, for a copy that is one. */
export function migrateTo(database: Database, to: number, steps: readonly string[] = migrations): void {
  const version = versionOf(database);
  if (Math.max(version, to) > steps.length)
    throw new CodedError('newer-database', { details: { version: Math.max(version, to), known: steps.length } });
  for (let next = version; next < to; next += 1) applyStep(database, steps[next] as string, next + 1);
}

function versionOf(database: Database): number {
  return database.pragma('user_version', { simple: true }) as number;
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
